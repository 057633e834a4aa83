import { allOf, count } from './names.ts'

export const wizardText = {
  stages: { profil: 'Votre profil', echange: 'Votre échange', precision: 'Une précision' },
  dontKnow: 'Je ne sais pas',
  dontKnowHint: 'On cherche avec le reste.',
  next: 'Continuer',
  keyboard: 'Touchez une réponse pour avancer. Au clavier : un chiffre pour choisir, Entrée pour continuer.',
  remaining: (most: number) =>
    most <= 0 ? 'C’était la dernière question' : most === 1 ? 'Encore une réponse' : `Encore ${most} réponses au plus`,
  answers: 'Vos réponses',
  answersSoFar: (number: number) => `${number} réponses.`,
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

export const linkText = {
  droppedTitle: 'Une partie de l’adresse n’a pas pu être reprise',
  dropped: (parts: readonly string[]) => `Laissé de côté : ${parts.join(', ')}. Le reste est gardé.`,
  nothing: 'Aucune réponse n’a pu être lue : vous êtes au début du guide.',
  part: (key: string, value: string) => (value === '' ? `« ${key} »` : `« ${key} : ${value} »`),
  contradiction: (question: string, answer: string) => `« ${question} : ${answer} », incompatible avec le reste`,
} as const
