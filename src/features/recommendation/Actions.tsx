import { Link } from 'react-router'

import { absoluteUrl } from '#lib/site-address.ts'
import { CopyButton } from '#parts/CopyButton.tsx'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { encodeAnswers, encodeShared } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { shareText } from '#text/share.ts'
import { treeText } from '#text/tree.ts'
import { buttonClass } from '#ui/button-class.ts'

import styles from './actions.module.css'
import type { ViewProps } from './view.ts'

/** What one can do with the answer: keep it, pass it on, print it, see how it was reached, begin again. */
export function Actions({ knowledge, evaluation, names }: ViewProps) {
  const { answers } = evaluation
  const top = evaluation.recommended[0]
  const path = paths.recommendation(encodeShared(evaluation, knowledge.base.kb))
  const given = knowledge.questions.flatMap(({ id, stage }) =>
    answers[id] === undefined ? [] : [{ id, stage, option: answers[id] }],
  )
  const profile = given.filter(({ stage }) => stage === 'profil').map(({ id, option }) => [id, option])
  const opened = top && (top.with[0] ?? top.tool)
  return (
    <div className={styles.actions}>
      <CopyButton text={() => absoluteUrl(path)} copied={text.copied}>
        {text.copy}
      </CopyButton>
      <ShareButton
        path={path}
        title={top ? names.pick(top) : text.noneTitle}
        holds={shareText.holdsAnswers(given.map(({ id, option }) => names.shortAnswer(id, option)))}
        embed={path}
      />
      <Link className={buttonClass('quiet')} to={paths.tree(encodeAnswers(answers))}>
        {treeText.link}
      </Link>
      <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
        {text.print}
      </button>
      {opened !== undefined && (
        <Link className={buttonClass('quiet')} to={paths.tool(opened)}>
          {text.sheet(names.tool(opened))}
        </Link>
      )}
      <Link className={buttonClass('quiet')} to={paths.guide(encodeAnswers(Object.fromEntries(profile)))}>
        {text.restart}
      </Link>
    </div>
  )
}
