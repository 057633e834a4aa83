import { type FormEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'

import { listed } from '#knowledge/lookup.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Narrowed } from '#search/first-letters.ts'
import { DONT_KNOW } from '#knowledge/constants.ts'
import { lettersText, wizardText } from '#text/wizard.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/looks.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioCard } from '#ui/RadioCard.tsx'
import { Muted, Stack, VisuallyHidden } from '#ui/layout.tsx'

import type { LoadNarrow } from './FirstLetters.tsx'
import { Groups } from './Groups.tsx'
import { useDigits } from './use-digits.ts'
import styles from './wizard.module.css'

/** A way to shorten a list that is there without it. */
const FirstLetters = lazy(async () => ({ default: (await import('./FirstLetters.tsx')).FirstLetters }))

/** Above this, the choices of a question are listed tightly. */
const MANY = 9
/** Above this, a phone shows all of them in its first screen: each is lower there. */
const SEVERAL = 5
/** Long enough to see one's choice marked before the page moves on. */
const PAUSE = 320

type Props = {
  question: ResolvedQuestion
  /** Ids of the options that can still be. */
  offered: readonly string[]
  current: string | undefined
  /** Whether one did not know the first time. */
  again?: boolean
  eyebrow: string
  onAnswer: (option: string) => void
  loadNarrow: LoadNarrow
  children?: React.ReactNode
}

export function QuestionCard({ question, offered, current, again, eyebrow, onAnswer, loadNarrow, children }: Props) {
  const [chosen, setChosen] = useState(current)
  /** How often one went on without a choice: said again each time. */
  const [reminders, setReminders] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The answer that is about to be given. */
  const given = useRef<string>(undefined)
  const reminderId = useId()
  const options = listed(question.options, current).filter((option) => offered.includes(option.id))
  const isLong = options.length > MANY
  const isTight = isLong && options.every(({ hint }) => hint === undefined)
  const isGrouped = isLong && options.every(({ group }) => group !== undefined)
  /** What the first letters typed may mean; null: nothing is typed. */
  const [narrowed, setNarrowed] = useState<readonly Narrowed[] | null>(null)
  const found = (narrowed ?? []).flatMap(({ id, note }) => {
    const option = options.find((one) => one.id === id)
    return option ? [{ ...option, hint: note ?? option.hint }] : []
  })

  useEffect(() => () => clearTimeout(timer.current), [])
  useDigits(form, isGrouped || narrowed !== null ? [] : options.slice(0, MANY).map((option) => option.id), setChosen)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === undefined) setReminders(reminders + 1)
    else onAnswer(chosen)
  }
  const tap = (option: string) => {
    // A hand that trembles presses the same card again: the answer is on its way, and not put off.
    if (given.current === option) return
    given.current = option
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onAnswer(option), PAUSE)
  }
  const card = (option: { id: string; label: string; hint?: string | undefined }, digit: string | undefined) => (
    <RadioCard
      key={option.id}
      name={question.id}
      value={option.id}
      label={option.label}
      hint={option.hint}
      digit={digit}
      checked={chosen === option.id}
      onChoose={() => setChosen(option.id)}
      onTap={() => tap(option.id)}
      compact={isLong}
    />
  )
  return (
    <form ref={form} className={styles.question} onSubmit={submit} noValidate>
      <PageHeading eyebrow={eyebrow} lead={again ? wizardText.again : question.help}>
        {question.title}
      </PageHeading>
      {isLong && lettersText[question.id] && (
        <Accessory otherwise={<LettersRoom question={question.id} />}>
          <Suspense fallback={<LettersRoom question={question.id} />}>
            <FirstLetters
              question={question.id}
              found={found}
              onNarrow={setNarrowed}
              onPick={onAnswer}
              load={loadNarrow}
            />
          </Suspense>
        </Accessory>
      )}
      <fieldset
        className={styles.options}
        data-long={isLong}
        data-several={options.length > SEVERAL}
        data-grouped={isGrouped && found.length === 0}
        data-tight={isTight && found.length === 0}
        aria-describedby={reminders > 0 ? reminderId : undefined}
      >
        <legend>
          <VisuallyHidden>{question.title}</VisuallyHidden>
        </legend>
        {found.length > 0 ? (
          found.map((option) => card(option, undefined))
        ) : isGrouped ? (
          <Groups options={options} chosen={chosen} card={(option) => card(option, undefined)} />
        ) : (
          options.map((option, index) => card(option, index < MANY ? String(index + 1) : undefined))
        )}
        {card({ id: DONT_KNOW, label: wizardText.dontKnow, hint: isLong ? undefined : wizardText.dontKnowHint }, '0')}
      </fieldset>
      {children}
      <div className={styles.next}>
        <button type="submit" className={buttonClass('primary', 'large')}>
          {wizardText.next}
          <Arrow />
        </button>
        <p id={reminderId} role="alert" className={styles.reminder}>
          {reminders > 0 && chosen === undefined && <span key={reminders}>{wizardText.choose}</span>}
        </p>
      </div>
      <Muted small>
        {wizardText.tap}{' '}
        <span className={styles.keyboard}>{isGrouped ? wizardText.keyboardLetters : wizardText.keyboard}</span>
      </Muted>
    </form>
  )
}

/** The place of `FirstLetters`, kept until it comes, or for good where it does not: the list never moves under a finger. */
function LettersRoom({ question }: { question: string }) {
  return (
    <Stack gap={1} className={styles.lettersRoom} aria-hidden="true">
      <span className={styles.lettersLabel}>{wizardText.letters}</span>
      <input className={styles.letters} type="search" disabled />
      <Muted small>{lettersText[question]?.example}</Muted>
      <span />
    </Stack>
  )
}
