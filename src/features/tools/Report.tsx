import { useRef, useState } from 'react'

import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { ToolDetails } from '#knowledge/views/details.ts'
import { reportText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Stack } from '#ui/layout.tsx'
import { useCopy } from '#ui/use-copy.ts'

import { reportable, reportLink } from './report.ts'
import styles from './sheet.module.css'

type Props = { tool: CoreTool; details: ToolDetails | undefined; base: CoreKnowledge['base'] }

/** Says what is wrong, to whom it can be said: a service address, else a public repository, else a text to copy. */
export function Report({ tool, details, base }: Props) {
  const statements = reportable(tool, details)
  const [place, setPlace] = useState('')
  const { copying, copy, forget } = useCopy()
  const area = useRef<HTMLTextAreaElement>(null)
  const chosen = statements.find((statement) => statement.place === place)
  const subject = text.subject(tool.name)
  const body = text.body(tool.name, chosen?.text ?? text.whole, place === '' ? tool.id : `${tool.id}/${place}`, base.kb)
  const link = reportLink(base, subject, body)
  const take = async () => {
    if ((await copy(body)) === 'by-hand') area.current?.select()
  }
  return (
    <Disclosure summary={text.title}>
      <Stack gap={4} className={styles.report} data-print="none">
        <p>{text.lead}</p>
        <label className={styles.field}>
          {text.statement}
          <select
            className={styles.select}
            value={place}
            onChange={(event) => {
              setPlace(event.target.value)
              forget()
            }}
          >
            <option value="">{text.whole}</option>
            {statements.map((statement) => (
              <option key={statement.place} value={statement.place}>
                {statement.text}
              </option>
            ))}
          </select>
        </label>
        {link === null ? (
          <>
            <p>{text.copyLead}</p>
            <label className={styles.field}>
              {text.text}
              <textarea ref={area} className={styles.area} rows={7} readOnly value={body} />
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
