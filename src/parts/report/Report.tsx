import { useRef, useState } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { type ReportOf, reportOfSearch, reportText as text } from '#text/report.ts'
import { buttonClass } from '#ui/looks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Stack } from '#ui/layout.tsx'
import { useCopy } from '#ui/use-copy.ts'

import styles from './report.module.css'
import { type Reportable, reportLink } from './report-link.ts'

type Props = {
  of: ReportOf
  /** What the report is about, and the id that leads the place of each statement. */
  name: string
  id: string
  statements: readonly Reportable[]
  /** Whom it goes to, and the day of what it is about. */
  base: Pick<CoreKnowledge['base'], 'contact' | 'repository' | 'kb'>
}

/** Says what is wrong, to whom it can be said: a service address, else a public repository, else a text to copy. */
export function Report({ of, name, id, statements, base }: Props) {
  const [place, setPlace] = useState('')
  const { copying, copy, forget } = useCopy()
  const area = useRef<HTMLTextAreaElement>(null)
  const chosen = statements.find((statement) => statement.place === place)
  const body = text.body(of.about(name), chosen?.text ?? of.whole, place === '' ? id : `${id}/${place}`, base.kb)
  const link = reportLink(base, of.subject(name), body)
  const take = async () => {
    if ((await copy(body)) === 'by-hand') area.current?.select()
  }
  return (
    <Disclosure summary={of.title}>
      <Stack gap={4} className={styles.report} data-print="none">
        <p>{of.lead}</p>
        {statements.length > 0 && (
          <label className={styles.field}>
            {text.statement}
            <select
              value={place}
              onChange={(event) => {
                setPlace(event.target.value)
                forget()
              }}
            >
              <option value="">{of.whole}</option>
              {statements.map((statement) => (
                <option key={statement.place} value={statement.place}>
                  {statement.text}
                </option>
              ))}
            </select>
          </label>
        )}
        {link === null ? (
          <>
            <p>{of.hand ?? text.copyLead}</p>
            <label className={styles.field}>
              {text.text}
              <textarea ref={area} rows={7} readOnly value={body} />
            </label>
            <p className={styles.inline}>
              <button type="button" className={buttonClass('secondary')} onClick={() => void take()}>
                {text.copy}
              </button>
              <output>{copying === 'copied' ? text.copied : ''}</output>
            </p>
          </>
        ) : (
          <p>
            <a className={buttonClass('secondary')} href={link.href}>
              {link.kind === 'mail' ? text.mail : text.issue}
            </a>
          </p>
        )}
        <Muted small>{text.noPatient}</Muted>
      </Stack>
    </Disclosure>
  )
}

type MissingProps = { base: CoreKnowledge['base']; from: 'recherche' | 'outils' }

/** Says that a tool is missing, from where it was looked for. Nothing of what was typed goes into the message. */
export function MissingTool({ base, from }: MissingProps) {
  return <Report of={reportOfSearch} name={from} id={from} statements={[]} base={base} />
}
