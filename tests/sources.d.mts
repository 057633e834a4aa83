/** A place that supports a statement, as the data writes it. */
type Found = {
  readonly found: string[]
  readonly missing: string[]
  readonly noText: string[]
  readonly copied: string[]
  readonly uncarried: [number, { file: string; line: number; quote: string }][]
}

/** Folds what OCR and layout change without changing the words. */
export function fold(text: string): string

/** The numbered rows of an inventory. */
export function readInventory(text: string): Map<number, { file: string; line: number; quote: string }>

/** What is found, what is not, and which rows nobody carries. */
export function report(input: {
  texts: Map<string, string>
  data: Map<string, object>
  sources: Map<string, { id: string; file?: string }>
  inventory: Map<number, { file: string; line: number; quote: string }>
  leftOut: readonly object[]
  only?: string
}): Found
