/** One thing wrong with the knowledge base: where it is, what it is, and what to do about it. */
export type Finding = {
  readonly code: string
  /** File below the data folder, such as `tools/dmp.json`. */
  readonly file: string
  /** JSON path inside the file, such as `uses[2].when.besoin[0]`. Empty for the whole file. */
  readonly path: string
  readonly message: string
  readonly remedy: string
}

/** Writes a path of keys the way a person reads it: `uses[0].cite[1].source`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}

/** Findings, each kind at each place told once, with the first example met. */
export class Findings {
  readonly all: Finding[] = []
  readonly #seen = new Set<string>()

  /** `once` says what makes two findings the same: the message, where it bears no example. */
  add(code: string, file: string, path: string, message: string, remedy: string, once: string = message): void {
    const key = `${code} ${file} ${path} ${once}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.all.push({ code, file, path, message, remedy })
  }
}
