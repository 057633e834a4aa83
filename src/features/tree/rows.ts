import type { Answers, Outcome } from '#engine/types.ts'

import type { PathTree } from './path-tree.ts'

/** A box of the drawing. */
export type Row = {
  /** The answers that lead here, which is what tells boxes apart. */
  readonly key: string
  readonly parent: string | null
  readonly depth: number
  /** Lines from the top. */
  readonly line: number
  /** The answers of the branch that comes here; several when they lead to the same. */
  readonly options: readonly string[]
  readonly asked: string | null
  readonly answers: Answers
  readonly isOnPath: boolean
  /** The tool that is followed comes out here, or further on. */
  readonly isFollowed: boolean
  readonly place: number
  readonly siblings: number
  readonly content:
    | { readonly kind: 'question'; readonly question: string; readonly isOpen: boolean }
    | { readonly kind: 'outcome'; readonly outcome: Outcome }
    /** The rest was drawn already, at this key. */
    | { readonly kind: 'same'; readonly question: string; readonly as: string }
}

/** Lines that "open everything" opens. */
export const MOST_LINES = 400

type Input = {
  readonly tree: PathTree
  /** The answers of the address: the path to show. */
  readonly path: Answers
  readonly isOpen: (key: string, isOnWay: boolean) => boolean
  /** A tool to find: the ways to it are open. */
  readonly followed?: string | null
}

/** The boxes in the order in which they are read, parents first; a parent stands on the line of its first child. */
export function layRows({ tree, path, isOpen, followed = null }: Input): {
  rows: Row[]
  lines: number
  isCut: boolean
} {
  const rows: Row[] = []
  const drawn = new Map<number, string>()
  let line = 0
  let isCut = false
  const hasPath = Object.keys(path).length > 0
  type Box = Pick<Row, 'parent' | 'depth' | 'options' | 'asked' | 'answers' | 'isOnPath' | 'place' | 'siblings'>
  const lay = (index: number, key: string, box: Box): void => {
    const node = tree.node(index)
    if (node === null) return
    const isFollowed = followed !== null && tree.leadsTo(index, followed)
    if (node.kind === 'outcome') {
      rows.push({ ...box, key, isFollowed, line: line++, content: { kind: 'outcome', outcome: node.outcome } })
      return
    }
    const as = drawn.get(index)
    if (as !== undefined && !box.isOnPath) {
      rows.push({ ...box, key, isFollowed, line: line++, content: { kind: 'same', question: node.question, as } })
      return
    }
    const wanted = isOpen(key, box.isOnPath || box.parent === null || isFollowed)
    const opens = wanted && line < MOST_LINES
    isCut ||= wanted && !opens
    rows.push({ ...box, key, isFollowed, line, content: { kind: 'question', question: node.question, isOpen: opens } })
    if (!opens) {
      line++
      return
    }
    drawn.set(index, key)
    for (const [place, branch] of node.branches.entries()) {
      const given = path[node.question]
      const first = given !== undefined && branch.options.includes(given) ? given : (branch.options[0] ?? '')
      lay(branch.node, `${key}/${node.question}=${branch.options[0] ?? ''}`, {
        parent: key,
        depth: box.depth + 1,
        options: branch.options,
        asked: node.question,
        answers: { ...box.answers, [node.question]: first },
        isOnPath: box.isOnPath && given !== undefined && branch.options.includes(given),
        place: place + 1,
        siblings: node.branches.length,
      })
    }
  }
  lay(tree.root, '', {
    parent: null,
    depth: 0,
    options: [],
    asked: null,
    answers: {},
    isOnPath: hasPath,
    place: 1,
    siblings: 1,
  })
  return { rows, lines: line, isCut }
}

/** Measures of the drawing, in its own units. */
export const BOX_WIDTH = 264
export const LABEL_WIDTH = 164
export const PITCH = BOX_WIDTH + LABEL_WIDTH + 34
export const LINE = 76
export const BOX_HEIGHT = 62
export const MARGIN = 12
