export const recommendationText = {
  copy: 'Copier le lien de cette page',
  copied: 'Lien copié. Le lien contient vos réponses, et rien d’autre.',
  /** Said of a link that is copied or shared. */
  holdsFound: (profile: string) =>
    `Le lien contient le profil gardé sur cet appareil : ${profile}. Ce n’est pas le vôtre ? « Oublier », en haut de la page.`,

  restart: 'Un autre échange',

  noneTitle: 'Pas d’outil régional à ce jour',

  forOther: (place: string | null) =>
    place === null
      ? 'Cette réponse vaut pour un autre profil que le vôtre.'
      : `Cette réponse vaut ${place}, pour un autre profil que le vôtre.`,
  forMe: (profile: string) => `Voir pour ${profile}`,
} as const
