import { encodeAnswers } from '#permalink/codec.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Notice } from '#ui/Notice.tsx'

import { NoneView } from './NoneView.tsx'
import type { ViewProps } from './page-props.ts'
import { RecommendedView } from './RecommendedView.tsx'
import styles from './recommendation.module.css'
import { UndecidedView } from './UndecidedView.tsx'

type Props = ViewProps & {
  /** The person's own profile, where the link carries none: id → option, and in words. */
  profile: { readonly answers: Readonly<Record<string, string>>; readonly words: string }
  /** What the sender of the link saw, and when. */
  seen: string | null
  kb: string | null
  linkNotice: React.ReactNode
}

export function RecommendationPage({ profile, seen, kb, linkNotice, ...view }: Props) {
  const { evaluation, names } = view
  const top = evaluation.recommended[0]
  const hasChanged =
    seen !== null && evaluation.outcome !== 'undecided' && seen !== top?.tool && !top?.with.includes(seen)
  return (
    <div className={styles.page} key={encodeAnswers(evaluation.answers)}>
      {linkNotice}
      {hasChanged && (
        <Notice title={text.changedTitle}>
          <p>{text.changed(names.tool(seen), kb)}</p>
        </Notice>
      )}
      {evaluation.outcome === 'undecided' && <UndecidedView {...view} profile={profile} />}
      {evaluation.outcome === 'none' && <NoneView {...view} />}
      {top && <RecommendedView {...view} top={top} />}
    </div>
  )
}
