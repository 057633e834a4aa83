import { de } from './names.ts'

/** The first screen of an answer: what to do, with what, and what to know before. */
export const answerText = {
  toCheck: 'À vérifier',
  sourceOf: (year: number) => (year === 0 ? 'source sans date' : `source de ${year}`),
  verified: (date: string) => `vérifié ${date}`,
  kindOfTool: 'Conseil, sans outil précis',

  /** Words before a line. */
  check: 'Vérifiez',
  limit: 'Limite',
  either: 'Ou',
  means: 'Avec',
  after: 'Puis',
  otherwise: 'Sinon',
  meanwhile: 'D’ici là',
  example: 'Exemple',
  /** Before tools that sources name, of which the guide chooses none: the one that they may have already. */
  owned: 'D’abord',
  ownedNote: 'Prenez celle que vous avez déjà : logiciel, CPTS ou établissement (sa DSI le sait).',
  hosting: 'HDS',
  hostingNote: 'Hébergement certifié pour la santé (HDS) : demandez à l’éditeur.',
  cited: 'Cité, sans préférence.',
  /** After the site of what the button opens: the steps stay on this page. */
  newTab: ', nouvel onglet',
  never: 'Jamais',
  neverShown: 'Ni images ni données de santé par là.',
  why: 'Pourquoi',
  toKnow: 'Pour savoir',
  equal: 'Les deux conviennent : prenez celui que l’autre utilise déjà.',
  anyOf: (tools: string) => `${tools} : celle que vous avez déjà.`,

  open: (tool: string) => `Ouvrir ${tool}`,
  join: (tool: string) => `S’inscrire : ${tool}`,
  install: (tool: string) => `Installer ${tool}`,
  call: (number: string) => `Appeler le ${number}`,
  callOf: (tool: string) => `L’assistance ${de(tool)}`,
  /** Before a number that is no doctor's, where an emergency may hide. */
  help: (whom: string) => `Un outil en panne ou un accès ? ${whom}, sans avis médical :`,
  write: (address: string) => `Écrire à ${address}`,
  writeShort: 'Écrire',
  askAt: (whom: string) => `Demander à ${whom}`,
  reached: (service: string, at: string) => `${service} : ${at}`,
  steps: 'Toutes les étapes, plus bas',
  nothingToOpen: 'Rien à ouvrir, aucun compte à créer.',
  sheet: (tool: string) => `Voir la fiche ${de(tool)}`,
  regionBetter: 'Votre région a peut-être mieux : choisissez-la',
  sayRegion: 'Dire votre région',
  regionHas: 'Elle a peut-être un outil, et un service à appeler.',
  askShort: 'Demander',
  askFor: (tool: string, whom: string) => `Demander ${tool} à ${whom}`,
  callShort: 'Appeler',
  copyShort: 'Copier',
  bar: 'Ouvrir, appeler, copier',

  access: 'Comment y entrer',
  hasAccess: 'Avez-vous déjà un accès ?',
  choose: 'Comment choisir',
  isIn: 'J’ai déjà un accès',
  isFirst: 'C’est ma première fois',
  openIt: (tool: string) => `Ouvrez ${tool} comme d’habitude.`,
  joinUnknown: 'Le guide ne connaît pas la démarche d’inscription : demandez-la.',
  cost: 'Coût',
  more: (number: number) => (number === 1 ? 'Une autre étape' : `${number} autres étapes`),

  others: 'Autres actions',

  byCaseEyebrow: 'Cela dépend',
  byCaseTitle: 'Cela dépend : choisissez votre cas',
  /** The same under the mark that says that it depends. */
  byCaseHeading: 'Choisissez votre cas',
  probably: (tool: string) => `Probablement ${tool}, à confirmer`,
  /** Which of two one opens: the second waits for somebody's word. */
  onlyIf: (tool: string, whom: string | null) =>
    `${tool} : seulement si ${whom ?? 'votre région'} vous confirme l’accès`,
  /** Beside what works now, where the tool of the region is to be confirmed. */
  sure: 'À faire dès maintenant',
  /** What is pressed, where the title names the standard that it serves: « Ouvrir Mailiz (MSSanté) ». */
  serving: (label: string, standard: string) => `${label} (${standard})`,
} as const
