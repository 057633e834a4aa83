/** What is said of an address that could not be read whole. */
export const linkText = {
  droppedTitle: 'Une partie de l’adresse n’a pas pu être reprise',
  dropped: (parts: readonly string[]) => `Laissé de côté : ${parts.join(', ')}. Le reste est gardé.`,
  nothing: 'Aucune réponse n’a pu être lue : vous êtes au début du guide.',
  part: (key: string, value: string) => (value === '' ? `« ${key} »` : `« ${key} : ${value} »`),
  elsewhere: (territory: string) => `« ${territory} », d’une autre région`,
  contradiction: (question: string, answer: string) => `« ${question} : ${answer} », incompatible avec le reste`,
} as const
