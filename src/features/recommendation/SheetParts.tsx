import type { Evaluation } from '#engine/types.ts'
import type { Names } from '#text/names.ts'
import { reasonSentence } from '#text/reasons.ts'
import { sheetText as text } from '#text/share.ts'
import { Sign } from '#ui/Sign.tsx'

import styles from './print-sheet.module.css'
import type { SheetContent } from './sheet-content.ts'

export function SheetHowTo({ content, names }: { content: SheetContent; names: Names }) {
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

export function SheetCompanions({ evaluation, names }: { evaluation: Evaluation; names: Names }) {
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
                {pick.reasons
                  .filter(({ code }) => code === 'use')
                  .slice(0, 1)
                  .map((reason) => ` : ${reasonSentence(reason, { names, answers })}`)}
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}

export function SheetAvoid({ content: { avoid, moreAvoid } }: { content: SheetContent }) {
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

export function SheetNone({ content: { gaps, grades } }: { content: SheetContent }) {
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
