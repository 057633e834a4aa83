import { lazy, Suspense } from 'react'

import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { LONGEST_TITLE, type Selection } from '#permalink/selection.ts'
import { posterText as text, sheetOfPoster } from '#text/poster.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Muted, Stack } from '#ui/layout.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './builder.module.css'

const Personal = lazy(async () => ({ default: (await import('./Personal.tsx')).Personal }))

type Props = {
  knowledge: CoreKnowledge
  selection: Selection
  onChange: (change: (now: Selection) => Selection) => void
}

/** As many needs on a sheet, and each code is read at two metres: measured, see docs/looks.md. */
const FAR = { a4: 3, a3: 6 } as const

const formats = ['a4', 'a3'] as const

/** What is written on the sheet stands in its address too: a text that names somebody is told, as in the search. */
export function Settings({ knowledge, selection, onChange }: Props) {
  const written = `${selection.title}\n${selection.heading ?? ''}`
  return (
    <Stack gap={5}>
      <SelectField
        label={text.region}
        none={text.anyRegion}
        hint={text.regionHint}
        value={selection.region ?? ''}
        options={regionChoices(knowledge, selection.region)}
        onChoose={(region) => onChange((now) => ({ ...now, region: region || null, territory: null }))}
      />
      <TextField
        label={text.name}
        hint={text.nameHint}
        longest={LONGEST_TITLE}
        first={selection.title}
        onChange={(title) => onChange((now) => ({ ...now, title: title.trim() }))}
      />
      {written.trim() !== '' && (
        <Accessory>
          <Suspense>
            <Personal text={written} />
          </Suspense>
        </Accessory>
      )}
    </Stack>
  )
}

/** What a sheet can do without: after the situations, which it cannot. */
export function Details({ selection, onChange }: Omit<Props, 'knowledge'>) {
  return (
    <Stack gap={5}>
      <TextField
        label={text.heading}
        hint={text.headingHint(sheetOfPoster.title)}
        longest={LONGEST_TITLE}
        first={selection.heading ?? ''}
        onChange={(heading) => onChange((now) => ({ ...now, heading: heading.trim() }))}
      />
      <TextField
        label={text.contact}
        hint={text.contactHint}
        longest={LONGEST_TITLE}
        first={selection.contact ?? ''}
        onChange={(contact) => onChange((now) => ({ ...now, contact: contact.trim() }))}
      />
      <fieldset className={styles.formats}>
        <legend>{text.format}</legend>
        {formats.map((format) => (
          <label key={format} className={styles.format}>
            <input
              type="radio"
              name="format"
              checked={selection.format === format}
              onChange={() => onChange((now) => ({ ...now, format }))}
            />
            {text.formats[format]}
          </label>
        ))}
      </fieldset>
      {selection.situations.length > FAR[selection.format] && <Muted small>{text.near(FAR.a4, FAR.a3)}</Muted>}
    </Stack>
  )
}
