import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const seek = createSearch(loaded.knowledge)
const firstOf = (text: string, profile = {}) => seek(text, profile).first
const pairs = (left: readonly string[], right: readonly string[]) => left.flatMap((a) => right.map((b) => [a, b]))

describe('a whole need without a question is an exchange to do', () => {
  it.each(
    pairs(
      ['téléconsultation', 'avis d’un dermatologue', 'télésoin avec un patient'],
      ['facturée', 'facturé', 'non facturée'],
    ),
  )('%s %s: a tool first', (need, billing) => {
    expect(firstOf(`infirmière Bretagne ${need} ${billing}`).kind).toBe('tool')
  })

  it.each([
    'combien est payée une téléconsultation en Bretagne ?',
    'tarif d’une téléconsultation facturée',
    'puis-je facturer une téléconsultation ?',
  ])('%s: an answer first', (text) => {
    expect(firstOf(text).kind).toBe('answer')
  })
})

describe('what a patient has sent by an app of everyday is answered, not sent elsewhere', () => {
  it.each(
    pairs(
      ['un patient m’a envoyé', 'ma patiente nous a envoyé', 'une patiente vient de m’envoyer', 'on m’a transmis'],
      ['une photo de sa plaie par whatsapp', 'son ordonnance par whatsapp', 'une photo d’ordonnance sur messenger'],
    ),
  )('%s %s', (received, what) => {
    const { first, ask } = seek(`${received} ${what}`)
    expect(first.id).toMatch(/^recevoir-et-ranger\/(?:photo-recue-whatsapp|ordonnance-recue-photo)$/)
    expect(ask).not.toBe('region')
  })
})

describe('reasons', () => {
  it.each([
    'je suis en visio avec le MT de ma patiente',
    'm en e à de la photo pour le dermato',
    'envoyer à un confrère un CR par mail',
    'avis photo plaie en IDF',
  ])('%s: no reason of two letters, nor of small words alone', (text) => {
    const { because, said } = seek(text)
    for (const words of because) {
      expect(words).toMatch(/\p{L}{3}/u)
      expect(because.filter((other) => ` ${other} `.includes(` ${words} `))).toEqual([words])
    }
    expect(because.length + said.length).toBeGreaterThan(0)
  })
})

describe('an answer of one profession comes first for those who say it', () => {
  it('kiné, sage-femme: as said, or by the profile', () => {
    expect(firstOf('kiné : puis-je faire une séance à distance ?').id).toMatch(/kine/)
    const byProfile = seek('puis-je faire une séance à distance ?', { profession: 'masseur-kinesitherapeute' })
    expect(byProfile.results.map(({ id }) => id)).toContain('telesante-pratique/kine-telesoin')
    expect(firstOf('visio avis facturée').id).not.toMatch(/sage-femme|kine|dentiste|orthophoniste/)
  })
})

describe('what a need mostly is decides which of its cases comes first', () => {
  it.each([
    ['déposer un compte rendu dans le dossier', 'dmp'],
    ['psychomotricien logiciel', 'lgc'],
    ['ergothérapeute, logiciel pour mes dossiers', 'lgc'],
  ])('%s: %s', (text, tool) => {
    expect(firstOf(text).id).toBe(tool)
  })

  it('and what is said counts before', () => {
    expect(firstOf('logiciel pour les dossiers de notre foyer médico-social').id).toBe('dui-esms')
  })
})

describe('a region is asked for where it decides', () => {
  it.each([
    'perdu ma carte e-cps',
    'photo d’ordonnance reçue sur whatsapp',
    'mon scanner est trop gros pour ma messagerie',
  ])('%s: not asked', (text) => {
    const { ask, first } = seek(text)
    expect(first.kind).toBe('answer')
    expect(ask).toBeNull()
  })

  it('is asked for a tool', () => {
    expect(seek('téléconsultation avec une patiente').ask).toBe('region')
  })
})

