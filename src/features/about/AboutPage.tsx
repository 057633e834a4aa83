import type { Base } from '#knowledge/schema.ts'
import { aboutText as text } from '#text/about.ts'
import { site } from '#text/common.ts'
import { meaningWords } from '#text/meaning.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './about.module.css'

const signs = ['recommended', 'complement', 'fallback', 'confirm', 'avoid'] as const

export function AboutPage({ base }: { base: Base }) {
  return (
    <Stack gap={7}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {text.sections.map((section) => (
        <Stack as="section" key={section.title} className={styles.section}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Stack>
      ))}
      <Stack as="section" className={styles.section}>
        <h2>{text.orderTitle}</h2>
        <ol>
          {text.order.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </Stack>
      <Stack as="section" className={styles.section}>
        <h2>{text.signsTitle}</h2>
        <Stack as="dl" className={styles.signs}>
          {signs.map((sign) => (
            <div key={sign}>
              <dt>
                <MeaningBadge meaning={sign}>{meaningWords[sign]}</MeaningBadge>
              </dt>
              <dd>{text.signs[sign]}</dd>
            </div>
          ))}
        </Stack>
      </Stack>
      <Stack as="section" className={styles.section}>
        <h2>{text.publisherTitle}</h2>
        <p>{text.publisher(base.publisher)}</p>
        <p>{text.dataDate(base.kb)}</p>
      </Stack>
    </Stack>
  )
}
