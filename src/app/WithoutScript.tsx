import { withoutScript as text } from '#text/service.ts'
import { Notice } from '#ui/Notice.tsx'

import { ReadableWays } from './ReadableWays.tsx'

/** For a browser without JavaScript, where questions cannot be asked: what can be read instead. */
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
