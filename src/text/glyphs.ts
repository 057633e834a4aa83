import type { GlyphName } from '#ui/glyph.ts'

/** The pictogram of each correspondent. */
const correspondents: Readonly<Record<string, GlyphName>> = {
  professionnel: 'caregiver',
  groupe: 'group',
  patient: 'person',
  etablissement: 'building',
  appui: 'buoy',
  'assurance-maladie': 'card',
  'mon-activite': 'desk',
}

export function correspondentGlyph(option: string | undefined): GlyphName {
  return correspondents[option ?? ''] ?? 'unknown'
}
