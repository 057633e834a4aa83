import { PATIENT_NOTICE } from '#knowledge/constants.ts'
import type { ShownNotice } from '#knowledge/views/search.ts'
import { callAddress } from '#lib/text.ts'
import { paths } from '#permalink/paths.ts'
import { patientsText } from '#text/patients.ts'
import { buttonClass } from '#ui/looks.ts'
import { Stack } from '#ui/layout.tsx'

import { Link } from './Link.tsx'
import styles from './notice-card.module.css'

type Props = { notice: ShownNotice; level: 2 | 3 }

/** What must be said before any tool: whom to call comes first, one touch away, then when. */
export function NoticeCard({ notice: { id, kind, title, text, numbers = [], links = [] }, level }: Props) {
  const Title = `h${level}` as const
  return (
    <Stack gap={3} className={styles.card} data-kind={kind}>
      <Title>{title}</Title>
      {numbers.length > 0 && (
        <Stack as="ul" gap={2} className={styles.ways}>
          {numbers.map(({ label, phone }) => (
            <li key={phone}>
              <a className={buttonClass('primary')} href={callAddress(phone)}>
                {phone}
              </a>
              <span>{label}</span>
            </li>
          ))}
        </Stack>
      )}
      <p>{text}</p>
      {links.length > 0 && (
        <Stack as="ul" gap={2} className={styles.ways}>
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
        </Stack>
      )}
      {id === PATIENT_NOTICE && (
        <p>
          <Link to={paths.patients()}>{patientsText.seeAll}</Link>
        </p>
      )}
    </Stack>
  )
}
