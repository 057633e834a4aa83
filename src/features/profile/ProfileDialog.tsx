import { type FormEvent, type RefObject, useId } from 'react'

import type { Answers } from '#engine/types.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import { profileText } from '#text/profile.ts'
import { buttonClass } from '#ui/button-class.ts'

import { KeepOnDevice } from './KeepOnDevice.tsx'
import styles from './profile.module.css'

type Props = {
  ref: RefObject<HTMLDialogElement | null>
  questions: readonly ResolvedQuestion[]
  shown: Answers
  onChange: (profile: Answers) => void
}

export function ProfileDialog({ ref, questions, shown, onChange }: Props) {
  const titleId = useId()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const chosen = questions.map(({ id }) => [id, data.get(id)] as const)
    onChange(
      Object.fromEntries(
        chosen.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
      ),
    )
    ref.current?.close()
  }
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId}>
      {/* The key gives the fields the profile of the page each time that changes. */}
      <form key={JSON.stringify(shown)} className={styles.form} onSubmit={save}>
        <h2 id={titleId}>{profileText.title}</h2>
        <p>{profileText.lead}</p>
        {questions.map((question) => (
          <ProfileField key={question.id} question={question} value={shown[question.id] ?? ''} />
        ))}
        <KeepOnDevice />
        <div className={styles.actions}>
          <button type="submit" className={buttonClass('primary')}>
            {profileText.save}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={() => ref.current?.close()}>
            {profileText.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

function ProfileField({ question, value }: { question: ResolvedQuestion; value: string }) {
  const id = useId()
  const isOffered = question.options.some((option) => option.id === value)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{question.title}</label>
      <select id={id} name={question.id} className={styles.select} defaultValue={isOffered ? value : ''}>
        <option value="">{profileText.unset}</option>
        {question.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
