export const situationsText = {
  title: 'Des situations comme les vôtres',
  lead: 'Chaque situation mène à sa réponse, avec les raisons et les sources.',
  settings: {
    ville: 'En ville',
    'etablissement-sante': 'À l’hôpital, à la clinique',
    'medico-social': 'Dans le médico-social',
    domicile: 'Au domicile du patient',
    coordination: 'Coordination',
  },
  story: 'La situation',
  need: 'Le besoin',
  facts: 'Traduit en réponses',
  see: 'Voir l’outil',
  adapt: 'Adapter à mon cas',
  adaptProfile: (profile: string) => `La même situation pour moi : ${profile}`,
  sources: 'D’après',
  back: 'Toutes les situations',
} as const
