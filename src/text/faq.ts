import { count, de } from './names.ts'

export const faqText = {
  title: 'Questions fréquentes',
  lead: (questions: number, topics: number) =>
    `${count(questions, 'question', 'questions')} sur ${count(topics, 'thème', 'thèmes')}, avec la source de chaque réponse.`,
  topics: 'Choisir un thème',
  all: 'Tous les thèmes',
  option: (topic: string, number: number) => `${topic} (${number})`,
  sheet: (tool: string) => `Fiche ${de(tool)}`,
  situations: 'Dans ces situations',
  guide: 'Commencer le guide',
  number: (number: number) => count(number, 'question', 'questions'),
  source: 'D’après',
  now: 'Aujourd’hui',
  gone: 'Cette question n’existe plus à cette adresse. Voici les questions du thème.',
} as const
