import type { EntityFolder } from './schema.ts'

/** Whose word a file is: the nation's, one region's, several regions' together, or nobody's in particular. */
export type Author =
  | { readonly kind: 'shared' }
  | { readonly kind: 'nation' }
  | { readonly kind: 'interregional' }
  | { readonly kind: 'region'; readonly region: string }

/** What a file of the data folder holds, by its path alone. */
export type FilePlace = { readonly entity: EntityFolder; readonly author: Author; readonly name: string }

const SHARED: readonly EntityFolder[] = [
  'sources',
  'glossary',
  'lexicon',
  'phrases',
  'territories',
  'series',
  'changes',
]
const NATIONAL: readonly EntityFolder[] = [
  'questions',
  'professions',
  'categories',
  'tools',
  'gaps',
  'answers',
  'notices',
  'situations',
]
const REGIONAL: readonly EntityFolder[] = ['tools', 'gaps', 'answers', 'notices', 'situations', 'local']

/** Files of the data folder that hold no entity: read elsewhere. */
const OTHER_FILES: readonly string[] = ['base.json', 'left-out.json', 'links.json']

/**
 * What the file at a path holds: `national/tools/dmp.json`, `regions/bretagne/region.json`,
 * `regions/bretagne/local/dmp.json`, `interregional/tools/viatrajectoire.json`, `sources/ameli.json`.
 * Null for a file that holds no entity, `misplaced` for one in a folder that the guide does not read.
 */
export function placeOf(path: string): FilePlace | null | 'misplaced' {
  if (OTHER_FILES.includes(path)) return null
  const parts = path.replace(/\.json$/, '').split('/')
  const [first = '', second = '', third = '', fourth = ''] = parts
  const known = (entity: string, allowed: readonly EntityFolder[]) => allowed.find((folder) => folder === entity)

  if (parts.length === 2) {
    const entity = known(first, SHARED)
    return entity ? { entity, author: { kind: 'shared' }, name: second } : 'misplaced'
  }
  if (parts.length === 3) {
    const national = first === 'national' ? known(second, NATIONAL) : undefined
    if (national) return { entity: national, author: { kind: 'nation' }, name: third }
    if (first === 'interregional' && second === 'tools')
      return { entity: 'tools', author: { kind: 'interregional' }, name: third }
    if (first === 'regions' && third === 'region')
      return { entity: 'regions', author: { kind: 'region', region: second }, name: second }
  }
  if (parts.length === 4 && first === 'regions') {
    const entity = known(third, REGIONAL)
    if (entity) return { entity, author: { kind: 'region', region: second }, name: fourth }
  }
  return 'misplaced'
}
