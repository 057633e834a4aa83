import { Suspense, use } from 'react'

import type { Answers, Choice, Evaluation } from '#engine/types.ts'
import { COUNTERPART_QUESTION, NEED_QUESTION, REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { contactWords } from '#knowledge/contact.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { blockersOf } from '#parts/answer/lines.ts'
import type { Selection } from '#permalink/selection.ts'
import { certainOf, pickOf, shortOutcome } from '#text/outcomes.ts'
import { footer, site } from '#text/common.ts'
import { firstSentence } from '#lib/text.ts'
import { paths } from '#permalink/paths.ts'
import { roleMeanings } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { sheetOfPoster as text } from '#text/poster.ts'
import { isTheirOwn } from '#parts/chosen.ts'
import { chosenBy } from '#text/territory-names.ts'
import { oldEvidenceWords } from '#text/reasons.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Arrow } from '#ui/LineIcon.tsx'
import { Logo } from '#ui/Logo.tsx'
import { QrCode } from '#ui/qr/QrCode.tsx'
import { Sign } from '#ui/Sign.tsx'

import type { Entry } from './entries.ts'
import styles from './poster.module.css'

type Props = {
  selection: Selection
  territory: Territory | null
  entries: readonly Entry[]
  knowledge: CoreKnowledge
  names: Names
  /** As a data address: it never leaves the device. */
  logo: string | null
  /** The whole address of the site, without the last slash. */
  root: string
  /** The words behind an answer, always the same for the same one. */
  detailsOf: (evaluation: Evaluation) => Promise<KnowledgeDetails>
}

/** An address as people read it aloud. */
const spoken = (address: string) => address.replace(/^https?:\/\//, '')

/** Letters beyond which a name is written smaller. */
const LONG = 32

/** What the title of a situation does not say, and its place does not: whoever reads the sheet may not be in that case. */
function assumedOf(answers: Answers, names: Names): string[] {
  const said = new Set<string>([REGION_QUESTION, COUNTERPART_QUESTION, NEED_QUESTION, TERRITORY_KEY])
  return Object.entries(answers).flatMap(([question, option]) =>
    said.has(question) ? [] : [names.shortAnswer(question, option)],
  )
}

/** Few situations are read from further away; many share the sheet in two columns. */
function densityOf(number: number): 'few' | 'some' | 'many' {
  return number <= 2 ? 'few' : number <= 3 ? 'some' : 'many'
}

/** Sizes are shares of its width: the same on screen, on A4 and on A3. */
export function Poster({ selection, territory, entries, knowledge, names, logo, root, detailsOf }: Props) {
  const place = territory?.name ?? (selection.region === null ? null : names.region(selection.region))
  const contact = selection.contact || (territory === null ? null : contactWords(territory.contact))
  const drawn = logo ?? territory?.logo ?? null
  return (
    <article
      className={styles.poster}
      data-format={selection.format}
      data-density={densityOf(entries.length)}
      data-entries={entries.length}
    >
      <div className={styles.paper}>
        <header className={styles.head}>
          <div className={styles.titles}>
            {selection.title !== '' && <p className={styles.team}>{selection.title}</p>}
            <h2 className={styles.title}>{selection.heading || text.title}</h2>
            {place !== null && (
              <p key={place} className={styles.place}>
                {place}
              </p>
            )}
            <p className={styles.scan}>{text.scan}</p>
          </div>
          {drawn === null ? (
            <span className={styles.brand}>
              <Logo size={48} />
            </span>
          ) : (
            <img className={styles.logo} src={drawn} alt={text.logo} />
          )}
        </header>
        <ul className={styles.entries}>
          {entries.map(({ situation, title, place: told, evaluation, printed }) => {
            const top = evaluation.recommended[0]
            const pick = pickOf(evaluation)
            const sure = certainOf(evaluation, names)
            const [fallback] = sure === null ? evaluation.fallbacks : []
            const said = shortOutcome(evaluation, names, { open: text.undecided, none: text.none })
            // What certainly works is what is read from afar.
            const answer = sure === null ? said : names.pick(sure)
            const assumed = assumedOf(evaluation.answers, names).join(' · ')
            const old = top ? oldEvidenceWords([top.tool, ...top.with], names) : null
            return (
              <li key={situation.id} className={styles.entry}>
                <div className={styles.words}>
                  <p className={styles.need}>{title}</p>
                  {place === null && told !== null && <p className={styles.told}>{told}</p>}
                  <p
                    key={answer}
                    className={styles.tool}
                    translate={pick ? 'no' : undefined}
                    data-none={pick === null || undefined}
                    data-long={answer.length > LONG || undefined}
                    data-meaning={top && roleMeanings[top.role]}
                  >
                    {top ? <Sign meaning={roleMeanings[top.role]} /> : <Arrow size={18} />}
                    {answer}
                  </p>
                  {assumed !== '' && densityOf(entries.length) !== 'many' && (
                    <p key={assumed} className={styles.told}>
                      {text.assumed(assumed)}
                    </p>
                  )}
                  {sure !== null && <p className={styles.otherwise}>{text.or(said)}</p>}
                  {fallback && pick && densityOf(entries.length) !== 'many' && (
                    <p className={styles.otherwise}>{text.otherwise(names.inSentence(fallback.tool))}</p>
                  )}
                  {pick && densityOf(entries.length) !== 'many' && (
                    <Accessory>
                      <Suspense>
                        <Limit
                          pick={sure ?? pick}
                          evaluation={evaluation}
                          details={detailsOf(evaluation)}
                          names={names}
                        />
                      </Suspense>
                    </Accessory>
                  )}
                  {old !== null && <p className={styles.old}>{old}</p>}
                  {top && isTheirOwn(top.tool, territory) && territory && (
                    <p className={styles.old}>{chosenBy(territory)}</p>
                  )}
                </div>
                <div className={styles.qr}>
                  <QrCode text={root + printed} label={text.qr(title)} isFar />
                </div>
              </li>
            )
          })}
        </ul>
        <footer className={styles.foot}>
          {contact !== null && <p className={styles.contact}>{text.contact(contact)}</p>}
          <p className={styles.never}>
            <Sign meaning="avoid" /> {text.never}
          </p>
          <p>
            <strong>{site.name}</strong> {spoken(root)}. {text.date(knowledge.base.kb)}{' '}
            {footer.published(knowledge.base.publisher)}
          </p>
          <p>{text.since(spoken(root) + paths.changes({ region: null, since: knowledge.base.kb }))}</p>
        </footer>
      </div>
    </article>
  )
}

/** Letters of a condition that a sheet has room for. */
const ROOM = 120

type LimitProps = {
  pick: Pick<Choice, 'tool' | 'with'>
  evaluation: Evaluation
  details: Promise<KnowledgeDetails>
  names: Names
}

/** The one thing that can stop the exchange, in a sentence, where it is short. */
function Limit({ pick, evaluation, details, names }: LimitProps) {
  const [line] = blockersOf(pick, { evaluation, names, details: use(details) })
  const said = line?.kind === 'said' ? firstSentence(line.said) : ''
  if (!line || said === '' || said.length > ROOM) return null
  return (
    <p className={styles.otherwise}>
      {line.word}
      {' : '}
      {said}
    </p>
  )
}
