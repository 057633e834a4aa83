import { Link } from 'react-router'

import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#text/paths.ts'
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
  /** What there is to say of the link that led here. */
  linkNotice: React.ReactNode
}

export function RecommendationPage({ profile, linkNotice, ...view }: Props) {
  const { evaluation, names } = view
  const top = evaluation.recommended[0]
  const isForOther = Object.entries(profile.answers).some(([question, option]) => {
    const answer = evaluation.answers[question]
    return answer !== undefined && answer !== option
  })
  return (
    <div className={styles.page} key={encodeAnswers(evaluation.answers)}>
      {linkNotice}
      {isForOther && (
        <Notice>
          <p>
            {text.forOther(names.place(evaluation.answers))}{' '}
            <Link to={paths.recommendation(encodeAnswers({ ...evaluation.answers, ...profile.answers }))}>
              {text.forMe(profile.words)}
            </Link>
          </p>
        </Notice>
      )}
      {evaluation.outcome === 'undecided' && <UndecidedView {...view} profile={profile} />}
      {evaluation.outcome === 'none' && <NoneView {...view} />}
      {top && <RecommendedView {...view} top={top} />}
    </div>
  )
}
