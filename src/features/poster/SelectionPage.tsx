import type { Answers, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { isTheirOwn } from '#parts/chosen.ts'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { encodeSelection, type Selection } from '#permalink/selection.ts'
import { certainOf, shortOutcome } from '#text/outcomes.ts'
import { site } from '#text/common.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { selectionText as text, sheetOfPoster } from '#text/poster.ts'
import { chosenBy } from '#text/territory-names.ts'
import { shareText } from '#text/share.ts'
import { buttonClass, cardClass } from '#ui/looks.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './builder.module.css'
import { entriesOf } from './entries.ts'

type Props = {
  knowledge: CoreKnowledge
  names: Names
  consult: (answers: Answers) => Evaluation
  selection: Selection
  /** Whose tools answer; null: everyone's of the region. */
  territory: Territory | null
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
}

/** A page with just the situations that someone chose for others. */
export function SelectionPage({ knowledge, names, consult, selection, territory, linkNotice }: Props) {
  const entries = entriesOf(selection, knowledge, consult, names)
  const title = selection.title || text.title
  const path = paths.selection(encodeSelection(selection))
  const place = territory?.name ?? (selection.region === null ? undefined : names.region(selection.region))
  return (
    <Stack gap={7}>
      <title>{site.title(title)}</title>
      <PageHeading
        {...(place !== undefined && { eyebrow: place })}
        lead={entries.length === 0 ? text.empty : text.lead(entries.length)}
      >
        {title}
      </PageHeading>
      {linkNotice}
      {entries.length === 0 && (
        <p className={styles.row}>
          <Link className={buttonClass('primary')} to={paths.share()}>
            {text.compose}
          </Link>
          <Link className={buttonClass('quiet')} to={paths.situations()}>
            {text.all}
          </Link>
        </p>
      )}
      <ul className={styles.cards}>
        {entries.map(({ situation, title, evaluation, path }) => {
          const top = evaluation.recommended[0]
          const sure = top ?? certainOf(evaluation, names)
          const isProbable = evaluation.outcome === 'to-confirm'
          const isOpen = evaluation.outcome === 'undecided' || evaluation.outcome === 'by-case'
          const words = shortOutcome(evaluation, names, { open: text.undecided, none: sheetOfPoster.none })
          const meaning = top ? roleMeanings[top.role] : isProbable ? 'confirm' : isOpen ? 'possible' : 'out'
          return (
            <li key={situation.id}>
              <Link className={cardClass(styles.card)} to={path}>
                <span className={styles.cardNeed}>{title}</span>
                <MeaningBadge meaning={meaning}>
                  {top && isTheirOwn(top.tool, territory) && territory
                    ? chosenBy(territory)
                    : top
                      ? meaningWords[meaning]
                      : words}
                </MeaningBadge>
                {sure && (
                  <strong className={styles.cardTool} translate="no">
                    {names.pick(sure)}
                  </strong>
                )}
                <span className={styles.how}>{text.how}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      {entries.length > 0 && (
        <div className={styles.row}>
          <p>{text.own}</p>
          <Link
            className={buttonClass('secondary')}
            to={paths.guide(
              encodeAnswers({
                ...(selection.region !== null && { [REGION_QUESTION]: selection.region }),
                ...(territory && { [TERRITORY_KEY]: territory.id }),
              }),
            )}
          >
            {text.guide}
          </Link>
          <ShareButton path={path} title={title} holds={shareText.holdsSelection} embed={path} />
        </div>
      )}
    </Stack>
  )
}
