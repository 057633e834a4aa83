import { Navigate, useLocation } from 'react-router'

import { core } from '#app/knowledge.ts'
import { nearest } from '#app/nearest.ts'
import { Link } from '#parts/Link.tsx'
import { mendAddress } from '#permalink/forgive.ts'
import { notFound, site } from '#text/common.ts'
import { paths } from '#permalink/paths.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './not-found.module.css'

const ways = [
  { to: paths.guide(), label: notFound.guide },
  { to: paths.situations(), label: notFound.situations },
  { to: paths.tools(), label: notFound.tools },
  { to: paths.home(), label: notFound.home },
] as const

export function NotFoundRoute() {
  const here = useLocation()
  const mended = mendAddress(here)
  const { pathname } = mended
  if (pathname !== here.pathname) return <Navigate replace to={mended} />
  const near = nearest(pathname, [
    ...core.tools.map((tool) => ({ to: paths.tool(tool.id), label: tool.name })),
    ...core.situations.map((situation) => ({ to: paths.situation(situation.id), label: situation.title })),
    { to: paths.recommendation(), label: notFound.guide },
    { to: paths.about(), label: notFound.about },
  ])
  return (
    <Stack gap={7}>
      <title>{site.title(notFound.title)}</title>
      <PageHeading lead={notFound.lead}>{notFound.title}</PageHeading>
      {near.length > 0 && <Links title={notFound.near} links={near} />}
      <Links title={notFound.ways} links={ways} />
    </Stack>
  )
}

function Links({ title, links }: { title: string; links: readonly { readonly to: string; readonly label: string }[] }) {
  return (
    <Stack as="section">
      <h2>{title}</h2>
      <Stack as="ul" gap={1} className={styles.links}>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
