import type { Base } from '#knowledge/schema.ts'
import { site } from '#text/common.ts'
import type { PrivacyText } from '#text/privacy.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './commitments.module.css'

/** What the guide knows of a person: nothing, said so that anyone can check it. */
export function PrivacyPage({ base, text }: { base: Base; text: PrivacyText }) {
  return (
    <div className={styles.page}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <section className={styles.facts} aria-labelledby="bref">
        <h2 id="bref">{text.short}</h2>
        <ul>
          {text.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      {text.sections.map(({ title, paragraphs }) => (
        <section key={title} className={styles.section}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section className={styles.section}>
        <h2>{text.checkTitle}</h2>
        <ol>
          {text.check.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={styles.section}>
        <h2>{text.contactTitle}</h2>
        <p>{text.contact(base.publisher)}</p>
        {base.contact !== null && (
          <p>
            {text.contactAt}
            {' : '}
            {base.contact}
          </p>
        )}
      </section>
    </div>
  )
}
