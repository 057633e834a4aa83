type Words = {
  /** What the page is, in a word: above the title on the picture of a shared link, and in the trail that leads to it. */
  readonly kind: string
  /** The page in the menus, where it is in one. */
  readonly menu?: string
}

/** The words of each kind of page. */
export const pageWords = {
  home: { kind: 'Le guide' },
  guide: { kind: 'Le guide', menu: 'Guidez-moi' },
  recommendation: { kind: 'Recommandation' },
  situations: { kind: 'Situations', menu: 'Situations' },
  situation: { kind: 'Situation' },
  play: { kind: 'Cas à jouer' },
  scanned: { kind: 'Depuis une affiche' },
  tools: { kind: 'Outils', menu: 'Outils' },
  tool: { kind: 'Outil' },
  compare: { kind: 'Comparaison', menu: 'Comparer' },
  patients: { kind: 'Patients et proches', menu: 'Patients et proches' },
  map: { kind: 'Cartographie', menu: 'Cartographie' },
  faq: { kind: 'Questions fréquentes', menu: 'Questions fréquentes' },
  glossary: { kind: 'Glossaire', menu: 'Glossaire' },
  sources: { kind: 'Sources', menu: 'Sources' },
  coverage: { kind: 'Couverture', menu: 'Couverture par région' },
  changes: { kind: 'Nouveautés', menu: 'Nouveautés' },
  atelier: { kind: 'Atelier', menu: 'Atelier d’un territoire' },
  territories: { kind: 'Territoires', menu: 'Guides des territoires' },
  territory: { kind: 'Territoire' },
  about: { kind: 'À propos', menu: 'À propos' },
  privacy: { kind: 'Confidentialité', menu: 'Confidentialité' },
  accessibility: { kind: 'Accessibilité', menu: 'Accessibilité' },
  share: { kind: 'Partager', menu: 'Affiche et page' },
  embedBuilder: { kind: 'Intégrer', menu: 'Dans votre site' },
  selection: { kind: 'Sélection' },
  quiz: { kind: 'Quiz', menu: 'Quiz' },
  session: { kind: 'Séance', menu: 'Séance de formation' },
  sessionPlay: { kind: 'Séance' },
  tree: { kind: 'Arbre de décision', menu: 'Arbre des questions' },
} as const satisfies Readonly<Record<string, Words>>

/** The titles of the menus, by what one comes for. */
export const menuWords = {
  find: 'Trouver',
  understand: 'Comprendre',
  trust: 'Vérifier',
  passOn: 'Transmettre',
} as const
