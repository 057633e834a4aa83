import { useLocation, useNavigate } from 'react-router'

import { core, names, regionIn } from '#app/knowledge.ts'
import { loadCatalogue, loadShapes } from '#app/library.ts'
import { MapPage } from '#features/map/MapPage.tsx'
import { paths } from '#permalink/paths.ts'

export function MapRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  return (
    <MapPage
      knowledge={core}
      catalogue={loadCatalogue()}
      names={names}
      shapes={loadShapes()}
      region={regionIn(search)}
      onChoose={(region) => void navigate(paths.map(region), { replace: true })}
    />
  )
}
