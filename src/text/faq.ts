import { count, de } from './names.ts'

export const faqText = {
  title: 'Questions fréquentes',
  lead: (questions: number, topics: number) =>
    `${count(questions, 'question', 'questions')} sur ${count(topics, 'thème', 'thèmes')}, avec la source de chaque réponse.`,
  topics: 'Choisir un thème',
  find: 'Chercher une question',
  found: (number: number) => count(number, 'question trouvée', 'questions trouvées'),
  all: 'Tous les thèmes',
  option: (topic: string, number: number) => `${topic} (${number})`,
  sheet: (tool: string) => `Fiche ${de(tool)}`,
  situations: 'Dans ces situations',
  guide: 'Commencer le guide',
  whichTool: 'Quel outil pour cet échange ?',
  source: 'D’après',
  now: 'Aujourd’hui',
} as const
