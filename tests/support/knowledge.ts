import fc from 'fast-check'

import type { EngineGap, EngineKnowledge, EngineTool } from '#engine/types.ts'
import { NATION, type Nearness, REGION, TERRITORY } from '#knowledge/stack.ts'
import type { Condition, Role } from '#knowledge/statement.ts'

/** A tool of a stack that also says where it exists, so that stacks can be made of it. */
export type TestTool = EngineTool & { readonly regions: 'all' | readonly string[] }

/** A gap that also says where it is one. */
export type TestGap = EngineGap & { readonly regions: 'all' | readonly string[] }

/**
 * Builds a small knowledge base the way a test reads: questions by their options, tools by what they say. It can be
 * asked as one stack, or as the layers that a `Guide` makes stacks of.
 */
export function knowledgeOf(
  questions: Readonly<Record<string, readonly string[]>>,
  tools: readonly TestTool[],
  gaps: readonly TestGap[] = [],
) {
  return {
    questions: Object.entries(questions).map(([id, options]) => ({
      id,
      stage: id === 'region' || id === 'profession' ? ('profil' as const) : ('precision' as const),
      options: options.map((option) => ({ id: option })),
    })),
    tools,
    gaps,
  }
}

type ToolParts = {
  kind?: EngineTool['kind']
  /** Where it exists: everywhere unless said. Makes it a tool of a region, unless `layer` says otherwise. */
  regions?: TestTool['regions']
  layer?: Nearness
  closed?: true
  implements?: readonly string[]
  primary?: readonly Condition[]
  complement?: readonly Condition[]
  fallback?: readonly Condition[]
  toConfirm?: readonly Condition[]
  excluded?: readonly (Condition & { scope?: never })[]
  excludedIn?: Readonly<Record<string, Condition>>
  audience?: Condition
  needs?: Condition
  instead?: readonly string[]
  unsafe?: true
}

/** A declared gap of some regions. */
export function gapOf(id: string, regions: TestGap['regions'], when: Condition): TestGap {
  return { id, regions, layer: regions === 'all' ? NATION : REGION, when, status: 'current' }
}

/** One tool from its conditions. Statement ids are the role and a number: `primary-0`. */
export function toolOf(id: string, parts: ToolParts): TestTool {
  const uses = (
    role: Role,
    list: readonly Condition[] | undefined,
    status: 'current' | 'to-confirm' = 'current',
    name: string = role,
  ) => (list ?? []).map((when, index) => ({ id: `${name}-${index}`, role, when, status }))
  return {
    id,
    kind: parts.kind ?? 'tool',
    implements: parts.implements ?? [],
    regions: parts.regions ?? 'all',
    layer: parts.layer ?? (parts.regions === undefined ? NATION : REGION),
    ...(parts.closed && { closed: [{ id: 'closed', status: 'current' }] }),
    ...(parts.unsafe && { unsafe: parts.unsafe }),
    uses: [
      ...uses('primary', parts.primary),
      ...uses('complement', parts.complement),
      ...uses('fallback', parts.fallback),
      ...uses('primary', parts.toConfirm, 'to-confirm', 'to-confirm'),
    ],
    exclusions: [
      ...(parts.excluded ?? []).map((when, index) => ({
        id: `excluded-${index}`,
        when,
        status: 'current' as const,
        instead: parts.instead ?? [],
      })),
      ...Object.entries(parts.excludedIn ?? {}).map(([region, when]) => ({
        id: `excluded-in-${region}`,
        when,
        status: 'current' as const,
        instead: [],
        scope: [region],
      })),
    ],
    prerequisites: parts.needs ? [{ id: 'needs', status: 'current', needs: parts.needs }] : [],
    audience: parts.audience ? [{ id: 'audience', status: 'current', when: parts.audience }] : [],
  }
}

/** Any small stack: up to five questions, six tools of any layer, vetoes, options that depend on other answers. */
export const anyKnowledge: fc.Arbitrary<EngineKnowledge> = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    const questions: [string, string[]][] = [
      ['profession', ['medecin', 'infirmier', 'secretaire']],
      ...sizes.map((size, index): [string, string[]] => [
        `q${index}`,
        Array.from({ length: size }, (_, option) => `o${option}`),
      ]),
    ]
    const conjunction = fc
      .subarray(questions, { minLength: 0, maxLength: Math.min(3, questions.length) })
      .chain((picked) =>
        fc.tuple(
          ...picked.map(([id, options]) =>
            fc.subarray(options, { minLength: 1 }).map((accepted) => [id, accepted] as const),
          ),
        ),
      )
      .map((entries) => Object.fromEntries(entries) as Record<string, string[]>)
    const row = fc
      .tuple(
        conjunction,
        fc.option(
          conjunction.filter((part) => Object.keys(part).length > 0),
          { nil: undefined },
        ),
      )
      .map(([main, unless]): Condition => (unless ? { ...main, unless } : main) as Condition)
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      row,
      fc.array(row, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Condition>,
    )
    const tool = fc.record({
      layer: fc.constantFrom<Nearness>(NATION, REGION, TERRITORY),
      closed: fc.option(fc.constant(true as const), { nil: undefined, freq: 10 }),
      kind: fc.constantFrom('tool' as const, 'standard' as const, 'category' as const),
      primary: fc.array(condition, { maxLength: 2 }),
      complement: fc.array(condition, { maxLength: 1 }),
      fallback: fc.array(condition, { maxLength: 1 }),
      toConfirm: fc.array(condition, { maxLength: 1 }),
      excluded: fc.array(condition as fc.Arbitrary<Condition & { scope?: never }>, { maxLength: 1 }),
      audience: fc.option(condition, { nil: undefined }),
      implements: fc.subarray(['t0', 't1'], { maxLength: 1 }),
    })
    const gate = fc.option(conjunction, { nil: undefined, freq: 5 })
    return fc
      .tuple(fc.array(tool, { minLength: 1, maxLength: 6 }), fc.array(gate, { minLength: 16, maxLength: 16 }))
      .map(([parts, gates]): EngineKnowledge => ({
        questions: questions.map(([id, options], index) => ({
          id,
          stage: index === 0 ? 'profil' : 'precision',
          options: options.map((option, place) => {
            // Options may depend on the questions before theirs, and the first option always exists.
            const when = place === 0 ? undefined : gates[(index * 4 + place) % 16]
            const earlier =
              when &&
              Object.fromEntries(
                Object.entries(when).filter(([name]) => questions.slice(1, index).some(([other]) => other === name)),
              )
            return earlier && Object.keys(earlier).length > 0
              ? { id: option, when: earlier as Condition }
              : { id: option }
          }),
        })),
        tools: parts.map(({ audience, closed, ...rest }, index) =>
          toolOf(`t${index}`, {
            ...rest,
            implements: index < 2 ? [] : rest.implements,
            ...(audience && { audience }),
            ...(closed && { closed }),
          }),
        ),
        gaps: [],
      }))
  })

/** A knowledge base with some answers to it, `undefined` where a question is left open. */
export const anyConsultation = anyKnowledge.chain((knowledge) =>
  fc
    .tuple(
      ...knowledge.questions.map((question) =>
        fc.option(fc.constantFrom(...question.options.map((option) => option.id)), { nil: undefined }),
      ),
    )
    .map((chosen) => ({
      knowledge,
      answers: Object.fromEntries(
        knowledge.questions.flatMap((question, index) =>
          chosen[index] === undefined ? [] : [[question.id, chosen[index]]],
        ),
      ),
    })),
)
