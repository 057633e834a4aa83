/** The answer that says "I do not know": same meaning as no answer, but the question is not asked again. */
export const DONT_KNOW = 'ne-sais-pas'

/** The question on which regional availability depends. */
export const REGION_QUESTION = 'region'

/** The question about what one wants to do. */
export const NEED_QUESTION = 'besoin'
