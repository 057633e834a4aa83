import { useLocation, useNavigate } from 'react-router'

import { core, names, regionIn } from '#app/knowledge.ts'
import { loadCoverage, loadShapes } from '#app/library.ts'
import { useKeep } from '#app/use-keep.ts'
import { CoveragePage } from '#features/coverage/CoveragePage.tsx'
import { useProfile } from '#features/profile/store.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'

export function CoverageRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const profile = useProfile((state) => state.profile)
  const keep = useKeep()
  const region = regionIn(search)
  return (
    <CoveragePage
      coverage={loadCoverage()}
      knowledge={core}
      names={names}
      shapes={loadShapes()}
      region={region}
      onChoose={(id) => void navigate(paths.coverage(id), { replace: true })}
      guideFor={(id, need) => {
        const answers = { ...profile, [REGION_QUESTION]: id, ...(need !== undefined && { besoin: need }) }
        return paths.guide(encodeAnswers(keep(answers)))
      }}
    />
  )
}
