export function readArguments(given: readonly string[]): {
  dist: string
  runs: number
  isGate: boolean
  beside: string[]
}
