/** Of a text that an address would hold. */
export const personalText = {
  inAddress: 'Ce texte semble nommer une personne. Il serait dans l’adresse : retirez le nom, la date ou le numéro.',
} as const
