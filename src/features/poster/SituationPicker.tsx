import { useId, useState } from 'react'

import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import { MOST_SITUATIONS, type Selection } from '#permalink/selection.ts'
import { posterText as text } from '#text/poster.ts'
import { LineIcon } from '#ui/LineIcon.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './builder.module.css'

type Props = { knowledge: CoreKnowledge; selection: Selection; onChange: (selection: Selection) => void }

export function SituationPicker({ knowledge, selection, onChange }: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const { situations } = selection
  const isFull = situations.length >= MOST_SITUATIONS
  const found = knowledge.situations.filter((situation) => matches(situation, words))
  const set = (next: readonly string[]) => onChange({ ...selection, situations: next })
  const toggle = (situation: string) =>
    set(situations.includes(situation) ? situations.filter((other) => other !== situation) : [...situations, situation])
  const raise = (place: number) => {
    const moved = [...situations]
    moved.splice(place - 1, 0, ...moved.splice(place, 1))
    set(moved)
  }
  const titleOf = (situation: string) =>
    knowledge.situations.find((other) => other.id === situation)?.title ?? situation
  return (
    <Section gap={7} className={styles.stack} id={id} title={text.situations}>
      <p>
        <output>{text.chosen(situations.length, MOST_SITUATIONS)}</output>
      </p>
      {isFull && <Muted small>{text.full}</Muted>}
      {situations.length > 0 && (
        <Stack as="ol" gap={2} className={styles.chosen} aria-label={text.order}>
          {situations.map((situation, place) => (
            <li key={situation}>
              <span>{titleOf(situation)}</span>
              <button
                type="button"
                className={styles.small}
                disabled={place === 0}
                aria-label={text.up(titleOf(situation))}
                onClick={() => raise(place)}
              >
                <Icon d="M9 15V3M4 8l5-5 5 5" />
              </button>
              <button
                type="button"
                className={styles.small}
                aria-label={text.remove(titleOf(situation))}
                onClick={() => toggle(situation)}
              >
                <Icon d="m4 4 10 10M14 4 4 14" />
              </button>
            </li>
          ))}
        </Stack>
      )}
      <Stack gap={5} className={styles.field}>
        <label htmlFor={`${id}-mots`}>{text.search}</label>
        <input
          id={`${id}-mots`}
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Stack>
      {/* A long list scrolls in its own box, which the keyboard reaches through the boxes to tick. */}
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{text.add}</legend>
        {found.map((situation) => (
          <label key={situation.id} className={styles.option}>
            <input
              type="checkbox"
              checked={situations.includes(situation.id)}
              disabled={isFull && !situations.includes(situation.id)}
              onChange={() => toggle(situation.id)}
            />
            <span>
              {situation.title}
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

/** Every word typed begins a word of the title or of the need, accents aside. */
function matches({ title, need }: CoreSituation, words: string): boolean {
  const text = fold(`${title} ${need}`)
  return fold(words)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => new RegExp(`(?:^|[^a-z0-9])${word.replaceAll(/[^a-z0-9]/g, '')}`).test(text))
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
