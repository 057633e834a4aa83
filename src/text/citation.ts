import { longDate } from './dates.ts'

type Document = {
  readonly publisher: string
  readonly published: string | null
  readonly publishedNote?: string | undefined
}

/** What is said of a document wherever it is cited. */
export const citationText = {
  /** Who published it and when: « ANS, 3 mai 2025 ». */
  publishedBy: ({ publisher, published, publishedNote }: Document) =>
    `${publisher}, ${published === null ? (publishedNote?.toLowerCase() ?? 'date non affichée') : longDate(published)}`,
  consulted: (date: string) => `consulté le ${longDate(date)}`,
} as const
