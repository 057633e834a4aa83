import type { CitedSource, ToolDetails } from './details.ts'
import type { Piece } from './pieces.ts'

/** A record as a file has it: without the id that its key says, without what is empty. */
type Written<Item> = Readonly<Record<string, Partial<Item>>>
type Words = NonNullable<Piece['words']>[string]

/** A piece as its file has it, and as `readPiece` understands it. */
export type WrittenPiece = Omit<Piece, 'tools' | 'sources' | 'words'> & {
  readonly tools?: Written<ToolDetails>
  readonly sources?: Written<CitedSource>
  readonly words?: Written<Words>
}

const emptyWords = { links: [], limits: [], access: [], support: [] }
const emptyTool = {
  ...emptyWords,
  operator: null,
  markers: [],
  audience: [],
  cites: {},
  outdated: { uses: [], exclusions: [], prerequisites: [], audience: [] },
}
const emptySource = { published: null, url: null }

/** A piece without what `readPiece` puts back: a tenth of what a phone would fetch of it. */
export function toWritten({ tools, sources, words, ...rest }: Piece): WrittenPiece {
  return {
    ...rest,
    ...(tools && { tools: written(tools, emptyTool) }),
    ...(words && { words: written(words, emptyWords) }),
    ...(sources && { sources: written(sources, emptySource) }),
  }
}

/** The piece that a file was written from: the inverse of `toWritten`. */
export function readPiece({ tools, sources, words, ...rest }: WrittenPiece): Piece {
  return {
    ...rest,
    ...(tools && { tools: read(tools, (id, said) => ({ ...emptyTool, id, ...said })) }),
    ...(words && { words: read(words, (_tool, said) => ({ ...emptyWords, ...said })) }),
    ...(sources && {
      // Its title, its publisher and its date are always written: nothing stands for them when they are not.
      sources: read(sources, (id, said) => ({ ...emptySource, id, ...said }) as CitedSource),
    }),
  }
}

function written<Item extends object>(records: Readonly<Record<string, Item>>, empty: object): Written<Item> {
  const empties = new Map<string, unknown>(Object.entries(empty))
  return read(records, (_id, item) => {
    const kept = Object.entries(item).filter(
      ([key, value]) => key !== 'id' && JSON.stringify(value) !== JSON.stringify(empties.get(key)),
    )
    return Object.fromEntries(kept) as Partial<Item> // Some of its own properties.
  })
}

function read<From, To>(records: Readonly<Record<string, From>>, make: (id: string, from: From) => To) {
  return Object.fromEntries(Object.entries(records).map(([id, from]) => [id, make(id, from)]))
}
