import type { Territory } from '#knowledge/territory.ts'
import { hostOf } from '#text/territories.ts'
import { buttonClass } from '#ui/looks.ts'

import styles from './territories.module.css'

type Props = { numbers: Territory['numbers']; contact?: Territory['contact'] | undefined }

/** Whom to call, one touch away. */
export function Numbers({ numbers, contact }: Props) {
  if (numbers.length === 0 && !contact) return null
  const isTold = contact?.phone !== undefined && numbers.some(({ phone }) => phone === contact.phone)
  return (
    <ul className={styles.numbers}>
      {numbers.map(({ id, label, phone, hours }) => (
        <li key={id}>
          <a className={buttonClass('secondary')} href={telephone(phone)}>
            {phone}
          </a>
          <span>
            {label}
            {hours !== undefined && <span className={styles.soft}>{hours}</span>}
          </span>
        </li>
      ))}
      {contact && !isTold && (
        <li>
          {contact.phone !== undefined && (
            <a className={buttonClass('secondary')} href={telephone(contact.phone)}>
              {contact.phone}
            </a>
          )}
          <span>
            {contact.label}
            {contact.email !== undefined && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            {contact.url !== undefined && <a href={contact.url}>{hostOf(contact.url)}</a>}
          </span>
        </li>
      )}
    </ul>
  )
}

function telephone(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`
}
