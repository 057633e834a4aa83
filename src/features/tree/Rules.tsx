import { statementsOf } from '#engine/reasons.ts'
import type { Evaluation, Reason } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { reasonSentence } from '#text/reasons.ts'
import { treeText as text } from '#text/tree.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import type { Meaning } from '#ui/Sign.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './tree.module.css'

type Props = { evaluation: Evaluation; knowledge: CoreKnowledge; names: Names }

/** The rules that decide at the end of a path, each with the file it stands in: for people who edit the knowledge base. */
export function Rules({ evaluation, knowledge, names }: Props) {
  const lines = linesOf(evaluation, knowledge, names)
  return (
    <Disclosure summary={text.rules} level="inline">
      <p className={styles.soft}>{text.rulesLead}</p>
      <Stack as="ul" gap={4} className={styles.rules}>
        {lines.map(({ meaning, tool, sentence, place }) => (
          <li key={place}>
            <MeaningBadge meaning={meaning}>{meaningWords[meaning]}</MeaningBadge>
            <span>
              {tool !== null && <strong>{tool} : </strong>}
              {sentence}
            </span>
            <code className={styles.place}>{place}</code>
          </li>
        ))}
      </Stack>
    </Disclosure>
  )
}

type Line = {
  readonly meaning: Meaning
  readonly tool: string | null
  readonly sentence: string
  /** The file of the rule, and its id in it. */
  readonly place: string
}

function linesOf(evaluation: Evaluation, knowledge: CoreKnowledge, names: Names): Line[] {
  const { recommended, complements, fallbacks, avoid, gaps, answers } = evaluation
  const told = (meaning: Meaning, reasons: readonly Reason[]) =>
    reasons.flatMap((reason): Line[] => {
      const sentence = reasonSentence(reason, { names, answers })
      return statementsOf(reason).map(({ tool, list, id }): Line => ({
        meaning,
        tool: names.tool(tool),
        sentence,
        place: `data/tools/${tool}.json › ${list} › ${id}`,
      }))
    })
  const lines = [
    ...[...recommended, ...complements].flatMap(({ role, reasons }) => told(roleMeanings[role], reasons)),
    ...fallbacks.flatMap(({ reasons }) => told('fallback', reasons)),
    ...avoid.flatMap(({ reasons }) => told('avoid', reasons)),
    ...knowledge.gaps
      .filter(({ id }) => gaps.includes(id))
      .map(({ id, why }): Line => ({ meaning: 'out', tool: null, sentence: why, place: `data/gaps/${id}.json` })),
  ]
  return [...new Map(lines.map((line) => [line.place, line])).values()]
}
