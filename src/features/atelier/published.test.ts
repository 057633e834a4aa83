import { expect, it } from 'vitest'

import { prove } from '#engine/verify/check.ts'
import { checkIntegrity } from '#knowledge/integrity.ts'
import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import { withTerritory } from '#knowledge/territory-layer.ts'
import { invariant } from '#lib/assert.ts'

import { emptyDraft, newTool, toDocument } from './draft.ts'

it('a file of the atelier, put as it is into the data of the guide, is read and proved with its region', () => {
  const draft = {
    ...emptyDraft('2026-11-27'),
    name: 'CPTS du dépôt',
    region: 'bretagne',
    contact: { label: 'La coordination' },
  }
  const [use] = newTool(draft, ['demander-avis']).uses
  invariant(use !== undefined, 'a new tool has a use')
  const tool = {
    ...newTool(draft, []),
    name: 'Avis Dépôt',
    summary: 'La téléexpertise.',
    uses: [{ ...use, why: 'Oui.' }],
  }
  const document = toDocument({ ...draft, tools: [tool] })
  const file = { path: `territories/${document.id}.json`, text: `${JSON.stringify(document, null, 2)}\n` }

  const read = parseKnowledge([...readDataFolder('data'), file])
  invariant(read.kind === 'ok', 'the data is read with it')
  expect(checkIntegrity(read.knowledge)).toEqual([])
  expect(read.knowledge.territories).toContainEqual(document)
  const reader = { region: document.region, territory: document.id }
  const proof = prove({ ...withTerritory(read.knowledge, document), situations: [] }, [reader])
  expect(proof.findings).toEqual([])
  expect(proof.stacks).toHaveLength(1)
})
