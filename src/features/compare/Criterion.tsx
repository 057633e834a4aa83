import type { CoreTool } from '#knowledge/views/core.ts'
import { compareText as text } from '#text/compare.ts'
import { meaningWords, roleMeanings, statusWords } from '#text/meaning.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Unfold } from '#ui/Unfold.tsx'
import { Said } from '#ui/Said.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import styles from './compare.module.css'
import type { Cell, CompareRow, Statement } from './rows.ts'

const SHOWN = 3

/** One point of comparison: a column a tool where there is room, else one card under the other. */
export function Criterion({ row, tools }: { row: CompareRow; tools: readonly CoreTool[] }) {
  return (
    <Stack as="section" className={styles.criterion} aria-labelledby={`critere-${row.id}`}>
      <h3 id={`critere-${row.id}`} className={styles.title}>
        {text.rows[row.id]}
      </h3>
      <ul className={styles.cells} data-columns={tools.length}>
        {row.cells.map((cell, index) => {
          const tool = tools[index]
          return (
            tool && (
              <li key={tool.id} className={styles.cell}>
                <p className={styles.of}>{tool.name}</p>
                <CellBody cell={cell} />
              </li>
            )
          )
        })}
      </ul>
    </Stack>
  )
}

function CellBody({ cell: { answer, said } }: { cell: Cell }) {
  if (answer === null && said.length === 0) return <p className={styles.unknown}>{text.unknown}</p>
  const items = said.map((entry) => <SaidItem key={entry.text} entry={entry} />)
  if (answer === null) return <Unfold className={styles.said} shown={SHOWN} more={text.more} items={items} />
  return (
    <>
      <p className={styles.answer}>{answer}</p>
      {/* A word is enough to compare; the sheet's own sentences are behind, on paper too unless one opens them. */}
      {said.length > 0 && (
        <Disclosure summary={text.details(said.length)} level="inline">
          <ul className={styles.said}>{items}</ul>
        </Disclosure>
      )}
    </>
  )
}

function SaidItem({ entry }: { entry: Statement }) {
  const meaning = entry.role === undefined ? null : entry.role === 'avoid' ? 'avoid' : roleMeanings[entry.role]
  return (
    <li>
      {meaning !== null && <MeaningBadge meaning={meaning}>{meaningWords[meaning]}</MeaningBadge>}
      <p>
        <Said>{entry.text}</Said>
      </p>
      {entry.scope !== undefined && <Muted>{entry.scope}</Muted>}
      {entry.by !== undefined && <Muted>{text.by(entry.by)}</Muted>}
      {entry.status === 'to-confirm' && <StatusBadge tone="to-confirm">{statusWords['to-confirm']}</StatusBadge>}
    </li>
  )
}
