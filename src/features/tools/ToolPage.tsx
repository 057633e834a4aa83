import { lazy, Suspense, use } from 'react'

import type { Answers } from '#engine/types.ts'
import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import type { FaqLibrary } from '#knowledge/views/faq.ts'
import { Link } from '#parts/Link.tsx'
import { FactList } from '#parts/FactList.tsx'
import { whenIdle } from '#lib/idle.ts'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { common, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { shareText } from '#text/share.ts'
import { toolsText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Columns, Row, Section, Stack } from '#ui/layout.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import { Complements } from './Complements.tsx'
import { Exclusions } from './Exclusions.tsx'
import { Identity } from './Identity.tsx'
import sheetStyles from './sheet.module.css'
import { answersOf, firstUse, profileFor } from './start.ts'
import { ToolSituations } from './ToolSituations.tsx'
import { Uses } from './Uses.tsx'

/** Last on the page: what holds no more, where it is written, how to report it, and what people ask. */
const ToolReport = lazy(async () => {
  await whenIdle()
  return { default: (await import('./ToolReport.tsx')).ToolReport }
})
const ToolSources = lazy(async () => {
  await whenIdle()
  return { default: (await import('./ToolSources.tsx')).ToolSources }
})
const Outdated = lazy(async () => {
  await whenIdle()
  return { default: (await import('./Outdated.tsx')).Outdated }
})
const ToolFaq = lazy(async () => {
  await whenIdle()
  return { default: (await import('./ToolFaq.tsx')).ToolFaq }
})

type Props = {
  tool: CoreTool
  knowledge: CoreKnowledge
  details: Promise<KnowledgeDetails>
  catalogue: Promise<Catalogue>
  faq: Promise<FaqLibrary>
  names: Names
  profile: Answers
  /** The address of the guide on some answers, without those that cannot hold together. */
  guideFrom: (answers: Answers) => string
  /** The id in the address that led here, when the tool no longer bears it. */
  formerId: string | null
}

export function ToolPage(props: Props) {
  const { tool, knowledge, formerId } = props
  return (
    <Stack gap={7}>
      <title>{site.title(tool.name)}</title>
      <Stack gap={5}>
        <PageHeading eyebrow={text.kinds[tool.kind]} lead={tool.summary} isName>
          {tool.name}
        </PageHeading>
        {tool.unsafe && (
          <MeaningBadge meaning="avoid" strong>
            {text.unsafe}
          </MeaningBadge>
        )}
        {tool.retired && (
          <Notice title={text.retired}>
            <p>{tool.retired.text}</p>
            {tool.retired.on !== null && <p>{text.retiredOn(tool.retired.on)}</p>}
          </Notice>
        )}
        {formerId !== null && (
          <Notice title={text.renamedTitle}>
            <p>{text.renamed(formerId)}</p>
          </Notice>
        )}
        <Deferred loading="" failed="">
          <WaysIn {...props} />
        </Deferred>
      </Stack>
      <Deferred loading={common.loading} failed={failure.details}>
        <Sheet {...props} />
      </Deferred>
      <Actions {...props} />
      <Columns data-below="3">
        <ToolSituations tool={tool} knowledge={knowledge} />
        <Deferred loading={common.loading} failed={failure.details}>
          <ToolFaq tool={tool} means={meansOf(tool, knowledge)} faq={props.faq} />
        </Deferred>
      </Columns>
      <Deferred loading={common.loading} failed={failure.details}>
        <Proof {...props} />
      </Deferred>
    </Stack>
  )
}

/** After what the tool is, where else one can go from it. */
function Actions({ tool, knowledge, profile, guideFrom }: Props) {
  const first = firstUse(tool, knowledge.tools)
  const path = paths.tool(tool.id)
  return (
    <div className={sheetStyles.actions} data-print="none">
      <Link
        className={buttonClass('secondary')}
        to={guideFrom({ ...profileFor(tool, profile), ...(first && answersOf(first.when)) })}
      >
        {text.from}
      </Link>
      <Link className={buttonClass('quiet')} to={paths.compare([tool.id])}>
        {text.compare}
      </Link>
      <Link className={buttonClass('quiet')} to={paths.map(tool.regions === 'all' ? null : tool.regions[0])}>
        {text.onMap}
      </Link>
      <ShareButton path={path} title={tool.name} holds={shareText.holdsTool} embed={path} />
    </div>
  )
}

/** What opens the tool, or gives an account, before what tells of it; both before what the guide does with it. */
function WaysIn({ tool, details: loading }: Props) {
  const links = (use(loading).tools[tool.id]?.links ?? [])
    .filter(({ status }) => status !== 'outdated')
    .sort((a, b) => Number(b.does !== undefined) - Number(a.does !== undefined))
  if (links.length === 0) return null
  return (
    <Row as="p">
      {links.map((link, place) => (
        <a
          key={link.url}
          className={buttonClass(link.does && link.does !== 'example' && place === 0 ? 'primary' : 'secondary')}
          href={link.url}
        >
          {link.does === 'example' ? text.example(link.label) : link.label}
        </a>
      ))}
    </Row>
  )
}

function Sheet({ tool, knowledge, details: loading, catalogue, names, profile, guideFrom }: Props) {
  const details = use(loading)
  const own = details.tools[tool.id]
  const startOf = (when: CoreTool['uses'][number]['when']) =>
    guideFrom({ ...profileFor(tool, profile), ...answersOf(when) })
  const standards = knowledge.tools.filter(({ id }) => tool.implements.includes(id))
  const facts = (list: 'access' | 'audience' | 'limits' | 'support') =>
    own?.[list].filter((fact) => fact.status !== 'outdated') ?? []
  return (
    <>
      <Identity tool={tool} knowledge={knowledge} details={details} names={names} />
      <Columns data-below="1">
        <Uses tool={tool} standards={standards} startOf={startOf} />
        <Stack gap={5}>
          <Exclusions tool={tool} standards={standards} names={names} />
          <Complements tool={tool} catalogue={use(catalogue)} names={names} />
        </Stack>
      </Columns>
      <Columns data-below="2">
        <FactSection id="entrer" title={text.access} facts={facts('access')} look="steps" />
        <Stack gap={5}>
          <FactSection id="qui" title={text.audience} facts={facts('audience')} />
          <FactSection id="verifier" title={text.prerequisites} facts={tool.prerequisites} />
          <FactSection id="limites" title={text.limits} facts={facts('limits')} />
          <FactSection id="aide" title={text.support} facts={facts('support')} />
        </Stack>
      </Columns>
    </>
  )
}

function Proof({ tool, knowledge, details: loading }: Props) {
  const details = use(loading)
  const own = details.tools[tool.id]
  return (
    <>
      {own && (
        <Suspense>
          <Outdated details={own} sources={details.sources} />
        </Suspense>
      )}
      {own && (
        <Suspense>
          <ToolSources own={own} sources={details.sources} />
        </Suspense>
      )}
      <Suspense>
        <ToolReport tool={tool} own={own} base={knowledge.base} />
      </Suspense>
    </>
  )
}

/** The tools through which one uses a standard. */
function meansOf(tool: CoreTool, knowledge: CoreKnowledge): string[] {
  return knowledge.tools.filter((other) => other.implements.includes(tool.id)).map(({ id }) => id)
}

type FactSectionProps = {
  id: string
  title: string
  facts: Parameters<typeof FactList>[0]['facts']
  look?: 'steps' | 'points'
}

function FactSection({ id, title, facts, look = 'points' }: FactSectionProps) {
  if (facts.length === 0) return null
  return (
    <Section id={id} title={title}>
      <FactList look={look} facts={facts} />
    </Section>
  )
}
