type Value = readonly [question: string, option: string]

const NOISE = [
  'x=1',
  'url=https://',
  'url=javascript:x',
  'u=https%3A%2F%2Fexemple.fr%2F%3Favec%3Dgroupe',
  'amp;avec=patient',
  '%26amp%3B',
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
/** What mail programs, messengers, printed pages and audience tools do to a whole address. None of it changes what it says. */
const TRAVELS: readonly ((query: string) => string)[] = [
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', ';'),
  (query) => `${query}.`,
  (query) => `${query}),`,
  (query) => `${query}%C2%A0%C2%BB`,
  (query) => query.toUpperCase(),
  (query) => query.replaceAll('-', '%252D'),
  (query) => encodeURIComponent(query),
  (query) => `url=${encodeURIComponent(`https://exemple.fr/recommandation?${query}`)}&data=05&sdata=x%3D&reserved=0`,
  (query) => `utm_source=lettre&${query}&fbclid=IwAR&mtm_campaign=x`,
  (query) => `${query}?utm_source=lettre`,
]

/** An address after each of its travels. */
export function travelsOf(query: string): string[] {
  return TRAVELS.map((travel) => travel(query))
}

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
  const query = parts.join('&')
  return random() < 0.25 ? pick(TRAVELS)(query) : query
}
