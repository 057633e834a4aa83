import { useEffect, useRef } from 'react'

import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { serverPath, siteUrl } from '#lib/site-address.ts'
import { Link } from '#parts/Link.tsx'
import { type EmbedChoice, embedKinds, embedPath } from '#permalink/embed-choice.ts'
import { EMBED_BASE, embedCode } from '#permalink/embed-code.ts'
import { copying, site } from '#text/common.ts'
import { embedText as text } from '#text/embed.ts'
import type { Names } from '#text/names.ts'
import { paths, readPath } from '#permalink/paths.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Section, Stack } from '#ui/layout.tsx'
import { useInBrowser } from '#ui/browser.ts'

import styles from './embed.module.css'

type Props = {
  knowledge: CoreKnowledge
  names: Names
  choice: EmbedChoice
  onChoose: (choice: EmbedChoice) => void
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
}

const FIRST_HEIGHT = 640

/** What the frame shows, seen as it will be, and the lines to paste. */
export function EmbedPage({ knowledge, names, choice, onChoose, linkNotice }: Props) {
  // Known in the browser only: the page may have been drawn before.
  const root = useInBrowser() ? siteUrl() : ''
  const path = embedPath(choice)
  const title = text.frameTitle(titleOf(choice, knowledge, names))
  return (
    <Stack gap={7}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {linkNotice}
      <div className={styles.columns}>
        <Stack gap={5} className={styles.settings}>
          <Settings knowledge={knowledge} choice={choice} onChoose={onChoose} />
          {root !== '' && (
            <CopyField
              label={text.code}
              value={embedCode({ root, path, title, height: FIRST_HEIGHT })}
              lines={6}
              {...copying}
            />
          )}
          <Stack gap={2} className={styles.policy}>
            <h2>{text.policy}</h2>
            <p>{text.policyLead}</p>
            <p>
              <code>{root !== '' && text.directives(new URL(root).origin)}</code>
            </p>
            <p>{text.policyNote}</p>
          </Stack>
          <p>
            <Link to={paths.share()}>{text.poster}</Link>
          </p>
        </Stack>
        <Preview key={path} path={path} title={title} />
      </div>
    </Stack>
  )
}

type SettingsProps = Pick<Props, 'knowledge' | 'choice' | 'onChoose'>

function Settings({ knowledge, choice, onChoose }: SettingsProps) {
  const lists = {
    guide: {
      label: text.region,
      options: [{ id: '', label: text.anyRegion }, ...regionChoices(knowledge, choice.id)],
    },
    situation: {
      label: text.situation,
      options: knowledge.situations.map(({ id, title }) => ({ id, label: title })),
    },
    outil: { label: text.tool, options: knowledge.tools.map(({ id, name }) => ({ id, label: name })) },
  }
  const list = choice.kind === 'other' ? null : lists[choice.kind]
  const choose = (kind: (typeof embedKinds)[number]) => onChoose({ kind, id: lists[kind].options[0]?.id ?? '' })
  return (
    <form className={styles.form}>
      <fieldset className={styles.kinds}>
        <legend>{text.what}</legend>
        {choice.kind === 'other' && (
          <label className={styles.kind}>
            <input type="radio" name="kind" checked readOnly /> {text.other}
          </label>
        )}
        {embedKinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input type="radio" name="kind" checked={choice.kind === kind} onChange={() => choose(kind)} />{' '}
            {text.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {list && choice.kind !== 'other' && (
        <SelectField
          label={list.label}
          value={choice.id}
          options={list.options}
          onChoose={(id) => onChoose({ kind: choice.kind, id })}
        />
      )}
    </form>
  )
}

/** The frame as another site would show it, height included. */
function Preview({ path, title }: { path: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      const height = heightOf(data)
      if (!frame.current || source !== frame.current.contentWindow || origin !== location.origin || height === null)
        return
      frame.current.height = String(height)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  return (
    <Section id="apercu" title={text.preview}>
      <iframe
        ref={frame}
        className={styles.frame}
        src={serverPath(EMBED_BASE + path)}
        title={title}
        height={FIRST_HEIGHT}
      />
    </Section>
  )
}

function heightOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('quelOutil' in data)) return null
  const said: unknown = data.quelOutil
  if (typeof said !== 'object' || said === null || !('height' in said)) return null
  return typeof said.height === 'number' && said.height > 0 ? Math.ceil(said.height) : null
}

/** What a frame is called, for those who hear the page that it is in. */
function titleOf({ kind, id }: EmbedChoice, knowledge: CoreKnowledge, names: Names): string {
  switch (kind) {
    case 'guide':
      return text.kinds.guide
    case 'other': {
      const page = readPath(id.split('?')[0] ?? '')?.kind
      return page === 'selection' ? text.selection : page === 'compare' ? text.comparison : text.recommendation
    }
    case 'situation':
      return knowledge.situations.find((situation) => situation.id === id)?.title ?? id
    case 'outil':
      return names.tool(id)
  }
}
