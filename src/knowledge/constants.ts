/** The answer that says "I do not know": same meaning as no answer, but the question is not asked again. */
export const DONT_KNOW = 'ne-sais-pas'

/** The region of the sheet that names no region: a place in the guide, not one of the 18 French regions. */
export const GUIDE_WITHOUT_REGION = 'guide-pandalab'

/** The question on which regional availability depends. */
export const REGION_QUESTION = 'region'
