import { Link } from '#parts/Link.tsx'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { encodeAnswers, encodeShared } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { foldsText } from '#text/answer-folds.ts'
import { openedTool } from '#text/advice.ts'
import { givenAnswers } from '#text/names.ts'
import { recommendationText } from '#text/recommendation.ts'
import { shareText } from '#text/share.ts'
import { treeText } from '#text/tree.ts'
import { buttonClass } from '#ui/looks.ts'

import styles from './more.module.css'
import type { ViewProps } from './view.ts'

/** The menu of an answer, once it is open. */
export function MenuItems({ title, ...view }: ViewProps & { title: string }) {
  const { knowledge, evaluation, names, found } = view
  const { answers, recommended } = evaluation
  const path = paths.recommendation(encodeShared(evaluation, knowledge.base.kb))
  const given = givenAnswers(knowledge.questions, answers, names).map(({ answer }) => answer)
  const [top] = recommended
  return (
    <ul className={styles.items}>
      <li>
        <ShareButton
          look="quiet"
          path={path}
          title={title}
          holds={[
            shareText.holdsAnswers(given),
            ...(found === null ? [] : [recommendationText.holdsFound(found)]),
          ].join(' ')}
          embed={path}
        />
      </li>
      <li>
        <button type="button" className={buttonClass('quiet')} onClick={() => window.print()}>
          {foldsText.print}
        </button>
      </li>
      {top && (
        <li>
          <Link className={buttonClass('quiet')} to={paths.tool(openedTool(top))}>
            {foldsText.sheet(names.tool(openedTool(top)))}
          </Link>
        </li>
      )}
      <li>
        <Link className={buttonClass('quiet')} to={paths.tree(encodeAnswers(answers))}>
          {treeText.link}
        </Link>
      </li>
    </ul>
  )
}
