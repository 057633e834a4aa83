import { Link } from 'react-router'

import { encodeAnswers } from '#permalink/codec.ts'
import { site } from '#text/common.ts'
import { paths } from '#text/paths.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { buttonClass } from '#ui/button-class.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Sign } from '#ui/Sign.tsx'

import { AnswerChips } from './AnswerChips.tsx'
import type { ViewProps } from './page-props.ts'
import { Picture } from './Picture.tsx'
import styles from './recommendation.module.css'

type Props = ViewProps & { profile: { readonly answers: Readonly<Record<string, string>>; readonly words: string } }

const SHOWN = 6

/** Not settled yet: what is missing, each a question to answer, and where it can lead. */
export function UndecidedView({ evaluation, names, knowledge, profile }: Props) {
  const { answers, next, missing, possible, remaining } = evaluation
  const query = encodeAnswers(answers)
  const isEmpty = Object.keys(answers).length === 0
  const title = isEmpty
    ? text.undecidedEmptyTitle
    : next === null
      ? text.undecidedTitleOpen
      : text.undecidedTitle(remaining.most)
  const canFill = Object.keys(profile.answers).some((question) => answers[question] === undefined)
  // The next question first: it decides the most.
  const questions = next === null ? missing : [next, ...missing.filter((id) => id !== next)]
  return (
    <>
      <title>{site.title(title)}</title>
      <section className={styles.hero}>
        <div className={styles.answer}>
          <PageHeading
            eyebrow={text.undecidedEyebrow}
            lead={next === null ? text.undecidedOpenLead : text.undecidedLead}
          >
            {title}
          </PageHeading>
          <div className={styles.inline}>
            {next !== null && (
              <Link className={buttonClass('primary', 'large')} to={paths.guide(query)}>
                {text.continue}
                <Arrow />
              </Link>
            )}
            {canFill && (
              <Link
                className={buttonClass('secondary')}
                to={paths.recommendation(encodeAnswers({ ...profile.answers, ...answers }))}
              >
                {text.fill(profile.words)}
              </Link>
            )}
          </div>
        </div>
        <div className={styles.aside}>
          <Picture evaluation={evaluation} names={names} />
        </div>
      </section>
      <div className={styles.columns}>
        <section className={styles.block} aria-labelledby="manque">
          <h2 id="manque">{text.missing}</h2>
          <ul className={styles.changes}>
            {questions.slice(0, SHOWN).map((id) => (
              <li key={id}>
                <Link className={styles.change} to={paths.guide(query, id)}>
                  <strong>{names.findQuestion(id)?.title ?? id}</strong>
                  <span className={styles.changeTo}>
                    <Arrow size={18} />
                    {text.answerIt}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.block} aria-labelledby="possibles">
          <h2 id="possibles">{text.outcomes}</h2>
          <ul className={styles.possible}>
            {possible.slice(0, SHOWN).map(({ top }) => (
              <li key={top ? names.pick(top) + top.role : ''}>
                <Sign meaning={top ? 'possible' : 'out'} />
                {top ? names.pick(top) : text.outcomeNone}
              </li>
            ))}
          </ul>
          {possible.length > SHOWN && <p className={styles.soft}>{text.more(possible.length - SHOWN)}</p>}
        </section>
      </div>
      <AnswerChips knowledge={knowledge} names={names} answers={answers} />
    </>
  )
}
