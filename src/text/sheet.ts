import { longDate } from './dates.ts'

export const sheetText = {
  need: 'Le besoin',
  noTool: 'Pas d’outil régional à ce jour',
  steps: 'Comment y entrer',
  checks: 'À vérifier avant',
  also: 'Et aussi',
  fallback: 'En secours',
  avoid: 'À éviter',
  contact: 'À qui demander',
  sources: 'Sources',
  moreOnline: (number: number) => (number === 1 ? 'et 1 autre, en ligne' : `et ${number} autres, en ligne`),
  checked: (date: string) => `Contenu du ${longDate(date)}. La réponse à jour est à cette adresse :`,
  qr: 'QR code vers cette page',
} as const
