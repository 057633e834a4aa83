import { AnswerChips } from '#parts/AnswerChips.tsx'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { openText } from '#text/open-answers.ts'
import { site } from '#text/common.ts'
import { paths } from '#permalink/paths.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/looks.ts'
import { Columns, Muted, Row, Section, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Sign } from '#ui/Sign.tsx'

import { Questions } from './More.tsx'
import type { ViewProps } from './view.ts'
import styles from './views.module.css'

type Props = ViewProps & { profile: { readonly answers: Readonly<Record<string, string>>; readonly words: string } }

const SHOWN = 6

/** Not settled yet: what is missing, each a question to answer, and where it can lead. */
export function UndecidedView({ evaluation, names, knowledge, profile }: Props) {
  const { answers, next, missing, possible, remaining } = evaluation
  const query = encodeAnswers(answers)
  const isEmpty = Object.keys(answers).length === 0
  const title = isEmpty
    ? openText.undecidedEmptyTitle
    : next === null
      ? openText.undecidedTitleOpen
      : openText.undecidedTitle(remaining.most)
  const canFill = Object.keys(profile.answers).some((question) => answers[question] === undefined)
  // The next question first: it decides the most.
  const questions = next === null ? missing : [next, ...missing.filter((id) => id !== next)]
  return (
    <>
      <title>{site.title(title)}</title>
      <Stack gap={5}>
        <PageHeading
          eyebrow={openText.undecidedEyebrow}
          lead={next === null ? openText.undecidedOpenLead : openText.undecidedLead}
        >
          {title}
        </PageHeading>
        <Row>
          {next !== null && (
            <Link className={buttonClass('primary', 'large')} to={paths.guide(query)}>
              {openText.continue}
              <Arrow />
            </Link>
          )}
          {canFill && (
            <Link
              className={buttonClass('secondary')}
              to={paths.recommendation(encodeAnswers({ ...profile.answers, ...answers }))}
            >
              {openText.fill(profile.words)}
            </Link>
          )}
        </Row>
      </Stack>
      <Columns>
        <Section id="manque" title={openText.missing}>
          <Questions ids={questions.slice(0, SHOWN)} to={(id) => paths.guide(query, id)} names={names} />
        </Section>
        <Section id="possibles" title={openText.outcomes}>
          <Stack as="ul" gap={2} className={styles.possible}>
            {possible.slice(0, SHOWN).map(({ top }) => (
              <li key={top ? names.pick(top) + top.role : ''}>
                <Sign meaning={top ? 'possible' : 'out'} />
                {top ? names.pick(top) : openText.outcomeNone}
              </li>
            ))}
          </Stack>
          {possible.length > SHOWN && <Muted>{openText.more(possible.length - SHOWN)}</Muted>}
        </Section>
      </Columns>
      <AnswerChips knowledge={knowledge} names={names} answers={answers} />
    </>
  )
}
