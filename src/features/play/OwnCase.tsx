import { type FormEvent, useState } from 'react'

import type { Answers, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { listed } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { LONGEST_TITLE } from '#permalink/selection.ts'
import { LONGEST_STORY, type SessionCase } from '#permalink/session.ts'
import { looksPersonal } from '#search/personal.ts'
import { personalText } from '#text/personal.ts'
import type { Names } from '#text/names.ts'
import { shortOutcome } from '#text/outcomes.ts'
import { sheetOfPoster } from '#text/poster.ts'
import { sessionText as text } from '#text/session.ts'
import { buttonClass } from '#ui/looks.ts'
import { Section } from '#ui/layout.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './session.module.css'

type Props = {
  knowledge: CoreKnowledge
  names: Names
  consult: (answers: Answers) => Evaluation
  offered: (answers: Answers, question: string) => readonly string[]
  region: string | null
  onAdd: (own: SessionCase) => void
}

const EMPTY = { title: '', story: '', answers: {} as Answers }

/** A case of one's own: the questions are those the guide asks, one after the other, until it has its answer. */
export function OwnCase({ knowledge, names, consult, offered, region, onAdd }: Props) {
  const [draft, setDraft] = useState(EMPTY)
  const [problem, setProblem] = useState('')
  const [added, setAdded] = useState('')
  const here: Answers = region === null ? {} : { [REGION_QUESTION]: region }
  const evaluation = consult({ ...draft.answers, ...here })
  const given = knowledge.questions.filter(({ id }) => draft.answers[id] !== undefined && here[id] === undefined)
  const next = knowledge.questions.find(({ id }) => id === evaluation.next)
  const answer = (question: string, option: string) => {
    const { [question]: _former, ...rest } = draft.answers
    // What was answered after it may no longer hold: the guide keeps what can.
    const { answers } = consult({ ...(option === '' ? rest : { ...rest, [question]: option }), ...here })
    setDraft({ ...draft, answers })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { title, story, answers } = draft
    setAdded('')
    if (title.trim() === '' || Object.keys(answers).length === 0) return setProblem(text.ownIncomplete)
    if (looksPersonal(`${title} ${story}`).length > 0) return setProblem(personalText.inAddress)
    setProblem('')
    setDraft(EMPTY)
    setAdded(text.isAdded(title.trim()))
    return onAdd({ kind: 'own', title: title.trim(), story: story.trim(), answers })
  }
  return (
    <Section title={text.own} gap={5}>
      <p>{text.ownLead}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={text.ownTitle}
          longest={LONGEST_TITLE}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
        />
        <TextField
          label={text.ownStory}
          lines={3}
          longest={LONGEST_STORY}
          value={draft.story}
          onChange={(story) => setDraft({ ...draft, story })}
        />
        <fieldset className={styles.answers}>
          <legend>{text.ownAnswers}</legend>
          {[...given, ...(next && !given.includes(next) ? [next] : [])].map(({ id, title, options }) => {
            const left = offered(draft.answers, id)
            return (
              <SelectField
                key={id}
                label={title}
                none={text.choose}
                value={draft.answers[id] ?? ''}
                options={listed(options, draft.answers[id])
                  .filter((option) => left.includes(option.id))
                  .map(({ id, label }) => ({ id, label }))}
                onChoose={(option) => answer(id, option)}
              />
            )
          })}
          {evaluation.next === null && (
            <p>
              {text.ownResult} :{' '}
              <strong>
                {shortOutcome(evaluation, names, { open: sheetOfPoster.undecided, none: sheetOfPoster.none })}
              </strong>
            </p>
          )}
        </fieldset>
        <p className={styles.row}>
          <button type="submit" className={buttonClass('secondary')}>
            {text.ownAdd}
          </button>
          <output className={styles.problem}>{problem}</output>
          <output>{added}</output>
        </p>
      </form>
    </Section>
  )
}
