import { Link } from '#parts/Link.tsx'
import type { PatientHelp } from '#knowledge/views/patients.ts'
import { NoticeCard } from '#parts/NoticeCard.tsx'
import { callAddress } from '#lib/text.ts'
import { paths } from '#permalink/paths.ts'
import { site } from '#text/common.ts'
import { patientsText as text } from '#text/patients.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted, Row, Section, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './patients.module.css'

/** For someone who is not a professional: whom to call, where their own documents are, and no tool of professionals. */
export function PatientsPage({ help: { own, calls, sources } }: { help: PatientHelp }) {
  const [first, ...others] = calls
  // A number that the first card gives is not said twice.
  const ownNumbers = (own?.numbers ?? []).filter(
    ({ phone }) => first?.numbers?.some((number) => number.phone === phone) !== true,
  )
  return (
    <Stack gap={7} className={styles.page}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {first && <NoticeCard notice={first} level={2} />}
      {own && (
        <Section id="espace" title={text.own} gap={4}>
          <p className={styles.told}>{own.text}</p>
          <Row gap={3}>
            {own.links?.map(({ label, url }) => (
              <a key={url} className={buttonClass('primary', 'large')} href={url}>
                {label}
              </a>
            ))}
            {ownNumbers.map(({ label, phone }) => (
              <a key={phone} className={buttonClass('secondary', 'large')} href={callAddress(phone)}>
                {text.call(phone, label)}
              </a>
            ))}
          </Row>
          <Muted>{text.wait}</Muted>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="numeros" title={text.calls} gap={4}>
          <div className={styles.calls}>
            {others.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} level={3} />
            ))}
          </div>
        </Section>
      )}
      <Stack gap={2} className={styles.foot}>
        <p>
          {text.professional} <Link to={paths.guide()}>{text.guide}</Link>
        </p>
        <Muted small>
          {text.sources}
          {' : '}
          {sources.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={paths.sources(id)}>{title}</Link>
            </span>
          ))}
        </Muted>
      </Stack>
    </Stack>
  )
}
