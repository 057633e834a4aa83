import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'
import { regionOfTopic } from '#knowledge/knowledge.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { knowledge } = loaded
const seek = createSearch(knowledge)
const said = (text: string, question: string) => seek(text).said.find((answer) => answer.question === question)?.option

describe('places', () => {
  it.each([
    ['avis dermato dans le 43', 'auvergne-rhone-alpes'],
    ['infirmière ds le 44, envoyer un bilan', 'pays-de-la-loire'],
    ['visio patient (93)', 'ile-de-france'],
    ['envoyer un bilan, on est en 2A', 'corse'],
    ['974 messagerie entre soignants', 'la-reunion'],
    ['st etienne discuter avec un confrère', 'auvergne-rhone-alpes'],
    ['place en ehpad à Rodez', 'occitanie'],
    ['orienter un patient dans la Creuse', 'nouvelle-aquitaine'],
    ['je travaille dans le Cher, envoyer un bilan', 'centre-val-de-loire'],
    ['envoyer un bilan en picardie', 'hauts-de-france'],
    ['tours, envoyer un bilan à un confrère', 'centre-val-de-loire'],
  ])('%s', (text, region) => {
    expect(said(text, 'region')).toBe(region)
  })

  it.each([
    'photo d’une plaie creuse pour le gériatre',
    'un agenda pas trop cher',
    'appeler le 15 ou envoyer un message',
    'patiente de 91 ans, envoyer son bilan',
    'inviter l’équipe à la réunion de jeudi',
    'donner 2 fois par jour, prévenir le médecin',
    'un lot de documents à envoyer',
    'cher confrère, un bilan à envoyer',
    'je veux que le kiné vienne à 14 h',
    'rdv le 31 avec le médecin',
  ])('%s: no place', (text) => {
    expect(said(text, 'region')).toBeUndefined()
  })

  it('asks when a name has two places', () => {
    const { ambiguous, ask } = seek('envoyer un bilan, je suis à Saint-Denis')
    expect([...ambiguous].sort()).toEqual(['ile-de-france', 'la-reunion'])
    expect(ask).toBe('region')
  })

  it('takes the place of the text before that of the profile', () => {
    expect(seek('discuter à Lille', { region: 'occitanie' }).answers['region']).toBe('hauts-de-france')
    expect(seek('discuter avec un confrère', { region: 'occitanie' }).answers['region']).toBe('occitanie')
  })
})

describe('whom a text is addressed to', () => {
  it.each([
    ['envoyer un bilan à une patiente, infirmière à Lens', 'patient'],
    ['compte rendu à un patient, kiné', 'patient'],
    ['envoyer le compte rendu de mon patient au cardiologue', 'professionnel'],
  ])('%s: is not who writes it', (text, avec) => {
    expect(said(text, 'avec')).toBe(avec)
  })
})

describe('the answers of regions', () => {
  const regional = (id: string) => regionOfTopic(knowledge, id.split('/', 1)[0] ?? '')
  const found = (text: string, profile = {}) =>
    seek(text, profile).results.flatMap(({ kind, id }) => (kind === 'answer' ? [regional(id)] : []))

  it.each(['téléexpertise', 'e-parcours', 'messagerie régionale', 'visio régionale'])(
    '« %s » has none of another region than the reader’s',
    (text) => {
      for (const region of knowledge.regions.map(({ id }) => id))
        for (const whose of found(text, { region })) expect([null, region]).toContain(whose)
      expect(new Set(found(text))).toEqual(new Set(found(text).length > 0 ? [null] : []))
    },
  )

  it('the reader’s own come, and those of a region that the text names', () => {
    expect(found('téléexpertise', { region: 'bretagne' })).toContain('bretagne')
    expect(found('téléexpertise en bretagne', { region: 'corse' })).toContain('bretagne')
  })
})

