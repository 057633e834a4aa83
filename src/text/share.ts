/** What opens the panel, and each line of what is sent with a link. */
export const shareText = {
  open: 'Partager',
  title: 'Partager',
  close: 'Fermer',
  failed: 'Le reste n’a pas pu être chargé. Voici le lien, à copier :',
  holdsAnswers: (answers: readonly string[]) =>
    answers.length === 0
      ? 'Aucune réponse : le guide s’ouvre au début.'
      : `Vos réponses : ${answers.join(' ; ')}. Et aussi la date du guide et l’outil affiché, pour dire plus tard ce qui aurait changé.`,
  holdsSituation: 'L’adresse de cette situation, commune à tout le monde. Rien de vous.',
  holdsTool: 'L’adresse de cette fiche, commune à tout le monde. Rien de vous.',
  holdsComparison: 'Les outils comparés. Rien de vous.',
  holdsSelection: 'Le titre, la région et les situations choisies. Le logo n’y est pas.',
} as const
