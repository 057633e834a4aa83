import type { Answers } from '#engine/types.ts'
import type { Names } from '#text/names.ts'
import { allOf } from '#text/names.ts'
import { playText as text } from '#text/play.ts'
import { reasonSentences } from '#text/reasons.ts'
import { Sign } from '#ui/Sign.tsx'

import styles from './tools.module.css'
import type { Fall } from './steps.ts'

const ALIVE = 12
/** Reasons on the wall at once; the notes have all of them. */
const REASONS = 4
/** Tools named under one reason, beyond which they are counted. */
const NAMED = 6

export function Alive({ tools, names }: { tools: readonly string[]; names: Names }) {
  return (
    <section className={styles.alive} aria-label={text.alive(tools.length)}>
      <p className={styles.count}>
        <Sign meaning="possible" size={28} /> {text.alive(tools.length)}
      </p>
      <ul className={styles.chips}>
        {tools.slice(0, ALIVE).map((tool) => (
          <li key={tool}>{names.tool(tool)}</li>
        ))}
        {tools.length > ALIVE && <li className={styles.more}>{text.aliveMore(tools.length - ALIVE)}</li>}
      </ul>
    </section>
  )
}

type FallsProps = { falls: readonly Fall[]; answers: Answers; names: Names }

/** The tools that have just fallen, under the sentence that says why. */
export function Falls({ falls, answers, names }: FallsProps) {
  const groups = groupFalls(falls, answers, names)
  const shown = groups.slice(0, REASONS)
  const hidden = groups.slice(REASONS).reduce((sum, { tools }) => sum + tools.length, 0)
  return (
    <section className={styles.falls} aria-label={text.falls(falls.length)}>
      <p className={styles.count}>{text.falls(falls.length)}</p>
      <ul className={styles.reasons}>
        {shown.map(({ sentence, tools, isUnsafe }) => (
          <li key={sentence}>
            <span className={styles.fallen} data-unsafe={isUnsafe || undefined}>
              <Sign meaning={isUnsafe ? 'avoid' : 'out'} size={26} />
              <b>{tools.length > NAMED + 1 ? text.some(tools.slice(0, NAMED), tools.length - NAMED) : allOf(tools)}</b>
            </span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles.more}>{text.fallsMore(hidden)}</p>}
    </section>
  )
}

export type FallGroup = { readonly sentence: string; readonly tools: readonly string[]; readonly isUnsafe: boolean }

export function groupFalls(falls: readonly Fall[], answers: Answers, names: Names): FallGroup[] {
  const groups = new Map<string, { tools: string[]; isUnsafe: boolean }>()
  for (const { tool, reasons, isUnsafe } of falls) {
    const sentence = reasonSentences(reasons, { names, answers }).join(' ')
    const group = groups.get(sentence) ?? { tools: [], isUnsafe }
    group.tools.push(names.tool(tool))
    groups.set(sentence, group)
  }
  return [...groups].map(([sentence, group]) => ({ sentence, ...group }))
}
