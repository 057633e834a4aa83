import { readersOf } from '#engine/asker.ts'
import { prove, type ProofReport } from '#engine/verify/check.ts'
import type { Ends } from '#engine/verify/wizard.ts'
import type { Finding } from '#knowledge/finding.ts'
import { findStale } from '#knowledge/freshness.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { regionStatements } from '#knowledge/region-statements.ts'
import type { Territory } from '#knowledge/territory.ts'
import { withTerritory } from '#knowledge/territory-layer.ts'
import { warningsOf } from '#knowledge/territory-warnings.ts'
import { warningWords } from '#text/territory-warnings.ts'

import { loadKnowledge, type Output } from './load.ts'
import { findTerritory } from './territory.ts'

/**
 * `guide check`: proves the knowledge base over the whole answer space. With `asOf`, also lists what has passed its
 * best-before day, and when each region's words are next to be read; of one territory, also what its author should know
 * before publishing it. 0 when nothing is found, else 1.
 */
export function runCheck(
  output: Output,
  folder: string,
  { isJson, asOf, territory }: { isJson: boolean; asOf: string | null; territory: string | null },
): number {
  const started = performance.now()
  const loaded = loadKnowledge(folder)
  if (loaded.kind === 'failed') {
    report(output, loaded.findings, isJson, null)
    return 1
  }
  const { knowledge } = loaded
  const asked = territory === null ? null : findTerritory(knowledge, territory)
  if (asked?.kind === 'unknown') {
    output.err(`guide: no territory and no file is called "${territory}"`)
    return 2
  }
  if (asked?.kind === 'failed') {
    // A file of one's own is named as it was asked for: it is not in the data folder.
    report(output, asked.findings, isJson, null, { below: '' })
    return 1
  }
  const laid = asked ? [asked.territory] : knowledge.territories
  const whole = laid.reduce(withTerritory, knowledge)
  const proof = prove(whole, asked ? readersOf(knowledge, laid).slice(-1) : readersOf(knowledge, laid))
  const figures = figuresOf(loaded.knowledge, proof, (performance.now() - started) / 1000)
  const findings = [
    ...proof.findings.map((finding) => located(loaded.knowledge, finding)),
    ...(asOf === null ? [] : findStale(loaded.knowledge, asOf)),
  ]
  report(output, findings, isJson, figures, {
    reviews: asOf === null ? [] : reviewsBy(loaded.knowledge, asOf),
    warnings: asked ? warningLines(knowledge, asked.territory) : [],
  })
  return findings.length > 0 ? 1 : 0
}

/** What the workshop says before a territory is published, in its words. */
function warningLines(knowledge: Knowledge, territory: Territory): string[] {
  const nameOf = (id: string) => knowledge.tools.find((tool) => tool.id === id)?.name ?? id
  return warningsOf(territory, knowledge).map((warning) => warningWords(warning, nameOf))
}

/** When a region's own words are next to be read again, and how many are already past their day. */
type Review = {
  readonly region: string
  readonly statements: number
  readonly next: string | null
  readonly past: number
}

function reviewsBy(knowledge: Knowledge, asOf: string): Review[] {
  return knowledge.regions.map(({ id }) => {
    const days = regionStatements(knowledge, id).map(({ due }) => due)
    const past = days.filter((day) => day < asOf)
    const next = days.filter((day) => day >= asOf).toSorted()[0] ?? null
    return { region: id, statements: days.length, next, past: past.length }
  })
}

/** The proof names entities (`tools/dmp.json`): the finding names the file that holds them. */
function located(knowledge: Knowledge, finding: Finding): Finding {
  return { ...finding, file: knowledge.files.get(finding.file.replace(/\.json$/, '')) ?? finding.file }
}

