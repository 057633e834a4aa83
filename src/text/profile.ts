export const profileText = {
  label: 'Votre profil',
  empty: 'Votre profil',
  add: 'Préciser',
  change: 'Modifier',
  title: 'Où et comment exercez-vous ?',
  lead: 'Les outils changent selon la région et la profession.',
  unset: 'Non précisé',
  keep: 'Garder sur cet appareil',
  keepHint: 'Seules la région et la profession sont gardées. Rien ne part sur internet.',
  blocked: 'Ce navigateur ne permet pas de garder votre profil. Il reste valable tant que cette page est ouverte.',
  save: 'Enregistrer',
  cancel: 'Annuler',
} as const
