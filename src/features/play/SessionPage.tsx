import { lazy, type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'

import type { Answers, Evaluation } from '#engine/types.ts'
import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { Link } from '#parts/Link.tsx'
import { raised, SituationPicker, orderedFor } from '#parts/situation-picker/SituationPicker.tsx'
import { joinQueries } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'
import { LONGEST_TITLE } from '#permalink/selection.ts'
import { encodeSession, isSame, MOST_CASES, type Session, type SessionCase } from '#permalink/session.ts'
import { siteUrl } from '#lib/site-address.ts'
import { wordsFilter } from '#search/first-letters.ts'
import { common, copying, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { sessionText as text } from '#text/session.ts'
import { titleIn } from '#text/situations.ts'
import { buttonClass } from '#ui/looks.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { Section, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useInBrowser } from '#ui/browser.ts'

import { casesOf } from './session-cases.ts'
import styles from './session.module.css'

/** Under what is chosen, and only where no case of the guide fits. */
const OwnCase = lazy(async () => ({ default: (await import('./OwnCase.tsx')).OwnCase }))

/** For paper alone. */
const SessionSheet = lazy(async () => ({ default: (await import('./SessionSheet.tsx')).SessionSheet }))

type Props = {
  knowledge: CoreKnowledge
  names: Names
  consult: (answers: Answers) => Evaluation
  offered: (answers: Answers, question: string) => readonly string[]
  loadStories: (situations: readonly string[]) => Promise<KnowledgeDetails>
  session: Session
  /** What else its addresses keep. */
  also: string
  /** Each change is of the newest session, which may not be shown yet. */
  onChange: (change: (now: Session) => Session) => void
  /** What of the address could not be read. */
  linkNotice: ReactNode
}

/** A case made by the trainer has no id: its place is one. */
const idOf = (each: SessionCase, place: number) => (each.kind === 'told' ? each.situation : `cas-${place + 1}`)

/** Where a trainer chooses cases and puts them in order. Everything is in the address: it is the session. */
export function SessionPage(props: Props) {
  const { knowledge, names, consult, offered, loadStories, session, also, onChange, linkNotice } = props
  const root = useInBrowser() ? siteUrl() : ''
  const { cases, region } = session
  const query = joinQueries(encodeSession(session), also)
  const played = casesOf(session, knowledge, names)
  const isReady = played.length > 0
  const titleOf = (situation: CoreSituation) => titleIn(situation, region, names)
  const set = (next: (cases: readonly SessionCase[]) => readonly SessionCase[]) =>
    onChange((now) => ({ ...now, cases: next(now.cases) }))
  const toggle = (id: string) => {
    const meant = cases.find((each, place) => idOf(each, place) === id) ?? { kind: 'told' as const, situation: id }
    set((now) => {
      const rest = now.filter((each) => !isSame(each, meant))
      return rest.length < now.length ? rest : [...now, meant]
    })
  }
  const told = cases.flatMap((each) => (each.kind === 'told' ? [each.situation] : []))
  return (
    <Stack gap={7}>
      <title>{site.title(session.title || text.title)}</title>
      <PageHeading lead={text.lead}>{session.title || text.title}</PageHeading>
      {linkNotice}
      {!isReady && <p>{text.none}</p>}
      {isReady && (
        <p className={styles.row}>
          <Link className={buttonClass('primary', 'large')} to={paths.sessionPlay(query, 0)}>
            {text.start}
          </Link>
          <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
            {text.print}
          </button>
        </p>
      )}
      <div className={styles.columns}>
        <SituationPicker
          situations={orderedFor(region, knowledge.situations)}
          titleOf={titleOf}
          chosen={played.map(({ situation, story, isElsewhere }, place) => ({
            id: idOf(cases[place] ?? { kind: 'told', situation: situation.id }, place),
            title: situation.title,
            ...(story !== null && { remark: text.ownMark }),
            ...(isElsewhere && { remark: text.elsewhereMark }),
          }))}
          most={MOST_CASES}
          text={{
            situations: text.cases,
            chosen: text.chosen,
            full: text.full(MOST_CASES),
            order: text.cases,
            up: text.up,
            remove: text.remove,
            search: text.search,
            add: text.add,
            noneFound: text.noneFound,
          }}
          toFilter={wordsFilter}
          onToggle={toggle}
          onRaise={(place) => set((now) => raised(now, place))}
        />
        <Stack gap={7}>
          <Section title={text.settings} gap={5}>
            <SelectField
              label={text.region}
              none={text.anyRegion}
              hint={text.regionHint}
              value={region ?? ''}
              options={regionChoices(knowledge, region)}
              onChoose={(id) => onChange((now) => ({ ...now, region: id === '' ? null : id }))}
            />
            <TextField
              label={text.name}
              hint={text.nameHint}
              longest={LONGEST_TITLE}
              first={session.title}
              onChange={(title) => onChange((now) => ({ ...now, title: title.trim() }))}
            />
            {isReady && <CopyField label={text.link} value={root + paths.session(query)} lines={3} {...copying} />}
          </Section>
          {cases.length < MOST_CASES && (
            <Deferred loading={common.loading} failed={failure.details}>
              <OwnCase
                knowledge={knowledge}
                names={names}
                consult={consult}
                offered={offered}
                region={region}
                onAdd={(own) => set((now) => [...now, own])}
              />
            </Deferred>
          )}
        </Stack>
      </div>
      {isReady &&
        root !== '' &&
        createPortal(
          <div className={styles.printed} data-print="sheet">
            <Deferred loading={common.loading} failed={failure.details}>
              <Sheet {...props} played={played} stories={loadStories(told)} address={root + paths.session(query)} />
            </Deferred>
          </div>,
          document.body,
        )}
    </Stack>
  )
}

type SheetProps = Props & {
  played: ReturnType<typeof casesOf>
  stories: Promise<KnowledgeDetails>
  address: string
}

function Sheet({ played, stories, names, consult, session, knowledge, address }: SheetProps) {
  const { situations } = use(stories)
  return (
    <SessionSheet
      title={session.title || text.title}
      address={address}
      kb={knowledge.base.kb}
      cases={played.map(({ situation, story, isElsewhere }) => ({
        id: situation.id,
        place: isElsewhere ? names.place(situation.answers) : null,
        title: situation.title,
        story: story ?? situations[situation.id]?.story ?? '',
        evaluation: consult(situation.answers),
      }))}
      names={names}
    />
  )
}