function figuresOf(knowledge: Knowledge, proof: ProofReport, seconds: number) {
  const statements = knowledge.tools.flatMap((tool) => [
    ...tool.uses,
    ...tool.exclusions,
    ...tool.prerequisites,
    ...tool.limits,
    ...tool.access,
    ...tool.support,
    ...tool.audience,
  ])
  return {
    kb: knowledge.base.kb,
    stacks: proof.stacks.map(({ region, territory, space, wizard, partials }) => ({
      region,
      territory,
      ...space,
      wizard,
      partials,
    })),
    combinations: {
      enumeration: sum(proof.stacks.map(({ space }) => space.combinations.enumeration)),
      diagram: sum(proof.stacks.map(({ space }) => space.combinations.diagram)),
    },
    tools: knowledge.tools.length,
    uses: knowledge.tools.flatMap((tool) => tool.uses).length,
    exclusions: knowledge.tools.flatMap((tool) => tool.exclusions).length,
    statements: statements.length + knowledge.faq.flatMap((faq) => faq.entries).length,
    questions: knowledge.questions.length,
    gaps: knowledge.gaps.length,
    situations: knowledge.situations.length,
    partials: sum(proof.stacks.map(({ partials }) => partials)),
    wizard: { longest: Math.max(...proof.stacks.map(({ wizard }) => wizard.afterProfile.longest)) },
    seconds: Math.round(seconds * 10) / 10,
  }
}

type Figures = ReturnType<typeof figuresOf>

function report(
  output: Output,
  findings: readonly Finding[],
  isJson: boolean,
  figures: Figures | null,
  {
    reviews = [],
    warnings = [],
    below = 'data/',
  }: { reviews?: readonly Review[]; warnings?: readonly string[]; below?: string } = {},
): void {
  if (isJson) {
    const more = { ...(reviews.length > 0 && { reviews }), ...(warnings.length > 0 && { warnings }) }
    output.out(JSON.stringify({ ok: findings.length === 0, findings, figures, ...more }, null, 2))
    return
  }
  for (const finding of findings) {
    output.out(`${finding.code}: ${below}${finding.file}${finding.path ? ` at ${finding.path}` : ''}`)
    output.out(`  ${finding.message}`)
    output.out(`  → ${finding.remedy}`)
  }
  if (figures) for (const line of figureLines(figures)) output.out(line)
  for (const { region, statements, next, past } of reviews)
    output.out(
      `${region.padEnd(27)} ${statements} statements, ${past} past their day, next review ${next ?? 'overdue'}`,
    )
  for (const warning of warnings) output.out(`warning: ${warning}`)
  output.out(
    findings.length === 0
      ? 'The knowledge base holds.'
      : `${findings.length} finding${findings.length > 1 ? 's' : ''}.`,
  )
}

function figureLines(figures: Figures): string[] {
  const count = (value: number) => value.toLocaleString('en-US')
  /** How the paths of every stack end, as shares of all of them. */
  const endsLine = (name: string, of: (stack: Figures['stacks'][number]) => Ends) => {
    const paths = sum(figures.stacks.flatMap((stack) => Object.values(of(stack))))
    const shares = OUTCOMES.map(
      (kind) => `${kind} ${share(sum(figures.stacks.map((stack) => of(stack)[kind])), paths)}`,
    )
    return `ends of the wizard, ${name}: ${shares.join(', ')} of ${count(paths)} paths`
  }
  return [
    `knowledge base   ${figures.kb}: ${figures.tools} tools, ${figures.uses} uses, ${figures.exclusions} exclusions, ${figures.statements} cited statements, ${figures.questions} questions, ${figures.gaps} declared gaps, ${figures.situations} situations`,
    ...figures.stacks.map((stack) => {
      const { enumeration, diagram } = stack.combinations
      const { whole, afterProfile } = stack.wizard
      return [
        `${(stack.territory ?? stack.region ?? 'nation').padEnd(27)} ${count(enumeration)} combinations by pruned enumeration (${count(stack.leaves)} classes), ${count(diagram)} by decision diagram (${count(stack.nodes)} nodes)`,
        `${count(stack.outcomes['to-confirm'])} to confirm, ${count(stack.outcomes.none)} an explained none`,
        `${count(whole.paths)} paths: median ${afterProfile.median}, longest ${afterProfile.longest} questions after the profile`,
        `${count(stack.partials)} partial answers`,
      ].join('; ')
    }),
    endsLine('all answered', (stack) => stack.wizard.ends),
    endsLine('details unknown too', (stack) => stack.wizard.endsWithRefusals),
    `${figures.stacks.length} stacks, ${count(figures.combinations.enumeration)} and ${count(figures.combinations.diagram)} combinations, ${count(figures.partials)} partial answers compared with all their completions, ${figures.seconds} s`,
  ]
}

const OUTCOMES = ['recommended', 'by-case', 'to-confirm', 'none'] as const

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
