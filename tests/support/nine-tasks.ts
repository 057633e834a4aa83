/** A task as somebody brings it: what they type, what they would answer, and what a colleague who knows would say. */
export type Task = {
  readonly name: string
  readonly typed: string
  /** Question → option: facts that they know of themselves and of the exchange. */
  readonly facts: Readonly<Record<string, string>>
  /** The same of the exchange: what they answer where they begin with the questions. */
  readonly exchange: Readonly<Record<string, string>>
  /** By the questions, nobody asks about it: the line above the answer is what one follows. */
  readonly isSaidFirst?: true
  /** What the page that answers must say in its first screen, and what it must not. */
  readonly right: RegExp
  readonly never: RegExp
  /** What the search puts first for it: one of these. */
  readonly first: readonly string[]
}

const NURSE = { profession: 'infirmier' } as const
const DOCTOR = { profession: 'medecin-generaliste' } as const
const UNSAFE = /(?:Envoyez|Écrivez|Demandez|Voyez|Répondez)[^.]*(?:e-mail ordinaire|WhatsApp|SMS)/u

/** The nine tasks that the first version was tried with (the video visit twice: billed, then not). */
export const TASKS: readonly Task[] = [
  {
    name: 'informal opinion with a photo',
    typed: 'avis informel sur une plaie avec une photo',
    facts: { ...NURSE, region: 'occitanie', contenu: 'photo', 'region-correspondant': 'meme' },
    exchange: { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'informel', contenu: 'photo' },
    right: /messagerie instantanée sécurisée|Réseau social professionnel|SPICO/u,
    never: UNSAFE,
    first: ['reseau-social-professionnel'],
  },
  {
    name: 'traced billed opinion in Île-de-France',
    typed: 'téléexpertise facturée avec un dermatologue en île de france',
    facts: { ...DOCTOR, region: 'ile-de-france' },
    exchange: { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'a-tracer' },
    right: /ORTIF|téléexpertise/u,
    never: UNSAFE,
    first: ['ortif'],
  },
  {
    name: 'billed video visit in Bretagne',
    typed: 'téléconsultation facturée avec un patient en bretagne',
    facts: { ...DOCTOR, region: 'bretagne' },
    exchange: { avec: 'patient', besoin: 'voir-a-distance', facturation: 'oui', lieu: 'domicile' },
    right: /E-KerMed|téléconsultation/u,
    never: UNSAFE,
    first: ['e-kermed'],
  },
  {
    name: 'the same, not billed',
    typed: 'voir un patient en visio sans facturer en bretagne',
    facts: { ...NURSE, region: 'bretagne' },
    exchange: { avec: 'patient', besoin: 'voir-a-distance', facturation: 'non', lieu: 'domicile' },
    right: /visio sécurisée/u,
    never: UNSAFE,
    first: ['visio-securisee'],
  },
  {
    name: 'results to a patient of unknown activation',
    typed: 'envoyer des résultats à un patient, je ne sais pas s’il a activé mon espace santé',
    facts: { ...NURSE, region: 'occitanie' },
    exchange: { avec: 'patient', besoin: 'envoyer-document' },
    right: /(?:MSSanté|Medimail)[^]*courrier papier/iu,
    never: UNSAFE,
    first: ['mssante'],
  },
  {
    name: 'video meeting of hospitals in Hauts-de-France',
    typed: 'réunion en visio entre hospitaliers hauts de france',
    facts: { profession: 'medecin-specialiste', region: 'hauts-de-france' },
    exchange: { avec: 'professionnel', besoin: 'se-reunir', structure: 'etablissement-sante' },
    right: /Prédice|visio sécurisée/u,
    never: UNSAFE,
    first: ['predice'],
  },
  {
    name: 'photo of a prescription received on WhatsApp',
    typed: 'photo d’ordonnance reçue sur whatsapp',
    facts: { profession: 'pharmacien', region: 'occitanie' },
    exchange: { avec: 'patient', besoin: 'recevoir-document', contenu: 'photo', 'espace-sante': 'active' },
    right: /photo[^]*(?:Enregistrez|effacez|original)/u,
    never: UNSAFE,
    first: ['recevoir-et-ranger/photo-recue-whatsapp', 'recevoir-et-ranger/ordonnance-recue-photo'],
  },
  {
    name: 'lost e-CPS',
    typed: 'j’ai perdu mon téléphone avec ma e-cps',
    facts: { ...NURSE, region: 'bretagne' },
    exchange: { avec: 'mon-activite', besoin: 'me-connecter' },
    right: /0\s806\s80\s02\s13/u,
    never: UNSAFE,
    first: ['identification/e-cps-telephone-perdu'],
  },
  {
    name: 'a fall at night in an EHPAD',
    isSaidFirst: true,
    typed: 'un résident est tombé cette nuit à l’ehpad',
    facts: { profession: 'aide-soignant', region: 'occitanie' },
    exchange: {
      avec: 'professionnel',
      besoin: 'demander-avis',
      formalisme: 'informel',
      contenu: 'texte',
      'region-correspondant': 'meme',
    },
    right: /appelez le 15/iu,
    never: UNSAFE,
    first: ['chute'],
  },
  {
    name: 'a scan of 400 MB',
    typed: 'envoyer un scanner de 400 mo à un confrère',
    facts: { profession: 'medecin-specialiste', region: 'occitanie', structure: 'etablissement-sante' },
    exchange: { avec: 'professionnel', besoin: 'envoyer-images', contenu: 'imagerie' },
    right: /images?[^]*(?:lien|CD)|imagerie/u,
    never: UNSAFE,
    first: ['lien-ou-cd-d-imagerie', 'echange-d-imagerie'],
  },
]
