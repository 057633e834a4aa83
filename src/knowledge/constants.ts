/** The answer that says "I do not know": same meaning as no answer, but the question is not asked again. */
export const DONT_KNOW = 'ne-sais-pas'

/** The answer that says "I do not know" a second time, where the guide had to ask again: it is never asked a third time. */
export const DONT_KNOW_FINAL = 'passer'

/** Whether an answer leaves its question open. */
export function isOpenAnswer(answer: string): boolean {
  return answer === DONT_KNOW || answer === DONT_KNOW_FINAL
}

/** The question on which regional availability depends. */
export const REGION_QUESTION = 'region'

/** The question about what one wants to do. */
export const NEED_QUESTION = 'besoin'

/** The question of who asks: its options are the professions. */
export const PROFESSION_QUESTION = 'profession'

/** The question about whom one exchanges with, and the option that is a service which supports professionals. */
export const COUNTERPART_QUESTION = 'avec'
export const SUPPORT_SERVICE = 'appui'

/** The question of what has to remain of an exchange. */
export const TRACE_QUESTION = 'formalisme'

/** The notice for a reader who is no professional: it leads to the page written for them. */
export const PATIENT_NOTICE = 'patient-ou-proche'

/** The key, beside the answers, of the territory whose tools are asked for: the id of its document. No question has it. */
export const TERRITORY_KEY = 'territoire'

/** The file, beside those of territories, that lists their ids. No territory may have it for an id. */
export const LIST_OF_TERRITORIES = 'liste'

/** The mark, in the `scope` of a statement, of what a territory says of a tool below it. Regions mark theirs with their id. */
export function scopeOf(territory: string): string {
  return `territoire:${territory}`
}
