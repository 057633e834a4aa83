import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Answers, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { contactWords } from '#knowledge/contact.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { siteUrl } from '#lib/site-address.ts'
import { Link } from '#parts/Link.tsx'
import { Members } from '#parts/members/Members.tsx'
import { raised, SituationPicker, orderedFor } from '#parts/situation-picker/SituationPicker.tsx'
import { embedCode } from '#permalink/embed-code.ts'
import { encodeSelection, MOST_SITUATIONS, type Selection } from '#permalink/selection.ts'
import { wordsFilter } from '#search/first-letters.ts'
import { toMembersText } from '#text/members.ts'
import { copying, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { posterText as text, sheetOfPoster } from '#text/poster.ts'
import { titleIn } from '#text/situations.ts'
import { buttonClass } from '#ui/looks.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Section, Stack } from '#ui/layout.tsx'
import { useInBrowser } from '#ui/browser.ts'

import styles from './builder.module.css'
import { entriesOf } from './entries.ts'
import posterStyles from './poster.module.css'
import { Details, Settings } from './Settings.tsx'

/** What it is to be made of is chosen meanwhile. */
const Poster = lazy(async () => ({ default: (await import('./Poster.tsx')).Poster }))
/** The last thing that one gives it. */
const PictureField = lazy(async () => ({ default: (await import('#ui/PictureField.tsx')).PictureField }))

type Props = {
  knowledge: CoreKnowledge
  names: Names
  consult: (answers: Answers) => Evaluation
  selection: Selection
  /** Each change is of the newest selection, which may not be shown yet. */
  onChange: (change: (now: Selection) => Selection) => void
  /** Whose tools answer; null: everyone's of the region. */
  territory: Territory | null
  /** The words behind an answer: fetched, and kept. */
  detailsOf: (evaluation: Evaluation) => Promise<KnowledgeDetails>
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
}

const EMBED_HEIGHT = 640
const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']
const LARGEST_LOGO = 2 * 1024 * 1024

/** Everything chosen is in the address but the logo, which lives as long as the page. */
export function PosterPage({
  knowledge,
  names,
  consult,
  selection,
  territory,
  onChange,
  linkNotice,
  detailsOf,
}: Props) {
  const [logo, setLogo] = useState<string | null>(null)
  // Known in the browser only: the page may have been drawn before.
  const root = useInBrowser() ? siteUrl() : ''
  const entries = entriesOf(selection, knowledge, consult, names)
  const titleOf = (situation: CoreSituation) => titleIn(situation, selection.region, names)
  const choose = (next: (situations: readonly string[]) => readonly string[]) =>
    onChange((now) => ({ ...now, situations: next(now.situations) }))
  const isReady = entries.length > 0 && root !== ''
  const query = encodeSelection(selection)
  const poster = isReady && <Poster {...{ selection, territory, entries, knowledge, names, logo, root, detailsOf }} />
  return (
    <Stack gap={7}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {linkNotice}
      <Stack gap={7} className={styles.columns}>
        <Stack gap={7} className={styles.stack}>
          <Section gap={7} className={styles.stack} id="choix" title={text.settings}>
            <Settings knowledge={knowledge} selection={selection} onChange={onChange} />
          </Section>
          <SituationPicker
            situations={orderedFor(selection.region, knowledge.situations)}
            titleOf={titleOf}
            chosen={selection.situations.flatMap((id) => {
              const situation = knowledge.situations.find((other) => other.id === id)
              return situation ? [{ id, title: titleOf(situation) }] : []
            })}
            most={MOST_SITUATIONS}
            text={text}
            toFilter={wordsFilter}
            onToggle={(id) => choose((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]))}
            onRaise={(place) => choose((now) => raised(now, place))}
          />
          <Section gap={7} className={styles.stack} id="details" title={text.details}>
            <Details selection={selection} onChange={onChange} />
            <Suspense>
              <PictureField
                label={text.logo}
                hint={text.logoHint}
                types={LOGO_TYPES}
                largest={LARGEST_LOGO}
                wrong={text.logoWrong}
                large={text.logoLarge}
                remove={text.logoRemove}
                picture={logo}
                onChange={setLogo}
              />
            </Suspense>
          </Section>
        </Stack>
        <Section gap={5} className={styles.preview} id="apercu" title={text.preview}>
          {isReady ? (
            <div className={styles.frame}>
              <Suspense fallback={<div className={posterStyles.poster} data-format={selection.format} />}>
                {poster}
              </Suspense>
            </div>
          ) : (
            <p className={styles.empty}>{text.none}</p>
          )}
        </Section>
      </Stack>
      {isReady && (
        <Section gap={7} className={styles.stack} id="emporter" title={text.get}>
          <p className={styles.row}>
            <button type="button" className={buttonClass('primary', 'large')} onClick={() => window.print()}>
              {text.print}
            </button>
            <Link className={buttonClass('secondary')} to={paths.selection(query)}>
              {text.pageOpen}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.embedBuilder()}>
              {text.more}
            </Link>
          </p>
          <div className={styles.takeaways}>
            <CopyField label={text.page} value={root + paths.selection(query)} lines={4} {...copying} />
            <CopyField
              label={text.embed}
              value={embedCode({
                root,
                path: paths.selection(query),
                title: selection.title || sheetOfPoster.title,
                height: EMBED_HEIGHT,
              })}
              lines={4}
              {...copying}
            />
            <CopyField label={text.builder} value={root + paths.share(query)} lines={4} {...copying} />
          </div>
        </Section>
      )}
      {root !== '' && (selection.region !== null || territory !== null) && (
        <Members
          key={territory?.id ?? selection.region}
          here={{
            ...(selection.region !== null && { [REGION_QUESTION]: selection.region }),
            ...(territory !== null && { [REGION_QUESTION]: territory.region, [TERRITORY_KEY]: territory.id }),
          }}
          of={territory?.name ?? toMembersText.region(names.region(selection.region ?? ''))}
          contact={selection.contact || (territory === null ? null : contactWords(territory.contact))}
          {...{ territory, knowledge }}
        />
      )}
      {/* Until the poster is there, the page itself is printed. */}
      <Suspense>
        {isReady &&
          createPortal(
            <div className={posterStyles.printed} data-print="sheet">
              {poster}
            </div>,
            document.body,
          )}
      </Suspense>
    </Stack>
  )
}
