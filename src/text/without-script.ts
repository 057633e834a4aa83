/** The pages that are read without the application. */
export const withoutScript = {
  title: 'Les questions ont besoin de JavaScript',
  body: 'Votre navigateur le bloque, ou ne le connaît pas. Activez-le pour être guidé. Sans lui, tout se lit quand même :',
  meanwhile: 'Sans attendre, ces pages se lisent telles quelles :',
  situations: 'Trouvez une situation comme la vôtre',
  tools: 'Ouvrez la fiche d’un outil',
  faq: 'Lisez les questions fréquentes',
} as const

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
