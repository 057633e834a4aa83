import type { Base } from '#knowledge/schema.ts'
import { site } from '#text/common.ts'
import type { PrivacyText } from '#text/privacy.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Section, Stack } from '#ui/layout.tsx'

import styles from './commitments.module.css'

/** What the guide knows of a person: nothing, said so that anyone can check it. */
export function PrivacyPage({ base, text }: { base: Base; text: PrivacyText }) {
  return (
    <Stack gap={7}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <Section className={styles.facts} id="bref" title={text.short}>
        <ul>
          {text.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Section>
      {text.sections.map(({ title, paragraphs }) => (
        <Stack as="section" key={title} className={styles.section}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Stack>
      ))}
      <Stack as="section" className={styles.section}>
        <h2>{text.checkTitle}</h2>
        <ol>
          {text.check.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Stack>
      <Stack as="section" className={styles.section}>
        <h2>{text.contactTitle}</h2>
        <p>{text.contact(base.publisher)}</p>
        {base.contact !== null && (
          <p>
            {text.contactAt}
            {' : '}
            {base.contact}
          </p>
        )}
      </Stack>
    </Stack>
  )
}
