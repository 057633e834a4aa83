import { Fragment } from 'react'

import { reachableIn } from '#lib/reachable.ts'

import styles from './linked.module.css'

/** Letters of a word with a hyphen that stays on one line, even where they are twice as large. */
const WHOLE = 18

/**
 * A text whose words with a hyphen end no line within: « protégez-le », « e-santé », « sera-t-il ». Its characters stay as
 * they are, for who copies or searches them.
 */
export function unbroken(text: string): React.ReactNode {
  if (!text.includes('-')) return text
  return text.split(/(\S+-\S+)/u).map((part, place) =>
    place % 2 === 0 || part.length > WHOLE ? (
      part
    ) : (
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ),
  )
}

/** The pieces of a text, with what one can call, write to or open as links. */
export function linked(text: string): React.ReactNode {
  const pieces: React.ReactNode[] = []
  let end = 0
  for (const { index, text: found, href } of reachableIn(text)) {
    pieces.push(
      <Fragment key={end}>{unbroken(text.slice(end, index))}</Fragment>,
      <a key={index} href={href}>
        {found}
      </a>,
    )
    end = index + found.length
  }
  const rest = unbroken(text.slice(end))
  return end === 0 ? rest : [...pieces, <Fragment key={end}>{rest}</Fragment>]
}
