import { REGION_QUESTION, scopeOf } from './constants.ts'
import type { Status } from './statement.ts'

/** How near a layer is to the reader: the nation, their region, their territory. */
export const NATION = 0
export const REGION = 1
export const TERRITORY = 2
export type Nearness = typeof NATION | typeof REGION | typeof TERRITORY

/** For whom a stack is made. Without a region, the nation alone answers, and a region may have better. */
export type Reader = { readonly region: string | null; readonly territory?: string | null }

type Said = { readonly scope?: readonly string[] | undefined }

type Placed = { readonly regions: 'all' | readonly string[] }

type StackTool = Placed & {
  readonly id: string
  /** The territory whose own tool it is. */
  readonly territory?: string | undefined
  readonly implements: readonly string[]
  readonly uses: readonly { readonly status: Status }[]
  readonly exclusions: readonly Said[]
  readonly prerequisites: readonly Said[]
  readonly limits?: readonly Said[]
  readonly access?: readonly Said[]
  readonly support?: readonly Said[]
  readonly links?: readonly Said[]
  readonly inUse?: readonly Said[] | undefined
  readonly closed?: readonly Said[] | undefined
}

type Layered = {
  readonly questions: readonly { readonly id: string; readonly needsRegion?: true | undefined }[]
  readonly tools: readonly StackTool[]
  readonly gaps: readonly Placed[]
}

/** What one reader is answered from: no region is left in it. */
export type Stack<Whole extends Layered> = {
  readonly questions: readonly Whole['questions'][number][]
  readonly tools: readonly (Whole['tools'][number] & { readonly layer: Nearness })[]
  readonly gaps: readonly (Whole['gaps'][number] & { readonly layer: Nearness })[]
}

/**
 * The stack of one reader: the tools that exist for them, with the words of their region alone. What their region says
 * is in use is certain here; what is closed here says so in `closed`. The question of the region is not part of it: it
 * chooses the stack. Pure; cost: linear in the statements of the layers given, whatever other regions hold.
 */
export function stackOf<Whole extends Layered>(whole: Whole, { region, territory = null }: Reader): Stack<Whole> {
  const speaks = [region ?? [], territory === null ? [] : scopeOf(territory)].flat()
  const isHere = ({ scope }: Said) => scope === undefined || scope.some((each) => speaks.includes(each))
  const questions = whole.questions.filter(
    ({ id, needsRegion }) => id !== REGION_QUESTION && (region !== null || needsRegion !== true),
  )
  const exists = ({ regions }: Placed) => regions === 'all' || (region !== null && regions.includes(region))
  const isOurs = (tool: StackTool) => tool.territory === undefined || tool.territory === territory
  const layerOf = ({ regions }: Placed): Nearness => (regions === 'all' ? NATION : REGION)
  return {
    questions,
    tools: whole.tools
      .filter((tool) => exists(tool) && isOurs(tool))
      .map((tool) => ({
        ...withWordsOf(tool, isHere),
        layer: tool.territory === undefined ? layerOf(tool) : TERRITORY,
      })),
    gaps: whole.gaps.filter(exists).map((gap) => ({ ...gap, layer: layerOf(gap) })),
  }
}

const SCOPED = ['exclusions', 'prerequisites', 'limits', 'access', 'support', 'links', 'inUse', 'closed'] as const

/** The same tool with the statements that hold for the reader, and its uses confirmed where it is said to be in use. */
function withWordsOf<Tool extends StackTool>(tool: Tool, isHere: (said: Said) => boolean): Tool {
  const kept = SCOPED.flatMap((list) => {
    const statements = tool[list]
    return statements?.some((said) => !isHere(said)) ? [[list, statements.filter(isHere)] as const] : []
  })
  const isInUse = tool.inUse?.some(isHere) ?? false
  return {
    ...tool,
    ...Object.fromEntries(kept),
    ...(isInUse && {
      uses: tool.uses.map((use) => (use.status === 'to-confirm' ? { ...use, status: 'current' } : use)),
    }),
  }
}
