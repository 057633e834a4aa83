import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { guide } from '#app/guide.ts'
import { core, names, profileQuestions } from '#app/knowledge.ts'
import { readLink } from '#app/link.ts'
import { useProfile } from '#features/profile/store.ts'
import { TreePage } from '#features/tree/TreePage.tsx'
import type { Answers } from '#engine/types.ts'
import { isOpenAnswer } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { findByAnyId } from '#permalink/find-by-id.ts'
import { paths } from '#text/paths.ts'

/** Whose tree is drawn when nobody has said: a profile that the guide knows well. */
const SOMEONE: Answers = { region: 'occitanie', profession: 'medecin-generaliste' }

/** The key of the tool to find: no question of the guide has this id. */
const FOLLOWED_KEY = 'outil'

function queryOf(answers: Answers, followed: string | null): string {
  const params = new URLSearchParams(encodeAnswers(answers))
  if (followed !== null) params.set(FOLLOWED_KEY, followed)
  return params.toString()
}

export function TreeRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const own = useProfile((state) => state.profile)
  const { answers } = readLink(search)
  const profile = Object.fromEntries(
    profileQuestions.map(({ id, options }) => {
      const said = [answers[id], own[id], SOMEONE[id]].find((option) => options.some((entry) => entry.id === option))
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
      compiled={guide.compiled()}
      profile={stable}
      path={path}
      followed={findByAnyId(core.tools, new URLSearchParams(search).get(FOLLOWED_KEY) ?? '')?.id ?? null}
      consult={guide.consult}
      onChange={(changed, tool) =>
        void navigate(paths.tree(queryOf(guide.keep(changed).answers, tool)), { replace: true })
      }
    />
  )
}
