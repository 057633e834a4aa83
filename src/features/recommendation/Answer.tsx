import { lazy, Suspense } from 'react'

import type { ExplainedChoice } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import type { Names } from '#text/names.ts'
import { shortDate } from '#text/dates.ts'
import { answerText as text } from '#text/answer.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { openedTool } from '#text/advice.ts'
import { Accessory } from '#ui/Accessory.tsx'
import { Stack } from '#ui/layout.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Meaning } from '#ui/Sign.tsx'

import styles from './answer.module.css'

/** Only members of a territory see it. */
const ChosenBadge = lazy(async () => ({ default: (await import('#parts/ChosenBadge.tsx')).ChosenBadge }))

/** What one may trust of an answer: one look, and one date. */
export type Mark = { readonly meaning: Meaning; readonly words: string; readonly date: React.ReactNode }

/**
 * The mark of a tool. It is « recommandé » only where something recent says so of a named tool or standard: old evidence is
 * to be checked, a kind of tool is one's own choice.
 */
export function markOf(pick: Pick<ExplainedChoice, 'tool' | 'with' | 'role' | 'status'>, names: Names): Mark {
  const opened = names.findTool(openedTool(pick))
  const years = [openedTool(pick), pick.tool].flatMap((id) => names.findTool(id)?.old ?? [])
  if (pick.status === 'to-confirm') return { meaning: 'confirm', words: meaningWords.confirm, date: null }
  if (years.length > 0) return { meaning: 'confirm', words: text.toCheck, date: text.sourceOf(Math.min(...years)) }
  const date = opened ? text.verified(shortDate(opened.verifiedOn)) : null
  if (opened?.kind === 'category') return { meaning: 'possible', words: text.kindOfTool, date }
  const meaning = roleMeanings[pick.role]
  return { meaning, words: meaningWords[meaning], date }
}

/** When what is to confirm was written: the year of the newest source of its uses, or that none bears a date. */
export function yearOf({ reasons }: ExplainedChoice, { tools, sources }: KnowledgeDetails): string {
  const dates = reasons.flatMap((reason) =>
    reason.code === 'use'
      ? (tools[reason.tool]?.cites[`uses/${reason.statement}`] ?? []).map(({ source }) => sources[source]?.published)
      : [],
  )
  const years = dates.flatMap((date) => (date ? [Number(date.slice(0, 4))] : []))
  return text.sourceOf(years.length > 0 ? Math.max(...years) : 0)
}

type Props = {
  /** Null where the guide itself says nothing of the tool. */
  mark: Mark | null
  /** Who else chose it: the reader's own territory. */
  chosen?: string | null
  /** What to do, in a sentence. */
  title: string
  /** The name in the title, which translators of pages must leave. */
  named?: string | undefined
  lead?: string | undefined
  /** It is a part of a page that has its heading already. */
  isPart?: boolean | undefined
  children: React.ReactNode
}

/** The answer: how sure it is, what to do, and what one does it with. A surface of its own. */
export function Answer({ mark, chosen = null, title, named, lead, isPart = false, children }: Props) {
  const said = <Titled title={title} named={named} />
  return (
    <section className={styles.answer} data-meaning={mark?.meaning}>
      <p className={styles.mark}>
        {mark && (
          <MeaningBadge meaning={mark.meaning} strong>
            {mark.words}
          </MeaningBadge>
        )}
        {mark && mark.date !== null && <span>{mark.date}</span>}
        {chosen !== null && (
          <Accessory otherwise={chosen}>
            <Suspense fallback={chosen}>
              <ChosenBadge>{chosen}</ChosenBadge>
            </Suspense>
          </Accessory>
        )}
      </p>
      <Stack gap={4} className={styles.body}>
        {isPart ? <h2>{said}</h2> : <PageHeading lead={lead}>{said}</PageHeading>}
        {children}
      </Stack>
    </section>
  )
}

function Titled({ title, named }: { title: string; named: string | undefined }) {
  const at = named === undefined ? -1 : title.indexOf(named)
  if (named === undefined || at < 0) return title
  return (
    <>
      {title.slice(0, at)}
      <span translate="no">{named}</span>
      {title.slice(at + named.length)}
    </>
  )
}

/** What to know with it, one a line: a word, then what it is about. */
export function Lines({ of }: { of: readonly { readonly word: string; readonly said: React.ReactNode }[] }) {
  if (of.length === 0) return null
  return (
    <dl className={styles.lines}>
      {of.map(({ word, said }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
