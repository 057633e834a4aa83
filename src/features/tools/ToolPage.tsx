import { use } from 'react'
import { Link } from 'react-router'

import type { Answers } from '#engine/types.ts'
import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import type { FaqLibrary } from '#knowledge/views/faq.ts'
import { common, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import { Complements } from './Complements.tsx'
import { Exclusions } from './Exclusions.tsx'
import { Facts } from './Facts.tsx'
import { Identity } from './Identity.tsx'
import { Outdated } from './Outdated.tsx'
import { Report } from './Report.tsx'
import sheetStyles from './sheet.module.css'
import { answersOf, firstUse, profileFor } from './start.ts'
import { ToolFaq } from './ToolFaq.tsx'
import { ToolSituations } from './ToolSituations.tsx'
import { ToolSources } from './ToolSources.tsx'
import styles from './tools.module.css'
import { Uses } from './Uses.tsx'

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
  /** The way to pass the page on. */
  share: React.ReactNode
}

export function ToolPage(props: Props) {
  const { tool, knowledge, formerId } = props
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
        <Actions {...props} />
      </div>
      <Deferred loading={common.loading} failed={failure.details}>
        <Sheet {...props} />
      </Deferred>
      <div className={styles.columns}>
        <ToolSituations tool={tool} knowledge={knowledge} />
        <Deferred loading={common.loading} failed={failure.details}>
          <ToolFaq tool={tool} means={meansOf(tool, knowledge)} faq={props.faq} />
        </Deferred>
      </div>
      <Deferred loading={common.loading} failed={failure.details}>
        <Proof {...props} />
      </Deferred>
    </div>
  )
}

function Actions({ tool, knowledge, profile, guideFrom, share }: Props) {
  const first = firstUse(tool, knowledge.tools)
  return (
    <div className={sheetStyles.actions}>
      <Link
        className={buttonClass('primary')}
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
      {share}
    </div>
  )
}

function Sheet({ tool, knowledge, details: loading, catalogue, names, profile, guideFrom }: Props) {
  const details = use(loading)
  const own = details.tools[tool.id]
  const startOf = (when: CoreTool['uses'][number]['when']) =>
    guideFrom({ ...profileFor(tool, profile), ...answersOf(when) })
  const standards = knowledge.tools.filter(({ id }) => tool.implements.includes(id))
  const links = own?.links.filter(({ status }) => status !== 'outdated') ?? []
  const facts = (list: 'access' | 'limits' | 'support') =>
    own?.[list].filter((fact) => fact.status !== 'outdated') ?? []
  return (
    <>
      {links.length > 0 && (
        <p className={styles.waysIn}>
          {links.map((link) => (
            <a key={link.url} className={buttonClass('secondary')} href={link.url}>
              {link.label}
            </a>
          ))}
        </p>
      )}
      <Identity tool={tool} knowledge={knowledge} details={details} names={names} />
      <div className={styles.columns}>
        <Uses tool={tool} standards={standards} startOf={startOf} />
        <div className={styles.stack}>
          <Exclusions tool={tool} standards={standards} names={names} />
          <Complements tool={tool} catalogue={use(catalogue)} names={names} />
        </div>
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
    </>
  )
}

function Proof({ tool, knowledge, details: loading }: Props) {
  const details = use(loading)
  const own = details.tools[tool.id]
  return (
    <>
      {own && <Outdated details={own} sources={details.sources} />}
      <ToolSources tool={tool} details={details} />
      <Report tool={tool} details={own} base={knowledge.base} />
    </>
  )
}

/** The tools through which one uses a standard. */
function meansOf(tool: CoreTool, knowledge: CoreKnowledge): string[] {
  return knowledge.tools.filter((other) => other.implements.includes(tool.id)).map(({ id }) => id)
}
