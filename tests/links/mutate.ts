type Value = readonly [question: string, option: string]

const NOISE = [
  'x=1',
  'utm_source=a',
  '__proto__=x',
  'constructor=y',
  'avec=',
  '=patient',
  'kb=hier',
  'kb=2026-02-31',
  'vu=<script>',
  'vu=rien',
  '%',
  '%E0%A4%A',
  'x=%F0%9F%92%A9',
  '&&&',
  'avec[]=patient',
  'region=Occitanie',
  'besoin=envoyer+document',
  `y=${'a'.repeat(5000)}`,
  '\u0000=\uFFFF',
  's=1',
  'outils=,,,',
  'etape=-1e9',
  'n=NaN',
]
const LETTERS = Array.from('abz09-_=&?#%+;,/\\"\'<>é漢😀\u0000\u202e ')

/** A query that people, mail programs and machines could make of a good one; one in eight is noise through and through. */
export function mutateAddress(queries: readonly string[], values: readonly Value[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T // the lists are not empty
  if (random() < 0.125) return Array.from({ length: Math.floor(random() * 60) }, () => pick(LETTERS)).join('')
  let parts = pick(queries).split('&').filter(Boolean)
  const shape = random()
  // Most changes add noise around the answers, as real links get; fewer touch an answer.
  if (shape < 0.5) parts.splice(Math.floor(random() * (parts.length + 1)), 0, pick(NOISE))
  else if (shape < 0.7)
    parts = parts
      .map((part) => [random(), part] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, part]) => part)
  else if (shape < 0.8) parts.push(...parts.slice(0, 2), pick(NOISE))
  else if (shape < 0.88 && parts.length > 0) parts[Math.floor(random() * parts.length)] += pick(LETTERS)
  else if (shape < 0.94 && parts.length > 0) parts.splice(Math.floor(random() * parts.length), 1)
  else {
    const [question, option] = pick(values)
    parts = [...parts.filter((part) => random() < 0.97 || !part.startsWith(question)), `${question}=${option}`]
  }
  if (random() < 0.1) parts.push(pick(NOISE), pick(NOISE))
  return parts.join('&')
}
