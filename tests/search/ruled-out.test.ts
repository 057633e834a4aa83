import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { tools } = loaded.knowledge
const seek = createSearch(loaded.knowledge)

/** Ways to rule something out, wherever it stands: `…` is its name. */
const DENIALS = (
  'pas …|surtout pas …|plus jamais …|jamais …|sans …|sans passer par …|hors …|hormis …|excepté …|à part …|en dehors de …|' +
  'je ne veux pas de …|je veux pas utiliser …|je refuse …|je refuse d’utiliser …|je déteste …|je supporte plus …|ras le bol de …|' +
  'marre de …|marre …|assez de …|au lieu de …|plutôt que …|à la place de …|pour remplacer …|autre que …|autrement que par …|' +
  'autre chose que …|alternative à …|on quitte …|on a abandonné …|on lâche …|on a plus …|on n’a pas …|hors de question d’utiliser …|' +
  'interdiction d’utiliser …|éviter …|ne passe pas par …|n’utilise plus …|inutile de me parler de …|ne me parlez pas de …|tout sauf …|' +
  'ni … ni sms|ni sms ni …|sans whatsapp ou …|non à …|stop …|… non merci|… jamais|… c’est non|… surtout pas|… pas question|… exclu|' +
  '… on n’en veut plus|… je refuse|… c’est fini|… très peu pour moi|… est interdit chez nous|… ne nous convient pas'
).split('|')

/** A need, and a tool that would serve it, as people name it. */
const NEEDS = [
  ['envoyer un compte rendu au médecin', 'MSSanté', 'mssante'],
  ['envoyer un courrier à un confrère, Albi', 'medimail', 'medimail'],
  ['discuter d’un patient entre nous, Toulouse', 'spico', 'spico-discussions'],
  ['échanger à plusieurs sur un patient, Grenoble', 'monsisra', 'monsisra'],
  ['avis sur la photo d’une plaie, Lille', 'prédice', 'predice'],
  ['suivre un patient à plusieurs, Bordeaux', 'paaco', 'paaco-globule'],
  ['voir le dossier de mon patient', 'DMP', 'dmp'],
  ['trouver un kiné', 'annuaire santé', 'annuaire-sante'],
] as const

const unsafe = new Set(tools.flatMap(({ id, unsafe: isUnsafe }) => (isUnsafe ? [id] : [])))

describe('what a text rules out never comes first', () => {
  it.each(NEEDS)('%s, and not by %s', (need, name, tool) => {
    const standards = new Map(tools.map(({ id, implements: own }) => [id, own]))
    const wrong = DENIALS.flatMap((denial, index) => {
      const ruledOut = denial.replace('…', name)
      const text = index % 2 === 0 ? `${need}, ${ruledOut}` : `${ruledOut}, ${need}`
      const { first } = seek(text)
      const shown = first.kind === 'tool' ? [first.id, ...(first.with ?? [])] : []
      const isWrong = shown.some((id) => id === tool || unsafe.has(id) || standards.get(id)?.includes(tool))
      return isWrong ? [`${text}: ${first.id}`] : []
    })
    expect(wrong).toEqual([])
    expect(seek(`${name} ${need}`).results.map(({ id }) => id)).toContain(tool)
  })

  it.each([
    'spico c’est fini ?',
    'je peux demander l’avis dans spico non ?',
    'spico n’est pas autorisé ?',
    'de plus en plus de confrères sur spico',
    'en plus de spico',
    'je n’ai jamais utilisé spico',
    'on n’a pas encore spico',
    'pas que spico',
    'plus rapide que l’appel : spico',
    'mssante plus spico',
    'plus accès à spico',
    'je n’apparais pas dans spico',
  ])('%s: rules nothing out', (text) => {
    const spico = seek(text).named.find(({ tool }) => tool === 'spico-discussions')
    expect(spico).toMatchObject({ denied: false })
  })

  it('a name ruled out once is ruled out, whatever the rest says of it', () => {
    expect(seek('spico nous a lâchés, plus jamais spico').named).toMatchObject([{ denied: true }])
  })
})

describe('what is out of order, or of another region, does not come first', () => {
  it.each(['est en panne', 'ne marche plus', 'bugue', 'est hs'])('MSSanté %s: what to do comes first', (state) => {
    const { first } = seek(`mssanté ${state}, envoyer un compte rendu au médecin`)
    expect(first).toMatchObject({ kind: 'answer', id: 'recevoir-et-ranger/outil-en-panne' })
  })

  it.each([
    ['plateforme régionale de téléexpertise en Corse pour un avis', 'corse'],
    ['discuter d’un patient à Grenoble, spico', 'auvergne-rhone-alpes'],
    ['suivre un patient à plusieurs à Dijon avec paaco', 'bourgogne-franche-comte'],
  ])('%s', (text, region) => {
    const { first, answers } = seek(text)
    expect(answers['region']).toBe(region)
    const regions = tools.find(({ id }) => id === first.id)?.regions ?? 'all'
    expect(regions === 'all' || regions.includes(region), first.id).toBe(true)
  })
})

describe('what serves where no region has a tool comes instead of the region’s own', () => {
  it.each([
    ['discuter entre nous à Toulouse, pas spico', 'reseau-social-professionnel'],
    ['discuter à Grenoble, plus jamais monsisra', 'reseau-social-professionnel'],
    ['envoyer un courrier à un confrère, Albi, marre de medimail', 'mssante'],
  ])('%s', (text, tool) => {
    expect(
      seek(text)
        .results.slice(0, 2)
        .map(({ id }) => id),
    ).toContain(tool)
  })
})
