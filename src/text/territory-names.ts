import type { Territory } from '#knowledge/territory.ts'

type Kind = Pick<Territory, 'kind'>

/** What a territory is called in a sentence of its own: « votre CPTS ». */
const kinds: Readonly<Record<Territory['kind'], { readonly name: string; readonly yours: string }>> = {
  cpts: { name: 'CPTS', yours: 'votre CPTS' },
  msp: { name: 'Maison de santé', yours: 'votre maison de santé' },
  cds: { name: 'Centre de santé', yours: 'votre centre de santé' },
  dac: { name: 'DAC', yours: 'votre DAC' },
  ght: { name: 'GHT', yours: 'votre GHT' },
  grades: { name: 'GRADeS', yours: 'votre GRADeS' },
  other: { name: 'Structure', yours: 'votre structure' },
}

/** « CPTS » */
export function territoryKind({ kind }: Kind): string {
  return kinds[kind].name
}

/** « votre CPTS » */
export function yourTerritory({ kind }: Kind): string {
  return kinds[kind].yours
}

/** The mark of what a territory chose: beside the guide's own words, never mixed with them. */
export function chosenBy(territory: Kind): string {
  return `Choisi par ${yourTerritory(territory)}`
}
