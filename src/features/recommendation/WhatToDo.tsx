import { Suspense, use, useState } from 'react'

import type { ExplainedChoice } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { linesOf, saidInLine } from '#parts/answer/lines.ts'
import { isChosen, isTheirOwn } from '#parts/chosen.ts'
import { Link } from '#parts/Link.tsx'
import { openingOf, toolsOf } from '#parts/way-in/way-in.ts'
import { wayOf } from '#parts/way-in/words.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { openedTool, shortName } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { common, failure } from '#text/common.ts'
import { chosenBy } from '#text/territory-names.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { apart } from '#ui/apart.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { Said } from '#ui/Said.tsx'

import { Answer, Lines, MarkLine, type ShownMark } from './Answer.tsx'
import answerStyles from './answer.module.css'
import { Go, HelpLine, Quick } from './Go.tsx'
import { Then } from './Then.tsx'
import type { ViewProps } from './view.ts'

/** Where nothing certain can be pressed: seldom. */
export const Otherwise = apart(async () => (await import('./completion.ts')).completion.Otherwise)
/** Under the first screen: it waits for the way in, which comes with its own data. */
export const Access = apart(async () => (await import('./completion.ts')).completion.Access)
/** Beside the words, which say as much. */
export const Picture = apart(async () => (await import('./completion.ts')).completion.Picture)

type Props = ViewProps & {
  pick: ExplainedChoice
  mark: ShownMark
  title: string
  lead?: string | undefined
  isPart?: boolean
  /** What the page is called where it is shared. */
  name: string
  /** What to do, where the answer is of a kind of its own. */
  doing?: React.ComponentType<DoProps>
}

/** The first screen: what to do, the one thing to press, why, the one thing to know before, and what else would do. */
export function WhatToDo({ mark, title, lead, isPart, doing: Doing = Do, ...props }: Props) {
  const { pick, access, names, territory = null } = props
  const opened = openedTool(pick)
  const named = title.includes(names.inSentence(opened)) ? names.inSentence(opened) : shortName(opened, names)
  const kind = names.findTool(opened)?.kind
  // A kind of tool and a letter are not entered.
  const isEntered = kind === 'tool' || kind === 'standard'
  // Nobody enters « as usual » what the guide itself asks to have confirmed.
  const hasAccess = access.has(opened) ?? pick.status !== 'to-confirm'
  const [isFirst, setIsFirst] = useState(isEntered && !hasAccess)
  const isTheirs = isTheirOwn(pick.tool, territory)
  const choose = (next: boolean) => {
    setIsFirst(next)
    access.remember(opened, !next)
  }
  return (
    <div className={answerStyles.page} data-part={isPart || undefined}>
      <Answer meaning={isTheirs ? undefined : mark.meaning} title={title} named={named} isPart={isPart}>
        <Deferred loading={common.loading} failed={failure.details}>
          <Doing
            {...props}
            isFirst={isFirst}
            isPart={isPart}
            why={kind === 'category' ? undefined : lead}
            mark={
              <MarkLine
                mark={isTheirs ? null : mark}
                chosen={isChosen(toolsOf(pick), territory) ? chosenBy(territory) : null}
              />
            }
          />
        </Deferred>
        {isPart !== true && (
          <Then whole={props.whole}>
            <Quick {...props} />
          </Then>
        )}
      </Answer>
      <div className={answerStyles.side}>
        <Then whole={props.whole} isColumn={isEntered || props.evaluation.outcome === 'recommended'}>
          <Deferred loading="" failed="">
            <Access {...props} isPart={isPart} isFirst={isFirst} onChoose={isEntered ? choose : undefined} />
          </Deferred>
          {props.evaluation.outcome === 'recommended' && (
            <div className={answerStyles.picture} data-print="none">
              <Accessory>
                <Suspense>
                  <Picture evaluation={props.evaluation} names={names} />
                </Suspense>
              </Accessory>
            </div>
          )}
        </Then>
      </div>
    </div>
  )
}

export type DoProps = Omit<Props, 'mark' | 'title' | 'lead' | 'doing'> & {
  isFirst: boolean
  mark: React.ReactNode
  /** Why: read after the button, by who wonders. */
  why?: string | undefined
  /** What comes between the button and the rest. */
  children?: React.ReactNode
}

/** Of a part, what never serves and the request to send are folded on the page, once. */
export function Do({ isFirst, isPart = false, mark, why, children, ...props }: DoProps) {
  const { pick, names, evaluation } = props
  const way = use(props.way)
  // What nothing opens is beside what may open: the proofs of the others tell.
  const isSure = evaluation.outcome === 'recommended' && openingOf(pick, { details: way, answers: evaluation.answers })
  const details = isSure ? way : use(props.details)
  const lines = linesOf(pick, { evaluation, names, details }).filter(({ kind }) => !isPart || kind !== 'never')
  const wayIn = wayOf(pick, isFirst, { details, answers: evaluation.answers, names })
  // What one may have already comes before what one would have to choose.
  const owned = lines.find((line) => line.kind === 'said' && line.isOwned)
  return (
    <>
      {owned && (
        <p data-way="own">
          <strong>
            <Said>{saidInLine(owned, names)}</Said>
          </strong>
        </p>
      )}
      <Go
        {...props}
        wayIn={wayIn}
        asked={isPart ? undefined : pick.status === 'to-confirm' ? names.inSentence(openedTool(pick)) : null}
        otherwise={<Otherwise {...props} />}
        isSecond={owned !== undefined}
      >
        {mark}
        {evaluation.missing.includes(REGION_QUESTION) && !isPart && (
          <p className={answerStyles.mark}>
            <Link to={paths.guide(encodeAnswers(evaluation.answers), REGION_QUESTION)}>{text.regionBetter}</Link>
          </p>
        )}
      </Go>
      {why !== undefined && (
        <p>
          <Said>{why}</Said>
        </p>
      )}
      {children}
      <Lines of={lines.filter((line) => line !== owned)} names={names} />
      <HelpLine {...props} wayIn={wayIn} />
    </>
  )
}
