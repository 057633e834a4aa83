import type { Evaluation } from '#engine/types.ts'
import type { Names } from '#text/names.ts'
import { outcomeSentence } from '#text/outcomes.ts'
import { sheetOfPoster } from '#text/poster.ts'
import { playedIn } from '#text/situations.ts'
import { roomText, sheetOfSession as text } from '#text/session.ts'
import { QrCode } from '#ui/qr/QrCode.tsx'

import styles from './session.module.css'

type SheetCase = {
  readonly id: string
  readonly title: string
  readonly story: string
  /** Where it is played, for a story that is told of another region; null: where it is told. */
  readonly place: string | null
  readonly evaluation: Evaluation
}

type Props = { title: string; address: string; kb: string; cases: readonly SheetCase[]; names: Names }

/** On paper: the cases with room to write, and on a sheet of their own the answers of the guide. */
export function SessionSheet({ title, address, kb, cases, names }: Props) {
  return (
    <>
      <article className={styles.sheet}>
        <header className={styles.sheetHead}>
          <div>
            <h1>{title}</h1>
            <p>{text.lead}</p>
          </div>
          <div className={styles.sheetCode}>
            <QrCode text={address} label={roomText.qr} />
          </div>
        </header>
        <ol className={styles.sheetCases}>
          {cases.map((each) => (
            <li key={each.id}>
              <h2>{each.title}</h2>
              <p>{each.story}</p>
              {each.place !== null && <p>{playedIn(each.place)}</p>}
              <p className={styles.write}>{text.answer}</p>
            </li>
          ))}
        </ol>
      </article>
      <article className={styles.sheet}>
        <h1>{text.solutions}</h1>
        <ol className={styles.sheetCases}>
          {cases.map((each) => (
            <li key={each.id}>
              <h2>{each.title}</h2>
              <p>
                {outcomeSentence(each.evaluation, names, { open: sheetOfPoster.undecided, none: sheetOfPoster.none })}
              </p>
            </li>
          ))}
        </ol>
        <p>{text.from(kb)}</p>
      </article>
    </>
  )
}
