import { use, useId } from 'react'

import type { Choice } from '#engine/types.ts'
import { FactList } from '#parts/FactList.tsx'
import { examplesOf, saidOf, stepsInto } from '#parts/way-in/way-in.ts'
import { wayOf } from '#parts/way-in/words.ts'
import { openedTool, shortName } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { Section } from '#ui/layout.tsx'
import { Said } from '#ui/Said.tsx'

import styles from './access.module.css'
import type { ViewProps } from './view.ts'

/** How many gestures are seen at once; one more where it would be hidden alone: three, and no more. */
const STEPS = 2

type Props = ViewProps & {
  pick: Pick<Choice, 'tool' | 'with'>
  isFirst: boolean
  /** Of a page that has more to say: what it costs is on the sheet of the tool. */
  isPart?: boolean | undefined
  /** Absent where it makes no difference: a kind of tool, a letter. */
  onChoose?: ((isFirst: boolean) => void) | undefined
}

/** How one gets in: three gestures for who has an account, how to get one for who has none. */
export function Access({ pick, isFirst, onChoose, isPart, ...view }: Props) {
  const { details: loading, names, evaluation } = view
  const context = { details: use(loading), answers: evaluation.answers }
  const opened = openedTool(pick)
  const name = shortName(opened, names)
  const all = stepsInto(pick, context)
  const isKind = names.findTool(opened)?.kind === 'category'
  const steps = onChoose === undefined ? all : all.filter(({ first = false }) => first === isFirst)
  const { main } = wayOf(pick, isFirst, { ...context, names })
  // What it costs is told of what the button opens and of what carries it: not of another means.
  const costs = saidOf(
    'limits',
    [...new Set([main && 'tool' in main ? main.tool : opened, pick.tool])],
    context,
  ).filter(({ about }) => about?.includes('cost'))
  const isUnknown = steps.length === 0 && isFirst && onChoose !== undefined
  const isUsual = steps.length === 0 && !isFirst && onChoose !== undefined
  // Whoever answers the button of a part is who its steps say to ask; what one does without such a tool is said above.
  if (isKind && ((main && isPart) || examplesOf(opened, context).length > 0)) return null
  if (all.length === 0 && costs.length === 0 && onChoose === undefined) return null
  return (
    <Section id="entrer" title={isKind ? text.choose : text.access} className={styles.access}>
      {onChoose && <Choose isFirst={isFirst} onChoose={onChoose} />}
      {isUsual && <p>{text.openIt(name)}</p>}
      {isUnknown && <p>{text.joinUnknown}</p>}
      {steps.length > 0 && <FactList look="steps" facts={steps} shown={STEPS} more={text.more} />}
      {isPart !== true &&
        (isFirst || onChoose === undefined) &&
        costs.slice(0, 1).map((cost) => (
          <p key={cost.text} className={styles.note}>
            <strong>{text.cost}</strong>
            {' : '}
            <Said>{cost.text}</Said>
          </p>
        ))}
    </Section>
  )
}

function Choose({ isFirst, onChoose }: { isFirst: boolean; onChoose: (isFirst: boolean) => void }) {
  const name = useId()
  return (
    <fieldset className={styles.choose} data-print="none">
      <legend className={styles.legend}>{text.hasAccess}</legend>
      {[
        { value: false, label: text.isIn },
        { value: true, label: text.isFirst },
      ].map(({ value, label }) => (
        <label key={label} className={styles.choice}>
          <input type="radio" name={name} checked={isFirst === value} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
