import type { Condition, Row } from '#knowledge/statement.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'

/** Ids of the fixture of yesterday that today's guide does not know. */
export const GONE = { tool: 'fax-regional', option: 'telecopie' } as const
/** A tool and a region where yesterday's guide used it for everything it does not cover today. */
const FAX: CoreTool = {
  id: GONE.tool,
  name: 'Fax de la région',
  kind: 'tool',
  summary: 'Un télécopieur partagé.',
  implements: [],
  regions: ['bretagne'],
  families: ['communication'],
  verifiedOn: '2025-03-01',
  uses: [
    {
      id: 'tout',
      role: 'primary',
      when: { besoin: ['envoyer-document', 'voir-a-distance', 'acceder-services'] },
      why: 'Il arrive.',
      status: 'current',
    },
  ],
  exclusions: [],
  prerequisites: [],
  audience: [],
}

/**
 * The knowledge base as an older guide might have had it: what a link carries was true of it. Today's guide has since
 * lost a tool (the fax), gained one (remote monitoring), a use (secure mail with patients) and a question (has the
 * patient opened Mon espace santé?), forbidden a channel (ordinary e-mail with patients) and dropped an option.
 */
export function yesterday(core: CoreKnowledge): CoreKnowledge {
  const tools = core.tools
    .filter(({ id }) => id !== 'telesurveillance')
    .map((tool): CoreTool => (tool.id === 'messagerie-classique' ? allowed(tool) : amongProfessionals(tool)))
  return forgetQuestion('espace-sante', {
    ...core,
    base: { ...core.base, kb: '2025-03-01' },
    tools: [...tools, FAX].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    questions: core.questions.map((question) =>
      question.id === 'contenu'
        ? { ...question, options: [...question.options, { id: GONE.option, label: 'Une télécopie' }] }
        : question,
    ),
  })
}

/** E-mail before anyone had written what it must not be used for. */
function allowed({ unsafe: _unsafe, ...tool }: CoreTool): CoreTool {
  const use = { avec: ['patient'], besoin: ['discuter'] }
  return {
    ...tool,
    exclusions: [],
    uses: [{ id: 'ecrire', role: 'primary', when: use, why: 'Tout le monde en a un.', status: 'current' }],
  }
}

/** Uses that rest on the lost question alone: an older guide, which could not ask, did not have them. */
const SINCE: ReadonlySet<string> = new Set(['refus-de-partage', 'sans-identite-verifiee', 'secret-d-un-mineur'])

/** A letter in place of a message is for those whose space is not open: an older guide knew it for documents alone. */
const LETTERS: ReadonlySet<string> = new Set(['document-au-patient', 'patient-oppose', 's-il-n-ouvre-pas-son-espace'])

/** Secure mail before patients had it, and before referrals had a platform of their own. */
function amongProfessionals(tool: CoreTool): CoreTool {
  if (tool.id === 'courrier-papier') {
    const uses = tool.uses.filter(({ id }) => !SINCE.has(id))
    const when = { avec: ['patient'], besoin: ['envoyer-document'] }
    return { ...tool, uses: uses.map((use) => (LETTERS.has(use.id) ? { ...use, when } : use)) }
  }
  if (tool.id !== 'mssante') return tool
  const uses = tool.uses.filter(({ id }) => id !== 'ecrire-au-patient')
  return { ...tool, uses: uses.map((use) => (use.id === 'courrier-d-adressage' ? { ...use, role: 'primary' } : use)) }
}

/** The knowledge base without a question: what depended on it holds whatever its answer. */
function forgetQuestion(id: string, core: CoreKnowledge): CoreKnowledge {
  const forget = <T extends { readonly when?: Condition | undefined }>(statement: T): T =>
    statement.when === undefined ? statement : { ...statement, when: withoutKey(id, statement.when) }
  return {
    ...core,
    questions: core.questions
      .filter((question) => question.id !== id)
      .map((question) => ({ ...question, options: question.options.map(forget) })),
    tools: core.tools.map((tool) => ({
      ...tool,
      uses: tool.uses.map(forget),
      exclusions: tool.exclusions.map(forget),
      prerequisites: tool.prerequisites.map(({ needs, ...check }) => ({
        ...forget(check),
        ...(needs && { needs: withoutKey(id, needs) }),
      })),
      audience: tool.audience.map(forget),
    })),
    gaps: core.gaps.map(forget),
    situations: core.situations.map((situation) => ({ ...situation, answers: without(id, situation.answers) })),
  }
}

function withoutKey(id: string, condition: Condition): Condition {
  const strip = (row: Row): Row => {
    const { unless, ...accepted } = row
    const rest = without(id, accepted)
    return (unless === undefined ? rest : { ...rest, unless: withoutKey(id, unless) }) as Row
  }
  return Array.isArray(condition) ? condition.map(strip) : strip(condition as Row) // what is not a list is a row
}

function without<T>(key: string, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

/** Ids that tomorrow's guide has renamed: today's → tomorrow's. One of each thing that a link can name. */
export const RENAMED = {
  mssante: 'messagerie-de-sante',
  medimail: 'medimail-pro',
  occitanie: 'occitanie-mediterranee',
  infirmier: 'soins-infirmiers',
  'espace-sante': 'mon-espace',
  'envoyer-document': 'transmettre-document',
  'ecrire-a-un-patient': 'message-a-un-patient',
  communication: 'echanger',
} as const
/** A tool that tomorrow's guide has withdrawn, with what it says of it. */
export const RETIRED = { id: 'spico-discussions', on: '2027-05-01', text: 'SPICO Discussions a fermé.' } as const

/** Text of the knowledge base with tomorrow's ids for today's. */
export function renameIds(json: string): string {
  return Object.entries(RENAMED).reduce(
    (text, [former, id]) =>
      text
        .replaceAll(`"${former}"`, `"${id}"`)
        .replaceAll(`"${former}:`, `"${id}:`)
        .replaceAll(`:${former}"`, `:${id}"`),
    json,
  )
}

/** The knowledge base as a later guide might have it: ids renamed with their aliases kept, and a tool withdrawn. */
export function tomorrow(core: CoreKnowledge): CoreKnowledge {
  // The text was written from a CoreKnowledge, and only ids have changed in it.
  const renamed = JSON.parse(renameIds(JSON.stringify(core))) as CoreKnowledge
  const formers = new Map<string, string>(Object.entries(RENAMED).map(([former, id]) => [id, former]))
  const alias = <T extends { readonly id: string }>(thing: T): T => {
    const former = formers.get(thing.id)
    return former === undefined ? thing : { ...thing, formerIds: [former] }
  }
  return {
    ...renamed,
    base: { ...renamed.base, kb: '2027-06-01' },
    questions: renamed.questions.map((question) => ({ ...alias(question), options: question.options.map(alias) })),
    regions: renamed.regions.map(alias),
    situations: renamed.situations.map(alias),
    tools: renamed.tools.map((tool) =>
      tool.id === RETIRED.id ? { ...tool, uses: [], retired: { on: RETIRED.on, text: RETIRED.text } } : alias(tool),
    ),
  }
}
