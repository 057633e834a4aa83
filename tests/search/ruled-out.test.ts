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

/** A need, a kind of tools that would serve it, as people name it, and the tools of that kind. */
const KINDS = [
  ['se réunir à plusieurs', 'visio', ['visio-securisee', 'solution-teleconsultation']],
  ['voir mon patient à distance, Lille', 'visio', ['predice', 'visio-securisee', 'solution-teleconsultation']],
  ['voir un patient à distance', 'téléconsultation', ['solution-teleconsultation']],
  ['demander un avis dermato', 'téléexpertise', ['solution-teleexpertise']],
  ['envoyer une ordonnance à un patient sans espace santé', 'courrier', ['courrier-papier']],
  ['envoyer un résultat à une patiente qui a refusé son espace', 'papier', ['courrier-papier']],
  ['discuter entre infirmières, Toulouse', 'appli', ['spico-discussions', 'reseau-social-professionnel']],
  ['échanger des messages avec un confrère', 'messagerie instantanée', ['reseau-social-professionnel']],
] as const
/** After « de », « d’ », « la »…: a kind has its article, a name has none. */
const WITH_ARTICLE =
  'surtout pas de …|pas de …|plus jamais de …|sans …|sans passer par la …|hors …|marre de la …|au lieu de la …|on ne veut plus de …|autrement que par …|… non merci|… surtout pas|… exclu|… interdit chez nous'

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

describe('what a text rules out by the name of its kind never comes first', () => {
  it.each(KINDS)('%s, and by no %s', (need, kind, ofKind) => {
    const wrong = WITH_ARTICLE.split('|').flatMap((denial, index) => {
      const ruledOut = denial.replace('…', kind)
      const text = index % 2 === 0 ? `${need}, ${ruledOut}` : `${ruledOut}, ${need}`
      const { results } = seek(text)
      const shown = results.slice(0, 3).flatMap(({ id, with: through = [] }) => [id, ...through])
      return shown.some((id) => ofKind.some((own) => own === id)) ? [`${text}: ${shown.join()}`] : []
    })
    expect(wrong).toEqual([])
    expect(seek(need).results.map(({ id }) => id)).toContain(ofKind[0])
  })

  it.each([
    ['discuter entre infirmières, pas d’appli', 'mssante'],
    ['avis dermato sans téléexpertise', 'mssante'],
    ['envoyer une ordonnance au patient, sans courrier', 'mssante'],
  ])('%s: what serves all the same comes first', (text, tool) => {
    expect(seek(text).first.id).toBe(tool)
  })

  it('where nothing else serves, the guide asks', () => {
    expect(seek('se réunir à plusieurs sans visio').first.kind).toBe('question')
  })

  it.each([
    'téléconsultation non facturée',
    'un patient sans papiers, lui donner son ordonnance',
    'la visio ne marche pas',
    'pas que par courrier',
    'visio et courrier avec un confrère',
  ])('%s: rules no kind out', (text) => {
    expect(seek(text).named.filter(({ denied }) => denied)).toEqual([])
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
