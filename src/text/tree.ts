import { count } from './names.ts'

export const treeText = {
  title: 'L’arbre des questions',
  lead: 'Toutes les questions du guide, et où chacune mène.',
  drawing: 'Arbre des questions et des réponses',
  help: 'Flèches : se déplacer, ouvrir, fermer. Entrée : choisir. Plus et moins : zoom.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomLevel: (percent: number) => `${percent} %`,
  unfold: 'Tout ouvrir',
  fold: 'Tout fermer',
  exportSvg: 'Exporter en SVG',
  saveFailed: 'Le fichier n’a pas pu être enregistré. Imprimez la page, ou faites une capture d’écran.',
  count: (outcomes: number) => count(outcomes, 'issue différente', 'issues différentes'),
  tooMany: (most: number) => `L’arbre entier est trop grand : les ${most} premières lignes sont ouvertes.`,
  options: (first: readonly string[], more: number) => (more > 0 ? `${first.join(', ')} + ${more}` : first.join(', ')),
  none: 'Pas d’outil prévu',
  and: (tools: string) => `+ ${tools}`,
  same: 'Même suite que plus haut',
  yourPath: (answers: string) => `Votre chemin : ${answers}`,
  noPath: 'Choisissez une issue pour surligner son chemin.',
  openResult: 'Ouvrir la recommandation',
  clear: 'Effacer le chemin',
  follow: 'Suivre un outil',
  followNone: 'Aucun',
  followed: (tool: string, ends: number) =>
    ends === 0
      ? `${tool} ne sort nulle part avec ce profil.`
      : `${tool} sort dans ${count(ends, 'issue différente', 'issues différentes')} : ses chemins sont ouverts et en trait épais.`,
  rules: 'Les règles qui décident ici',
  rulesLead: 'Chaque ligne vient d’un fichier de la base de connaissances.',
  item: (answers: string, what: string) => (answers === '' ? what : `${answers} : ${what}`),
  link: 'Voir dans l’arbre',
} as const
