import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const seek = createSearch(loaded.knowledge)

/** Needs said by themselves, and a tool or an answer that serves each. */
const NEEDS = [
  ['téléconsultation avec une patiente', 'solution-teleconsultation'],
  ['envoyer un compte rendu à un confrère', 'mssante'],
  ['trouver un kiné à domicile', 'annuaire-sante'],
  ['dossier d’entrée en ehpad', 'viatrajectoire'],
  ['déposer un document dans le dmp', 'dmp'],
  ['facturer mes actes', 'facturation-sesam'],
  ['demander un avis à un dermatologue', 'solution-teleexpertise'],
  ['prise de rendez-vous en ligne', 'agenda-en-ligne'],
] as const
const JOINTS = [' et ', ' ensuite ', ', aussi ', ' puis ']
const MOST_SHOWN = 6

const pairs = NEEDS.flatMap((one, index) =>
  NEEDS.filter((_, other) => other !== index).map((other, turn) => ({
    text: `${one[0]}${JOINTS[(index + turn) % JOINTS.length] ?? ' et '}${other[0]}`,
    wanted: [one[1], other[1]],
  })),
)

describe('two needs in one text', () => {
  it('each is shown by itself', () => {
    for (const [text, tool] of NEEDS)
      expect(
        seek(text)
          .results.slice(0, 2)
          .map(({ id }) => id),
        text,
      ).toContain(tool)
  })

  it('one of them comes first, and the other is shown as well', () => {
    const shown = pairs.map(({ text, wanted }) => {
      const ids = seek(text)
        .results.slice(0, MOST_SHOWN)
        .flatMap(({ id, with: through = [] }) => [id, ...through])
      return {
        text,
        ids,
        first: wanted.some((tool) => ids[0] === tool),
        both: wanted.every((tool) => ids.includes(tool)),
      }
    })
    const missed = shown.filter(({ both }) => !both).map(({ text, ids }) => `${text}: ${ids.join(', ')}`)
    console.log(
      `${pairs.length} pairs: ${shown.filter(({ first }) => first).length} begin right, ${pairs.length - missed.length} show both`,
    )
    expect(missed).toEqual([])
    expect(shown.filter(({ first }) => !first).map(({ text }) => text)).toEqual([])
  })
})
