import { lazy, Suspense, use, useState } from 'react'
import { Link } from '#parts/Link.tsx'

import type { ExplainedChoice } from '#engine/types.ts'
import { holds, mayHold } from '#knowledge/condition.ts'
import { isChosen, isTheirOwn } from '#parts/chosen.ts'
import { saidOf, stepsInto, toolsOf, wayIn } from '#parts/way-in/way-in.ts'
import { paths } from '#permalink/paths.ts'
import { oneOfTools, openedTool, shortName } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { common, failure } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/button-class.ts'
import { chosenBy } from '#text/territory-names.ts'
import { Accessory } from '#ui/Accessory.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { Arrow } from '#ui/LineIcon.tsx'
import { Said } from '#ui/Said.tsx'

import { Access } from './Access.tsx'
import { Answer, Lines, type Mark } from './Answer.tsx'
import answerStyles from './answer.module.css'
import goStyles from './go.module.css'
import { Go, Quick, SheetLink } from './Go.tsx'
import type { ViewProps } from './view.ts'

/** Beside the words, which say as much. */
const Picture = lazy(async () => ({ default: (await import('./Picture.tsx')).Picture }))

type Props = ViewProps & {
  pick: ExplainedChoice
  mark: Mark
  title: string
  lead?: string | undefined
  isPart?: boolean
  /** What the page is called where it is shared. */
  name: string
}

/** The first screen: what to do, the one thing to press, the one thing to know before, and what else would do. */
export function WhatToDo({ mark, title, lead, isPart, ...props }: Props) {
  const { pick, access, names, territory = null } = props
  const opened = openedTool(pick)
  const named = title.includes(names.inSentence(opened)) ? names.inSentence(opened) : shortName(opened, names)
  const kind = names.findTool(opened)?.kind
  // A kind of tool and a letter are not entered.
  const isEntered = kind === 'tool' || kind === 'standard'
  const [isFirst, setIsFirst] = useState(() => isEntered && access.has(opened) === false)
  const choose = (next: boolean) => {
    setIsFirst(next)
    access.remember(opened, !next)
  }
  return (
    <div className={answerStyles.page}>
      <Answer
        mark={isTheirOwn(pick.tool, territory) ? null : mark}
        chosen={isChosen(toolsOf(pick), territory) ? chosenBy(territory) : null}
        title={title}
        named={named}
        lead={lead}
        isPart={isPart}
      >
        <Deferred loading={common.loading} failed={failure.details}>
          <Do {...props} isFirst={isFirst} />
        </Deferred>
        {isPart !== true && <Quick {...props} />}
      </Answer>
      <div className={answerStyles.side}>
        <Deferred loading="" failed="">
          <Access {...props} isFirst={isFirst} onChoose={isEntered ? choose : undefined} />
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
      </div>
    </div>
  )
}

type DoProps = Omit<Props, 'mark' | 'title' | 'lead' | 'isPart'> & { isFirst: boolean }

function Do({ isFirst, ...props }: DoProps) {
  const { pick, names } = props
  const context = { details: use(props.details), answers: props.evaluation.answers }
  const { main, call } = wayIn(pick, isFirst, context)
  const isChannel = names.findTool(openedTool(pick))?.kind === 'channel'
  return (
    <>
      <Go
        {...props}
        wayIn={isChannel ? { main: null, call: null } : { main, call }}
        otherwise={<Otherwise {...props} />}
      />
      <Lines of={linesOf(props)} />
    </>
  )
}

/** What to press where no address, number or service is certain: the steps on this page, else the sheet of the tool. */
function Otherwise({ pick, names, details, evaluation }: Omit<DoProps, 'isFirst'>) {
  const opened = openedTool(pick)
  if (names.findTool(opened)?.kind === 'channel') return <p>{text.nothingToOpen}</p>
  const steps = stepsInto(pick, { details: use(details), answers: evaluation.answers })
  if (steps.length === 0) return <SheetLink tool={opened} names={names} />
  return (
    <a className={`${buttonClass('primary', 'large')} ${goStyles.main}`} href="#entrer">
      {text.steps}
      <Arrow />
    </a>
  )
}

/** The one thing that can stop the exchange, then what else would do, what comes after, and what never does. */
function linesOf({ pick, names, evaluation, details }: Omit<DoProps, 'isFirst'>) {
  const { outcome, recommended, equals, complements, fallbacks, avoid } = evaluation
  const others = recommended.filter(({ tool }) => tool !== pick.tool)
  const isEqual = others.some(({ tool }) => equals.some((equal) => equal.tool === tool))
  const blocker = blockerOf(pick, names, { details: use(details), answers: evaluation.answers })
  const serving = new Set([...recommended, ...complements].map(({ tool }) => tool))
  const fallback = fallbacks.find(({ tool }) => !serving.has(tool) && tool !== pick.tool)
  const never = avoid.map(({ tool }) => tool).slice(0, NEVER)
  return [
    ...(blocker ? [{ word: blocker.word, said: <Said>{blocker.text}</Said> }] : []),
    ...(pick.with.length > 1 ? [{ word: text.means, said: text.anyOf(oneOfTools(pick.with, names)) }] : []),
    ...(others.length > 0
      ? [
          {
            word: text.either,
            said: (
              <>
                <ToolLinks tools={others.map(openedTool)} names={names} />
                {isEqual && <span className={answerStyles.how}>{text.equal}</span>}
              </>
            ),
          },
        ]
      : []),
    ...(complements.length > 0
      ? [{ word: text.after, said: <ToolLinks tools={complements.slice(0, NEVER).map(openedTool)} names={names} /> }]
      : []),
    ...(fallback
      ? [
          {
            word: outcome === 'to-confirm' ? text.meanwhile : text.otherwise,
            said: <ToolLinks tools={[fallback.tool]} names={names} />,
          },
        ]
      : []),
    ...(never.length > 0 ? [{ word: text.never, said: oneOfTools(never, names) }] : []),
  ]
}

/** Names on one line: more would be a list. */
const NEVER = 2

function ToolLinks({ tools, names }: { tools: readonly string[]; names: Names }) {
  return tools.map((tool, index) => (
    <span key={tool}>
      {index > 0 && ' · '}
      <Link to={paths.tool(tool)}>{names.inSentence(tool)}</Link>
    </span>
  ))
}

/** What stops the exchange if it is not so: what the data marks as such, else a limit of size, else what must be true. */
function blockerOf(
  pick: ExplainedChoice,
  names: Names,
  context: Pick<Parameters<typeof saidOf>[2], 'details' | 'answers'>,
) {
  const tools = toolsOf(pick)
  const checks = tools.flatMap((id) => names.findTool(id)?.prerequisites ?? [])
  const holding = checks.filter(({ when }) => mayHold(when, context.answers))
  const limits = saidOf('limits', tools, context)
  const check = (found: (typeof holding)[number] | undefined) => found && { word: text.check, text: found.text }
  const limit = (found: (typeof limits)[number] | undefined) => found && { word: text.limit, text: found.text }
  return (
    limit(limits.find(({ blocks, when }) => blocks && holds(when, context.answers))) ??
    check(holding.find(({ blocks }) => blocks)) ??
    limit(limits.find(({ about }) => about?.includes('size'))) ??
    check(holding[0]) ??
    null
  )
}
