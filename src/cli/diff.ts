import { diffKnowledge, type ReaderPair, sharedReaders } from '#engine/diff.ts'
import { readersOf } from '#engine/asker.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Territory } from '#knowledge/territory.ts'
import { withTerritory } from '#knowledge/territory-layer.ts'
import { toCore } from '#knowledge/views/core.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { changesOf, type OutcomeChange } from '#text/changes.ts'
import { createNames } from '#text/names.ts'

import type { Output } from './load.ts'
import { loadBoth } from './revisions.ts'
import { findTerritory } from './territory.ts'

const REGION_ALONE = '-'

/** How two knowledge bases are compared. `territories`: none, one for both sides, or one for each; `-` is the region alone. */
type Comparison = { readonly isJson: boolean; readonly territories: readonly string[] }

/**
 * `guide diff OLD NEW`: which recommendations a change of the data alters, over the whole answer space, in plain
 * French with an example each. OLD and NEW are data folders or git revisions; the territories that both hold are
 * compared too. With `territories`, only what their members are told. 0 when nothing changes, else 1.
 */
export function runDiff(output: Output, older: string, newer: string, { isJson, territories }: Comparison): number {
  const loaded = loadBoth(output, older, newer)
  if (loaded === null) return 2
  const [before, after] = loaded
  const sides = sidesOf(output, before, after, territories)
  if (typeof sides === 'number') return sides
  const differences = diffKnowledge(sides.before.laid, sides.after.laid, sides.readers)
  const changes = changesOf(named(sides.before), named(sides.after), differences).map(
    ({ example, count: _count, ...change }): Change => ({ ...change, example: encodeAnswers(example) }),
  )
  if (isJson) output.out(JSON.stringify({ from: before.base.kb, to: after.base.kb, changes }, null, 2))
  else for (const line of changeLines(changes)) output.out(line)
  return changes.length > 0 ? 1 : 0
}

/** A knowledge base to compare, with its territories laid over it. */
type Side = { readonly laid: Knowledge; readonly territories: readonly Territory[] }

/** Who is compared with whom; what is wrong with the territories that were named has been said, and gives the exit code. */
function sidesOf(
  output: Output,
  before: Knowledge,
  after: Knowledge,
  names: readonly string[],
): { readonly before: Side; readonly after: Side; readonly readers: readonly ReaderPair[] } | number {
  const sideOf = (knowledge: Knowledge, territories: readonly Territory[]): Side => ({
    laid: territories.reduce(withTerritory, knowledge),
    territories,
  })
  const [first] = names
  if (first === undefined) {
    const sides = { before: sideOf(before, before.territories), after: sideOf(after, after.territories) }
    const [older, newer] = [readersOf(before, before.territories), readersOf(after, after.territories)]
    return { ...sides, readers: sharedReaders(older, newer) }
  }
  const found = [findNamed(output, before, first), findNamed(output, after, names[1] ?? first)]
  const [older, newer] = found
  if (typeof older === 'number') return older
  if (typeof newer === 'number') return newer
  const region = newer?.region ?? older?.region
  if (region === undefined || (older?.region ?? region) !== region) {
    output.err('guide: two territories of one region can be compared, or one with its region alone (-)')
    return 2
  }
  return {
    before: sideOf(before, older ? [older] : []),
    after: sideOf(after, newer ? [newer] : []),
    readers: [{ before: { region, territory: older?.id ?? null }, after: { region, territory: newer?.id ?? null } }],
  }
}

/** The territory that a side names, null for the region alone; or the exit code, once what is wrong has been said. */
function findNamed(output: Output, knowledge: Knowledge, name: string): Territory | null | number {
  if (name === REGION_ALONE) return null
  const found = findTerritory(knowledge, name)
  if (found.kind === 'ok') return found.territory
  if (found.kind === 'unknown') {
    output.err(`guide: no territory and no file is called "${name}"`)
    return 2
  }
  for (const { file, path, message, remedy } of found.findings)
    output.err(`guide: ${file} ${path}: ${message} → ${remedy}`)
  return 1
}

function named({ laid, territories }: Side) {
  return {
    names: createNames(toCore(laid)),
    gaps: laid.gaps,
    territories: new Map(territories.map(({ id, name }) => [id, name])),
  }
}

type Change = Omit<OutcomeChange, 'example' | 'count'> & { readonly example: string }

function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['Aucune recommandation ne change.']
  const lines = [`${changes.length} changement${changes.length > 1 ? 's' : ''} de recommandation :`]
  for (const change of changes) {
    lines.push('', `Avant      : ${change.before}`, `Maintenant : ${change.after}`)
    lines.push(
      `Pour       : ${change.needs.join(' / ')}`,
      `Où         : ${change.regions.join(', ')}`,
      `Exemple    : ${change.told}`,
      `             /recommandation?${change.example}`,
    )
  }
  return lines
}
