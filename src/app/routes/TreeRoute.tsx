import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { guide } from '#app/guide.ts'
import { core, names, profileQuestions } from '#app/knowledge.ts'
import { PRERENDERED } from '#app/where.ts'
import { readLinkBeside } from '#app/link.ts'
import { LinkNotice } from '#app/LinkNotice.tsx'
import { useProfile } from '#features/profile/store.ts'
import { TreePage } from '#features/tree/TreePage.tsx'
import type { Answers } from '#engine/types.ts'
import { isOpenAnswer } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { findByAnyId, readQuery } from '#permalink/forgive.ts'
import { FOLLOWED_KEY, followedQuery, joinQueries } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'
import { linkText } from '#text/link.ts'

/** Whose tree is drawn when nobody has said: a profile that the guide knows well. */
const SOMEONE: Answers = { region: 'occitanie', profession: 'medecin-generaliste' }

export function TreeRoute() {
  const { search, key: place } = useLocation()
  const navigate = useNavigate()
  const own = useProfile((state) => state.profile)
  const { answers, dropped } = readLinkBeside(search, Object.keys(followedQuery.keys))
  const wanted = followedQuery.read(readQuery(search))
  const followed = wanted === null ? null : (findByAnyId(core.tools, wanted)?.id ?? null)
  const unread = wanted !== null && followed === null ? [...dropped, linkText.part(FOLLOWED_KEY, wanted)] : dropped
  const profile = Object.fromEntries(
    profileQuestions.map(({ id, options }) => {
      // Where a part of the address could not be read, the reader's own profile must not take its place.
      // A page written at build time knows no reader.
      const isRead = dropped.length === 0 && place !== PRERENDERED
      const said = [answers[id], isRead ? own[id] : undefined, SOMEONE[id]].find((option) =>
        options.some((entry) => entry.id === option),
      )
      return [id, said ?? options[0]?.id ?? '']
    }),
  )
  const key = encodeAnswers(profile)
  // The same object as long as it says the same: the tree is built from it.
  // oxlint-disable-next-line react/exhaustive-deps
  const stable = useMemo(() => profile, [key])
  const path = Object.fromEntries(
    Object.entries(answers).filter(([id, option]) => profile[id] === undefined && !isOpenAnswer(option)),
  )
  return (
    <TreePage
      key={key}
      knowledge={core}
      names={names}
      compiled={guide.stack(stable)}
      profile={stable}
      path={path}
      followed={followed}
      linkNotice={<LinkNotice dropped={unread} />}
      consult={guide.consult}
      onChange={(changed, tool) =>
        void navigate(paths.tree(joinQueries(encodeAnswers(guide.keep(changed).answers), followedQuery.write(tool))), {
          replace: true,
        })
      }
    />
  )
}
