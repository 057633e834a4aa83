export const homeText = {
  title: 'Quel outil pour cet échange ?',
  lead: 'Quelques questions, et vous savez quel outil numérique ouvrir, pourquoi, et comment y entrer. Pour tous ceux qui soignent et accompagnent.',
  start: 'Guidez-moi',
  startHint: 'Moins d’une minute, sans compte.',
  privacy: 'Aucune donnée de patient : aucun champ n’en demande, et rien ne part de votre navigateur.',
  /** After the link « Vous êtes un patient ou un proche ? » */
  patients: 'Voici où aller et qui appeler.',
  pictureVia: 'Quel outil ?',
  needs: 'Partir d’un besoin',
  needsLead: 'Avec qui échangez-vous ? Choisissez ce que vous voulez faire.',
  situations: 'Partir d’une situation',
  situationsLead: 'Des cas réels, racontés. L’un d’eux ressemble sûrement au vôtre.',
  allSituations: (count: number) => `Voir les ${count} situations`,
} as const
