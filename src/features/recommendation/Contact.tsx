import { use } from 'react'

import { REGION_QUESTION } from '#knowledge/constants.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Section } from '#ui/layout.tsx'

import type { ViewProps } from './view.ts'

/** The gap says whom to ask; else the region's e-health group; else the page says it does not know it. */
export function Contact({ evaluation, knowledge, details }: ViewProps) {
  const grades = use(details).regions[evaluation.answers[REGION_QUESTION] ?? '']?.grades ?? null
  const contacts = [
    ...new Set(knowledge.gaps.filter(({ id }) => evaluation.gaps.includes(id)).map((gap) => gap.contact)),
  ]
  return (
    <Section id="contact" title={text.contact}>
      {contacts.map((contact) => (
        <p key={contact}>{contact}</p>
      ))}
      {grades && (
        <p>
          <strong>{grades.name}</strong>
          {' : '}
          {grades.text} {grades.site !== null && <a href={grades.site}>{text.visit(new URL(grades.site).hostname)}</a>}
        </p>
      )}
      {grades === null && contacts.length === 0 && <p>{text.contactUnknown}</p>}
    </Section>
  )
}
