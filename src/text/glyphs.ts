import type { GlyphName } from '#ui/Glyph.tsx'

/** The pictogram of each counterpart. */
const counterparts: Readonly<Record<string, GlyphName>> = {
  professionnel: 'clinician',
  groupe: 'group',
  patient: 'person',
  etablissement: 'building',
  appui: 'buoy',
  'assurance-maladie': 'card',
  'mon-activite': 'desk',
}

export function counterpartGlyph(option: string | undefined): GlyphName {
  return counterparts[option ?? ''] ?? 'unknown'
}

/** The pictogram of each marker of a tool. */
const markers: Readonly<Record<string, GlyphName>> = {
  securise: 'lock',
  patients: 'person',
  'non-securise': 'unlock',
  telemedecine: 'camera',
  'inclus-lgc': 'screen',
}

export function markerGlyph(marker: string): GlyphName {
  return markers[marker] ?? 'unknown'
}

/** The pictogram of each family of tools. */
const families: Readonly<Record<string, GlyphName>> = {
  medical: 'heart',
  coordination: 'group',
  communication: 'bubbles',
  activite: 'desk',
  lgc: 'screen',
}

export function familyGlyph(family: string): GlyphName {
  return families[family] ?? 'unknown'
}
