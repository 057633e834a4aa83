import type { Flip, Reason } from '#engine/types.ts'
import { Link } from '#parts/Link.tsx'
import { isTheirOwn } from '#parts/chosen.ts'
import { Sentences } from '#parts/Sentences.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { meaningWords } from '#text/meaning.ts'
import { type Names, oneOf } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { chosenBy } from '#text/territory-names.ts'
import { reasonSentence, reasonSentences } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { cardClass } from '#ui/card-class.ts'
import { Muted, Section, Tiles } from '#ui/layout.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import type { Meaning } from '#ui/Sign.tsx'
import { Said } from '#ui/Said.tsx'
import { Unfold } from '#ui/Unfold.tsx'

import styles from './around.module.css'
import type { ViewProps } from './view.ts'

/** How many are seen at once. */
const AVOIDED = 3
const CHANGES = 6

/** What goes with the recommended tool: one more to open, another that fits as well, the one in case it fails. */
export function Companions({ evaluation, names, territory = null }: ViewProps) {
  const { recommended, complements, fallbacks, answers } = evaluation
  const alternatives = recommended.slice(1)
  if (complements.length + alternatives.length + fallbacks.length === 0) return null
  return (
    <Tiles>
      {[
        { meaning: 'complement', word: meaningWords.complement, picks: complements } as const,
        { meaning: 'recommended', word: text.alternatives, picks: alternatives } as const,
      ].flatMap(({ meaning, word, picks }) =>
        picks.map((pick) => (
          <Companion
            key={`${meaning} ${pick.tool}`}
            meaning={meaning}
            word={territory && isTheirOwn(pick.tool, territory) ? chosenBy(territory) : word}
            tool={pick.tool}
            name={names.pick(pick)}
          >
            <Sentences of={reasonSentences(pick.reasons, { names, answers })} />
          </Companion>
        )),
      )}
      {fallbacks.map((fallback) => (
        <Companion
          key={`fallback ${fallback.tool}`}
          meaning="fallback"
          word={meaningWords.fallback}
          tool={fallback.tool}
          name={names.pick(fallback)}
        >
          <p className={styles.condition}>
            <Said>{text.fallbackElse}</Said>
          </p>
          <Sentences of={reasonSentences(fallback.reasons, { names, answers })} />
        </Companion>
      ))}
    </Tiles>
  )
}

type CompanionProps = { meaning: Meaning; word: string; tool: string; name: string; children: React.ReactNode }

function Companion({ meaning, word, tool, name, children }: CompanionProps) {
  return (
    <MeaningCard meaning={meaning} word={word}>
      <h2 className={styles.cardTitle}>
        <Link to={paths.tool(tool)}>{name}</Link>
      </h2>
      {children}
    </MeaningCard>
  )
}

/** What not to use here, each with what to use instead. */
export function Avoid({ evaluation, names }: ViewProps) {
  const { avoid, answers, recommended } = evaluation
  if (avoid.length === 0) return null
  const top = recommended[0] ?? evaluation.nearest?.top
  const entries = avoid.map(({ tool, instead, reasons }) => (
    <li key={tool} className={styles.avoided}>
      <MeaningBadge meaning="avoid">
        <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
      </MeaningBadge>
      {reasons.map((reason) => (
        <p key={JSON.stringify(reason)}>
          <Said>{reasonSentence(reason, { names, answers })}</Said>
          <RuleOf reason={reason} names={names} />
        </p>
      ))}
      {(instead.length > 0 || top) && (
        <p className={styles.instead}>
          {instead.length > 0
            ? text.avoidInstead(oneOf(instead.map(names.tool)))
            : top && text.avoidInsteadTop(names.pick(top))}
        </p>
      )}
    </li>
  ))
  return (
    <Section id="eviter" title={meaningWords.avoid}>
      <Unfold className={styles.avoidList} shown={AVOIDED} more={text.avoidMore} items={entries} />
    </Section>
  )
}

/** Whose rule it is, where it is not everyone's. */
function RuleOf({ reason, names }: { reason: Reason; names: Names }) {
  if (reason.code !== 'exclusion') return null
  const scope = names.findTool(reason.tool)?.exclusions.find(({ id }) => id === reason.statement)?.scope
  return scope === undefined ? null : <Muted as="span"> {text.ruleOf(scope.map(names.region))}</Muted>
}

/** The single answers that would lead elsewhere, each a way to go there. */
export function Changes({ evaluation, names, knowledge }: ViewProps) {
  const rank = new Map(
    knowledge.questions.map(({ id, stage }) => [id, stage === 'precision' ? 0 : stage === 'echange' ? 1 : 2]),
  )
  const flips = [...evaluation.changes].sort((a, b) => (rank.get(a.question) ?? 0) - (rank.get(b.question) ?? 0))
  if (flips.length === 0) return null
  const entry = (flip: Flip) => (
    <li key={`${flip.question}=${flip.option}`}>
      <Way to={paths.recommendation(encodeAnswers({ ...evaluation.answers, [flip.question]: flip.option }))}>
        <span>{text.change(names.question(flip.question), names.shortAnswer(flip.question, flip.option))}</span>
        <WayEnd>
          <strong>{flip.top ? names.pick(flip.top) : text.changeNone}</strong>
        </WayEnd>
      </Way>
    </li>
  )
  return (
    <Section id="changerait" title={text.changes} data-print="none">
      <Muted>{text.changesLead}</Muted>
      <Unfold className={styles.ways} shown={CHANGES} more={text.more} items={flips.map(entry)} />
    </Section>
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
function Way({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <Link className={cardClass(styles.way)} to={to}>
      {children}
    </Link>
  )
}

function WayEnd({ children }: { children: React.ReactNode }) {
  return (
    <span className={styles.wayEnd}>
      <Arrow size={18} />
      {children}
    </span>
  )
}

/** Every other tool and why it was set aside, folded. Those to avoid have their own place above. */
export function Others({ evaluation, names }: ViewProps) {
  const { answers } = evaluation
  const others = evaluation.eliminated.filter(({ verdict }) => verdict.kind !== 'excluded')
  if (others.length === 0) return null
  return (
    <Disclosure summary={text.others(others.length)}>
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
    </Disclosure>
  )
}
