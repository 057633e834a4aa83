import { use } from 'react'

import type { Evaluation } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { encodeShared } from '#permalink/shared-query.ts'
import { footer, site } from '#text/common.ts'
import { longDate } from '#text/dates.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { reasonSentence } from '#text/reasons.ts'
import { sheetText as text } from '#text/share.ts'
import { Logo } from '#ui/Logo.tsx'
import { QrCode } from '#ui/qr/QrCode.tsx'
import { Sign } from '#ui/Sign.tsx'

import { collectEvidence } from './evidence.ts'
import styles from './print-sheet.module.css'
import { SheetAvoid, SheetCompanions, SheetHowTo, SheetNone } from './SheetParts.tsx'
import { sheetContent } from './sheet-content.ts'

export type SheetProps = {
  knowledge: CoreKnowledge
  details: Promise<KnowledgeDetails>
  names: Names
  evaluation: Evaluation
}

const SOURCES = 5

/** One A4 page: the need, the tool, how to get in, what to avoid, where it comes from, and the way back to today's answer. */
export function PrintSheet({ knowledge, details: loading, names, evaluation }: SheetProps) {
  const details = use(loading)
  const { answers, recommended } = evaluation
  const top = recommended[0]
  const tools = top ? [...top.with, top.tool] : []
  const address = absoluteUrl(paths.recommendation(encodeShared(evaluation, knowledge.base.kb)))
  const given = knowledge.questions.filter(({ id }) => answers[id] !== undefined)
  const evidence = collectEvidence({ evaluation, details, findTool: names.findTool, tools })
  const content = sheetContent({ knowledge, details, names, evaluation })
  const meaning = top ? roleMeanings[top.role] : 'out'
  const told = (top?.reasons ?? []).filter(({ code }) => code !== 'implements')
  return (
    <article className={styles.sheet} data-print="sheet" data-size={content.size}>
      <header className={styles.head}>
        <span className={styles.brand}>
          <Logo /> {site.name}
        </span>
        <span>{longDate(knowledge.base.kb)}</span>
      </header>
      <section>
        <h2>{text.need}</h2>
        <p className={styles.answers}>
          {given.map(({ id, short }) => (
            <span key={id}>
              {short} : <strong>{names.shortAnswer(id, answers[id] ?? '')}</strong>
            </span>
          ))}
        </p>
      </section>
      <section className={styles.tool}>
        <p className={styles.meaning}>
          <Sign meaning={meaning} size={16} />
          {top ? meaningWords[meaning] : text.tool}
        </p>
        <h1>{top ? names.pick(top) : text.noTool}</h1>
        {top && <p>{names.findTool(top.tool)?.summary}</p>}
        {[...new Set(told.map((reason) => reasonSentence(reason, { names, answers })))].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!top && <SheetNone content={content} />}
      </section>
      <div className={styles.columns}>
        <SheetHowTo content={content} names={names} />
        <SheetCompanions evaluation={evaluation} names={names} />
      </div>
      <SheetAvoid content={content} />
      <footer className={styles.foot}>
        <div className={styles.sources}>
          <h2>{text.sources}</h2>
          <ul>
            {evidence.slice(0, SOURCES).map(({ source }) => (
              <li key={source.id}>
                {source.title}, {source.publisher}
                {source.published === null ? '' : `, ${longDate(source.published)}`}
              </li>
            ))}
          </ul>
          {evidence.length > SOURCES && <p>{text.moreOnline(evidence.length - SOURCES)}</p>}
          <p className={styles.address}>
            {text.checked(knowledge.base.kb)} <span>{address}</span>
          </p>
          <p>
            {footer.published(knowledge.base.publisher)} {footer.owners}
          </p>
        </div>
        <div className={styles.qr}>
          <QrCode text={address} label={text.qr} />
        </div>
      </footer>
    </article>
  )
}
