import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { callAddress } from '#lib/text.ts'
import { paths } from '#permalink/paths.ts'
import { Stack } from '#ui/layout.tsx'

import { Link } from './Link.tsx'
import styles from './reminders.module.css'

type Said = {
  readonly knowledge: Pick<CoreKnowledge, 'notices'>
  /** The ids of what some answers call for. */
  readonly evaluation: { readonly notices: readonly string[] }
}

/**
 * One line each of what may hide in such an exchange, above the answer: an emergency, a secret. Where the title says whom
 * to call it is enough there, since each word comes before what one came for: see `RemindersMore`.
 */
export function Reminders({ knowledge, evaluation }: Said) {
  const said = remindersOf(knowledge, evaluation)
  if (said.length === 0) return null
  return (
    <Stack as="ul" gap={2} className={styles.list} data-reminders="">
      {said.map(({ id, title, text, answer, numbers: [number] = [] }) => (
        <li key={id}>
          {number ? (
            <a href={callAddress(number.phone)}>{title}</a>
          ) : answer ? (
            <Link to={paths.faq(answer.topic, answer.entry)}>{title}</Link>
          ) : (
            <strong>{title}</strong>
          )}{' '}
          {!saysWhom(title, number) && text}
        </li>
      ))}
    </Stack>
  )
}

const saysWhom = (title: string, number: { readonly phone: string } | undefined) =>
  number !== undefined && title.includes(number.phone)

/** What there is to say beside those numbers, in a fold of the answer: of the doctor who answers there, not of the tool. */
export function RemindersMore({ knowledge, evaluation }: Said) {
  return remindersOf(knowledge, evaluation).map(
    ({ id, title, text, numbers: [number] = [] }) =>
      saysWhom(title, number) && (
        <p key={id} className={styles.more}>
          {text}
        </p>
      ),
  )
}

/** Whether an emergency may hide in the exchange: a line above the answer says whom to call. */
export function mayBeUrgent({ knowledge, evaluation }: Said): boolean {
  return remindersOf(knowledge, evaluation).some(({ numbers }) => numbers !== undefined)
}

/** What may hide in such an exchange, in words. */
export function remindersOf({ notices }: Said['knowledge'], evaluation: Said['evaluation']) {
  return notices.flatMap(({ id, said }) => (said && evaluation.notices.includes(id) ? [{ id, ...said }] : []))
}
