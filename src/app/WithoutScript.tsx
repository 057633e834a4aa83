import { withoutScript as text } from '#text/without-script.ts'
import { Notice } from '#ui/Notice.tsx'

import { ReadableWays } from './ReadableWays.tsx'

/** What a browser without JavaScript shows instead of questions: the pages that can be read. */
export function WithoutScript() {
  return (
    <noscript>
      <Notice title={text.title}>
        <p>{text.body}</p>
        <ul>
          <ReadableWays />
        </ul>
      </Notice>
    </noscript>
  )
}
