import { names } from '#app/knowledge.ts'
import { layersAlone } from '#app/layers.ts'
import { loadAliases, loadChanges, loadCoverage } from '#app/library.ts'
import { AtelierPage } from '#features/atelier/AtelierPage.tsx'
import { useProfile } from '#features/profile/store.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'

export function AtelierRoute() {
  const region = useProfile((state) => state.profile[REGION_QUESTION] ?? '')
  return (
    <AtelierPage
      knowledge={layersAlone()}
      names={names}
      coverage={loadCoverage}
      changes={loadChanges}
      aliases={loadAliases}
      region={region}
    />
  )
}
