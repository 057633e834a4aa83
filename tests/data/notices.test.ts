import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { Guide } from '#engine/guide.ts'
import { findingsWhenBroken } from '#tests/support/broken-copy.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base does not load')
const { notices, questions } = loaded.knowledge
const guide = new Guide(loaded.knowledge)

describe('what must be said first', () => {
  const numbersOf = (id: string) =>
    notices.find((notice) => notice.id === id)?.numbers?.map(({ phone }) => phone.replaceAll(' ', ''))

  it.each([
    ['urgence-vitale', ['15', '112', '114']],
    ['danger-suicidaire', ['3114', '15']],
    ['violences', ['17', '114', '3919']],
    ['enfant-en-danger', ['17', '119']],
    ['patient-ou-proche', ['15', '3422']],
  ])('%s says whom to call, the most urgent first', (id, numbers) => {
    expect(numbersOf(id)).toEqual(numbers)
  })

  it('an emergency comes before everything else', () => {
    expect(notices.map(({ kind }) => kind).slice(0, 4)).toEqual(['emergency', 'emergency', 'danger', 'danger'])
  })

  it('a reader in a hurry reads at most four short sentences', () => {
    for (const { id, text } of notices) {
      expect([id, text.split(/[.!?]\s/).length]).toEqual([id, expect.toSatisfy((count: number) => count <= 4)])
      expect([id, text.length]).toEqual([id, expect.toSatisfy((length: number) => length <= 330)])
    }
  })
})

/** Where a patient is seen, shown or talked over at once: an emergency may hide in it. */
const LIVE = ['demander-avis', 'se-reunir', 'voir-a-distance', 'suivre-a-distance']

/** The lines that say so: what may hide in any of them, and in an exchange about somebody who needs care. */
const HIDDEN = ['urgence-cachee', 'patient-a-voir']

describe('an emergency that may hide in a live exchange', () => {
  const optionsOf = (id: string) => questions.find((question) => question.id === id)?.options ?? []
  const exchanges = LIVE.flatMap((besoin) =>
    optionsOf('avec').flatMap(({ id: avec }) =>
      guide.offered({ avec }, 'besoin').includes(besoin) ? [{ avec, besoin }] : [],
    ),
  )

  it('is tried with everybody that one meets, sees or asks', () => {
    expect(new Set(exchanges.map(({ avec }) => avec))).toEqual(
      new Set(['professionnel', 'groupe', 'patient', 'etablissement', 'appui']),
    )
  })

  it.each(exchanges)('is said in one line, with $avec: $besoin', (answers) => {
    const said = guide.consult(answers).notices.filter((id) => HIDDEN.includes(id))
    expect(said).toHaveLength(1)
  })

  it.each(HIDDEN.map((id) => [id, id === 'urgence-cachee' ? 80 : 160] as const))(
    '%s is a few words that begin with the number',
    (id, most) => {
      const notice = notices.find((one) => one.id === id)
      expect(notice?.kind).toBe('reminder')
      expect(notice?.title).toContain('15')
      expect(`${notice?.title} ${notice?.text}`.length).toBeLessThan(most)
    },
  )

  it('names a fall, and whom to call at night, where somebody is to be seen or an opinion is asked', () => {
    for (const besoin of ['voir-a-distance', 'demander-avis']) {
      const said = notices.filter(({ id }) => guide.consult({ besoin }).notices.includes(id))
      expect(said.map(({ title, text }) => `${title} ${text}`).join()).toMatch(/chute.*jour et nuit.*astreinte/)
    }
  })
})

describe('what cannot wait', () => {
  const isTold = (answers: Readonly<Record<string, string>>) => guide.consult(answers).notices.includes('cela-presse')

  it('is telephoned first, by who asks in a few words and by who has a result', () => {
    expect(isTold({ avec: 'professionnel', besoin: 'demander-avis', formalisme: 'informel' })).toBe(true)
    expect(isTold({ avec: 'professionnel', besoin: 'envoyer-document', profession: 'biologiste' })).toBe(true)
    expect(isTold({ avec: 'professionnel', besoin: 'envoyer-document', profession: 'dieteticien' })).toBe(false)
    expect(isTold({ avec: 'patient', besoin: 'envoyer-document', profession: 'biologiste' })).toBe(false)
  })
})

