import { wrapLines } from '#lib/text.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { allOf, type Names } from '#text/names.ts'
import { treeText as text } from '#text/tree.ts'

import { BOX_HEIGHT, BOX_WIDTH, LINE, MARGIN, PITCH, type Row } from './rows.ts'
import styles from './tree.module.css'

type Props = { row: Row; names: Names; isCurrent: boolean; onPress: () => void }

const NAMED = 2
const LETTERS = { box: 28, label: 21 }
/** From one line of words in a box to the next. */
const STEP = 17

/** What a row says: a question, what comes out, or that the rest is drawn above. */
export function wordsOf({ content }: Row, names: Names): { title: string; more: string; kind: string } {
  if (content.kind === 'question')
    return { title: names.findQuestion(content.question)?.title ?? '', more: '', kind: 'question' }
  if (content.kind === 'same') return { title: text.same, more: names.question(content.question), kind: 'same' }
  const { top, complements } = content.outcome
  if (!top) return { title: text.none, more: '', kind: 'none' }
  return {
    title: names.pick(top),
    more: complements.length > 0 ? text.and(allOf(complements.map(names.pick))) : meaningWords[roleMeanings[top.role]],
    kind: top.role,
  }
}

export function branchWords({ asked, options }: Row, names: Names): string {
  if (asked === null) return ''
  const words = options.map((option) => names.shortAnswer(asked, option))
  return text.options(words.slice(0, NAMED), words.length - NAMED)
}

export function Box({ row, names, isCurrent, onPress }: Props) {
  const { title, more, kind } = wordsOf(row, names)
  const x = MARGIN + row.depth * PITCH
  const y = MARGIN + row.line * LINE + (LINE - BOX_HEIGHT) / 2
  const lines = wrapLines(title, LETTERS.box, { most: 2, isStrict: true })
  const [under] = wrapLines(more, LETTERS.box + 5, { most: 1, isStrict: true })
  const first = y + BOX_HEIGHT / 2 + 5 - ((lines.length + (more === '' ? 0 : 1) - 1) * STEP) / 2
  const label = row.asked === null ? [] : wrapLines(branchWords(row, names), LETTERS.label, { most: 2, isStrict: true })
  const all =
    row.asked === null ? '' : row.options.map((option) => names.shortAnswer(row.asked ?? '', option)).join(', ')
  const isOpen = row.content.kind === 'question' ? row.content.isOpen : undefined
  return (
    // Pressed with the keyboard through the tree that holds it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <g
      className={styles.item}
      data-key={row.key}
      data-kind={kind}
      data-path={row.isOnPath || undefined}
      data-followed={row.isFollowed || undefined}
      role="treeitem"
      tabIndex={isCurrent ? 0 : -1}
      aria-level={row.depth + 1}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={isOpen}
      aria-selected={row.isOnPath}
      aria-label={text.item(all, more === '' ? title : `${title}, ${more}`)}
      onClick={onPress}
    >
      <title>{text.item(all, more === '' ? title : `${title}, ${more}`)}</title>
      {label.map((words, index) => (
        <text
          key={words}
          className={styles.label}
          x={x - 12}
          y={y + BOX_HEIGHT / 2 - 7 - (label.length - 1 - index) * 16}
          textAnchor="end"
        >
          {words}
        </text>
      ))}
      <rect className={styles.box} x={x} y={y} width={BOX_WIDTH} height={BOX_HEIGHT} rx={12} />
      {lines.map((words, index) => (
        <text key={words} className={styles.title} x={x + 14} y={first + index * STEP}>
          {words}
        </text>
      ))}
      {more !== '' && (
        <text className={styles.more} x={x + 14} y={first + lines.length * STEP}>
          {under}
        </text>
      )}
      {isOpen !== undefined && (
        <path
          className={styles.fold}
          d={
            isOpen
              ? `M${x + BOX_WIDTH - 22} ${y + BOX_HEIGHT / 2}h12`
              : `M${x + BOX_WIDTH - 22} ${y + BOX_HEIGHT / 2}h12m-6-6v12`
          }
        />
      )}
    </g>
  )
}
