import { Link } from '#parts/Link.tsx'

import type { Flip } from '#engine/types.ts'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { encodeAnswers, encodeShared } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { openedTool } from '#text/advice.ts'
import { answerText } from '#text/answer.ts'
import { givenAnswers, type Names } from '#text/names.ts'
import { reasonSentences } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { shareText } from '#text/share.ts'
import { treeText } from '#text/tree.ts'
import { buttonClass } from '#ui/button-class.ts'
import { cardClass } from '#ui/card-class.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { Said } from '#ui/Said.tsx'

import { Fold } from './Folds.tsx'
import styles from './more.module.css'
import type { ViewProps } from './view.ts'

/** What else one can do with the answer, behind one sign. */
export function Menu({ title, ...view }: ViewProps & { title: string }) {
  const { knowledge, evaluation, names, found } = view
  const { answers, recommended } = evaluation
  const path = paths.recommendation(encodeShared(evaluation, knowledge.base.kb))
  const given = givenAnswers(knowledge.questions, answers, names).map(({ answer }) => answer)
  const [top] = recommended
  return (
    <details className={styles.menu} data-print="none">
      <summary className={styles.dots}>
        <span aria-hidden="true">⋯</span>
        {answerText.others}
      </summary>
      <ul className={styles.items}>
        <li>
          <ShareButton
            look="quiet"
            path={path}
            title={title}
            holds={[shareText.holdsAnswers(given), ...(found === null ? [] : [shareText.holdsFound(found)])].join(' ')}
            embed={path}
          />
        </li>
        <li>
          <button type="button" className={buttonClass('quiet')} onClick={() => window.print()}>
            {text.print}
          </button>
        </li>
        {top && (
          <li>
            <Link className={buttonClass('quiet')} to={paths.tool(openedTool(top))}>
              {text.sheet(names.tool(openedTool(top)))}
            </Link>
          </li>
        )}
        <li>
          <Link className={buttonClass('quiet')} to={paths.tree(encodeAnswers(answers))}>
            {treeText.link}
          </Link>
        </li>
      </ul>
    </details>
  )
}

/** The single answers that would lead elsewhere, each a way to go there. */
export function Changes({ evaluation, names }: ViewProps) {
  const { changes, answers } = evaluation
  if (changes.length === 0) return null
  const entry = (flip: Flip) => (
    <li key={`${flip.question}=${flip.option}`}>
      <Way to={paths.recommendation(encodeAnswers({ ...answers, [flip.question]: flip.option }))}>
        <span>{text.change(names.question(flip.question), names.shortAnswer(flip.question, flip.option))}</span>
        <WayEnd>
          <strong>{flip.top ? names.pick(flip.top) : text.changeNone}</strong>
        </WayEnd>
      </Way>
    </li>
  )
  return (
    <Fold title={text.changes} note={String(changes.length)}>
      <ul className={styles.ways}>{changes.map(entry)}</ul>
    </Fold>
  )
}

/** The questions that are left, each a way to answer it. */
export function Questions({ ids, to, names }: { ids: readonly string[]; to: (id: string) => string; names: Names }) {
  return (
    <ul className={styles.ways}>
      {ids.map((id) => (
        <li key={id}>
          <Way to={to(id)}>
            <strong>{names.findQuestion(id)?.title ?? id}</strong>
            <WayEnd>{text.answerIt}</WayEnd>
          </Way>
        </li>
      ))}
    </ul>
  )
}

/** A framed link: what to change, and under it where that leads. */
export function Way({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <Link className={cardClass(styles.way)} to={to}>
      {children}
    </Link>
  )
}

export function WayEnd({ children }: { children: React.ReactNode }) {
  return (
    <span className={styles.wayEnd}>
      <Arrow size={18} />
      {children}
    </span>
  )
}

/** Every other tool and why it was set aside. Those to avoid have their own place. */
export function Others({ evaluation, names }: ViewProps) {
  const { answers } = evaluation
  const others = evaluation.eliminated.filter(({ verdict }) => verdict.kind !== 'excluded')
  if (others.length === 0) return null
  return (
    <Fold title={text.others(others.length)}>
      <dl className={styles.others}>
        {others.map(({ tool, reasons }) => (
          <div key={tool}>
            <dt>
              <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
            </dt>
            <dd>
              <Said>{reasonSentences(reasons, { names, answers }).join(' ')}</Said>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}

/** The way to the next exchange, and what a page has to say at its end. */
export function Next({ restart, children }: { restart: string; children?: React.ReactNode }) {
  return (
    <div className={styles.next} data-print="none">
      {children}
      <p>
        <Link className={buttonClass('secondary')} to={paths.guide(restart)}>
          {text.restart}
        </Link>
      </p>
    </div>
  )
}
