import { LineIcon } from './LineIcon.tsx'

export type GlyphName =
  | 'clinician'
  | 'group'
  | 'person'
  | 'building'
  | 'buoy'
  | 'card'
  | 'desk'
  | 'unknown'
  | 'lock'
  | 'unlock'
  | 'camera'
  | 'screen'
  | 'heart'
  | 'bubbles'

/** Line drawings on a 24-unit square, one stroke width, so that they sit together. */
const drawings: Readonly<Record<GlyphName, string>> = {
  person: 'M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5Z M4.75 20.5c.6-4 3.5-6 7.25-6s6.65 2 7.25 6',
  clinician:
    'M9.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z M2.75 20.5c.5-4 3.25-6 6.75-6s6.25 2 6.75 6 M18.75 4.5v6 M15.75 7.5h6',
  group:
    'M12 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z M6.5 20c.3-4 2.5-6 5.5-6s5.2 2 5.5 6 M5 11.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5Z M1.75 17.5c.2-2 .9-3.1 2.25-3.6 M19 11.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5Z M22.25 17.5c-.2-2-.9-3.1-2.25-3.6',
  building:
    'M5 20.5V5.5a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 19 5.5v15 M2.75 20.5h18.5 M12 7v5 M9.5 9.5h5 M10 20.5v-4.25h4v4.25',
  buoy: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z M6 6l3.5 3.5 M18 6l-3.5 3.5 M6 18l3.5-3.5 M18 18l-3.5-3.5',
  card: 'M4.5 5.5h15a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5Z M6.5 10h4v4h-4Z M14 10.5h4 M14 14h3',
  desk: 'M5 6.5h14A1.5 1.5 0 0 1 20.5 8v11a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V8A1.5 1.5 0 0 1 5 6.5Z M3.5 11h17 M8 4v4 M16 4v4 M8 15.5l2.25 2 4.5-4',
  lock: 'M6.5 11h11a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-6A1.5 1.5 0 0 1 6.5 11Z M8 11V8a4 4 0 0 1 8 0v3',
  unlock:
    'M6.5 11h11a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-6A1.5 1.5 0 0 1 6.5 11Z M8 11V7.5a4 4 0 0 1 7.6-1.75',
  camera:
    'M4.5 7h9A1.5 1.5 0 0 1 15 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z M15 11l6-3.5v9L15 13',
  screen:
    'M4.5 4.5h15A1.5 1.5 0 0 1 21 6v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 15V6a1.5 1.5 0 0 1 1.5-1.5Z M9 20h6 M12 16.5V20',
  heart:
    'M12 20s-7.75-4.6-7.75-10.25A4.25 4.25 0 0 1 12 7.25a4.25 4.25 0 0 1 7.75 2.5C19.75 15.4 12 20 12 20Z M8 12.25h2l1.5-2.5 1.75 4 1.25-1.5H16',
  bubbles:
    'M4.5 4.5h9A1.5 1.5 0 0 1 15 6v5a1.5 1.5 0 0 1-1.5 1.5H8.75l-3.25 3v-3h-1A1.5 1.5 0 0 1 3 11V6a1.5 1.5 0 0 1 1.5-1.5Z M18.5 9h1a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-1v3l-3.25-3H11',
  unknown: 'M8.5 8.5a3.5 3.5 0 1 1 5.2 3.1c-1.1.6-1.7 1.3-1.7 2.6 M12 18v.1',
}

export function glyphPath(name: GlyphName): string {
  return drawings[name]
}

export function Glyph({ name, size = 24 }: { name: GlyphName; size?: number }) {
  return (
    <LineIcon size={size} box={24} weight={1.8}>
      <path d={drawings[name]} />
    </LineIcon>
  )
}
