import type { Dropped } from '#permalink/dropped.ts'
import { linkText } from '#text/link.ts'
import { Notice } from '#ui/Notice.tsx'

/** What could not be used of an address, in words. */
export function inWords(dropped: readonly Dropped[]): string[] {
  return dropped.map(({ key, value }) => linkText.part(key, value))
}

type Props = { dropped: readonly string[]; hasAnswers?: boolean }

/** Says what could not be read in the address. `hasAnswers`: whether answers are left, where the page is made of them. */
export function LinkNotice({ dropped, hasAnswers = true }: Props) {
  if (dropped.length === 0) return null
  return (
    <Notice title={linkText.droppedTitle}>
      <p>{linkText.dropped(dropped)}</p>
      {!hasAnswers && <p>{linkText.nothing}</p>}
    </Notice>
  )
}
