import type { Finding } from '#knowledge/finding.ts'

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
