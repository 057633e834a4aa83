import { absoluteUrl } from '#lib/site-address.ts'
import { Link } from '#parts/Link.tsx'
import { copying } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { quizText as text } from '#text/quiz.ts'
import { buttonClass } from '#ui/looks.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './quiz.module.css'
import { type Round, scoreOf } from './series.ts'

type Props = {
  rounds: readonly Round[]
  choices: readonly string[]
  names: Names
  path: string
  onAgain: () => void
  onOther: () => void
}

export function End({ rounds, choices, names, path, onAgain, onOther }: Props) {
  const { right, proposed, passed, missed } = scoreOf(rounds, choices)
  return (
    <>
      <PageHeading eyebrow={text.end} lead={text.endLead(right, proposed, rounds.length)}>
        {proposed === 0 ? text.noScore : text.score(right, proposed)}
      </PageHeading>
      {passed > 0 && <p>{text.passed(passed)}</p>}
      {missed.length > 0 && (
        <Section className={styles.missedList} id="revoir" title={text.missed}>
          <ul>
            {missed.map(({ situation, title, answer }) => (
              <li key={situation.id}>
                <Link to={paths.situation(situation.id)}>{title}</Link> : {names.pick(answer)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={styles.row}>
        <button type="button" className={buttonClass('primary', 'large')} onClick={onOther}>
          {text.other}
        </button>
        <button type="button" className={buttonClass('secondary')} onClick={onAgain}>
          {text.again}
        </button>
      </p>
      <Stack gap={2} className={styles.shareSeries}>
        <p>{text.share}</p>
        <CopyField label={text.link} value={absoluteUrl(path)} {...copying} />
        <Muted small>{text.holdsLabel}</Muted>
      </Stack>
    </>
  )
}
