import type { Answers, Evaluation } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import type { Territory } from '#knowledge/territory.ts'
import { territoriesText as text } from '#text/territories.ts'
import { Muted, Section } from '#ui/layout.tsx'

import { Instructions } from './Instructions.tsx'
import { Numbers } from './Numbers.tsx'
import styles from './territories.module.css'
import { Wrong } from './Wrong.tsx'

type Props = { territory: Territory; answers: Answers; recommended: Evaluation['recommended'] }

/** What a territory says of an exchange: its instructions and whom to call, signed and dated. Nothing where it says nothing. */
export function LocalWords({ territory, answers, recommended }: Props) {
  const instructions = territory.instructions.filter(({ when }) => mayHold(when, answers))
  const own = recommended[0] && territory.tools.find(({ id }) => id === recommended[0]?.tool)
  const contact = own?.contact ?? (own ? territory.contact : undefined)
  if (instructions.length + territory.numbers.length === 0 && !own) return null
  return (
    <Section title={text.words(territory)} className={styles.words} gap={4}>
      {own && <Hosting hds={own.hds} strongLogin={own.strongLogin} />}
      <Instructions instructions={instructions} />
      <Numbers numbers={territory.numbers} contact={contact} />
      <Muted small>
        {text.signed(territory)} {text.own(territory.name)}
      </Muted>
      <Wrong territory={territory} />
    </Section>
  )
}

/** What a territory says of the safety of its tool: what it does not say is told too. */
export function Hosting({ hds, strongLogin }: { hds: boolean | null; strongLogin: boolean | null }) {
  const word = (said: boolean | null) => (said === null ? text.notSaid : said ? text.yes : text.no)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{text.hds}</dt>
        <dd>{word(hds)}</dd>
      </div>
      <div>
        <dt>{text.strongLogin}</dt>
        <dd>{word(strongLogin)}</dd>
      </div>
    </dl>
  )
}
