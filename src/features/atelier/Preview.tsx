import { useEffect, useRef } from 'react'

import type { Answers } from '#engine/types.ts'
import {
  COUNTERPART_QUESTION,
  NEED_QUESTION,
  PROFESSION_QUESTION,
  REGION_QUESTION,
  TERRITORY_KEY,
} from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { serverPath } from '#lib/site-address.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { EMBED_BASE } from '#permalink/embed-code.ts'
import { paths } from '#permalink/paths.ts'
import { atelierText as text } from '#text/atelier.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'
import { SelectField } from '#ui/SelectField.tsx'

import styles from './atelier.module.css'
import { optionsOf } from './words.ts'

/** The draft in the frame, whatever it is called while it is written. */
const SHOWN = 'apercu'
/** How long one stops writing before the frame shows it. */
const PAUSE = 500

type Props = {
  /** The document, if it is sound. */
  document: Territory | null
  /** What is to be mended first; null: there is nothing to show yet. */
  todo: React.ReactNode
  knowledge: CoreKnowledge
  answers: Answers
  onChange: (answers: Answers) => void
}

/** The page of a recommendation as a member sees it: the real one, in a frame that is passed the draft. */
export function Preview({ document, todo, knowledge, answers, onChange }: Props) {
  const select = (label: string, question: string) => (
    <SelectField
      label={label}
      value={answers[question] ?? ''}
      none={text.choose}
      options={optionsOf(knowledge, question)}
      onChoose={(option) => {
        const { [question]: _before, ...others } = answers
        onChange(option === '' ? others : { ...others, [question]: option })
      }}
    />
  )
  const told = [PROFESSION_QUESTION, NEED_QUESTION, COUNTERPART_QUESTION]
    .flatMap((question) => optionsOf(knowledge, question).find(({ id }) => id === answers[question])?.label ?? [])
    .join(' · ')
  return (
    <Section title={text.preview} gap={4}>
      <Disclosure summary={text.previewCase(told)} level="inline">
        <Stack gap={4}>
          {select(text.previewNeed, NEED_QUESTION)}
          {select(text.previewWith, COUNTERPART_QUESTION)}
          {select(text.previewProfession, PROFESSION_QUESTION)}
        </Stack>
      </Disclosure>
      {document === null ? (
        <>
          <Muted>{todo === null ? text.previewWait : text.previewBroken}</Muted>
          {todo}
        </>
      ) : (
        <Phone document={document} answers={answers} />
      )}
    </Section>
  )
}

function Phone({ document, answers }: { document: Territory; answers: Answers }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const query = encodeAnswers({ ...answers, [REGION_QUESTION]: document.region, [TERRITORY_KEY]: SHOWN })
  const message = JSON.stringify({ ...document, id: SHOWN })
  useEffect(() => {
    const pass = () =>
      frame.current?.contentWindow?.postMessage({ quelOutil: { territory: SHOWN, text: message } }, location.origin)
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && isAsked(data)) pass()
    }
    addEventListener('message', listen)
    // What has changed since the frame asked.
    const timer = setTimeout(pass, PAUSE)
    return () => {
      removeEventListener('message', listen)
      clearTimeout(timer)
    }
  }, [message])
  return (
    <iframe
      ref={frame}
      className={styles.phone}
      title={text.previewFrame}
      src={serverPath(EMBED_BASE + paths.recommendation(query))}
    />
  )
}

/** Whether a frame of ours asks for the territory that it is to show. */
function isAsked(data: unknown): boolean {
  const said: unknown = typeof data === 'object' && data !== null && 'quelOutil' in data ? data.quelOutil : null
  return typeof said === 'object' && said !== null && 'wants' in said && said.wants === SHOWN
}
