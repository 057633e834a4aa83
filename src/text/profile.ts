import { longDate } from './dates.ts'

export const profileText = {
  label: 'Votre profil',
  empty: 'Votre profil',
  add: 'Préciser',
  change: 'Modifier',
  title: 'Où et comment exercez-vous ?',
  lead: 'Les outils changent selon la région et la profession.',
  unset: 'Non précisé',
  keep: 'Garder sur cet appareil',
  keepHint:
    'Région, profession et guide de votre territoire seulement, pendant 90 jours. Sans cocher : jusqu’à la fermeture de l’onglet. Rien ne part sur internet.',
  shared: 'Poste partagé ? Ne cochez pas.',
  until: (last: string) => `Gardé sur cet appareil jusqu’au ${longDate(last)}.`,
  kept: 'Profil gardé',
  forget: 'Oublier',
  forgetLabel: (profile: string) => `Oublier ce profil : ${profile}`,
  forgotten: 'Profil oublié.',
  blocked: 'Ce navigateur ne permet pas de garder votre profil. Il vaut jusqu’à la fermeture de l’onglet.',
  save: 'Enregistrer',
  cancel: 'Annuler',
} as const
