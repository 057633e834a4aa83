import { useLocation } from 'react-router'

import { core, names } from '#app/knowledge.ts'
import { loadCatalogue } from '#app/library.ts'
import { SituationsPage } from '#features/situations/SituationsPage.tsx'

export function SituationsRoute() {
  const { search } = useLocation()
  return <SituationsPage knowledge={core} names={names} search={search} catalogue={loadCatalogue()} />
}
