import { use } from 'react'
import { Link } from '#parts/Link.tsx'

import type { Case, ExplainedChoice } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { AnswerLine } from '#parts/answer/lines.ts'
import { markOf, yearOf } from '#parts/answer/mark.ts'
import { askedHere } from '#parts/way-in/way-in.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { openText } from '#text/open-answers.ts'
import { adviceSentence, requestFor, shortName, openedTool, requestText } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { site } from '#text/common.ts'
import { caseAdvice, certainOf, outcomeText, type ToldCase, toldCases } from '#text/outcomes.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Arrow } from '#ui/LineIcon.tsx'

import { Answer, Lines, MarkLine } from './Answer.tsx'
import { DoProbably } from './DoProbably.tsx'
import { Around, Avoid, Fold, Folds, Taken, Wrong } from './Folds.tsx'
import { Given } from './Given.tsx'
import { Quick, WayLink } from './Go.tsx'
import { Others, Questions } from './More.tsx'
import { leadOf } from './RecommendedView.tsx'
import { Sources } from './Sources.tsx'
import { Below } from './Then.tsx'
import { ToolFolds } from './ToolFolds.tsx'
import type { ViewProps } from './view.ts'
import styles from './views.module.css'
import { WhatToDo } from './WhatToDo.tsx'

/** Not settled, and nothing more to ask: what to use in each case, each one touch away, and in every one. */
export function CasesView(view: ViewProps) {
  const { evaluation, names } = view
  const { answers, cases, safe, missing } = evaluation
  const asked = [...new Set(cases.flatMap(({ when }) => Object.keys(when)))]
  const picks = safe.slice(0, 1)
  const [certain] = picks
  // What is certain whatever they do not know is what they came for.
  const opened = certain && openedTool(certain)
  // A letter is what remains: one finds out first, and each case is told whole.
  const isLetter = opened !== undefined && names.findTool(opened)?.kind === 'channel'
  const found = isLetter && asked.length === 1 ? names.findQuestion(asked[0] ?? '')?.findOut : undefined
  const isCertain = opened !== undefined && !isLetter
  const title = isCertain
    ? openText.everyCase(names.inSentence(opened))
    : (found?.replace(/\.$/, '') ?? text.byCaseHeading)
  // A case that says to send it is the letter itself: it is not told a second time below.
  const parts = isLetter && cases.some(({ top }) => top?.tool === certain?.tool) ? [] : picks
  const isNotSaid = ({ said, when }: ToldCase) =>
    isLetter || when !== text.otherwise || said.top?.tool !== certain?.tool
  return (
    <>
      <title>{site.title(outcomeText.byCaseTitle)}</title>
      <Answer meaning="possible" title={title} lead={isLetter ? undefined : certain && openText.betterByCase}>
        <ul className={styles.cases}>
          {toldCases(cases, names)
            .filter(isNotSaid)
            .map(({ said: each, when }) => (
              <li key={when}>
                <Link
                  className={styles.case}
                  to={paths.recommendation(encodeAnswers({ ...answers, ...answersOf(each) }))}
                >
                  <span>{when}</span>
                  <strong>
                    <Arrow size={18} />
                    {caseAdvice(each, answers, names, picks[0]?.tool)}
                  </strong>
                </Link>
              </li>
            ))}
        </ul>
        {found === undefined && <FindingOut names={names} questions={asked} />}
        <MarkLine mark={{ meaning: 'possible', words: text.byCaseEyebrow, date: null }} />
        <Quick {...view} name={outcomeText.byCaseTitle} />
      </Answer>
      <Below whole={view.whole}>
        {parts.map((pick) => (
          <WhatToDo
            key={pick.tool}
            {...view}
            pick={pick}
            mark={markOf(pick, names)}
            title={adviceSentence(pick, answers, names)}
            name={outcomeText.byCaseTitle}
            lead={isLetter ? leadOf(pick, view) : undefined}
            isPart
          />
        ))}
        <Folds>
          <Given {...view} />
          <Fold title={outcomeText.open} note={String(missing.length)}>
            <Questions ids={missing} to={(id) => paths.guide(encodeAnswers(answers), id)} names={names} />
          </Fold>
          <Around {...view} picks={picks} />
          <Avoid {...view} />
          <Asked {...view} tool={null} />
          <Sources {...view} picks={picks} />
          <Others {...view} />
          {view.questions}
          <Wrong {...view} picks={picks} title={outcomeText.byCaseTitle} />
        </Folds>
      </Below>
    </>
  )
}

