import { use } from 'react'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { FactList } from '#parts/FactList.tsx'
import { Link } from '#parts/Link.tsx'

import type { Choice } from '#engine/types.ts'
import { ownedOf } from '#parts/answer/lines.ts'
import { saidOf } from '#parts/way-in/way-in.ts'
import { wayOf } from '#parts/way-in/words.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { openText } from '#text/open-answers.ts'
import { adviceSentence } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { common, failure, site } from '#text/common.ts'
import { recommendationText } from '#text/recommendation.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Section } from '#ui/layout.tsx'
import { Arrow } from '#ui/LineIcon.tsx'
import { Said } from '#ui/Said.tsx'

import { Answer, Lines, MarkLine } from './Answer.tsx'
import { Avoid, Folds, Wrong } from './Folds.tsx'
import { Given } from './Given.tsx'
import { Go, Quick } from './Go.tsx'
import { RegionLink } from './Otherwise.tsx'
import { Changes, Others } from './More.tsx'
import { Asked, WhomToAsk } from './OpenViews.tsx'
import { Sources } from './Sources.tsx'
import { Below, Then } from './Then.tsx'
import type { ViewProps } from './view.ts'
import styles from './views.module.css'

/** How many ways to choose are seen at once. */
const STEPS = 2

/** No tool: what to do today all the same, whom to ask, and why. */
export function NoneView(view: ViewProps) {
  const { evaluation, names, knowledge } = view
  const { answers, substitutes } = evaluation
  const gaps = knowledge.gaps.filter(({ id }) => evaluation.gaps.includes(id))
  const none = gaps.length > 0 ? recommendationText.noneTitle : openText.noneTitlePlain
  const [substitute] = substitutes
  const pick = substitute && { tool: substitute.tool, with: [] }
  const title = pick ? adviceSentence(pick, answers, names) : none
  const why = gaps.flatMap((gap) => gap.substitutes ?? []).find(({ tool }) => tool === pick?.tool)?.why
  const picks = pick ? [pick] : []
  return (
    <>
      <title>{site.title(none)}</title>
      <Answer meaning="out" title={title}>
        <Deferred loading={common.loading} failed={failure.details}>
          <Today {...view} pick={pick} why={why}>
            <MarkLine
              mark={{ meaning: 'out', words: pick ? none : (gaps[0]?.title ?? openText.noneEyebrow), date: null }}
            />
          </Today>
        </Deferred>
        <Then whole={view.whole}>
          <Lines of={gaps.map((gap) => ({ kind: 'said', word: text.why, said: gap.why }))} names={names} />
          <Quick {...view} name={none} />
        </Then>
      </Answer>
      <Below whole={view.whole}>
        {pick && <HowToChoose {...view} pick={pick} />}
        <Nearest {...view} />
        <Section id="contact" title={openText.whoToAsk}>
          <WhomToAsk {...view} />
        </Section>
        <Folds>
          <Asked {...view} tool={null} isRequest />
          <Given {...view} />
          <Avoid {...view} />
          <Sources {...view} picks={picks} />
          <Changes {...view} />
          <Others {...view} />
          {view.questions}
          <Wrong {...view} picks={picks} title={none} />
        </Folds>
      </Below>
    </>
  )
}

type TodayProps = ViewProps & {
  pick: Pick<Choice, 'tool' | 'with'> | undefined
  /** Why it can be used instead. */
  why: string | undefined
  children: React.ReactNode
}

/**
 * The one thing to press: into what can be used instead, else whom to ask. Where all that is known of it is who helps with
 * it, nobody enters by that number: what to try is said, and whoever opens accounts here is asked.
 */
function Today({ pick, why, children, ...view }: TodayProps) {
  const context = { details: use(view.details), answers: view.evaluation.answers, names: view.names }
  const isAnywhere = context.answers[REGION_QUESTION] === undefined
  const into = wayOf(pick ?? null, false, context)
  const isHelp = why !== undefined && (into.main?.kind === 'call' || into.main?.kind === 'write')
  return (
    <>
      {isHelp && (
        <p>
          <strong>
            <Said>{why}</Said>
          </strong>
        </p>
      )}
      <Go
        {...view}
        wayIn={isHelp ? wayOf(null, false, context) : into}
        isSecond={isHelp}
        asked={null}
        otherwise={isAnywhere ? <RegionLink answers={context.answers} /> : <p>{openText.contactUnknown}</p>}
      >
        {children}
      </Go>
      {pick && <Lines of={ownedOf(pick.tool, { ...view, details: context.details })} names={view.names} />}
    </>
  )
}

/** What a kind of tool must have: how one chooses; how one gets into any other. */
function HowToChoose({ pick, ...view }: ViewProps & { pick: Pick<Choice, 'tool' | 'with'> }) {
  const { names, evaluation } = view
  const context = { details: use(view.details), answers: evaluation.answers }
  const steps = saidOf('access', [pick.tool], context)
  const checks = names.findTool(pick.tool)?.prerequisites ?? []
  const isKind = names.findTool(pick.tool)?.kind === 'category'
  return (
    <Section id="entrer" title={isKind ? text.choose : text.access}>
      <FactList look="points" facts={[...steps, ...checks]} shown={STEPS} more={text.more} />
    </Section>
  )
}

function Nearest({ evaluation, names }: ViewProps) {
  const { nearest, answers } = evaluation
  if (nearest === null) return null
  const changed = Object.fromEntries(nearest.changes.map(({ question, option }) => [question, option]))
  const words = nearest.changes
    .map(({ question, option }) => `${names.question(question)} : ${names.shortAnswer(question, option)}`)
    .join(', ')
  return (
    <Section id="proche" title={openText.nearest}>
      <p>{nearest.changes.length === 1 ? openText.nearestLead(words) : openText.nearestLeadMany(words)}</p>
      <p>
        <Link className={styles.bigLink} to={paths.recommendation(encodeAnswers({ ...answers, ...changed }))}>
          {names.pick(nearest.top)}
          <Arrow />
        </Link>
      </p>
    </Section>
  )
}
