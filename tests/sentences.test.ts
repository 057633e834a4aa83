import { describe, expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>(['../src/text/*.ts', '!../src/text/*.test.ts'], {
  eager: true,
})
const files = import.meta.glob<string>(['../src/**/*.{ts,tsx}', '!../src/**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files).map(([path, text]) => ({ path: path.replace('../src/', ''), text }))

type Said = { readonly file: string; readonly name: string; readonly keys: readonly string[] }

/** Every object of sentences that `src/text` exports, with its keys. */
const objects: Said[] = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [{ file: path.replace('../src/', ''), name, keys: Object.keys(value) }]
      : [],
  ),
)

/** The name under which a file knows an export, or null where it does not import it. */
function localName(text: string, path: string, { file, name }: Said): string | null {
  if (path === file) return name
  const specifiers = [`#${file}`, `./${file.slice(file.lastIndexOf('/') + 1)}`]
  for (const [, names = '', specifier = ''] of text.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)) {
    if (!specifiers.includes(specifier)) continue
    const found = new RegExp(`(?:^|[,\\s])${name}(?:\\s+as\\s+(\\w+))?\\s*(?:,|$)`).exec(names.trim())
    if (found) return found[1] ?? name
  }
  return null
}

/** The keys of an object of sentences that no file reads. One that is handed on whole, or indexed, is read whole. */
function unread(said: Said, all: readonly { path: string; text: string }[]): string[] {
  const readers = all.flatMap(({ path, text }) => {
    const local = localName(text, path, said)
    // Imports and comments read nothing.
    const body = text.replaceAll(/import [^'"]*from '[^']+'|\/\*[\s\S]*?\*\/|(?<=\s)\/\/.*/g, '')
    return local === null ? [] : [{ local, body, isOwn: path === said.file }]
  })
  // Neither a property, nor an element of a drawing, nor a key, nor a part of a word.
  const isWhole = readers.some(({ local, body, isOwn }) =>
    new RegExp(`(?:\\.\\.\\.|(?<![\\w.</'’-]))${local}(?![\\w'’-]|\\.\\w|\\s*[:=])`).test(isOwn ? '' : body),
  )
  if (isWhole) return []
  return said.keys.filter((key) => !readers.some(({ local, body }) => new RegExp(`\\b${local}\\.${key}\\b`).test(body)))
}

describe('the sentences of src/text', () => {
  it('are seen', () => {
    expect(objects.length).toBeGreaterThan(30)
  })

  it('are all read by something', () => {
    expect(objects.flatMap((said) => unread(said, sources).map((key) => `${said.file}: ${said.name}.${key}`))).toEqual(
      [],
    )
  })

  it('the canary: a sentence that nothing reads is found', () => {
    const said = { file: 'text/a.ts', name: 'aText', keys: ['read', 'dead'] }
    const reader = { path: 'app/a.ts', text: "import { aText as text } from '#text/a.ts'\nconst x = text.read" }
    expect(unread(said, [reader])).toEqual(['dead'])
    expect(unread(said, [{ ...reader, text: `${reader.text}\nconst y = text[x]` }])).toEqual([])
  })
})