/** How one finds out what the cases hang on. */
function FindingOut({ questions, names }: Pick<ViewProps, 'names'> & { questions: readonly string[] }) {
  const lines = questions.flatMap((id): AnswerLine[] => {
    const how = names.findQuestion(id)?.findOut
    return how === undefined ? [] : [{ kind: 'said', word: text.toKnow, said: how }]
  })
  return <Lines of={lines} names={names} />
}

/** The answers that make a case, the first of each. */
function answersOf({ when }: Case): Record<string, string> {
  return Object.fromEntries(
    Object.entries(when).flatMap(([question, [option]]) => (option ? [[question, option]] : [])),
  )
}

/** Nothing certain, but a tool whose evidence is old: it is the answer, said as such, with what certainly works. */
export function ProbableView(view: ViewProps) {
  const { evaluation, names } = view
  const [first] = evaluation.toConfirm
  if (!first) return null
  const opened = openedTool(first)
  const name = names.findTool(opened)?.inSentence ?? shortName(opened, names)
  const certain = certainOf(evaluation, names)
  if (certain !== null) return <CertainFirst {...view} certain={certain} probable={first} />
  const title = text.probably(name)
  const year = (
    <Deferred loading="" failed="">
      <Year pick={first} details={view.details} />
    </Deferred>
  )
  return (
    <>
      <title>{site.title(title)}</title>
      <WhatToDo {...view} pick={first} mark={{ ...markOf(first, names), date: year }} title={title} name={title} />
      <Below whole={view.whole}>
        <ToolFolds {...view} top={first} title={title}>
          <Asked {...view} tool={name} />
        </ToolFolds>
      </Below>
    </>
  )
}

type Both = { readonly certain: ExplainedChoice; readonly probable: ExplainedChoice }

/** What one can do now is the title and the button; the tool of the region comes second, with whom to ask. */
function CertainFirst({ certain, probable, ...view }: ViewProps & Both) {
  const { names, evaluation } = view
  const title = adviceSentence(certain, evaluation.answers, names)
  const mark = markOf(certain, names)
  return (
    <>
      <title>{site.title(title)}</title>
      <WhatToDo
        {...view}
        pick={certain}
        mark={mark.meaning === 'possible' ? mark : { ...mark, words: text.sure }}
        title={title}
        lead={leadOf(certain, view)}
        name={title}
        doing={DoProbably}
      />
      <Below whole={view.whole}>
        <ToolFolds {...view} top={certain} also={[probable]} title={title}>
          <Asked {...view} tool={names.inSentence(openedTool(probable))} />
        </ToolFolds>
      </Below>
    </>
  )
}

function Year({ pick, details }: { pick: ExplainedChoice; details: ViewProps['details'] }) {
  return yearOf(pick, use(details))
}

/** Whom to ask, each by a number or an address, and a request ready to send; it alone where the page has said whom. */
export function Asked({ tool, isRequest = false, ...view }: ViewProps & { tool: string | null; isRequest?: boolean }) {
  const { answers } = view.evaluation
  return (
    <Fold
      title={isRequest ? openText.requestLabel : openText.whoToAsk}
      note={isRequest ? undefined : openText.requestNote}
    >
      {!isRequest && <WhomToAsk {...view} />}
      <Taken
        label={openText.requestLabel}
        value={requestFor({ tool, answers, names: view.names })}
        copy={requestText.copy}
        copied={requestText.copied}
      />
    </Fold>
  )
}

/** The gap says whom to ask; the region's e-health group and services answer; else the page says it does not know them. */
export function WhomToAsk({ evaluation, knowledge, details: loading, names }: ViewProps) {
  const details = use(loading)
  const { answers, gaps } = evaluation
  const grades = details.regions[answers[REGION_QUESTION] ?? '']?.grades ?? null
  const said = [...new Set(knowledge.gaps.filter(({ id }) => gaps.includes(id)).map((gap) => gap.contact))]
  const ways = askedHere({ details, answers })
  return (
    <>
      {said.map((contact) => (
        <p key={contact}>{contact}</p>
      ))}
      {grades && (
        <p>
          <strong>{grades.name}</strong>
          {said.length === 0 && ` : ${grades.text}`}
        </p>
      )}
      {ways.length > 0 && (
        <ul className={styles.whom}>
          {ways.map((way) => (
            <li key={way.href}>
              <WayLink way={way} names={names} />
            </li>
          ))}
        </ul>
      )}
      {grades === null && said.length === 0 && <p>{openText.contactUnknown}</p>}
    </>
  )
}
