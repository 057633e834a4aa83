export const patientsText = {
  title: 'Vous êtes un patient ou un proche ?',
  lead: 'Ce guide aide les professionnels à choisir leurs outils. Pour vous, voici où aller et qui appeler.',
  own: 'Vos documents et vos messages de santé',
  wait: 'Vous attendez un résultat ou un document ? Demandez-le au professionnel ou au service qui vous suit. Ce guide n’en contient aucun.',
  calls: 'Urgence ou danger',
  /** « 3422, aide à Mon espace santé » */
  call: (phone: string, what: string) => `${phone}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  professional: 'Vous êtes un professionnel ?',
  guide: 'Commencer le guide',
  sources: 'D’après',
  /** Links that lead here. */
  seeAll: 'Tous les numéros pour les patients et les proches',
} as const
