import { lazy, Suspense, useRef, useState } from 'react'

import type { Answers } from '#engine/types.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import { givenWords, type Names } from '#text/names.ts'
import { profileText } from '#text/profile.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { LineIcon } from '#ui/LineIcon.tsx'
import { VisuallyHidden } from '#ui/layout.tsx'

import styles from './profile.module.css'

const ProfileDialog = lazy(() => import('./ProfileDialog.tsx').then((module) => ({ default: module.ProfileDialog })))

type Props = {
  /** The questions of the profile. */
  questions: readonly ResolvedQuestion[]
  names: Names
  /** The profile in force on this page. */
  shown: Answers
  onChange: (profile: Answers) => void
  /** The person's own profile, whatever the page shows: what there is to forget. */
  own: Answers
  /** Whether it was found on the device: it may be somebody else's. */
  isFound: boolean
  onForget: () => void
}

/** Region and profession, on every page: seen, and changed in place. */
export function ProfileBar({ questions, names, shown, onChange, own, isFound, onForget }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isForgotten, setForgotten] = useState(false)
  const open = useRef<HTMLButtonElement>(null)
  const words = givenWords(questions, shown, names)
  const ownWords = givenWords(questions, own, names)
  const forget = () => {
    onForget()
    setForgotten(true)
    // The button goes with what it forgot.
    open.current?.focus()
  }
  return (
    <div className={styles.bar} data-waits>
      <button
        ref={open}
        type="button"
        className={styles.open}
        data-print="none"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <LineIcon size={18}>
          <path d="M9 16.5S3.5 11.6 3.5 7.2a5.5 5.5 0 0 1 11 0C14.5 11.6 9 16.5 9 16.5Z" />
          <circle cx="9" cy="7.2" r="1.9" />
        </LineIcon>
        <span key={words.join()} className={styles.words}>
          {words.length === 0 ? (
            profileText.empty
          ) : (
            <>
              <VisuallyHidden>{`${isFound ? profileText.kept : profileText.label} : `}</VisuallyHidden>
              {words.map((word, index) => (
                <span key={word} className={styles.word}>
                  {index > 0 && <span className={styles.dot}> · </span>}
                  {word}
                </span>
              ))}
            </>
          )}
        </span>
        <span className={styles.change}>{words.length === 0 ? profileText.add : profileText.change}</span>
      </button>
      {ownWords.length > 0 && (
        <button
          type="button"
          className={styles.forget}
          data-print="none"
          aria-label={profileText.forgetLabel(ownWords.join(' · '))}
          onClick={forget}
        >
          <LineIcon size={16}>
            <path d="m4 4 8 8M12 4l-8 8" />
          </LineIcon>
          <span className={styles.forgetWord}>{profileText.forget}</span>
        </button>
      )}
      <output>
        <VisuallyHidden>{isForgotten && ownWords.length === 0 ? profileText.forgotten : ''}</VisuallyHidden>
      </output>
      {isOpen && (
        <Accessory>
          <Suspense>
            <ProfileDialog questions={questions} shown={shown} onChange={onChange} onClose={() => setOpen(false)} />
          </Suspense>
        </Accessory>
      )}
    </div>
  )
}
