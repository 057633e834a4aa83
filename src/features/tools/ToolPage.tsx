import { Suspense, use } from 'react'
import { Link } from 'react-router'
import type { CoreKnowledge, CoreTool } from 'virtual:knowledge/core'
import type { KnowledgeDetails } from 'virtual:knowledge/details'

import { common, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/button-class.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import { Exclusions } from './Exclusions.tsx'
import { Facts } from './Facts.tsx'
import { Outdated } from './Outdated.tsx'
import { placesOf } from './places.ts'
import { statementsOf, Tally } from './Tally.tsx'
import { ToolSituations } from './ToolSituations.tsx'
import { ToolSources } from './ToolSources.tsx'
import styles from './tools.module.css'
import { Uses } from './Uses.tsx'

type Props = {
  tool: CoreTool
  knowledge: CoreKnowledge
  details: Promise<KnowledgeDetails>
  names: Names
  guideQuery: string
}

export function ToolPage(props: Props) {
  const { tool } = props
  return (
    <div className={styles.page}>
      <title>{site.title(tool.name)}</title>
      <div className={styles.top}>
        <PageHeading eyebrow={text.kinds[tool.kind]} lead={tool.summary}>
          {tool.name}
        </PageHeading>
        {tool.unsafe && (
          <MeaningBadge meaning="avoid" strong>
            {text.unsafe}
          </MeaningBadge>
        )}
        {tool.retired && <Notice title={text.retired}>{tool.retired.text}</Notice>}
      </div>
      <Suspense fallback={<p>{common.loading}</p>}>
        <Sheet {...props} />
      </Suspense>
    </div>
  )
}

function Sheet({ tool, knowledge, details: loading, names, guideQuery }: Props) {
  const details = use(loading)
  const own = details.tools[tool.id]
  const facts = (list: 'access' | 'limits' | 'support') =>
    own?.[list].filter((fact) => fact.status !== 'outdated') ?? []
  return (
    <>
      <Identity tool={tool} knowledge={knowledge} details={details} names={names} />
      <div className={styles.columns}>
        <Uses tool={tool} />
        <Exclusions tool={tool} names={names} />
      </div>
      <div className={styles.columns}>
        <Facts id="entrer" title={text.access} facts={facts('access')} ordered />
        <div className={styles.stack}>
          <Facts id="qui" title={text.audience} facts={tool.audience} />
          <Facts id="verifier" title={text.prerequisites} facts={tool.prerequisites} />
          <Facts id="limites" title={text.limits} facts={facts('limits')} />
          <Facts id="aide" title={text.support} facts={facts('support')} />
        </div>
      </div>
      <p>
        <Link className={buttonClass('primary', 'large')} to={paths.guide(guideQuery)}>
          {text.start}
        </Link>
      </p>
      {own && <Outdated details={own} sources={details.sources} />}
      <div className={styles.columns}>
        <ToolSources tool={tool} details={details} />
        <ToolSituations tool={tool} knowledge={knowledge} />
      </div>
    </>
  )
}

type IdentityProps = { tool: CoreTool; knowledge: CoreKnowledge; details: KnowledgeDetails; names: Names }

function Identity({ tool, knowledge, details, names }: IdentityProps) {
  const own = details.tools[tool.id]
  const means = knowledge.tools.filter((other) => other.implements.includes(tool.id))
  const markers = details.markers.filter(({ id }) => own?.markers.includes(id)).map(({ label }) => label)
  const toLinks = (ids: readonly string[]) =>
    ids.map((id, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Link to={paths.tool(id)}>{names.tool(id)}</Link>
      </span>
    ))
  const rows: [string, React.ReactNode][] = [
    [text.where, placesOf(tool, names)],
    [text.operator, own?.operator ?? text.operatorUnknown],
    [text.implements, tool.implements.length > 0 && toLinks(tool.implements)],
    [text.implementedBy, means.length > 0 && toLinks(means.map(({ id }) => id))],
    [text.markers, markers.join(', ')],
    [text.aliases, own?.aliases?.join(', ')],
    [
      text.links,
      own &&
        own.links.length > 0 &&
        own.links.map((link) => (
          <span key={link.url} className={styles.link}>
            <a href={link.url}>{link.label}</a>
          </span>
        )),
    ],
    [text.freshness, own && <Tally key="tally" statements={statementsOf(tool, own)} />],
    [text.verified, text.verifiedOn(tool.verifiedOn)],
  ]
  return (
    <dl className={styles.identity}>
      {rows.map(
        ([label, value]) =>
          Boolean(value) && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
