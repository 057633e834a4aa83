import { longDate } from './dates.ts'
import { count } from './names.ts'

export const coverageText = {
  title: 'Ce que le guide sait, et ne sait pas',
  titleIn: (place: string) => `Ce que le guide sait ${place}`,
  lead: 'Région par région, besoin par besoin. Ce tableau suit les réponses que donne le guide.',
  legend: 'Légende',
  kinds: {
    known: 'Un outil est connu',
    partly: 'Connu, sauf dans certains cas',
    confirm: 'À confirmer',
    gap: 'Pas d’outil connu',
  },
  short: { known: 'connu', partly: 'en partie', confirm: 'à confirmer', gap: 'pas d’outil' },
  choose: 'Votre région',
  needs: (number: number) => count(number, 'besoin', 'besoins'),
  groups: {
    known: 'Le guide connaît l’outil',
    partly: 'Le guide connaît l’outil, sauf dans certains cas',
    confirm: 'Un outil est cité, à faire confirmer',
    gap: 'Le guide ne connaît pas d’outil',
  },
  tools: 'Outils',
  toConfirm: 'À faire confirmer',
  missing: 'Ce qui manque',
  ask: 'À qui demander',
  grades: 'Le groupement régional d’e-santé (GRADeS)',
  gradesUnknown: 'Le guide n’a pas encore ses coordonnées.',
  visit: (site: string) => `Site : ${site}`,
  verified: (date: string) => `Vérifié le ${longDate(date)}.`,
  start: 'Trouver l’outil de mon échange',
  table: 'Toutes les régions',
  tableLead: 'Une ligne par besoin, une colonne par région. Choisissez une région pour le détail.',
  need: 'Besoin',
  with: (tool: string, means: string) => `${tool}, avec ${means}`,
  perKind: (label: string, number: number) => `${label} : ${number}`,
} as const
