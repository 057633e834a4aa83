/** Of a text to take away: on its button, then once it is done, then where the browser refuses. */
export const copying = {
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Texte sélectionné : copiez-le avec Ctrl + C, ou d’un appui long.',
  /** Before an address to copy by hand. */
  address: 'Copiez cette adresse :',
} as const
