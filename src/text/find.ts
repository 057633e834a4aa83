import { count } from './names.ts'

export const findText = {
  label: 'Dites-le avec vos mots',
  placeholder: 'Votre besoin…',
  example: 'Par exemple : « photo de plaie, avis dermato », « sortie d’hôpital, EHPAD, samedi ».',
  private: 'Ce que vous écrivez reste dans votre navigateur.',
  dialog: 'Chercher dans le guide',
  close: 'Fermer',
  loading: 'Le guide se prépare…',
  failed: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, ou prenez le guide pas à pas.',
  results: 'Ce que le guide a trouvé',
  personalTitle: 'Votre texte semble parler de quelqu’un',
  personal: (words: readonly string[]) =>
    `Retirez ${words.map((word) => `« ${word} »`).join(', ')} : le guide n’en a pas besoin. Rien n’a été envoyé, et rien ne sera mis dans un lien.`,
  understood: 'Le guide a compris',
  /** The same in a line, beside the button. */
  heard: (words: string) => `Compris : ${words}`,
  understoodHint: 'Touchez une réponse pour la corriger.',
  edit: (question: string, answer: string) => `Corriger « ${question} : ${answer} »`,
  see: 'Voir comment faire',
  none: 'Pas d’outil connu pour cet échange',
  undecided: 'Il manque une réponse',
  likely: 'Selon la réponse :',
  or: ' ou ',
  continue: 'Répondre dans le guide',
  groups: {
    others: 'Autres pistes',
    situations: 'Situations proches',
    terms: 'Mots et sigles',
  },
  firstKinds: {
    tool: 'L’outil',
    answer: 'La réponse',
    situation: 'La situation la plus proche',
    term: 'Le mot',
  },
  because: (words: readonly string[]) => `Parce que vous écrivez ${words.map((word) => `« ${word} »`).join(', ')}.`,
  from: (words: string) => `« ${words} »`,
  fromProfile: 'votre profil',
  idle: 'compris, sans effet ici',
  ignored: (words: readonly string[]) =>
    `Non reconnu${words.length > 1 ? 's' : ''} : ${words.map((word) => `« ${word} »`).join(', ')}.`,
  whichRegion: (regions: readonly string[]) =>
    `Ce lieu existe dans plusieurs régions : ${regions.join(', ')}. Laquelle ?`,
  denied: (name: string) => `Sans ${name} : le guide le laisse de côté, comme vous le demandez.`,
  unknownName: (name: string) =>
    `« ${name} » : le guide ne le connaît pas et n’en garantit rien. Pour en juger : hébergement certifié (HDS), connexion forte, accès réservé aux soignants.`,
  unknownProfession: (name: string) =>
    `« ${name} » : le guide ne connaît pas cette profession et répond sans elle. Beaucoup d’outils demandent un numéro RPPS : vérifiez d’abord que vous en avez un.`,
  notThat: 'Ce n’est pas une urgence ? Voir ce que le guide a compris',
  nothingTitle: 'Le guide n’a rien reconnu',
  nothing: 'Dites avec qui vous échangez et ce que vous voulez faire, ou laissez-vous guider pas à pas.',
  start: 'Guidez-moi',
  tools: 'Voir tous les outils',
  firstIs: (title: string, number: number) => `${title}. ${count(number, 'résultat', 'résultats')}.`,
  found: (number: number) => (number === 0 ? 'Rien trouvé.' : `${count(number, 'résultat', 'résultats')}.`),
} as const
