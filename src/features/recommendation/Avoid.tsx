import { Link } from 'react-router'

import type { Reason } from '#engine/types.ts'
import { meaningWords } from '#text/meaning.ts'
import { type Names, oneOf } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { reasonSentence } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Unfold } from '#ui/Unfold.tsx'
import { Said } from '#ui/Said.tsx'

import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

const SHOWN = 3

/** Whose rule it is, where it is not everyone's. */
function RuleOf({ reason, names }: { reason: Reason; names: Names }) {
  if (reason.code !== 'exclusion') return null
  const scope = names.findTool(reason.tool)?.exclusions.find(({ id }) => id === reason.statement)?.scope
  return scope === undefined ? null : <span className={styles.soft}> {text.ruleOf(scope.map(names.region))}</span>
}

/** What not to use here, each with what to use instead. */
export function Avoid({ evaluation, names }: ViewProps) {
  const { avoid, answers, recommended } = evaluation
  if (avoid.length === 0) return null
  const top = recommended[0] ?? evaluation.nearest?.top
  const entries = avoid.map(({ tool, instead, reasons }) => (
    <li key={tool} className={styles.avoided}>
      <MeaningBadge meaning="avoid">
        <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
      </MeaningBadge>
      {reasons.map((reason) => (
        <p key={JSON.stringify(reason)}>
          <Said>{reasonSentence(reason, { names, answers })}</Said>
          <RuleOf reason={reason} names={names} />
        </p>
      ))}
      {(instead.length > 0 || top) && (
        <p className={styles.instead}>
          {instead.length > 0
            ? text.avoidInstead(oneOf(instead.map(names.tool)))
            : top && text.avoidInsteadTop(names.pick(top))}
        </p>
      )}
    </li>
  ))
  return (
    <section className={styles.block} aria-labelledby="eviter">
      <h2 id="eviter">{meaningWords.avoid}</h2>
      <Unfold className={styles.avoidList} shown={SHOWN} more={text.avoidMore} items={entries} />
    </section>
  )
}
