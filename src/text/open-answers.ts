/** Answers that are no tool: by cases, to confirm, none, or not yet. */
export const openText = {
  noneEyebrow: 'Pour cet échange',
  noneTitlePlain: 'Pas d’outil connu pour cet échange',
  contactUnknown:
    'Le groupement régional d’e-santé (GRADeS) de votre région peut vous dire ce qui existe. Le guide n’a pas encore ses coordonnées.',
  nearest: 'Ce que vous pouvez faire dès aujourd’hui',
  nearestLead: (changes: string) => `En changeant une réponse (${changes}), le guide propose :`,
  nearestLeadMany: (changes: string) => `En changeant ces réponses (${changes}), le guide propose :`,
  undecidedEyebrow: 'Presque',
  undecidedTitle: (number: number) => (number === 1 ? 'Il manque une réponse' : `Il manque ${number} réponses au plus`),
  undecidedTitleOpen: 'La réponse dépend de ce que vous ne savez pas',
  undecidedEmptyTitle: 'Commençons par le début',
  undecidedLead: 'Répondez à la question, ou à l’une d’elles : l’outil peut en dépendre.',
  undecidedOpenLead: 'Plusieurs outils restent possibles. Dès que vous savez, complétez ici.',
  missing: 'Ce qui manque',
  outcomes: 'Ce qui peut en sortir',
  outcomeNone: 'Aucun outil prévu',
  more: (number: number) => `et ${number} autres`,
  continue: 'Continuer le guide',
  answerIt: 'Répondre',
  fill: (profile: string) => `Compléter avec mon profil : ${profile}`,

  requestLabel: 'Demande prête à envoyer',
  everyCase: (tool: string) => `Dans tous les cas : ${tool}`,
  /** Under what fits in every case. */
  betterByCase: 'Et selon votre cas :',
  whoToAsk: 'À qui demander',
  requestNote: 'une demande prête à envoyer',
} as const
