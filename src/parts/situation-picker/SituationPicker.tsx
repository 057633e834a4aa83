import { useId, useState } from 'react'

import type { CoreSituation } from '#knowledge/views/core.ts'
import { LineIcon } from '#ui/LineIcon.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { REGION_QUESTION } from '#knowledge/constants.ts'

import styles from './situation-picker.module.css'

/** Something that was chosen, what it is called, and a remark on it. */
export type ChosenItem = { readonly id: string; readonly title: string; readonly remark?: string }

type Words = {
  readonly situations: string
  readonly chosen: (number: number, most: number) => string
  readonly full: string
  readonly order: string
  readonly up: (title: string) => string
  readonly remove: (title: string) => string
  readonly search: string
  readonly add: string
  readonly noneFound: string
}

type Props = {
  /** Those to choose from, in the order in which they are offered. */
  situations: readonly CoreSituation[]
  titleOf: (situation: CoreSituation) => string
  /** In the order that was given to them: they may hold more than situations. */
  chosen: readonly ChosenItem[]
  most: number
  text: Words
  /** What tells whether a text has the words typed; null: nothing is typed. */
  toFilter: (typed: string) => ((text: string) => boolean) | null
  onToggle: (id: string) => void
  /** Puts what is at a place, from 0, before the one above it. */
  onRaise: (place: number) => void
}

/** Situations to tick, and those that are ticked, in an order. */
export function SituationPicker({ situations, titleOf, chosen, most, text, toFilter, onToggle, onRaise }: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const has = toFilter(words)
  const isFull = chosen.length >= most
  const isChosen = (situation: CoreSituation) => chosen.some((other) => other.id === situation.id)
  // Told of one region each, some say the same once they are told of another: the first is enough.
  const titles = new Map([...situations].reverse().map((situation) => [titleOf(situation), situation.id]))
  const found = situations.filter(
    (situation) =>
      (titles.get(titleOf(situation)) === situation.id || isChosen(situation)) &&
      (has === null || has(`${titleOf(situation)} ${situation.need}`)),
  )
  return (
    <Section gap={7} className={styles.stack} id={id} title={text.situations}>
      <p>
        <output>{text.chosen(chosen.length, most)}</output>
      </p>
      {isFull && <Muted small>{text.full}</Muted>}
      {chosen.length > 0 && (
        <Stack as="ol" gap={2} className={styles.chosen} aria-label={text.order}>
          {chosen.map((item, place) => (
            <li key={item.id}>
              <div>
                {item.title}
                {item.remark !== undefined && <Muted small>{item.remark}</Muted>}
              </div>
              <button
                type="button"
                className={styles.small}
                disabled={place === 0}
                aria-label={text.up(item.title)}
                onClick={() => onRaise(place)}
              >
                <Icon d="M9 15V3M4 8l5-5 5 5" />
              </button>
              <button
                type="button"
                className={styles.small}
                aria-label={text.remove(item.title)}
                onClick={() => onToggle(item.id)}
              >
                <Icon d="m4 4 10 10M14 4 4 14" />
              </button>
            </li>
          ))}
        </Stack>
      )}
      <SearchField label={text.search} value={words} onChange={setWords} />
      {/* A long list scrolls in its own box, which the keyboard reaches through the boxes to tick. */}
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{text.add}</legend>
        {found.map((situation) => (
          <label key={situation.id} className={styles.option}>
            <input
              type="checkbox"
              checked={isChosen(situation)}
              disabled={isFull && !isChosen(situation)}
              onChange={() => onToggle(situation.id)}
            />
            <span>
              {titleOf(situation)}
              <span className={styles.optionNeed}>{situation.need}</span>
            </span>
          </label>
        ))}
        {found.length === 0 && <p>{text.noneFound}</p>}
      </fieldset>
    </Section>
  )
}

function Icon({ d }: { d: string }) {
  return (
    <LineIcon size={18} weight={2.4}>
      <path d={d} />
    </LineIcon>
  )
}

/** What is at a place, from 0, put before the one above it. */
export function raised<Item>(items: readonly Item[], place: number): Item[] {
  const moved = [...items]
  moved.splice(place - 1, 0, ...moved.splice(place, 1))
  return moved
}

/** Those of a region, then those of none, then those of others: in the order in which they are worth a look there. */
export function orderedFor(region: string | null, situations: readonly CoreSituation[]): readonly CoreSituation[] {
  if (region === null) return situations
  const rank = ({ answers }: CoreSituation) => [region, undefined].indexOf(answers[REGION_QUESTION]) + 1 || 3
  return [...situations].sort((a, b) => rank(a) - rank(b))
}
