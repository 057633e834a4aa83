import { use } from 'react'

import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { NoticeCard } from '#parts/NoticeCard.tsx'
import type { Names } from '#text/names.ts'

import type { Finder } from './found.ts'
import { Results } from './Results.tsx'
import { useTyped } from './use-typed.ts'

type Props = {
  typed: string
  /** Whether the list that the words were typed over has something for them. */
  hasFound: boolean
  finder: Promise<Finder>
  names: Names
  profile: Answers
  base: CoreKnowledge['base']
}

/**
 * What the search of the guide makes of words that were typed over a list: what must be said before anything else, and
 * all of it where the list has nothing for them.
 */
export function Elsewhere({ typed, hasFound, finder, ...rest }: Props) {
  const { text, isDone } = useTyped(typed)
  if (text === '') return null
  return hasFound ? (
    <First text={text} finder={finder} profile={rest.profile} />
  ) : (
    <Results text={text} isDone={isDone} finder={finder} {...rest} />
  )
}

function First({ text, finder, profile }: { text: string } & Pick<Props, 'finder' | 'profile'>) {
  const { notices } = use(finder)(text, profile)
  return notices.map((notice) => <NoticeCard key={notice.id} notice={notice} level={2} />)
}
