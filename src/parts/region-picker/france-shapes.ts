/**
 * A hand-made picture of France: each region drawn with few straight strokes on a 28 × 30 grid, neighbours sharing
 * their borders. Not to scale, and not taken from any map.
 */
export type RegionShape = {
  readonly outline: readonly (readonly [number, number])[]
  /** Where the name goes, line by line. */
  readonly label: readonly [number, number]
  readonly lines: readonly string[]
}

export const GRID = { width: 28, height: 31 } as const

/** An island or a territory far away, drawn as a tile of its own. */
const tile = (x: number, y: number, lines: readonly string[]): RegionShape => ({
  outline: [
    [x + 0.5, y],
    [x + 4.3, y],
    [x + 4.8, y + 0.5],
    [x + 4.8, y + 2.4],
    [x + 4.3, y + 2.9],
    [x + 0.5, y + 2.9],
    [x, y + 2.4],
    [x, y + 0.5],
  ],
  label: [x + 2.4, y + 1.45],
  lines,
})

export const franceShapes: Readonly<Record<string, RegionShape>> = {
  'hauts-de-france': {
    outline: [
      [12, 1],
      [14, 0],
      [17, 3],
      [16, 5],
      [12, 5],
    ],
    label: [14.2, 3],
    lines: ['Hauts-de-', 'France'],
  },
  normandie: {
    outline: [
      [5.5, 3],
      [7, 3],
      [7.5, 4.5],
      [9.5, 4.5],
      [12, 3],
      [12, 5],
      [11, 7],
      [9, 8],
      [7, 8],
      [6, 7],
    ],
    label: [9, 6],
    lines: ['Normandie'],
  },
  'ile-de-france': {
    outline: [
      [12, 5],
      [16, 5],
      [15, 8],
      [12, 8],
      [11, 7],
    ],
    label: [13.6, 6.5],
    lines: ['Île-de-', 'France'],
  },
  'grand-est': {
    outline: [
      [17, 3],
      [20, 4],
      [24, 6],
      [23, 10],
      [22, 10],
      [21, 9],
      [19, 10],
      [17, 9],
      [15, 8],
      [16, 5],
    ],
    label: [19.4, 6.7],
    lines: ['Grand Est'],
  },
  bretagne: {
    outline: [
      [0, 7.5],
      [3, 6],
      [6, 7],
      [7, 8],
      [7, 10],
      [5, 10],
      [1, 9],
    ],
    label: [3.7, 8.1],
    lines: ['Bretagne'],
  },
  'pays-de-la-loire': {
    outline: [
      [7, 8],
      [9, 8],
      [10, 9],
      [9, 12],
      [8, 13],
      [6, 12],
      [5, 10],
      [7, 10],
    ],
    label: [7.7, 10.6],
    lines: ['Pays de', 'la Loire'],
  },
  'centre-val-de-loire': {
    outline: [
      [9, 8],
      [11, 7],
      [12, 8],
      [15, 8],
      [15, 12],
      [12, 13],
      [9, 12],
      [10, 9],
    ],
    label: [12.4, 10.3],
    lines: ['Centre-Val', 'de Loire'],
  },
  'bourgogne-franche-comte': {
    outline: [
      [15, 8],
      [17, 9],
      [19, 10],
      [21, 9],
      [22, 10],
      [20, 13],
      [17, 13],
      [15, 12],
    ],
    label: [18, 11.3],
    lines: ['Bourgogne-', 'Franche-Comté'],
  },
  'nouvelle-aquitaine': {
    outline: [
      [8, 13],
      [9, 12],
      [12, 13],
      [13, 15],
      [12, 17],
      [10, 18],
      [9, 20],
      [8, 22],
      [6, 21],
      [7, 17],
      [7, 14],
    ],
    label: [9.6, 15.6],
    lines: ['Nouvelle-', 'Aquitaine'],
  },
  'auvergne-rhone-alpes': {
    outline: [
      [12, 13],
      [15, 12],
      [17, 13],
      [20, 13],
      [22, 14],
      [22, 17],
      [20, 17],
      [17, 19],
      [14, 17],
      [12, 17],
      [13, 15],
    ],
    label: [17.2, 15.3],
    lines: ['Auvergne-', 'Rhône-Alpes'],
  },
  occitanie: {
    outline: [
      [12, 17],
      [14, 17],
      [17, 19],
      [17, 20],
      [15, 21],
      [15, 23],
      [12, 23],
      [8, 22],
      [9, 20],
      [10, 18],
    ],
    label: [12.5, 20.2],
    lines: ['Occitanie'],
  },
  'provence-alpes-cote-d-azur': {
    outline: [
      [17, 19],
      [20, 17],
      [22, 17],
      [23, 20],
      [20, 22],
      [17, 20],
    ],
    label: [20.3, 19.3],
    lines: ['Provence-Alpes-', 'Côte d’Azur'],
  },
  corse: {
    outline: [
      [25, 21],
      [26.4, 20],
      [26.6, 23.6],
      [25.6, 25],
      [24.4, 23],
    ],
    label: [25.5, 22.5],
    lines: ['Corse'],
  },
  guadeloupe: tile(0.5, 27, ['Guadeloupe']),
  martinique: tile(5.9, 27, ['Martinique']),
  guyane: tile(11.3, 27, ['Guyane']),
  'la-reunion': tile(16.7, 27, ['La Réunion']),
  mayotte: tile(22.1, 27, ['Mayotte']),
}
