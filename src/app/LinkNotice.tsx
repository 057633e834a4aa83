import { linkText } from '#text/wizard.ts'
import { Notice } from '#ui/Notice.tsx'

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
