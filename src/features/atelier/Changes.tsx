import type { OutcomeDifference } from '#engine/diff.ts'
import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { changesOf } from '#text/changes.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted, Row, Section } from '#ui/layout.tsx'

import styles from './atelier.module.css'
import { FindingList } from './Problems.tsx'
import type { useProof } from './use-proof.ts'

const SHOWN = 6

type Props = {
  knowledge: CoreKnowledge
  /** With the names of the draft's own tools. */
  names: Names
  work: ReturnType<typeof useProof>
  onSee: (answers: Answers) => void
}

/** What changes for members, over all answers in their region, then the proof that none is less safe. */
export function Changes({ knowledge, names, work, onSee }: Props) {
  const { changes, proof, cancel, again } = work
  if (changes === null && proof === 'idle') return null
  return (
    <Section title={text.changes} gap={4}>
      {changes && <List {...{ knowledge, names, changes, onSee }} />}
      <output>
        {proof === 'running' && text.proving}
        {proof === 'stopped' && text.proofFailed}
        {typeof proof === 'object' && proof.findings.length === 0 && text.proved(proof.combinations)}
        {typeof proof === 'object' && proof.findings.length > 0 && text.proofFound(proof.findings.length)}
      </output>
      {typeof proof === 'object' && <FindingList findings={proof.findings} />}
      <Row>
        {proof === 'running' && (
          <button type="button" className={buttonClass('secondary')} onClick={cancel}>
            {text.cancel}
          </button>
        )}
        {proof === 'stopped' && (
          <button type="button" className={buttonClass('secondary')} onClick={again}>
            {text.prove}
          </button>
        )}
      </Row>
    </Section>
  )
}

type ListProps = Omit<Props, 'work'> & { changes: readonly OutcomeDifference[] }

function List({ knowledge, names, changes, onSee }: ListProps) {
  const side = { names, gaps: knowledge.gaps }
  const grouped = changesOf(side, side, changes)
  if (grouped.length === 0) return <p>{text.changesNone}</p>
  return (
    <>
      <p>{text.changesCount(grouped.length)}</p>
      <ul className={styles.list}>
        {grouped.slice(0, SHOWN).map(({ before, after, needs, example, told }) => (
          <li key={`${before} ${after}`} className={styles.change}>
            <span>
              {text.before} : {before}
            </span>
            <strong>
              {text.after} : {after}
            </strong>
            <Muted small>{text.changesFor(needs.slice(0, SHOWN).join(' ; '))}</Muted>
            <Muted small>{text.changesExample(told)}</Muted>
            <Row>
              <button type="button" className={buttonClass('quiet')} onClick={() => onSee(example)}>
                {text.see}
              </button>
            </Row>
          </li>
        ))}
      </ul>
      {grouped.length > SHOWN && <Muted>{text.changesMore(grouped.length - SHOWN)}</Muted>}
    </>
  )
}
