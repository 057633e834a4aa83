import { Link } from 'react-router'

import type { Answers, Fallback } from '#engine/types.ts'
import { meaningWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { reasonSentence } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import { Said } from '#ui/Said.tsx'

import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

/** What goes with the recommended tool: one more to open, another that fits as well, the one in case it fails. */
export function Companions({ evaluation, names }: ViewProps) {
  const { recommended, complements, fallbacks, answers } = evaluation
  const alternatives = recommended.slice(1)
  if (complements.length + alternatives.length + fallbacks.length === 0) return null
  return (
    <div className={styles.cards}>
      {complements.map((pick) => (
        <MeaningCard key={pick.tool} meaning="complement" word={meaningWords.complement}>
          <h2 className={styles.cardTitle}>
            <Link to={paths.tool(pick.tool)}>{names.pick(pick)}</Link>
          </h2>
          {sentences(pick.reasons, names, answers)}
        </MeaningCard>
      ))}
      {alternatives.map((pick) => (
        <MeaningCard key={pick.tool} meaning="recommended" word={text.alternatives}>
          <h2 className={styles.cardTitle}>
            <Link to={paths.tool(pick.tool)}>{names.pick(pick)}</Link>
          </h2>
          {sentences(pick.reasons, names, answers)}
        </MeaningCard>
      ))}
      {groupFallbacks(fallbacks).map(({ fallback, conditions }) => (
        <MeaningCard key={fallback.tool} meaning="fallback" word={meaningWords.fallback}>
          <h2 className={styles.cardTitle}>
            <Link to={paths.tool(fallback.tool)}>{names.pick(fallback)}</Link>
          </h2>
          {conditions.map((condition) => (
            <p key={JSON.stringify(condition)} className={styles.condition}>
              <Said>{conditionSentence(condition, names)}</Said>
            </p>
          ))}
          {sentences(fallback.reasons, names, answers)}
        </MeaningCard>
      ))}
    </div>
  )
}

function sentences(reasons: Fallback['reasons'], names: Names, answers: Answers) {
  return [...new Set(reasons.map((reason) => reasonSentence(reason, { names, answers })))].map((sentence) => (
    <p key={sentence}>
      <Said>{sentence}</Said>
    </p>
  ))
}

type Condition = Pick<Fallback, 'when' | 'prerequisite'>

/** One card a tool, with each case in which it is the one to open. */
function groupFallbacks(fallbacks: readonly Fallback[]): { fallback: Fallback; conditions: Condition[] }[] {
  const groups: { fallback: Fallback; conditions: Condition[] }[] = []
  for (const fallback of fallbacks) {
    const { when, prerequisite } = fallback
    const group = groups.find((entry) => entry.fallback.tool === fallback.tool)
    if (group) group.conditions.push({ when, prerequisite })
    else groups.push({ fallback, conditions: [{ when, prerequisite }] })
  }
  return groups
}

function conditionSentence({ when, prerequisite }: Condition, names: Names): string {
  if (when) return text.fallbackIf(names.question(when.question), names.answer(when.question, when.option))
  const check =
    prerequisite && names.findTool(prerequisite.tool)?.prerequisites.find(({ id }) => id === prerequisite.statement)
  return check ? text.fallbackUnmet(check.text) : text.fallbackElse
}
