import { allOf, count } from './names.ts'

/** More questions than this are hardly ever asked. */
const FEW_LEFT = 4

export const wizardText = {
  patient: 'Je suis un patient ou un proche',
  stages: { profil: 'Votre profil', echange: 'Votre échange', precision: 'Une précision' },
  dontKnow: 'Je ne sais pas',
  dontKnowHint: 'On cherche avec le reste.',
  /** Of a question that is asked a second time: every case cannot be told. */
  again: 'Sans cette réponse, trop de cas restent possibles. Prenez ce qui ressemble le plus à votre échange.',
  next: 'Continuer',
  tap: 'Une réponse touchée suffit : la suite vient seule.',
  keyboard: 'Au clavier : un chiffre pour choisir, Entrée pour continuer.',
  keyboardLetters: 'Au clavier : les premières lettres, puis Entrée.',
  letters: 'Les premières lettres suffisent',
  lettersFound: (first: string, number: number) =>
    `${count(number, 'réponse', 'réponses')} ci-dessous. Valider prend « ${first} ».`,
  map: 'Choisir sur la carte',
  /**
   * Where one is: « Votre échange : 3 questions au plus ». `most` is null while nobody can know, 0 when nothing is left; a
   * number that is far from what most are asked tells nobody to go on.
   */
  place: (stage: string, most: number | null) =>
    most === null || most <= 0 || most > FEW_LEFT
      ? stage
      : `${stage} : ${most === 1 ? 'dernière question' : `${most} questions au plus`}`,
  answers: 'Vos réponses',
  edit: (question: string, answer: string) => `Modifier « ${question} : ${answer} »`,
  restart: 'Tout effacer',
  choose: 'Choisissez une réponse pour continuer.',
  dropped: (answers: readonly string[]) =>
    answers.length === 1
      ? `Avec ce changement, cette réponse ne tenait plus. Elle a été retirée : ${answers[0]}.`
      : `Avec ce changement, ces réponses ne tenaient plus. Elles ont été retirées : ${allOf(answers)}.`,
  live: 'Les outils, en direct',
  liveSummary: (possible: number, out: number) =>
    `${count(possible, 'outil encore possible', 'outils encore possibles')}, ${count(out, 'écarté', 'écartés')}.`,
  leading: 'En tête pour l’instant',
  certain: 'Ce sera',
  possible: (number: number) => count(number, 'outil encore possible', 'outils encore possibles'),
  waiting: (questions: readonly string[]) => `Dépend de : ${questions.join(', ')}`,
  out: (number: number) => count(number, 'outil écarté', 'outils écartés'),
} as const

/** The field above a long list: what may be typed, and what to do where nothing begins so. */
export const lettersText: Readonly<Record<string, { readonly example: string; readonly none: string }>> = {
  profession: {
    example: 'Par exemple : inf, kiné, AS',
    none: 'Rien ne commence ainsi. Cherchez dans la liste, ou choisissez « Je ne sais pas » : le guide répond avec le reste.',
  },
  region: {
    example: 'Une région, un département, une ville : occ, 44, Nantes',
    none: 'Rien ne commence ainsi. Essayez le numéro du département, ou cherchez dans la liste.',
  },
}
