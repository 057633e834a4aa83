import { linkText } from '#text/wizard.ts'
import { Notice } from '#ui/Notice.tsx'

type Props = { dropped: readonly string[]; hasAnswers: boolean }

export function LinkNotice({ dropped, hasAnswers }: Props) {
  if (dropped.length === 0) return null
  return (
    <Notice title={linkText.droppedTitle}>
      <p>{linkText.dropped(dropped)}</p>
      {!hasAnswers && <p>{linkText.nothing}</p>}
    </Notice>
  )
}
