/** Where the scripts of a page, or what they decide with, do not come. */
export const help = {
  title: 'La page n’a pas pu démarrer.',
  late: 'La page tarde à démarrer.',
  answers:
    'Une partie du guide n’est pas arrivée : réseau trop lent, ou filtre de votre établissement. Ce que vous avez choisi est dans l’adresse de cette page : rien n’est perdu.',
  again: 'Réessayer',
  plain: 'Cette page, sans vos choix',
  old: 'Si votre navigateur a plus de cinq ans, une mise à jour peut suffire.',
} as const
