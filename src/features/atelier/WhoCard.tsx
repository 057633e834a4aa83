import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/layout.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { PictureField } from '#ui/PictureField.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './atelier.module.css'
import type { Draft } from './draft.ts'
import { Lines } from './fields.tsx'
import { change } from './store.ts'
import { kindOf, kindOptions } from './words.ts'

type Props = { draft: Draft; knowledge: CoreKnowledge }

const TYPES = ['image/png', 'image/jpeg', 'image/webp']
const LARGEST = 40_000

/** Whether something is said that may be left unsaid. */
function isDetailed({ about = '', logo = '', towns = [], contact }: Draft): boolean {
  return about !== '' || logo !== '' || towns.length > 0 || (contact.url ?? '') !== ''
}

/** Who the territory is, whom to contact, and when it was read. */
export function WhoCard({ draft, knowledge }: Props) {
  const { contact } = draft
  const set = (part: Partial<Draft>) => change(Object.keys(part).join(), (before) => ({ ...before, ...part }))
  const setContact = (part: Partial<Draft['contact']>) =>
    change(`contact ${Object.keys(part).join()}`, (before) => ({ ...before, contact: { ...before.contact, ...part } }))
  return (
    <Stack gap={5}>
      <TextField label={text.name} value={draft.name} required onChange={(name) => set({ name })} />
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
        options={regionChoices(knowledge, draft.region)}
        onChoose={(region) => set({ region })}
      />
      <fieldset className={styles.group}>
        <legend>{text.contact}</legend>
        <Stack gap={4}>
          <TextField
            label={text.contactLabel}
            hint={text.contactLabelHint}
            required
            value={contact.label}
            onChange={(label) => setContact({ label })}
          />
          <TextField
            label={text.phone}
            type="tel"
            value={contact.phone ?? ''}
            onChange={(phone) => setContact({ phone })}
          />
          <TextField
            label={text.email}
            type="email"
            value={contact.email ?? ''}
            onChange={(email) => setContact({ email })}
          />
        </Stack>
      </fieldset>
      <Disclosure summary={text.whoMore} level="inline" open={isDetailed(draft)}>
        <Stack gap={5}>
          <TextField
            label={text.about}
            hint={text.aboutHint}
            lines={2}
            value={draft.about ?? ''}
            onChange={(about) => set({ about })}
          />
          <TextField
            label={text.site}
            hint={text.siteHint}
            type="url"
            value={contact.url ?? ''}
            onChange={(url) => setContact({ url })}
          />
          <Lines
            label={text.towns}
            hint={text.townsHint}
            value={draft.towns ?? []}
            onChange={(towns) => set({ towns })}
          />
          <PictureField
            label={text.logo}
            hint={text.logoHint}
            types={TYPES}
            largest={LARGEST}
            wrong={text.logoWrong}
            large={text.logoWrong}
            remove={text.logoRemove}
            picture={draft.logo || null}
            onChange={(logo) => set({ logo: logo ?? '' })}
          />
          <TextField
            label={text.verifiedOn}
            type="date"
            value={draft.verifiedOn}
            hint={text.verifiedOnHint}
            onChange={(verifiedOn) => set({ verifiedOn })}
          />
          <TextField
            label={text.reviewOn}
            hint={text.reviewOnHint}
            type="date"
            value={draft.reviewOn}
            onChange={(reviewOn) => set({ reviewOn })}
          />
        </Stack>
      </Disclosure>
    </Stack>
  )
}
