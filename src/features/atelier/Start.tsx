import { useId, useRef, useState } from 'react'

import type { Finding } from '#knowledge/finding.ts'
import { MOST_BYTES } from '#knowledge/territory.ts'
import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { toIsoDate } from '#lib/text.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { atelierText as text } from '#text/atelier.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted, Row, Section, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './atelier.module.css'
import { readDraftText } from './check.ts'
import { emptyDraft } from './draft.ts'
import { FindingList } from './Problems.tsx'
import { listDrafts } from './storage.ts'
import { beginDraft, discardDraft, openDraft } from './store.ts'

/** Where one begins: a new territory, a draft of this device, or a file. */
export function Start({ knowledge, region: usual }: { knowledge: CoreKnowledge; region: string }) {
  const [name, setName] = useState('')
  const [region, setRegion] = useState(usual)
  const [drafts, setDrafts] = useState(listDrafts)
  const begin = () => beginDraft({ ...emptyDraft(toIsoDate(new Date())), name, region })
  const discard = (slot: string) => {
    if (!confirm(text.discardSure)) return
    discardDraft(slot)
    setDrafts(listDrafts())
  }
  return (
    <Stack gap={7} className={styles.narrow}>
      <Stack gap={2}>
        <p>{text.leadEnd}</p>
        <p>
          {text.prepare} <Link to={paths.territories()}>{text.examples}</Link>
        </p>
      </Stack>
      <form
        className={styles.item}
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <TextField label={text.beginName} hint={text.beginHint} required value={name} onChange={setName} />
        <SelectField
          label={text.beginRegion}
          none={text.beginChoose}
          value={region}
          options={regionChoices(knowledge, region)}
          onChoose={setRegion}
        />
        <Row>
          <button type="submit" className={buttonClass('primary', 'large')}>
            {text.begin}
          </button>
        </Row>
      </form>
      {drafts.length > 0 && (
        <Section title={text.drafts}>
          <ul className={styles.list}>
            {drafts.map(({ slot, draft }) => (
              <li key={slot}>
                <Row>
                  <button type="button" className={buttonClass('secondary')} onClick={() => openDraft({ slot, draft })}>
                    {text.resume(draft.name)}
                  </button>
                  <button
                    type="button"
                    className={buttonClass('quiet')}
                    aria-label={text.discardLabel(draft.name)}
                    onClick={() => discard(slot)}
                  >
                    {text.discard}
                  </button>
                </Row>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <OpenFile />
    </Stack>
  )
}

/** Opens a file as a draft, or says why not. */
function OpenFile() {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const take = async (file: File | undefined) => {
    if (!file) return
    // A file of ten megabytes is refused before it is read.
    const content = file.size > 4 * MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : await file.text()
    const read = readDraftText(content, file.name)
    if (read.kind === 'ok') beginDraft(read.territory)
    else setFindings(read.findings)
    if (field.current) field.current.value = ''
  }
  return (
    <Stack gap={3} className={styles.field}>
      <label htmlFor={id}>{text.open}</label>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-aide`}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Muted small id={`${id}-aide`}>
        {text.openHint}
      </Muted>
      {findings.length > 0 && (
        <Notice title={text.refused} live>
          <FindingList findings={findings} />
        </Notice>
      )}
    </Stack>
  )
}
