import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreSituation } from '#knowledge/views/core.ts'

import type { Names } from './names.ts'

/**
 * The title of a situation that is told of one region, where it is shown for another: without the words that place it.
 *
 * @param own The name of the region it is told of.
 * @example titleElsewhere('Téléconsulter en Normandie', 'Normandie') // 'Téléconsulter'
 */
function titleElsewhere(title: string, own: string): string {
  const place = new RegExp(`,? (?:en|dans|à|depuis|de|du|des)(?: l[ae]s?)? ${own}`)
  return title.replace(place, '')
}

/** The region a situation is told of, where it is another than the one it is shown for; null otherwise. */
export function otherRegionOf({ answers }: Pick<CoreSituation, 'answers'>, region: string | null): string | null {
  const own = answers[REGION_QUESTION]
  return region === null || own === undefined || own === region ? null : own
}

/** The title of a situation, for one region; null: for its own. */
export function titleIn(
  situation: Pick<CoreSituation, 'title' | 'answers'>,
  region: string | null,
  names: Names,
): string {
  const own = otherRegionOf(situation, region)
  return own === null ? situation.title : titleElsewhere(situation.title, names.region(own))
}

/** Said under a story that is told of another region than the one it is played in. */
export function playedIn(place: string): string {
  return `L’histoire est d’une autre région : répondez comme si elle se passait ${place}.`
}

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
  find: 'Chercher une situation',
  filter: (number: number) => (number === 0 ? 'Filtrer' : `Filtrer (${number})`),
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
  noneTyped: 'Aucune situation n’a ces mots. Voici ce que le guide en dit :',
  stories: 'Des histoires à suivre',
  storiesLead: 'Un patient, beaucoup de professionnels : à lire ou à jouer épisode par épisode.',
  episodes: (number: number) => `${number} épisodes`,
  episode: (number: number, total: number) => `Épisode ${number} sur ${total}`,
  previous: 'Épisode précédent',
  next: 'Épisode suivant',
  quiz: 'Deviner l’outil : le quiz',
  quizLead: 'La salle propose, puis voit pourquoi. Sans compte, rien n’est gardé.',
} as const
