import fc from 'fast-check'

import type { EngineKnowledge, EngineTool } from '#engine/types.ts'
import type { Condition, Role } from '#knowledge/statement.ts'

/** Builds a small knowledge base the way a test reads: questions by their options, tools by what they say. */
export function knowledgeOf(
  questions: Readonly<Record<string, readonly string[]>>,
  tools: readonly EngineTool[],
  gaps: EngineKnowledge['gaps'] = [],
): EngineKnowledge {
  return {
    questions: Object.entries(questions).map(([id, options]) => ({
      id,
      stage: id === 'region' || id === 'profession' ? 'profil' : 'precision',
      options: options.map((option) => ({ id: option })),
    })),
    tools,
    gaps,
  }
}

type ToolParts = {
  kind?: EngineTool['kind']
  regions?: EngineTool['regions']
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

/** One tool from its conditions. Statement ids are the role and a number: `primary-0`. */
export function toolOf(id: string, parts: ToolParts): EngineTool {
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

const places = ['ici', 'ailleurs', 'loin']

/** Any small knowledge base: up to five questions, six tools, vetoes, scopes, options that depend on other answers. */
export const anyKnowledge: fc.Arbitrary<EngineKnowledge> = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    const questions: [string, string[]][] = [
      ['region', places],
      ...sizes.map((size, index): [string, string[]] => [
        `q${index}`,
        Array.from({ length: size }, (_, option) => `o${option}`),
      ]),
    ]
    const conjunction = fc
      .subarray(questions.slice(1), { minLength: 0, maxLength: Math.min(3, questions.length - 1) })
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
      regions: fc.oneof(fc.constant('all' as const), fc.subarray(places, { minLength: 1 })),
      kind: fc.constantFrom('tool' as const, 'standard' as const, 'category' as const),
      primary: fc.array(condition, { maxLength: 2 }),
      complement: fc.array(condition, { maxLength: 1 }),
      fallback: fc.array(condition, { maxLength: 1 }),
      toConfirm: fc.array(condition, { maxLength: 1 }),
      excluded: fc.array(condition as fc.Arbitrary<Condition & { scope?: never }>, { maxLength: 1 }),
      excludedIn: fc.oneof(
        fc.constant({}),
        condition.map((when) => ({ ici: when })),
      ),
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
        tools: parts.map(({ audience, ...rest }, index) =>
          toolOf(`t${index}`, { ...rest, implements: index < 2 ? [] : rest.implements, ...(audience && { audience }) }),
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
