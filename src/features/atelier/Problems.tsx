import { atelierText as text } from '#text/atelier.ts'
import { findingWords, isMissing } from '#text/territory-findings.ts'
import { warningWords } from '#text/territory-warnings.ts'
import type { Finding } from '#knowledge/finding.ts'
import { buttonClass } from '#ui/looks.ts'
import { Section } from '#ui/layout.tsx'

import styles from './atelier.module.css'
import type { Problems as Found } from './check.ts'
import { type CardId, cardOf } from './words.ts'

type Props = { problems: Found; toolName: (id: string) => string; onGo: (card: CardId) => void }

/** What keeps the draft from being published, each with what to do and the way there; then what is good to know. */
export function Problems({ problems: { findings, warnings }, toolName, onGo }: Props) {
  return (
    <>
      <Section title={text.problems} gap={4}>
        {findings.length === 0 ? <p>{text.noProblem}</p> : <FindingList findings={findings} onGo={onGo} />}
      </Section>
      {warnings.length > 0 && (
        <Section title={text.warnings} gap={4}>
          <ul className={styles.list}>
            {warnings.map((warning) => {
              const words = warningWords(warning, toolName)
              return <li key={words}>{words}</li>
            })}
          </ul>
        </Section>
      )}
    </>
  )
}

type TodoProps = {
  findings: readonly Finding[]
  /** Opens a card at the field that is the `nth` empty one there. */
  onGo: (card: CardId, nth?: number) => void
}

/** What is still to be filled in, in short, each with the way there; what is wrong, in whole. */
export function Todo({ findings, onGo }: TodoProps) {
  const said = findings.map((finding) => ({ finding, words: findingWords(finding), card: cardOf(finding.path) }))
  const missing = said.filter(({ words }) => isMissing(words))
  const wrong = said.filter(({ words }) => !isMissing(words)).map(({ finding }) => finding)
  return (
    <>
      <ul className={styles.plain}>
        {missing.map(({ finding, words: { place }, card }) => (
          <li key={finding.path}>
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() =>
                onGo(
                  card,
                  missing.filter((other) => other.card === card).findIndex((other) => other.finding === finding),
                )
              }
            >
              {place}
            </button>
          </li>
        ))}
      </ul>
      {wrong.length > 0 && <FindingList findings={wrong} onGo={onGo} />}
    </>
  )
}

/** Findings in French, each with its place in the document. */
export function FindingList({ findings, onGo }: { findings: readonly Finding[]; onGo?: (card: CardId) => void }) {
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { place, what, remedy } = findingWords(finding)
        return (
          <li key={`${finding.path} ${finding.code} ${finding.message}`} className={styles.problem}>
            <span>
              <strong>{place}</strong> : {what} {remedy} {!onGo && <code>{finding.path}</code>}
            </span>
            {onGo && (
              <button
                type="button"
                className={buttonClass('quiet')}
                aria-label={`${text.goTo} : ${place}`}
                onClick={() => onGo(cardOf(finding.path))}
              >
                {text.goTo}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
