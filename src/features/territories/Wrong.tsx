import type { Territory } from '#knowledge/territory.ts'
import { Report } from '#parts/report/Report.tsx'
import type { Reportable } from '#parts/report/report-link.ts'
import { reportOfTerritory } from '#text/report.ts'

/** Says to a territory, never to the guide, what is wrong in its words. */
export function Wrong({ territory }: { territory: Territory }) {
  const { id, name, contact, verifiedOn } = territory
  return (
    <Report
      of={reportOfTerritory(territory)}
      name={name}
      id={id}
      statements={statementsOf(territory)}
      base={{ contact: contact.email ?? null, repository: null, kb: verifiedOn }}
    />
  )
}

/** Everything a territory says, each with its place in its document. */
function statementsOf({ tools, local, instructions, numbers }: Territory): Reportable[] {
  const placed = (place: string, list: readonly { readonly id: string; readonly text: string }[]) =>
    list.map((each) => ({ place: `${place}/${each.id}`, text: each.text }))
  return [
    ...tools.flatMap(({ id, uses, exclusions, access, limits }) => [
      ...[...uses, ...exclusions].map((each) => ({ place: `${id}/${each.id}`, text: each.why })),
      ...placed(id, [...access, ...limits]),
    ]),
    ...local.flatMap(({ id, access, exclusions = [] }) => [
      ...placed(id, access),
      ...exclusions.map((each) => ({ place: `${id}/${each.id}`, text: each.why })),
    ]),
    ...placed('consignes', instructions),
    ...numbers.map(({ id, label, phone }) => ({ place: `numeros/${id}`, text: `${label} : ${phone}` })),
  ]
}
