import help from 'virtual:knowledge/patients'

import { PatientsPage } from '#features/patients/PatientsPage.tsx'

export function PatientsRoute() {
  return <PatientsPage help={help} />
}
