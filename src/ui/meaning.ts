/** What a tool means for an exchange. Each has one colour, one word and one sign, everywhere. */
export type Meaning = 'recommended' | 'complement' | 'fallback' | 'confirm' | 'avoid' | 'possible' | 'out'
