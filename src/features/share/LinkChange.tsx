import type { Evaluation } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import type { Diagnosis } from '#permalink/diagnose.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { changeText as text } from '#text/link-change.ts'
import { Notice } from '#ui/Notice.tsx'
import { Stack } from '#ui/layout.tsx'

import { causeSentence } from './cause-sentence.ts'
import styles from './share.module.css'

type Props = { diagnosis: Diagnosis; knowledge: CoreKnowledge; names: Names; evaluation: Evaluation }

/** Says that a link was made when the answer was another one, which, and why. */
export function LinkChange({ diagnosis, knowledge, names, evaluation }: Props) {
  if (diagnosis.kind === 'same') return null
  const { before, after, kb, causes } = diagnosis
  const isOpen = evaluation.outcome === 'undecided'
  const context = { knowledge, names, answers: evaluation.answers, before, after }
  return (
    <Notice title={isOpen ? text.asksTitle : text.title}>
      <p>
        {before === null ? text.beforeNone(kb) : text.before(kb, names.tool(before))}{' '}
        {!isOpen && (after ? text.after(names.pick(after)) : text.afterNone)}
      </p>
      {causes.length > 0 && (
        <Stack gap={1} className={styles.causes}>
          <p className={styles.causesTitle}>{text.why}</p>
          <ul>
            {causes.map((cause) => (
              <li key={cause.kind}>{causeSentence(cause, context)}</li>
            ))}
          </ul>
        </Stack>
      )}
      {before !== null && names.findTool(before) && (
        <p>
          <Link to={paths.tool(before)}>{text.sheet(names.tool(before))}</Link>
        </p>
      )}
    </Notice>
  )
}
