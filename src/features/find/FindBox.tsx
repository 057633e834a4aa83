import { lazy, Suspense, useDeferredValue, useEffect, useEffectEvent, useId, useRef } from 'react'

import { useNavigate } from 'react-router'

import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { nav } from '#text/common.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/looks.ts'
import { Boundary } from '#ui/Boundary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Magnifier } from '#ui/LineIcon.tsx'
import { Muted } from '#ui/layout.tsx'

import styles from './find.module.css'
import type { Finder } from './found.ts'
import { useTyped } from './use-typed.ts'

const Results = lazy(() => import('./Results.tsx').then((module) => ({ default: module.Results })))

/** A screen of which a keyboard takes half: the field goes to its top, so that what is found shows between both. */
const NARROW = '(max-width: 30rem)'

/** One letter says nothing yet. */
const SHORTEST = 2

type Props = {
  /** What is typed. It is kept by the page, never in an address. */
  value: string
  onChange: (value: string) => void
  loadFinder: () => Promise<Finder>
  names: Names
  profile: Answers
  /** Whom one tells that a tool is missing. */
  base: CoreKnowledge['base']
}

/** A need in one's own words, and what the guide makes of it, in place. */
export function FindBox({ value, onChange, loadFinder, names, profile, base }: Props) {
  const id = useId()
  const results = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // What was typed on the written page before it was taken over.
  const takeEarly = useEffectEvent(() => {
    const early = field.current?.value ?? ''
    if (early !== value) onChange(early)
  })
  useEffect(() => takeEarly(), [])
  const { text: read, isDone } = useTyped(value)
  const sought = useDeferredValue(read)
  const navigate = useNavigate()
  // Enter opens what comes first, or the question that decides; what must be read before anything else takes the focus.
  const openFirst = async () => {
    const find = await loadFinder().catch(() => null)
    const found = value.trim().length >= SHORTEST ? find?.(value.trim(), profile) : undefined
    const isHeld = !found || found.notices.length + found.personal.length > 0
    if (!isHeld && found.opens !== null) await navigate(found.opens)
    else results.current?.focus()
  }
  return (
    <search className={styles.find} data-print="none">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void openFirst()
        }}
      >
        <h2 className={styles.label}>
          <label htmlFor={id}>{text.label}</label>
        </h2>
        <div className={styles.row}>
          <input
            ref={field}
            id={id}
            className={styles.input}
            type="search"
            value={value}
            placeholder={text.placeholder}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={300}
            aria-describedby={`${id}-aide`}
            // The search is fetched when one is about to need it. A failure shows with the results.
            onFocus={({ currentTarget }) => {
              void loadFinder().catch(() => undefined)
              if (matchMedia(NARROW).matches) currentTarget.form?.scrollIntoView({ block: 'start' })
            }}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="submit" className={buttonClass('primary')} aria-label={nav.find}>
            <span className={styles.go}>{nav.find}</span>
            <span className={styles.glass}>
              <Magnifier />
            </span>
          </button>
        </div>
        <Muted small id={`${id}-aide`}>
          {`${text.example} ${text.private}`}
        </Muted>
      </form>
      <div ref={results} tabIndex={-1} className={styles.results}>
        {sought.length >= SHORTEST && (
          <Boundary
            fallback={
              <Notice>
                <p>{text.failed}</p>
              </Notice>
            }
          >
            <Suspense fallback={<p>{text.loading}</p>}>
              <Results
                text={sought}
                isDone={isDone && sought === read}
                finder={loadFinder()}
                names={names}
                profile={profile}
                base={base}
              />
            </Suspense>
          </Boundary>
        )}
      </div>
    </search>
  )
}
