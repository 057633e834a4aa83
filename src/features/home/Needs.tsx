import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { homeText } from '#text/home.ts'
import { type Names, someOf } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { mayHold } from '#knowledge/condition.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Option } from '#knowledge/schema.ts'
import { cardClass } from '#ui/looks.ts'
import { Stack } from '#ui/layout.tsx'

import styles from './home.module.css'

type Props = { knowledge: CoreKnowledge; names: Names; profile: Answers }

/** Every need, under the counterpart it exists with: one group open at a time. */
export function Needs({ knowledge, names, profile }: Props) {
  return (
    <section className={styles.section} aria-labelledby="besoins">
      <Stack className={styles.intro}>
        <h2 id="besoins">{homeText.needs}</h2>
        <p>{homeText.needsLead}</p>
      </Stack>
      <div className={styles.groups}>
        {counterpartsWithNeeds(knowledge.questions, profile).map(({ avec, needs }) => (
          <details key={avec.id} name="avec" className={styles.group}>
            <summary className={styles.who}>
              <span className={styles.whoStop}>
                <Glyph name={avec.glyph ?? 'unknown'} />
              </span>
              <h3>{names.answer('avec', avec.id)}</h3>
              <span className={styles.preview} aria-hidden="true">
                {someOf(needs.map((need) => need.label))}
              </span>
            </summary>
            <ul className={styles.needs}>
              {needs.map((need) => (
                <li key={need.id}>
                  <Link
                    className={cardClass(styles.need)}
                    to={paths.guide(encodeAnswers({ ...profile, avec: avec.id, besoin: need.id }))}
                  >
                    <strong>{need.label}</strong>
                    {need.hint !== undefined && <span>{need.hint}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  )
}

type Group = { readonly avec: Option; readonly needs: readonly Option[] }

/** The counterparts, each with the needs that exist with it for this profile. */
export function counterpartsWithNeeds(questions: readonly ResolvedQuestion[], profile: Answers): Group[] {
  const options = (id: string) => questions.find((question) => question.id === id)?.options ?? []
  return options('avec').map((avec) => ({
    avec,
    needs: options('besoin').filter((need) => mayHold(need.when, { ...profile, avec: avec.id })),
  }))
}
