import { absoluteUrl } from '#lib/site-address.ts'
import { CopyButton } from '#parts/CopyButton.tsx'
import { Link } from '#parts/Link.tsx'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { encodeAnswers, encodeShared } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { givenAnswers } from '#text/names.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { shareText } from '#text/share.ts'
import { treeText } from '#text/tree.ts'
import { buttonClass } from '#ui/button-class.ts'

import styles from './actions.module.css'
import type { ViewProps } from './view.ts'

/** What one can do with the answer: keep it, pass it on, print it, see how it was reached, begin again. */
export function Actions({ knowledge, evaluation, names, restart, found }: ViewProps) {
  const { answers } = evaluation
  const top = evaluation.recommended[0]
  const path = paths.recommendation(encodeShared(evaluation, knowledge.base.kb))
  const given = givenAnswers(knowledge.questions, answers, names).map(({ answer }) => answer)
  const opened = top && (top.with[0] ?? top.tool)
  return (
    <div className={styles.actions} data-print="none">
      <CopyButton
        text={() => absoluteUrl(path)}
        copied={found === null ? text.copied : `${text.copied} ${shareText.holdsFound(found)}`}
      >
        {text.copy}
      </CopyButton>
      <ShareButton
        path={path}
        title={top ? names.pick(top) : text.noneTitle}
        holds={[shareText.holdsAnswers(given), ...(found === null ? [] : [shareText.holdsFound(found)])].join(' ')}
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
      <Link className={buttonClass('quiet')} to={paths.guide(restart)}>
        {text.restart}
      </Link>
    </div>
  )
}
