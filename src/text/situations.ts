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
  facts: 'Traduit en réponses',
  tools: 'Les outils de cette situation',
  see: 'Voir l’outil',
  adapt: 'Adapter à mon cas',
  adaptProfile: (profile: string) => `La même situation pour moi : ${profile}`,
  sources: 'D’après',
  back: 'Toutes les situations',
  play: 'Jouer devant une salle',
  filters: 'Filtrer les situations',
  filterLabels: {
    setting: 'Lieu',
    profession: 'Profession',
    region: 'Région',
    family: 'Famille d’outils',
    series: 'Histoire',
  },
  allOf: { setting: 'Tous', profession: 'Toutes', region: 'Toutes', family: 'Toutes', series: 'Toutes' },
  option: (label: string, number: number) => `${label} (${number})`,
  found: (number: number) => (number < 2 ? `${number} situation` : `${number} situations`),
  clear: 'Tout afficher',
  none: 'Aucune situation ne réunit ces critères. Retirez-en un.',
  stories: 'Des histoires à suivre',
  storiesLead: 'Un patient, beaucoup de professionnels : à lire ou à jouer épisode par épisode.',
  episodes: (number: number) => `${number} épisodes`,
  episode: (number: number, total: number) => `Épisode ${number} sur ${total}`,
  previous: 'Épisode précédent',
  next: 'Épisode suivant',
  quiz: 'Deviner l’outil : le quiz',
  quizLead: 'La salle propose, puis voit pourquoi. Sans compte, rien n’est gardé.',
} as const

const series: Readonly<Record<string, { readonly title: string; readonly lead: string }>> = {
  'parcours-a-domicile': {
    title: 'Parcours à domicile',
    lead: 'Un patient de 78 ans veut rester chez lui. Infirmière, médecin, kiné, hôpital et équipe d’appui s’accordent autour de lui.',
  },
  'maison-d-accueil-specialisee': {
    title: 'Maison d’accueil spécialisée',
    lead: 'Un résident part à l’hôpital et en revient : ce que les deux équipes se transmettent.',
  },
  'sejour-d-une-residente': {
    title: 'Le séjour d’une résidente',
    lead: 'Des urgences au compte rendu de sortie, chaque document trouve sa route.',
  },
  'retour-en-ehpad': {
    title: 'Retour en EHPAD',
    lead: 'Après l’hôpital, l’EHPAD, le médecin traitant et le service restent en lien.',
  },
}

/** What a series is called; a series without a name of its own still has a title. */
export function seriesText(id: string): { readonly title: string; readonly lead: string } {
  return series[id] ?? { title: id.replaceAll('-', ' '), lead: '' }
}
