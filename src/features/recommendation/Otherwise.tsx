import { use } from 'react'

import type { Answers, ExplainedChoice } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { Link } from '#parts/Link.tsx'
import { askedHere, examplesOf, stepsInto, type WayContext } from '#parts/way-in/way-in.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { openedTool, requestFor, shortName } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/looks.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { Said } from '#ui/Said.tsx'

import { WayLink } from './Go.tsx'
import styles from './go.module.css'
import type { ViewProps } from './view.ts'

type Props = Pick<ViewProps, 'names' | 'details' | 'evaluation'> & { pick: ExplainedChoice }

/**
 * What to press where no address, number or service is certain: the region, where it was not said and a kind of tool is to
 * be chosen, or nothing tells how; what one does today, of a kind that is chosen elsewhere; else the steps on this page,
 * else the sheet of the tool.
 */
export function Otherwise({ pick, names, details, evaluation }: Props) {
  const opened = openedTool(pick)
  const { answers } = evaluation
  const kind = names.findTool(opened)?.kind
  if (kind === 'channel') return <p>{text.nothingToOpen}</p>
  const context = { details: use(details), answers }
  const steps = stepsInto(pick, context)
  if (answers[REGION_QUESTION] === undefined && (kind === 'category' || steps.length === 0)) {
    return <RegionLink answers={answers} />
  }
  const [first] = steps
  if (first === undefined) return <SheetLink tool={opened} names={names} />
  if (examplesOf(opened, context).length > 0)
    return <Meanwhile said={first.text} tool={opened} context={context} names={names} evaluation={evaluation} />
  return (
    <>
      <p>
        <strong>
          <Said>{first.text}</Said>
        </strong>
      </p>
      <p className={styles.under}>
        <a href="#entrer">{text.steps}</a>
      </p>
    </>
  )
}

type MeanwhileProps = Pick<Props, 'names' | 'evaluation'> & { said: string; tool: string; context: WayContext }

/** What one does today without such a tool; and who may open one later, unless that stands below, to be confirmed. */
function Meanwhile({ said, tool, context, names, evaluation: { outcome, answers } }: MeanwhileProps) {
  const [way] = outcome === 'to-confirm' ? [] : askedHere(context)
  const asking = {
    tool: names.inSentence(tool),
    request: () => requestFor({ tool: names.inSentence(tool), answers, names }),
  }
  return (
    <>
      <p>
        <Said>{said}</Said>
      </p>
      {way && <WayLink way={way} names={names} asking={asking} className={buttonClass('secondary')} />}
    </>
  )
}

/** Where a tool has no address to press: its sheet. */
function SheetLink({ tool, names }: { tool: string; names: Names }) {
  return <MainLink to={paths.tool(tool)}>{text.sheet(shortName(tool, names))}</MainLink>
}

/** Where nobody said in which region: it may have a tool, and has somebody to ask. */
export function RegionLink({ answers }: { answers: Answers }) {
  return (
    <>
      <MainLink to={paths.guide(encodeAnswers(answers), REGION_QUESTION)}>{text.sayRegion}</MainLink>
      <p className={styles.under}>{text.regionHas}</p>
    </>
  )
}

function MainLink({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <Link className={`${buttonClass('primary', 'large')} ${styles.main}`} to={to}>
      {children}
      <Arrow />
    </Link>
  )
}
