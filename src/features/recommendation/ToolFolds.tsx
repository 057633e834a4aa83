import type { ExplainedChoice } from '#engine/types.ts'

import { Around, Avoid, Before, Folds, Limits, Message, Wrong } from './Folds.tsx'
import { Given } from './Given.tsx'
import { Changes, Others } from './More.tsx'
import { Sources } from './Sources.tsx'
import type { ViewProps } from './view.ts'

type Props = ViewProps & {
  top: ExplainedChoice
  /** What else the page shows, and is to be known of. */
  also?: readonly ExplainedChoice[]
  title: string
  /** What comes before all of it. */
  children?: React.ReactNode
}

/** What to know of a tool to use, what else serves, and where it is written: folded, under the first screen and after it. */
export function ToolFolds({ top, also = [], title, children, ...view }: Props) {
  const picks = [top, ...also]
  return (
    <Folds>
      {children}
      <Given {...view} />
      <Changes {...view} />
      <Before {...view} picks={picks} />
      <Limits {...view} picks={picks} />
      <Around {...view} picks={picks} />
      <Avoid {...view} />
      <Message {...view} pick={top} />
      <Sources {...view} picks={picks} />
      <Others {...view} />
      {view.questions}
      <Wrong {...view} picks={picks} title={title} />
    </Folds>
  )
}
