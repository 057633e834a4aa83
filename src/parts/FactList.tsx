import type { Status } from '#knowledge/statement.ts'
import { Said } from '#ui/Said.tsx'
import { Unfold } from '#ui/Unfold.tsx'

import styles from './fact-list.module.css'
import { Freshness } from './Freshness.tsx'

type Fact = { readonly text: string; readonly status: Status }

type Props = {
  facts: readonly Fact[]
  /** `steps`: numbered stops on the route; `checks`: boxes to tick; `points`: short strokes of the route. */
  look: 'steps' | 'checks' | 'points'
  /** How many are seen at once; all of them where it is absent. */
  shown?: number
  /** The words that open the rest. */
  more?: (hidden: number) => string
}

const noMore = () => ''

/** Facts of a tool, one a line, each with its freshness where there is something to know about it. */
export function FactList({ facts, look, shown = facts.length, more = noMore }: Props) {
  return (
    <div className={styles.list}>
      <Unfold
        ordered={look === 'steps'}
        className={styles[look]}
        shown={shown}
        more={more}
        items={facts.map(({ text, status }) => (
          <li key={text}>
            <Said>{text}</Said> <Freshness status={status} />
          </li>
        ))}
      />
    </div>
  )
}
