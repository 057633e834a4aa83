import { count, de } from './names.ts'

export const glossaryText = {
  title: 'Les mots et les sigles',
  lead: (number: number) =>
    `${count(number, 'mot expliqué', 'mots expliqués')} en une phrase. Ce sont ceux que vous croisez dans le guide.`,
  letters: 'Aller à une lettre',
  letter: (letter: string) => `Lettre ${letter}`,
  /** « DMP : dossier médical partagé » */
  name: (term: string, expansion: string | undefined) => (expansion === undefined ? term : `${term} : ${expansion}`),
  aliases: 'On dit aussi :',
  sheet: (tool: string) => `Fiche ${de(tool)}`,
  close: 'Fermer',
  onThisPage: 'Sur cette page',
  all: 'Tous les mots',
} as const
