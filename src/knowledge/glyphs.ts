/** Every pictogram that the guide draws; `ui` has one drawing for each. */
export const GLYPHS = [
  'clinician',
  'group',
  'person',
  'building',
  'buoy',
  'card',
  'desk',
  'unknown',
  'lock',
  'unlock',
  'camera',
  'screen',
  'heart',
  'bubbles',
] as const
