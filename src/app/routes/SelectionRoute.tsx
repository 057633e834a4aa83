import { useSelection } from '#app/selection.tsx'
import { SelectionPage } from '#features/poster/SelectionPage.tsx'

export function SelectionRoute() {
  return <SelectionPage {...useSelection()} />
}
