/** Where a command writes: results to `out`, errors to `err`. */
export type Output = { readonly out: (line: string) => void; readonly err: (line: string) => void }