describe('what a reminder leads to', () => {
  const saying = (answers: Readonly<Record<string, string>>) =>
    notices.filter(({ id }) => guide.consult(answers).notices.includes(id)).flatMap(({ answer }) => answer ?? [])

  it('is whether a photo of a prescription may be used, where one is to receive a document from a patient', () => {
    expect(saying({ avec: 'patient', besoin: 'recevoir-document' })).toEqual([
      { topic: 'recevoir-et-ranger', entry: 'ordonnance-recue-photo' },
    ])
  })

  it('is what may not be sent to who is no carer, where a document or a message goes to somebody', () => {
    const secret = { topic: 'secret-et-tiers', entry: 'hors-du-soin' }
    for (const answers of [
      { avec: 'etablissement', besoin: 'envoyer-document' },
      { avec: 'professionnel', besoin: 'envoyer-document' },
      { avec: 'etablissement', besoin: 'discuter' },
    ])
      expect(saying(answers)).toEqual([secret])
    expect(saying({ avec: 'groupe', besoin: 'envoyer-document' })).toEqual([])
  })

  it('is what to do with a lost phone, where one is to connect, with a number that nothing doubts', () => {
    expect(saying({ avec: 'mon-activite', besoin: 'me-connecter' })).toEqual([
      { topic: 'identification', entry: 'e-cps-telephone-perdu' },
    ])
    const topic = loaded.knowledge.faq.find(({ id }) => id === 'identification')
    const entry = topic?.entries.find(({ id }) => id === 'e-cps-telephone-perdu')
    expect(entry?.status).toBe('current')
    expect(entry?.answer).toContain('0 806 80 02 13')
  })

  it('is written: the canary', () => {
    const found = findingsWhenBroken((copy) =>
      copy.json('national/notices/e-cps-perdue.json', (notice) => {
        notice['answer'] = { topic: 'identification', entry: 'nulle-part' }
      }),
    )
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'answer: no answer is called "identification/nulle-part"',
    ])
  })
})

describe('the canary: a call for help that something may compete with is refused', () => {
  const findingsOf = (change: (notice: Record<string, unknown>) => void) =>
    findingsWhenBroken((copy) => copy.json('national/notices/urgence-vitale.json', change)).map(
      ({ path, message }) => `${path}: ${message}`,
    )

  it('beside tools', () => {
    expect(findingsOf((notice) => (notice.alone = false))).toEqual(['alone: an emergency or a danger stands alone'])
  })

  it('without a number', () => {
    expect(findingsOf((notice) => delete notice.numbers)).toEqual([
      'numbers: an emergency or a danger says whom to call',
    ])
  })
})

describe('a document that must not be shared', () => {
  const BARRED = ['mineur-secret', 'opposition', 'partage-refuse', 'sans-identite']
  const SAID: Record<string, string[]> = {
    'mineur-secret': ['mineur-confidentiel'],
    'partage-refuse': ['opposition-au-partage'],
  }

  it.each(
    ['deposer-dossier', 'rediger-synthese'].flatMap((besoin) => BARRED.map((espace) => [besoin, espace] as const)),
  )('%s, where one says %s, is kept out of the record and nothing that was said is lost', (besoin, espace) => {
    const given = {
      avec: 'patient',
      besoin,
      'espace-sante': espace,
      profession: 'medecin-generaliste',
      region: 'bretagne',
    }
    const kept = guide.keep(given)
    expect(kept.dropped).toEqual([])
    expect(kept.answers).toMatchObject({ besoin: 'garder-hors-dmp', 'espace-sante': espace })
    const { notices: said, outcome, recommended, avoid, next } = guide.consult(given)
    expect(said).toEqual(SAID[espace] ?? [])
    expect([outcome, next]).toEqual(['recommended', null])
    expect(recommended.map(({ tool }) => tool)).toEqual(['dossiers-medicaux'])
    expect(avoid.map(({ tool }) => tool)).toContain('dmp')
  })

  it('is not asked about where nothing was said of it: what stands before the steps does', () => {
    const { recommended, missing } = guide.consult({
      avec: 'patient',
      besoin: 'deposer-dossier',
      profession: 'medecin-generaliste',
      region: 'bretagne',
    })
    expect(recommended.map(({ tool }) => tool)).toEqual(['dmp'])
    expect(missing).toEqual([])
    const dmp = loaded.knowledge.tools.find(({ id }) => id === 'dmp')
    expect(dmp?.prerequisites.find(({ id }) => id === 'patient-non-oppose')?.text).toMatch(/opposition.*refus.*secret/)
  })
})