describe('images of so many megabytes have their way first, then what to do', () => {
  it.each([
    'scan de 400 Mo à envoyer',
    'irm de 500 mo pour un confrère à Lyon',
    'cone beam de 300 Mo à passer au stomato',
  ])('%s', (text) => {
    const [first, second] = seek(text).results
    expect(first).toMatchObject({ kind: 'tool', id: 'lien-ou-cd-d-imagerie' })
    expect(second).toMatchObject({ kind: 'answer', id: 'gros-fichiers/piece-trop-lourde' })
  })

  it.each(['irm de 500 mo par wetransfer', 'puis-je envoyer un scanner de 400 Mo'])(
    '%s: what is asked first',
    (text) => {
      expect(firstOf(text)).toMatchObject({ kind: 'answer' })
    },
  )
})

describe('who looks for someone has a directory before a messaging that holds one', () => {
  it.each(
    pairs(['trouver un professionnel', 'chercher un kiné', 'je cherche un spécialiste'], ['Lyon', 'Toulouse', 'Dijon']),
  )('%s à %s', (need, town) => {
    expect(firstOf(`${need} à ${town}`).id).toBe('annuaire-sante')
  })
})

describe('a photo to send by WhatsApp is none that came in', () => {
  it.each([
    'photo de plaie par whatsapp',
    'envoyer la photo d’une plaie par whatsapp',
    'je peux envoyer une photo par whatsapp',
  ])('%s', (text) => {
    const { results } = seek(text)
    expect(results[0]?.id).not.toMatch(/recue/)
    expect(results.slice(0, 3).map(({ id }) => id)).toContain('reseau-social-professionnel')
  })
})

describe('« puis » says what comes next, « puis-je » asks', () => {
  it.each(
    pairs(['trouver un dermatologue', 'déposer le compte rendu dans le dmp'], ['prévenir le médecin', 'téléconsulter']),
  )('%s puis %s', (one, other) => {
    expect(firstOf(`${one} puis ${other}`).kind).toBe('tool')
  })

  it.each(['où puis-je téléconsulter un patient inconnu ?', 'je puis lire le dmp de mon frère ?'])('%s', (text) => {
    expect(firstOf(text).kind).toBe('answer')
  })
})

describe('slots for the regulation of the 15 are unscheduled care, those for patients an appointment', () => {
  it.each(
    pairs(
      ['ouvrir des créneaux', 'offrir des consultations demain', 'donner mes plages libres'],
      ['pour la régulation', 'pour les urgences non vitales du 15', 'aux appelants du samu'],
    ),
  )('%s %s', (slots, whom) => {
    expect(firstOf(`${slots} ${whom}`).id).toBe('plateforme-sas')
  })

  it.each(['proposer un créneau à un patient', 'laisser les patients réserver un créneau'])('%s', (text) => {
    expect(firstOf(text).id).toBe('agenda-en-ligne')
  })
})

describe('the address of a messaging is looked for in a directory', () => {
  it.each(
    pairs(['l’adresse mss', 'trouver le mail mssanté', 'je cherche la boîte mssanté'], ['d’un pneumologue', 'du kiné']),
  )('%s %s', (address, whom) => {
    expect(firstOf(`${address} ${whom}`).id).toBe('annuaire-sante')
  })
})

describe('what a child says of someone around is a danger, whatever else is asked', () => {
  it.each(
    pairs(
      ['une ptite de 6 ans dit que', 'un gosse raconte que'],
      ['tonton la touche', 'le voisin le caresse', 'papy vient dans son lit'],
    ),
  )('%s %s', (who, what) => {
    const { first } = seek(`${who} ${what}, je le note dans le dmp ?`)
    expect(first).toMatchObject({ kind: 'notice', id: 'enfant-en-danger' })
  })
})

describe('« on peut passer sur quoi » asks which tool', () => {
  it.each(
    pairs(
      ['groupe whatsapp de l’équipe', 'on s’envoie des sms sur les patients'],
      ['on peut passer sur quoi', 'on peut utiliser quoi'],
    ),
  )('%s, %s', (now, asked) => {
    expect(firstOf(`${now}, ${asked}`).kind).toBe('tool')
  })
})
