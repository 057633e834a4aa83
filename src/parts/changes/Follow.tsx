import { use, useState } from 'react'

import type { Territory } from '#knowledge/territory.ts'
import { type Change, changesTouching, dueFor } from '#knowledge/views/changes.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { toIsoDate } from '#lib/text.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import type { Names } from '#text/names.ts'
import { newsText as text } from '#text/news.ts'
import { Columns, Muted, Section } from '#ui/layout.tsx'

import { ChangeList } from './ChangeList.tsx'
import styles from './changes.module.css'

type Props = {
  territory: Pick<Territory, 'name' | 'local' | 'tools' | 'region' | 'verifiedOn' | 'reviewOn'>
  knowledge: CoreKnowledge
  names: Names
  changes: Promise<readonly Change[]>
  /** Whether the way to the workshop is shown: nowhere in it. */
  isOutside?: boolean
}

/** How many days to read again are listed: the nearest. */
const DUE_SHOWN = 8

/** What changed in the guide that touches a territory since it was last read through, and what is to be read again. */
export function Follow({ territory, knowledge, names, changes, isOutside = true }: Props) {
  const { own } = changesTouching(use(changes), territory)
  const due = dueFor(territory, knowledge.tools, knowledge.base.bestBefore)
  const [today] = useState(() => toIsoDate(new Date()))
  return (
    <Section title={text.own(territory.name)} gap={4} className={styles.follow}>
      <Muted>{text.ownLead(territory.verifiedOn)}</Muted>
      {own.length === 0 ? <p>{text.ownNone}</p> : <ChangeList changes={own} names={names} />}
      <h3>{text.due}</h3>
      <Columns>
        <ul className={styles.due}>
          {due.slice(0, DUE_SHOWN).map(({ tool, due: day }) => (
            <li key={tool ?? ''}>
              {tool === null ? <strong>{text.dueOwn}</strong> : <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>} :{' '}
              {day < today ? <strong>{text.dueLate}</strong> : text.dueOn(day)}
            </li>
          ))}
        </ul>
        {isOutside && (
          <p>
            {text.dueOwnHow} <Link to={paths.atelier()}>{text.toAtelier}</Link>
          </p>
        )}
      </Columns>
    </Section>
  )
}
