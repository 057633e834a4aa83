import type { Evaluation } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { encodeShared } from '#permalink/codec.ts'
import { markOfAnswer } from '#parts/answer/mark.ts'
import { caseSentence, outcomeSentence, outcomeText, pickOf, toldCases } from '#text/outcomes.ts'
import { footer, site } from '#text/common.ts'
import { longDate } from '#text/dates.ts'
import { givenAnswers, type Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { isChosen, isTheirOwn } from '#parts/chosen.ts'
import { remindersOf } from '#parts/Reminders.tsx'
import { chosenBy } from '#text/territory-names.ts'
import { pickSentences } from '#text/reasons.ts'
import { sheetText as text } from '#text/sheet.ts'
import { Logo } from '#ui/Logo.tsx'
import { QrCode } from '#ui/qr/QrCode.tsx'
import { Sign } from '#ui/Sign.tsx'

import styles from './print-sheet.module.css'
import { firstUse, type SheetContent, sheetContent } from './sheet-content.ts'
import { collectEvidence, type ViewProps } from './view.ts'

const SOURCES = 5

export type SheetProps = Omit<ViewProps, 'details'> & { details: KnowledgeDetails }

/** One A4 page: the need, the tool, how to get in, what to avoid, where it comes from, and the way back to today's answer. */
export function PrintSheet({ knowledge, details, names, evaluation, territory = null }: SheetProps) {
  const { answers, recommended, outcome } = evaluation
  const top = recommended[0] ?? (outcome === 'to-confirm' ? evaluation.toConfirm[0] : undefined)
  const pick = pickOf(evaluation)
  const tools = pick ? [...pick.with, pick.tool] : []
  const address = absoluteUrl(paths.recommendation(encodeShared(evaluation, knowledge.base.kb)))
  const given = givenAnswers(knowledge.questions, answers, names)
  const evidence = collectEvidence({ evaluation, details, names, tools })
  const content = sheetContent({ knowledge, details, names, evaluation })
  const isOwn = top !== undefined && isTheirOwn(top.tool, territory)
  const mark = markOfAnswer(evaluation, names)
  return (
    <article className={styles.sheet} data-print="sheet" data-size={content.size}>
      <header className={styles.head}>
        <span className={styles.brand}>
          <Logo /> {site.name}
          {territory !== null && ` · ${territory.name}`}
        </span>
        <span>{longDate(knowledge.base.kb)}</span>
      </header>
      {remindersOf(knowledge, evaluation).map((said) => (
        <p key={said.id}>
          <strong>{said.title}</strong> {said.text}
        </p>
      ))}
      <section>
        <h2>{text.need}</h2>
        <p className={styles.answers}>
          {given.map(({ id, question, answer }) => (
            <span key={id}>
              {question} : <strong>{answer}</strong>
            </span>
          ))}
        </p>
      </section>
      <section className={styles.tool}>
        <p className={styles.meaning}>
          {!isOwn && <Sign meaning={mark.meaning} size={16} />}
          {!isOwn && [mark.words, mark.date].filter((part) => part !== null).join(', ')}
          {isChosen(tools, territory) && (isOwn ? chosenBy(territory) : ` · ${chosenBy(territory)}`)}
        </p>
        <h1>{outcomeSentence(evaluation, names, { open: outcomeText.byCaseTitle, none: text.noTool })}</h1>
        {content.ways.map((way, index) => (
          <p key={way}>{index === 0 ? <strong>{way}</strong> : way}</p>
        ))}
        {content.limit !== '' && <p>{content.limit}</p>}
        {pick && (
          <p>
            {pick.with.length > 0 && `${names.pick(pick)}. `}
            {names.findTool(pick.tool)?.summary}
          </p>
        )}
        {top && pickSentences(top, { names, answers }).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {toldCases(evaluation.cases, names).map((each) => (
          <p key={each.when}>{caseSentence(each, names)}</p>
        ))}
        {outcome === 'none' && <SheetNone content={content} />}
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
          {territory !== null &&
            territory.numbers.map(({ id, label, phone, hours }) => (
              <p key={id}>{[label, phone, hours].filter(Boolean).join(' · ')}</p>
            ))}
          {evidence.length > SOURCES && <p>{text.moreOnline(evidence.length - SOURCES)}</p>}
          <p className={styles.address}>
            {text.checked(knowledge.base.kb)} <span>{address}</span>
          </p>
          <p>
            {footer.published(knowledge.base.publisher)} {footer.owners}
          </p>
        </div>
        <div>
          <QrCode text={address} label={text.qr} />
        </div>
      </footer>
    </article>
  )
}

function SheetHowTo({ content, names }: { content: SheetContent; names: Names }) {
  const { steps, moreSteps, checks, moreChecks } = content
  return (
    <>
      {steps && (
        <section>
          <h2>
            {text.steps} ({names.tool(steps.tool)})
          </h2>
          <ol>
            {steps.lines.map((line) => (
              <li key={line.key}>{line.text}</li>
            ))}
          </ol>
          {moreSteps > 0 && <p className={styles.more}>{text.moreOnline(moreSteps)}</p>}
        </section>
      )}
      {checks.length > 0 && (
        <section>
          <h2>{text.checks}</h2>
          <ul className={styles.checks}>
            {checks.map((line) => (
              <li key={line.key}>{line.text}</li>
            ))}
          </ul>
          {moreChecks > 0 && <p className={styles.more}>{text.moreOnline(moreChecks)}</p>}
        </section>
      )}
    </>
  )
}

function SheetCompanions({ evaluation, names }: { evaluation: Evaluation; names: Names }) {
  const { complements, fallbacks, answers } = evaluation
  const groups = [
    { title: text.also, meaning: 'complement', picks: complements },
    { title: text.fallback, meaning: 'fallback', picks: fallbacks },
  ] as const
  return groups.map(
    ({ title, meaning, picks }) =>
      picks.length > 0 && (
        <section key={meaning}>
          <h2>
            <Sign meaning={meaning} size={13} /> {title}
          </h2>
          <ul>
            {picks.map((pick) => (
              <li key={pick.tool}>
                <strong>{names.pick(pick)}</strong>
                {firstUse(pick, { names, answers }).map((sentence) => ` : ${sentence}`)}
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}

function SheetAvoid({ content: { avoid, moreAvoid } }: { content: SheetContent }) {
  if (avoid.length === 0) return null
  return (
    <section>
      <h2>
        <Sign meaning="avoid" size={13} /> {text.avoid}
      </h2>
      <ul className={styles.avoid}>
        {avoid.map(({ tool, why, instead }) => (
          <li key={tool}>
            <strong>{tool}</strong> : {why} {instead}
          </li>
        ))}
      </ul>
      {moreAvoid > 0 && <p className={styles.more}>{text.moreOnline(moreAvoid)}</p>}
    </section>
  )
}

function SheetNone({ content: { gaps, grades } }: { content: SheetContent }) {
  return (
    <>
      {gaps.map(({ title, why, contact }) => (
        <p key={title}>
          <strong>{title}</strong> : {why} {contact}
        </p>
      ))}
      {grades !== null && (
        <p>
          <strong>{text.contact}</strong> : {grades}
        </p>
      )}
    </>
  )
}