describe('names', () => {
  const named = (text: string) => seek(text).named.map(({ name, tool, denied }) => [name, tool, denied])

  it.each([
    ['medimial pour envoyer', 'Medimail', 'medimail', false],
    ['surtout pas de MSSanté', 'MSSanté', 'mssante', true],
    ['PAS spico', 'SPICO Discussions', 'spico-discussions', true],
    ['marre de doctolib', 'Doctolib', null, true],
    ['au lieu de siilo', 'Siilo', null, true],
    ['siilo c’est permis ?', 'Siilo', null, false],
  ])('%s', (text, name, tool, denied) => {
    expect(named(text)).toContainEqual([name, tool, denied])
  })

  it.each([
    'compter les globules blancs',
    'il me signale une chute',
    'un nuage de points',
    'le pass du parking',
    'un nouveau téléphone',
  ])('%s: no name', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each(['rofim', 'lifen', '43'])('%s alone is no question that has an answer here', (text) => {
    expect(seek(text).first.kind).not.toBe('answer')
  })

  it('never puts first what the text rules out, nor an unsafe channel', () => {
    const texts = [
      'écrire à un confrère sans MSSanté',
      'discuter avec mon équipe à Toulouse, PAS spico',
      'whatsapp avec mes patients',
      'envoyer un bilan par gmail',
      'surtout pas medimail pour envoyer une ordonnance, je suis à Albi',
    ]
    for (const text of texts) {
      const { first, named: things } = seek(text)
      const unsafe = knowledge.tools.filter((tool) => tool.unsafe).map(({ id }) => id)
      const denied = things.flatMap((thing) => (thing.denied && thing.tool !== null ? [thing.tool] : []))
      expect([...unsafe, ...denied], text).not.toContain(first.id)
    }
  })
})

describe('what no tool carries', () => {
  it.each([
    ['potassium à 7 chez un patient à domicile', 'answer', 'recevoir-et-ranger/resultat-critique'],
    ['mot de passe mailiz oublié', 'answer', 'boites-mssante/mot-de-passe-oublie'],
    ['notre messagerie sécurisée est tombée en panne, on fait quoi', 'answer', 'recevoir-et-ranger/outil-en-panne'],
    ['j’ai envoyé un résultat au mauvais patient', 'notice', 'mauvais-destinataire'],
    ['courrier à un médecin étranger', 'tool', 'courrier-papier'],
    ['mettre à jour nos lits de soins de suite', 'tool', 'ror'],
  ])('%s: is answered by what the text asks for', (text, kind, id) => {
    expect(seek(text).first).toMatchObject({ kind, id })
  })

  it.each(['bon de transport pas signé', 'je soigne des patients à domicile, quel logiciel', 'il signe ses courriers'])(
    '%s: a word of every day is no emergency',
    (text) => {
      expect(seek(text).notices).toEqual([])
    },
  )
})

describe('the name of a tool and not a word more', () => {
  it.each([
    ['mssante', 'mssante'],
    ['Spico', 'spico-discussions'],
  ])('%s: its sheet, and no need is guessed', (text, id) => {
    const { first, said } = seek(text)
    expect(first).toMatchObject({ kind: 'tool', id })
    expect(said).toEqual([])
  })
})

describe('what must be said first', () => {
  it.each([
    ['elle ne respire plus', 'urgence-vitale'],
    ['un résident est tombé, qui voir en visio', 'chute'],
    ['il dit qu’il veut mourir ce soir', 'danger-suicidaire'],
    ['coups sur un petit vu ce matin, je l’envoie à qui par mssanté', 'enfant-en-danger'],
    ['ma patiente est battue par son mari', 'violences'],
    ['quel temps fait-il à Paris', 'hors-sujet'],
    ['je suis patient et je cherche mes résultats', 'patient-ou-proche'],
  ])('%s', (text, id) => {
    expect(seek(text).first).toMatchObject({ kind: 'notice', id })
  })

  it.each([
    'URGENT cr à envoyer avant 18h',
    'DLU pour les urgences',
    'planning de garde des urgences à diffuser',
    'ordonnance urgente pour la pharmacie',
    'bilan après un AVC à transmettre au kiné',
    'protocole chute à rédiger en équipe',
    'dossier de liaison d’urgence à transmettre',
    'avis cardio sur un ecg de contrôle',
  ])('%s: no emergency', (text) => {
    const { notices } = seek(text)
    expect(notices.filter((id) => ['urgence-vitale', 'danger-suicidaire'].includes(id))).toEqual([])
  })
})

describe('who has no secure address, or needs none', () => {
  it.each([
    ['compte rendu de psychomotricité à transmettre à l’école', 'secret-et-tiers/ecole'],
    ['le patient ne parle pas français, je cherche un interprète', 'langues-et-etranger/interprete'],
    ['écrire à tous les soignants de la CPTS sans parler d’aucun patient', 'messageries-et-loi/rdv-par-mail'],
  ])('%s: its answer comes first', (text, id) => {
    expect(seek(text).first).toMatchObject({ kind: 'answer', id })
  })
})

describe('what no message carries', () => {
  const heavy = 'gros-fichiers/piece-trop-lourde'

  it.each([
    'fichier de 400 Mo à envoyer au chirurgien',
    'mon scanner est trop gros pour ma messagerie',
    'irm trop lourde pour medimail',
    'transmettre une vidéo de 2 Go à un confrère',
    'la pièce jointe dépasse la taille max',
  ])('%s: what to do comes first', (text) => {
    expect(seek(text).first).toMatchObject({ kind: 'answer', id: heavy })
  })

  it.each(['cone beam à transmettre au stomatologue', 'envoyer une IRM à un confrère', 'CBCT pour l’orthodontiste'])(
    '%s: the exchange of images comes before the messages',
    (text) => {
      const { results } = seek(text)
      expect(results[0]).toMatchObject({ kind: 'tool', id: 'lien-ou-cd-d-imagerie' })
      expect(results.map(({ id }) => id)).toContain('mssante')
    },
  )

  it('the images of a region go by its own tool', () => {
    expect(seek('envoyer le scanner de 600 Mo au CHU, je suis à Bordeaux').first.id).toBe('krypton')
  })

  it.each([
    'envoyer le compte rendu de l’IRM au médecin traitant',
    'bébé de 11 mo, envoyer le bilan au médecin',
    'scanner une ordonnance et l’envoyer à la pharmacie',
  ])('%s: nothing is heavy', (text) => {
    expect([heavy, 'echange-d-imagerie']).not.toContain(seek(text).first.id)
  })

  it.each([
    'ouvrir une boîte mssanté pour mon service, je suis à l’hôpital',
    'je suis à l’hôpital, envoyer un compte rendu au médecin traitant',
  ])('%s: the mailbox of a hospital is its operator’s', (text) => {
    const { first } = seek(text)
    expect(first).toMatchObject({ kind: 'tool', id: 'mssante' })
    expect(first.with ?? []).not.toContain('mailiz')
  })
})

describe('a manner of speaking tells of no danger', () => {
  const dangers = new Set(
    knowledge.notices.flatMap(({ id, kind }) => (['emergency', 'danger', 'watch'].includes(kind) ? [id] : [])),
  )

  it.each([
    'mail tombé en panne',
    'l’ordinateur est tombé',
    'ma tablette est tombée dans l’escalier',
    'le wifi est tombé depuis ce matin',
    'patiente tombée enceinte, qui prévenir',
    'tombé d’accord avec le cardiologue, comment on trace ?',
    'je suis tombée sur un message suspect',
    'le serveur est mort',
    'l’imprimante ne réagit plus',
    'le site ne répond plus',
    'medimail ne répond plus depuis hier',
    'le secrétariat ne répond plus',
    'mon confrère ne répond plus à mes mails',
    'mon pc ne se réveille plus',
    'mon écran est tout bleu',
    'noyée sous les fax',
    'j’étouffe sous la paperasse',
    'hémorragie de dossiers à envoyer',
    'en finir avec le fax',
    'marre du fax, on veut en finir',
    'ras le bol du portail, vivement en finir',
    'tout s’est coupé d’un coup dans le logiciel',
    'sa gamine de 10 ans fait l’interprète',
    'prévention des chutes, atelier à annoncer aux collègues',
    'formation aux premiers secours pour l’équipe',
    'protocole en cas d’hémorragie, où le classer',
    'compte rendu d’un AVC de 2019 à envoyer au kiné',
    'rééducation après une chute, trouver une place',
    'je me tue à expliquer la procédure, une fiche serait mieux',
    'coup de fil au kiné ou message',
    'au secours, mot de passe oublié',
    'ça urge',
    'ça urge, il me faut le compte rendu',
    'ça m’a pris trop de temps, un outil plus simple ?',
  ])('%s', (text) => {
    expect(seek(text).notices.filter((id) => dangers.has(id))).toEqual([])
  })

  it.each([
    ['le serveur est tombé et une résidente ne respire plus', 'urgence-vitale'],
    ['il en a marre du traitement, il veut en finir', 'danger-suicidaire'],
    ['elle cherche son air et devient grise', 'urgence-vitale'],
    ['saignements abondants après l’accouchement, tension effondrée', 'urgence-vitale'],
    ['il a bu de la javel, j’écris au médecin par quoi', 'urgence-vitale'],
    ['patient monté sur le toit, il dit adieu', 'danger-suicidaire'],
    ['traces de doigts au cou, son mari attend dehors', 'violences'],
    ['marques de ceinture dans le dos d’un élève', 'enfant-en-danger'],
    ['elle prend des coups de son conjoint', 'violences'],
    ['j’étais au téléphone, mon patient est tombé', 'chute'],
    ['sur l’ordinateur il est tombé de sa chaise', 'chute'],
    ['je remplis le dossier, elle ne répond plus', 'urgence-vitale'],
    ['le patient ne répond plus quand je lui parle', 'urgence-vitale'],
    ['patiente enceinte tombée dans l’escalier', 'urgence-vitale'],
    ['il a pris trop de doliprane', 'urgence-vitale'],
    ['sa bouche est de travers depuis dix minutes', 'urgence-vitale'],
    ['elle a mal dans la poitrine et le bras gauche', 'urgence-vitale'],
    ['marre de tout, il dit qu’il veut en finir', 'danger-suicidaire'],
    ['je veux en finir', 'danger-suicidaire'],
  ])('%s: the danger is still told', (text, id) => {
    expect(seek(text).first).toMatchObject({ kind: 'notice', id })
  })
})

describe('a fall', () => {
  it.each([
    'prévenir le médecin d’une chute',
    'transmettre une chute à l’infirmière d’astreinte',
    'mme a glissé du lit cette nuit elle va bien',
    'résident par terre',
    'retrouvé au pied de son lit, prévenir la famille',
    'a glisser de son fauteuil, envoyer une transmission',
  ])('%s: when to call comes first, and hides nothing', (text) => {
    const { first, notices, results } = seek(text)
    expect(first).toMatchObject({ kind: 'notice', id: 'chute' })
    expect(notices).not.toContain('urgence-vitale')
    expect(results.length).toBeGreaterThan(1)
  })

  it('says it once where an emergency already does', () => {
    const { notices } = seek('résident tombé, il ne respire plus')
    expect(notices).toEqual(['urgence-vitale'])
  })

  it.each([
    'chute de cheveux, avis dermato',
    'les prix tombent',
    'glisser un document dans le dossier',
    'mail tombé en panne',
    'le rdv tombe un lundi',
    'le patient a glissé un document dans son espace',
    'protocole chute à rédiger en équipe',
  ])('%s: nobody fell', (text) => {
    expect(seek(text).notices).not.toContain('chute')
  })
})

describe('any text', () => {
  const odd = [
    '',
    ' ',
    '?',
    '💩'.repeat(50),
    'a'.repeat(10_000),
    'le la les de du des un une',
    '<script>alert(1)</script>',
    "'; DROP TABLE patients; --",
    '{"$gt":""}',
    '__proto__ constructor toString hasOwnProperty',
    'здравствуйте доктор',
    '我需要看医生',
    'أحتاج إلى طبيب',
    '\u202Eordonnance\u202C',
    '\0\u0001\uFFFF',
    '99999999999999999999',
    'avec=patient&besoin=discuter',
    'é̂̈'.repeat(200),
    '\n\t\r',
  ]

  const anyText = fc.oneof(
    fc.constantFrom(...odd),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'pas',
          'sans',
          'whatsapp',
          'patient',
          '93',
          'le',
          'à',
          'urgence',
          '?',
          'ror',
          'cr',
          'saint',
          'denis',
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  )

  it('leads somewhere, never to an unsafe channel, and never throws', () => {
    const unsafe = new Set(knowledge.tools.filter((tool) => tool.unsafe).map(({ id }) => id))
    fc.assert(
      fc.property(anyText, (text) => {
        const { first, results, ask } = seek(text)
        expect(results.length).toBeGreaterThan(0)
        expect(first.id).not.toBe('')
        expect(unsafe.has(first.id)).toBe(false)
        for (const { score } of results) expect(Number.isFinite(score)).toBe(true)
        if (first.kind === 'question') expect(ask ?? first.id).not.toBe('')
      }),
      { numRuns: 300 },
    )
    for (const text of odd) expect(seek(text).first.kind).not.toBe('')
  })
})

describe('what the guide does not know', () => {
  it.each([
    ['ostéopathe, envoyer mon bilan au médecin', ['ostéopathe']],
    ['je suis sophrologue, discuter avec un confrère', ['sophrologue']],
    ['infirmière, discuter avec un confrère', []],
  ])('%s: names the profession that it does not hold', (text, professions) => {
    const { unknownProfessions, said: answers } = seek(text)
    expect(unknownProfessions).toEqual(professions)
    if (professions.length > 0) expect(answers.map(({ question }) => question)).not.toContain('profession')
  })

  it.each(['on nous vend brelimed, ça vaut quoi ?', 'xantopro c’est fiable ?', 'vous connaissez valdoxis'])(
    '%s: says that it does not know the name, and how to judge it',
    (text) => {
      const { named, first } = seek(text)
      expect(named.map(({ tool }) => tool)).toEqual([null])
      expect(first).toMatchObject({ kind: 'answer', id: 'messageries-et-loi/hds' })
    },
  )

  it('takes no word for a name where nothing is judged, nor a known name for another', () => {
    expect(seek('envoyer un bilan brelimed au médecin').named).toEqual([])
    expect(seek('medimail, c’est fiable ?').named.map(({ id }) => id)).toEqual(['medimail'])
  })
})

describe('the kind of what comes first', () => {
  it.each([
    'on utilise quoi pour discuter entre soignants d’un patient',
    'par quoi remplacer le fax avec les médecins de ville',
  ])('%s: a tool, because it asks which', (text) => {
    expect(seek(text).first.kind).toBe('tool')
  })

  it.each([
    'j’ai le droit d’envoyer un résultat par sms ?',
    'combien est payée une téléexpertise',
    'c’est quoi une donnée de santé',
  ])('%s: an answer, because it asks a question', (text) => {
    expect(seek(text).first.kind).toBe('answer')
  })

  it('keeps paper for those whom nothing else reaches', () => {
    expect(seek('écrire un message à ma patiente').first.id).not.toBe('courrier-papier')
    expect(seek('envoyer ses résultats à un patient qui n’a ni internet ni smartphone').first.id).toBe(
      'courrier-papier',
    )
  })

  it('takes « mes patients » for people, and the product by its own spelling', () => {
    expect(seek('voir mes patients en visio').named).toEqual([])
    expect(seek('ouvrir Mes Patients').named.map(({ tool }) => tool)).toEqual(['mespatients'])
    expect(seek('mespatients').named.map(({ tool }) => tool)).toEqual(['mespatients'])
  })
})

describe('emergencies', () => {
  it.each([
    'URGENT cr à envoyer au médecin',
    'DLU pour les urgences',
    'ranger le protocole des gestes d’urgence de la cpts',
    'vite, la lettre de liaison doit partir',
  ])('%s: no alarm', (text) => {
    expect(seek(text).notices).not.toContain('urgence-vitale')
  })

  it.each(['il ne respire plus', 'douleur thoracique et sueurs au téléphone', 'bouche tordue d’un coup, parle plus'])(
    '%s: alarm first',
    (text) => {
      expect(seek(text).first).toMatchObject({ kind: 'notice', id: 'urgence-vitale' })
    },
  )
})

describe('images that a message cannot carry', () => {
  it.each([
    'scan 400 mo trop lourd pour la messagerie, à un confrère',
    'secretaire radiologie scan 400 mo trop lourd',
    'transmettre une irm à un collègue',
    'document cone beam de 300 mo à adresser à un chirurgien',
  ])('are sent as images, not as a document: %s', (text) => {
    expect([text, said(text, 'besoin')]).toEqual([text, 'envoyer-images'])
    const [first] = seek(text).results.filter(({ kind }) => kind === 'tool')
    expect(first?.id).not.toBe('mssante')
  })

  it.each([
    'envoyer un compte rendu d’irm à un collègue',
    'scanner une ordonnance et l’envoyer à un confrère',
    'envoyer le scan d’une ordonnance à un confrère',
  ])('are not what is written about them: %s', (text) => {
    expect(said(text, 'besoin')).toBe('envoyer-document')
  })

  it('go to a patient too', () => {
    expect(said('envoyer un scanner à un patient', 'besoin')).toBe('envoyer-images')
  })
})
