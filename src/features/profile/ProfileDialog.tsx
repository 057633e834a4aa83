import { type FormEvent, useEffect, useId, useRef } from 'react'

import type { Answers } from '#engine/types.ts'
import { listed } from '#knowledge/lookup.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import { profileText } from '#text/profile.ts'
import { buttonClass } from '#ui/looks.ts'
import { useBackCloses } from '#ui/use-back-closes.ts'
import { Row, Stack } from '#ui/layout.tsx'

import { KeepOnDevice } from './KeepOnDevice.tsx'
import styles from './profile.module.css'

type Props = {
  questions: readonly ResolvedQuestion[]
  shown: Answers
  onChange: (profile: Answers) => void
  onClose: () => void
}

/** Open as long as it is on the page. */
export function ProfileDialog({ questions, shown, onChange, onClose }: Props) {
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => ref.current?.showModal(), [])
  useBackCloses(true, () => ref.current?.close())
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
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <h2 id={titleId}>{profileText.title}</h2>
        <p>{profileText.lead}</p>
        {questions.map((question) => (
          <ProfileField key={question.id} question={question} value={shown[question.id] ?? ''} />
        ))}
        <KeepOnDevice />
        <Row>
          <button type="submit" className={buttonClass('primary')}>
            {profileText.save}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={() => ref.current?.close()}>
            {profileText.cancel}
          </button>
        </Row>
      </form>
    </dialog>
  )
}

function ProfileField({ question, value }: { question: ResolvedQuestion; value: string }) {
  const id = useId()
  const isOffered = question.options.some((option) => option.id === value)
  return (
    <Stack gap={1} className={styles.field}>
      <label htmlFor={id}>{question.title}</label>
      <select id={id} name={question.id} defaultValue={isOffered ? value : ''}>
        <option value="">{profileText.unset}</option>
        {listed(question.options, value).map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Stack>
  )
}
