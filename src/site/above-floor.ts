import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { features } from 'web-features'

import { BROWSER_FLOOR } from './browser-floor.ts'

type Floor = Readonly<Record<string, string | undefined>>
const { ios, ...desktop } = BROWSER_FLOOR
const FLOOR: Floor = { ...desktop, safari_ios: ios, chrome_android: BROWSER_FLOOR.chrome }

/** Every builtin of the language, and what the objects of a page that matter here can do. */
const WATCHED =
  /^(?:javascript\.builtins(?:\.\w+){1,2}|api\.(?:Element|HTMLElement|Document|Window|URL|URLSearchParams|AbortSignal)\.\w+)$/
/** Its methods are reached without its name: `map.keys().toArray()`. */
const UNNAMED = 'Iterator'

/** The first version of each browser that has a builtin, by its key in browser-compat-data. */
function readSupport(): ReadonlyMap<string, Floor> {
  const all = Object.values(features).flatMap((feature) =>
    'status' in feature ? Object.entries(feature.status.by_compat_key ?? {}) : [],
  )
  return new Map(
    all.flatMap(([key, { support }]) =>
      WATCHED.test(key) ? [[key.replace(/_static$/, ''), { ...support } satisfies Floor] as const] : [],
    ),
  )
}

/**
 * Names that the application gives to things of its own, or that are asked for before they are used. Each with its
 * reason: a name that is not here and that the floor does not have stops the gate.
 */
const OWN_OR_ASKED_FOR: Readonly<Record<string, string>> = {
  use: 'the hook of React',
  translate: 'the diagrams of a comparison: engine/diff.ts',
  canParse: 'asked for by zod',
  with: 'the means of a recommended tool',
  role: 'the role of a tool, and attributes that React writes',
  popover: 'an attribute that React writes; Explained.tsx does without it',
  navigation: 'asked for by React',
  startViewTransition: 'React, for view transitions that are not used',
  requestSubmit: 'asked for by React; QuestionCard.tsx',
  requestFullscreen: 'asked for: full-screen.ts',
  exitFullscreen: 'asked for: full-screen.ts',
  fullscreenElement: 'undefined where there is none',
  checkVisibility: 'asked for: terms-of-page.ts',
}

/** The faults of a build, for budget.mjs: see `faultsOfScripts`. */
export function aboveFloor(dist: string): string[] {
  const folder = join(dist, 'assets')
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const texts = new Map(scripts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  return faultsOfScripts(texts, readFileSync('src/lib/older-browsers.ts', 'utf8'))
}

/**
 * The builtins that some scripts use, that the floor does not have, and that `older-browsers.ts` does not mend; and
 * regular expressions that it cannot read. By name alone, in one pass. `mended`: the text of that file.
 */
export function faultsOfScripts(scripts: ReadonlyMap<string, string>, mended: string): string[] {
  const support = readSupport()
  const known = new Set<string>()
  const late = new Map<string, string>()
  for (const [key, versions] of support) {
    const [owner = '', name = ''] = key.split('.').slice(-2)
    const ofOwner = support.get(`javascript.builtins.${owner}`)
    // Of what is named to be used at all, the name is enough.
    if (ofOwner && owner !== UNNAMED && !isAtFloor(ofOwner)) continue
    if (isAtFloor(versions)) known.add(name)
    else late.set(name, [late.get(name), key].filter(Boolean).join(' or '))
  }
  const isLate = (name: string) =>
    late.has(name) && !known.has(name) && !Object.hasOwn(OWN_OR_ASKED_FOR, name) && !mended.includes(`'${name}'`)
  return [...scripts].flatMap(([file, text]) => {
    const names = new Set(
      [...text.matchAll(/\.([A-Za-z]\w*)|\b([A-Z]\w+)(?=[.(])/g)].map(([, member, global]) => member ?? global ?? ''),
    )
    const found = [...names].filter(isLate).map((name) => `${file}: ${late.get(name)}`)
    return /\(\?<[=!]/.test(text) ? [...found, `${file}: a lookbehind`] : found
  })
}

function isAtFloor(support: Floor): boolean {
  return Object.entries(FLOOR).every(([browser, version]) => {
    const since = support[browser]
    return since !== undefined && version !== undefined && isAtMost(since.replace('≤', ''), version)
  })
}

function isAtMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number)
  return major < limitMajor || (major === limitMajor && minor <= limitMinor)
}
