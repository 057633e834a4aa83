import { useId, useState } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Muted, Row, Stack } from '#ui/layout.tsx'
import { SelectField } from '#ui/SelectField.tsx'

import styles from './atelier.module.css'
import type { Draft } from './draft.ts'
import { Field, Lines } from './fields.tsx'
import { change } from './store.ts'
import { kindOf, kindOptions } from './words.ts'

type Props = { draft: Draft; knowledge: CoreKnowledge }

/** Who the territory is, whom to contact, and when it was read. */
export function WhoCard({ draft, knowledge }: Props) {
  const { contact } = draft
  const set = (part: Partial<Draft>) => change(Object.keys(part).join(), (before) => ({ ...before, ...part }))
  const setContact = (part: Partial<Draft['contact']>) =>
    change(`contact ${Object.keys(part).join()}`, (before) => ({ ...before, contact: { ...before.contact, ...part } }))
  return (
    <Stack gap={5}>
      <Field label={text.name} value={draft.name} required onChange={(name) => set({ name })} />
      <SelectField
        label={text.kind}
        value={draft.kind}
        options={kindOptions}
        onChoose={(kind) => set({ kind: kindOf(kind) })}
      />
      <SelectField
        label={text.region}
        value={draft.region}
        none={text.beginChoose}
        options={knowledge.regions.map(({ id, name }) => ({ id, label: name }))}
        onChoose={(region) => set({ region })}
      />
      <Field
        label={text.about}
        hint={text.aboutHint}
        lines={2}
        value={draft.about ?? ''}
        onChange={(about) => set({ about })}
      />
      <fieldset className={styles.group}>
        <legend>{text.contact}</legend>
        <Stack gap={4}>
          <Field
            label={text.contactLabel}
            hint={text.contactLabelHint}
            required
            value={contact.label}
            onChange={(label) => setContact({ label })}
          />
          <Field
            label={text.phone}
            type="tel"
            value={contact.phone ?? ''}
            onChange={(phone) => setContact({ phone })}
          />
          <Field
            label={text.email}
            type="email"
            value={contact.email ?? ''}
            onChange={(email) => setContact({ email })}
          />
          <Field
            label={text.site}
            hint={text.siteHint}
            type="url"
            value={contact.url ?? ''}
            onChange={(url) => setContact({ url })}
          />
        </Stack>
      </fieldset>
      <Lines label={text.towns} hint={text.townsHint} value={draft.towns ?? []} onChange={(towns) => set({ towns })} />
      <Logo logo={draft.logo} onChange={(logo) => set({ logo })} />
      <Field
        label={text.verifiedOn}
        type="date"
        value={draft.verifiedOn}
        onChange={(verifiedOn) => set({ verifiedOn })}
      />
      <Field label={text.reviewOn} type="date" value={draft.reviewOn} onChange={(reviewOn) => set({ reviewOn })} />
    </Stack>
  )
}

const TYPES = ['image/png', 'image/jpeg', 'image/webp']
const LARGEST = 40_000

function Logo({ logo, onChange }: { logo: string | undefined; onChange: (logo: string) => void }) {
  const id = useId()
  const [problem, setProblem] = useState('')
  const take = (file: File | undefined) => {
    setProblem('')
    if (!file) return
    if (!TYPES.includes(file.type) || file.size > LARGEST) return setProblem(text.logoWrong)
    const reader = new FileReader()
    reader.onload = () => onChange(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => setProblem(text.logoWrong)
    reader.readAsDataURL(file)
  }
  return (
    <Stack gap={2} className={styles.field}>
      <label htmlFor={id}>{text.logo}</label>
      <input
        id={id}
        type="file"
        accept={TYPES.join(',')}
        aria-describedby={`${id}-aide`}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Muted small id={`${id}-aide`}>
        {text.logoHint}
      </Muted>
      <output>{problem}</output>
      {logo !== undefined && logo !== '' && (
        <Row>
          <img className={styles.logo} src={logo} alt="" />
          <button type="button" className={buttonClass('quiet')} onClick={() => onChange('')}>
            {text.logoRemove}
          </button>
        </Row>
      )}
    </Stack>
  )
}
