import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { knowledge } = loaded
const seek = createSearch(knowledge)
const DANGERS = ['emergency', 'danger', 'watch']
const kindOf = (id: string) => knowledge.notices.find((notice) => notice.id === id)?.kind ?? ''
const alerts = (text: string) => {
  const { first } = seek(text)
  return first.kind === 'notice' && DANGERS.includes(kindOf(first.id))
}

/** Each kind of danger, in the few words of someone who hurries. */
const FALLS = ['chute', 'il est tombé', 'a chuté', 'résident par terre']
const OTHERS = [
  'douleur dans la poitrine',
  'douleur thoracique',
  'inconscient',
  'perte de connaissance',
  'malaise',
  'ne respire plus',
  's’étouffe',
  'convulsions',
  'hémorragie',
  'saigne beaucoup',
  'AVC',
  'bouche de travers',
  'idées noires',
  'veut mourir',
  'violences conjugales',
  'intoxication',
  'enfant en danger',
]
/** What says where, who and how, and nothing of the danger. */
const REGIONS = ['grand est', 'bretagne', 'île-de-france', 'la réunion', 'hauts-de-france', 'nantes', 'à lyon']
const PEOPLE = ['aide soignante', 'infirmière', 'médecin', 'kiné', 'pharmacien', 'secrétaire', 'cadre de santé']
const PLACES = ['ehpad', 'hôpital', 'à domicile', 'unité protégée', 'had', 'à l’école', 'service de nuit', 'ssiad']
const WAYS = [
  'visio',
  'en visio',
  'qui appeler',
  'la nuit',
  'nuit',
  'urgent',
  'photo',
  'messagerie',
  'garde',
  'avis',
  'que faire',
]

function pick(list: readonly string[], place: number): string {
  return list[place % list.length] ?? ''
}

/** Every harmless word alone on one side of the danger, then many together: a few thousand words, always the same. */
function textsWith(danger: string, offset: number): string[] {
  const alone = [...REGIONS, ...PEOPLE, ...PLACES, ...WAYS].map((word, place) =>
    (place + offset) % 2 === 0 ? `${word} ${danger}` : `${danger} ${word}`,
  )
  const together = Array.from({ length: 4 }, (_, turn) => {
    const at = offset + turn * 3
    return turn % 2 === 0
      ? `${pick(PEOPLE, at)} ${pick(PLACES, at)} ${danger} ${pick(WAYS, at)} ${pick(REGIONS, at)}`
      : `${pick(PLACES, at)} ${pick(WAYS, at)} ${danger} ${pick(PEOPLE, at)} ${pick(REGIONS, at)}`
  })
  return [...alone, ...together]
}

describe('a danger among harmless words', () => {
  it('a plain fall shows what to watch for, and nothing hides it', () => {
    const texts = FALLS.flatMap(textsWith)
    expect(texts.filter((text) => seek(text).first.id !== 'chute')).toEqual([])
  })

  it('every other danger is told first', () => {
    expect(OTHERS.flatMap(textsWith).filter((text) => !alerts(text))).toEqual([])
  })

  it.each([
    'ehpad nuit chute qui voir en visio grand est',
    'aide soignante ehpad nuit chute qui voir en visio grand est',
    'aide soignante ehpad nuit chute',
    'aide soignante ehpad résident ne répond plus en visio',
  ])('%s', (text) => {
    expect(alerts(text)).toBe(true)
  })

  it.each(['ehpad chute ne répond plus', 'résident tombé, saigne de la tête', 'chute ehpad inconscient visio'])(
    '%s: a fall with a sign of danger is an emergency',
    (text) => {
      expect(seek(text).first).toMatchObject({ kind: 'notice', id: 'urgence-vitale' })
    },
  )
})

describe('the words of a danger, and none', () => {
  it.each([
    'chute du réseau',
    'chute de connexion en visio',
    'prévention des chutes ehpad grand est',
    'pas de chute',
    'chute de cheveux',
    'chute de la messagerie',
    'la visio ne répond plus',
    'messagerie ne répond plus',
    'le secrétariat ne répond plus',
    'bilan de chute à envoyer',
    'hémorragie de mails',
    'arrêt maladie aide soignante nuit',
    'télé-AVC bretagne',
    'avis neuro post-AVC',
    'le téléphone est tombé',
    'ma messagerie est morte',
  ])('%s', (text) => {
    expect(seek(text).notices.filter((id) => DANGERS.includes(kindOf(id)))).toEqual([])
  })
})
