import type { patterns } from './paths.ts'

/** What each kind of page is, in a word: above the title on the picture of a shared link. */
export const pageKinds = {
  home: 'Le guide',
  guide: 'Le guide',
  recommendation: 'Recommandation',
  situations: 'Situations',
  situation: 'Situation',
  play: 'Cas à jouer',
  quiz: 'Quiz',
  tree: 'Arbre de décision',
  tools: 'Outils',
  tool: 'Outil',
  compare: 'Comparaison',
  map: 'Cartographie',
  faq: 'Questions fréquentes',
  glossary: 'Glossaire',
  sources: 'Sources',
  coverage: 'Couverture',
  share: 'Partager',
  embedBuilder: 'Intégrer',
  selection: 'Sélection',
  about: 'À propos',
  accessibility: 'Accessibilité',
  privacy: 'Confidentialité',
} as const satisfies Record<keyof typeof patterns, string>
