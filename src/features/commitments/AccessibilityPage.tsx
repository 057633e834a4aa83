import type { Base } from '#knowledge/schema.ts'
import { accessibilityText as text } from '#text/accessibility.ts'
import { site } from '#text/common.ts'
import { rgaa, type Verdict } from '#text/rgaa.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Section, Stack } from '#ui/layout.tsx'

import styles from './commitments.module.css'

const all = rgaa.flatMap(({ criteria }) => criteria)
const number = (verdict: Verdict, criteria: readonly (typeof all)[number][] = all) =>
  criteria.filter(([, , given]) => given === verdict).length

/** The internal audit, criterion by criterion, with what is not met first. */
export function AccessibilityPage({ base }: { base: Base }) {
  const notMet = all.filter(([, , verdict]) => verdict === 'no')
  return (
    <Stack gap={7}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <Section className={styles.facts} id="etat" title={text.status(number('yes'), notMet.length)}>
        <p>{text.statusNote}</p>
      </Section>
      {notMet.length > 0 && (
        <Stack as="section" className={styles.section}>
          <h2>{text.notYetTitle}</h2>
          <ul>
            {notMet.map(([id, asks, , evidence]) => (
              <li key={id}>
                <strong>{`${id} ${asks}`}</strong> {evidence}
              </li>
            ))}
          </ul>
        </Stack>
      )}
      <List title={text.limitsTitle} items={text.limits} />
      <List title={text.howTitle} items={text.how} />
      <Stack as="section" className={styles.section}>
        <h2>{text.contactTitle}</h2>
        <p>{text.contact(base.publisher)}</p>
        <p>{text.contactRights}</p>
      </Stack>
      <Section id="criteres" title={text.tableTitle}>
        {rgaa.map(({ title, criteria }) => (
          <Disclosure
            key={title}
            summary={`${title} : ${text.tally(number('yes', criteria), number('no', criteria), number('none', criteria))}`}
            level="inline"
          >
            <Criteria title={title} criteria={criteria} />
          </Disclosure>
        ))}
      </Section>
    </Stack>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Stack as="section" className={styles.section}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Stack>
  )
}

function Criteria({ title, criteria }: { title: string; criteria: readonly (typeof all)[number][] }) {
  const { columns, verdicts } = text
  return (
    <table className={styles.table}>
      <caption>{text.tableCaption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.asks}</th>
          <th scope="col">{columns.verdict}</th>
          <th scope="col">{columns.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(([id, asks, verdict, evidence]) => (
          <tr key={id} data-verdict={verdict}>
            <th scope="row">{id}</th>
            <td>{asks}</td>
            <td className={styles.verdict}>{verdicts[verdict]}</td>
            <td>{evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
