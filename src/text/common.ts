import { longDate } from './dates.ts'

export const site = {
  name: 'Quel outil ?',
  tagline: 'Le bon outil numérique pour chaque échange en santé',
  title: (page: string) => `${page} · Quel outil ?`,
} as const

export const common = {
  skip: 'Aller au contenu',
  loading: 'Chargement…',
} as const

export const nav = {
  label: 'Pages du guide',
  more: 'Plus',
  /** Where every page is behind it: on a phone. */
  menu: 'Menu',
  find: 'Chercher',
  home: 'Accueil de Quel outil ?',
  footer: 'Toutes les pages',
} as const

export const footer = {
  published: (publisher: string) => `Publié par « ${publisher} ». Ce n’est pas un site officiel de l’État.`,
  owners: 'Chaque outil appartient à son opérateur. Ce guide ne les remplace pas.',
  date: (kb: string) => `Contenu vérifié le ${longDate(kb)}.`,
  privacy: 'Vos réponses restent dans votre navigateur.',
} as const

export const failure = {
  title: 'Cette page n’a pas pu s’ouvrir',
  body: 'Rechargez la page. Si cela continue, repartez de l’accueil : vos réponses sont dans l’adresse, elles ne sont pas perdues.',
  reload: 'Recharger la page',
  home: 'Revenir à l’accueil',
  details: 'Les sources et les étapes n’ont pas pu être chargées. Vérifiez votre connexion, puis rechargez la page.',
} as const

export const notFound = {
  title: 'Cette page n’existe pas',
  lead: 'L’adresse a peut-être changé, ou le lien est incomplet.',
  near: 'Vous cherchiez peut-être',
  ways: 'Autres chemins',
  guide: 'Répondre à quelques questions',
  situations: 'Partir d’une situation',
  tools: 'Voir tous les outils',
  home: 'Revenir à l’accueil',
  about: 'À propos du guide',
} as const

/** What a copy button says: before, once it is done, and where the browser refuses. */
export const copying = {
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Texte sélectionné : copiez-le avec Ctrl + C, ou d’un appui long.',
  /** Before an address to copy by hand. */
  address: 'Copiez cette adresse :',
  /** Before a text of several lines. */
  text: 'Copiez ce texte :',
} as const
