import type { Warning } from '#knowledge/territory-warnings.ts'

export const atelierText = {
  title: 'L’atelier de votre territoire',
  lead: 'Mettez les outils de votre CPTS, maison de santé ou DAC dans le guide de vos membres. Comptez un quart d’heure. Rien ne quitte votre appareil.',
  begin: 'Commencer',
  beginRegion: 'Votre région',
  beginName: 'Le nom de votre structure',
  beginChoose: 'Choisissez',
  beginHint: 'Par exemple : CPTS des Trois-Vallées.',
  open: 'Ouvrir un fichier de l’atelier',
  openHint: 'Un fichier exporté d’ici. Il s’ouvre en brouillon : l’original ne change pas.',
  refused: 'Ce fichier n’a pas été ouvert',
  drafts: 'Vos brouillons sur cet appareil',
  resume: (name: string) => (name === '' ? 'Reprendre le brouillon sans nom' : `Reprendre « ${name} »`),
  discard: 'Supprimer',
  discardLabel: (name: string) => `Supprimer le brouillon « ${name} »`,
  discardSure: 'Supprimer ce brouillon de cet appareil ?',
  all: 'Tous les brouillons',

  undo: 'Annuler',
  redo: 'Rétablir',
  kept: 'Gardé sur cet appareil',
  waiting: 'Enregistrement…',
  keepRefused: 'Ce navigateur refuse de garder votre travail.',
  keepRefusedBody:
    'Rien n’est perdu tant que cette page reste ouverte. Exportez votre fichier avant de la fermer : vous le rouvrirez ici.',
  elsewhere: 'Ce brouillon a été modifié dans une autre fenêtre.',
  elsewhereBody: 'Choisissez la version à garder. L’autre reste accessible avec « Annuler ».',
  ours: 'Garder celle-ci',
  theirs: 'Prendre l’autre',
  export: 'Exporter le fichier',
  exportFailed: 'Le fichier n’a pas pu être enregistré.',

  steps: 'Étapes',
  cards: {
    who: 'Qui nous sommes',
    use: 'Ce que nous utilisons',
    tools: 'Nos outils à nous',
    instructions: 'Nos consignes',
    numbers: 'Nos numéros',
    situations: 'Nos situations',
    review: 'Relire',
    publish: 'Publier',
  },
  next: (card: string) => `Suite : ${card}`,

  name: 'Nom',
  kind: 'Nature',
  region: 'Région',
  about: 'En une phrase (facultatif)',
  aboutHint: 'Ce que vos membres liront sous le nom.',
  contact: 'Qui contacter',
  contactLabel: 'Le service à contacter',
  contactLabelHint: 'Un service, jamais une personne : « La coordination de la CPTS ».',
  phone: 'Téléphone (facultatif)',
  email: 'Courriel du service (facultatif)',
  site: 'Site (facultatif)',
  siteHint: 'L’adresse commence par https://',
  towns: 'Villes et codes postaux (facultatif)',
  townsHint: 'Un par ligne : vos membres vous trouveront par là.',
  logo: 'Logo (facultatif)',
  logoHint: 'PNG, JPEG ou WebP, 40 ko au plus.',
  logoWrong: 'Cette image ne convient pas : PNG, JPEG ou WebP de 40 ko au plus.',
  logoRemove: 'Retirer le logo',
  verifiedOn: 'Relu le',
  reviewOn: 'À relire avant le',

  gaps: 'Commencez ici',
  gapsLead: 'Pour ces besoins, vos membres n’ont aujourd’hui aucun outil certain.',
  gapKinds: { gap: 'aucun outil', confirm: 'à confirmer', partly: 'selon les cas', kind: 'à nommer', known: '' },
  gapAdd: 'Nous avons un outil',
  gapAddLabel: (need: string) => `Ajouter notre outil pour : ${need}`,
  gapDone: 'fait',
  useLead: 'Les outils du guide qui existent dans votre région. Dites ceux que vos membres utilisent.',
  here: { 'in-use': 'Nous l’utilisons', 'not-here': 'Pas chez nous', unknown: 'Je ne sais pas' },
  accessHere: 'Comment entre-t-on chez vous ? (facultatif)',
  accessHereHint: 'Par exemple : « Demandez votre compte à la coordination. »',

  toolsLead: 'Un service que votre structure ouvre à ses membres, et que le guide ne connaît pas.',
  addTool: 'Ajouter un outil',
  removeTool: 'Retirer cet outil',
  toolTitle: (name: string, number: number) => name || `Outil ${number}`,
  toolName: 'Nom de l’outil',
  summary: 'En une phrase',
  summaryHint: 'Ce que c’est : « Le service de téléexpertise de la CPTS ».',
  url: 'Adresse où on l’ouvre (facultatif)',
  needs: 'Pour quoi faire ?',
  needsHint: 'Cochez tout ce qui convient.',
  with: 'Avec qui ?',
  withHint: 'Rien de coché : avec tout le monde.',
  whenKept: 'Ce cas a été écrit hors de l’atelier : il est gardé tel quel.',
  only: 'Seulement dans certains cas',
  why: 'Pourquoi cet outil',
  whyHint: 'Ce que vos membres liront : « Nos spécialistes y répondent sous trois jours. »',
  role: 'Sa place',
  roles: { primary: 'En premier', complement: 'En plus d’un autre', fallback: 'En secours' },
  who: 'Qui peut l’utiliser ?',
  whoHint: 'Rien de coché : tous les professionnels.',
  not: 'À ne pas utiliser pour (facultatif)',
  notHint: 'Par exemple : « Une urgence : appelez le 15. »',
  addNot: 'Ajouter une limite d’usage',
  remove: 'Retirer',
  hds: 'Les données de santé sont-elles hébergées par un hébergeur certifié (HDS) ?',
  login: 'La connexion est-elle forte (e-CPS, Pro Santé Connect ou deux étapes) ?',
  said: { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' },
  cost: 'Coût (facultatif)',
  costHint: 'Par exemple : « Gratuit pour les membres ».',
  access: 'Comment entre-t-on ?',
  accessHint: 'Une étape par ligne.',
  limits: 'À savoir (facultatif)',
  limitsHint: 'Une par ligne.',

  instructionsLead:
    'Ce que vos membres doivent savoir pour un besoin : « Deux photos nettes, une de près, une de loin. »',
  addInstruction: 'Ajouter une consigne',
  instructionTitle: 'Titre',
  instructionText: 'La consigne',
  numbersLead: 'Les numéros qui servent tous les jours.',
  addNumber: 'Ajouter un numéro',
  numberLabel: 'Qui répond',
  numberPhone: 'Numéro',
  hours: 'Horaires (facultatif)',
  situationsLead: 'Un cas vécu chez vous, sans nommer personne. Il mène à la réponse du guide.',
  addSituation: 'Ajouter une situation',
  situationTitle: 'Titre',
  story: 'Ce qui se passe',
  storyHint: 'Deux à cinq phrases. Jamais un nom de patient ou de soignant.',
  choose: 'Choisissez',

  problems: 'À corriger',
  noProblem: 'Rien à corriger : le fichier est bon.',
  warnings: 'Bon à savoir avant de publier',
  goTo: 'Corriger',
  preview: 'Ce que verront vos membres',
  previewNeed: 'Pour ce besoin',
  previewWith: 'Avec',
  previewProfession: 'Profession',
  previewFrame: 'La réponse du guide, comme sur un téléphone',
  previewWait: 'Donnez un nom et une région : la réponse s’affichera ici.',
  previewBroken: 'La réponse s’affichera quand les points à corriger le seront.',
  changes: 'Ce qui change pour vos membres',
  changesNone: 'Aucune réponse ne change encore.',
  changesCount: (number: number) =>
    `${number} réponse${number > 1 ? 's' : ''} du guide change${number > 1 ? 'nt' : ''} :`,
  changesMore: (number: number) => `Et ${number} autre${number > 1 ? 's' : ''}`,
  before: 'Avant',
  after: 'Avec vos outils',
  see: 'Voir cet exemple',
  prove: 'Vérifier toutes les réponses',
  proving: 'Vérification de toutes les réponses…',
  cancel: 'Arrêter',
  proved: (number: number) =>
    `Toutes les réponses ont été vérifiées (${number.toLocaleString('fr-FR')} cas) : aucune n’est moins sûre.`,
  proofFound: (number: number) => `La vérification a trouvé ${number} point${number > 1 ? 's' : ''} :`,
  proofFailed: 'La vérification s’est arrêtée. Réessayez.',

  publishLead: 'Trois façons de donner ce fichier à vos membres. Choisissez celle de votre webmestre.',
  publishFirst: 'Avant : exportez le fichier',
  publishBroken: 'Il reste des points à corriger : le guide refuserait ce fichier.',
  ways: {
    folder: {
      title: 'Sur le site qui héberge le guide',
      who: 'À envoyer à la personne qui tient ce site, avec le fichier :',
      body: (file: string, id: string) =>
        [
          'Bonjour,',
          '',
          `Voici le fichier de notre territoire pour « Quel outil ? ». Merci de le copier sous le nom « ${file} » dans le dossier « territoires » du guide, sans rien reconstruire, et d’ajouter « ${id} » à la liste du fichier « territoires/liste.json ».`,
          '',
          `Nos membres l’ouvriront ensuite ici :`,
        ].join('\n'),
    },
    base: {
      title: 'Dans le guide lui-même',
      who: 'À proposer aux personnes qui tiennent le guide, avec le fichier :',
      body: (file: string) =>
        [
          'Bonjour,',
          '',
          `Nous proposons le fichier « ${file} » pour le dossier « data/territories » du guide. Il a été vérifié dans l’atelier. Il sera vérifié à nouveau, publié avec le guide et trouvé par les moteurs de recherche.`,
        ].join('\n'),
    },
    embed: {
      title: 'Sur le site de votre structure',
      who: 'À envoyer à votre webmestre : il dépose le fichier sur votre site, puis colle ces lignes dans une page. Le guide y montre de quel site viennent vos outils.',
    },
  },
  message: 'Le message',
  code: 'Les lignes à coller',
  members: 'L’adresse pour vos membres',
  propose: 'Un outil connu de toute votre région ? Proposez-le plutôt au GRADeS, pour la page de la région.',
} as const

/** What to know before publishing. */
export function warningWords(warning: Warning, toolName: (id: string) => string): string {
  switch (warning.kind) {
    case 'hds':
      return `« ${warning.tool} » : l’hébergement certifié (HDS) n’est pas confirmé. Demandez-le à l’éditeur avant d’y mettre des données de santé.`
    case 'login':
      return `« ${warning.tool} » : la connexion forte n’est pas confirmée. Demandez-le à l’éditeur.`
    case 'left-out':
      return `« ${warning.tool} » : réservé à ${warning.number} profession${warning.number > 1 ? 's' : ''}. Les autres membres ne le verront pas.`
    case 'not-here':
      return `« ${toolName(warning.tool)} » : vous le dites fermé chez vous. Le guide ne le proposera plus à vos membres.`
    case 'nothing':
      return 'Votre territoire n’ajoute encore ni outil ni consigne.'
  }
}
