import { count } from './names.ts'

export const sourcesText = {
  title: 'Les sources',
  lead: (number: number) =>
    `${count(number, 'document', 'documents')} publics : ce que chacun dit, sa date, et ce qui n’en est plus vrai.`,
  founding: 'Les documents fondateurs',
  foundingLead: 'Le guide est bâti sur eux.',
  grades: { A: 'Sources officielles', B: 'Presse spécialisée, éditeurs et CPTS', C: 'Sites généralistes' },
  gradeLeads: {
    A: 'État, Assurance Maladie, agences, groupements régionaux, textes de loi.',
    B: 'Ils complètent les sources officielles.',
    C: 'À recouper avant de s’y fier.',
  },
  gradeWord: { A: 'Officiel', B: 'Spécialisé', C: 'Généraliste' },
  noLink: 'Document non disponible en ligne',
  consulted: 'Consulté le',
  uses: (tools: number, topics: number) =>
    [
      ...(tools === 0 ? [] : [`Sert à ${count(tools, 'fiche', 'fiches')}`]),
      ...(topics === 0
        ? []
        : [`${tools === 0 ? 'Sert à' : 'et à'} ${count(topics, 'thème de questions', 'thèmes de questions')}`]),
    ].join(' '),
  used: 'Fiches',
  usedFaq: 'Questions',
  /** « Medimail (12) » */
  counted: (name: string, number: number) => `${name} (${number})`,
  toConfirm: (number: number) => count(number, 'affirmation à confirmer', 'affirmations à confirmer'),
  outdated: (number: number) => count(number, 'affirmation périmée', 'affirmations périmées'),
  outdatedTitle: (number: number) =>
    `${count(number, 'affirmation n’est plus vraie', 'affirmations ne sont plus vraies')}, et ce qui vaut aujourd’hui`,
  now: 'Aujourd’hui',
  evidence: 'D’après',
} as const
