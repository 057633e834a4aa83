import { nav } from '#text/common.ts'
import { paths } from '#text/paths.ts'

type NavEntry = { readonly to: string; readonly label: string }

/** Always in sight. */
export const mainLinks: readonly NavEntry[] = [
  { to: paths.guide(), label: nav.guide },
  { to: paths.situations(), label: nav.situations },
  { to: paths.tools(), label: nav.tools },
]

/** Every page of the guide, by what one comes for. What is not in sight is behind « Plus », and at the foot of each page. */
export const siteMap: readonly { readonly title: string; readonly links: readonly NavEntry[] }[] = [
  { title: nav.find, links: [...mainLinks, { to: paths.compare(), label: nav.compare }] },
  {
    title: nav.understand,
    links: [
      { to: paths.map(), label: nav.map },
      { to: paths.faq(), label: nav.faq },
      { to: paths.glossary(), label: nav.glossary },
    ],
  },
  {
    title: nav.trust,
    links: [
      { to: paths.sources(), label: nav.sources },
      { to: paths.coverage(), label: nav.coverage },
      { to: paths.about(), label: nav.about },
      { to: paths.privacy(), label: nav.privacy },
      { to: paths.accessibility(), label: nav.accessibility },
    ],
  },
  {
    title: nav.passOn,
    links: [
      { to: paths.share(), label: nav.poster },
      { to: paths.embedBuilder(), label: nav.embed },
      { to: paths.quiz(), label: nav.quiz },
      { to: paths.tree(), label: nav.tree },
    ],
  },
]

export const moreLinks: readonly NavEntry[] = siteMap
  .flatMap(({ links }) => links)
  .filter(({ to }) => !mainLinks.some((link) => link.to === to))
