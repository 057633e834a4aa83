import { build } from 'vite'
import { describe, expect, it } from 'vitest'

import { frenchText } from './french-text.ts'

describe('frenchText', () => {
  it('changes what is written in strings, and nothing of the code', async () => {
    const id = '/src/text/written.ts'
    const source = `export const text = (open: boolean) => open ? 'Ouvert ?' : \`« \${open} » : non\``
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry: id, formats: ['es'] } },
      plugins: [
        // Off in tests, save this one.
        { ...frenchText(), apply: 'build' },
        {
          name: 'source',
          enforce: 'pre',
          resolveId: (name) => (name === id ? id : null),
          load: (name) => (name === id ? source : null),
        },
      ],
    })
    const code = [result].flat().flatMap((one) => ('output' in one ? one.output : []))[0]
    if (code?.type !== 'chunk') throw new Error('a library is one chunk')
    const { text } = (await import(`data:text/javascript,${encodeURIComponent(code.code)}`)) as {
      text: (open: boolean) => string
    } // the module above
    expect(text(true)).toBe('Ouvert\u00A0?')
    expect(text(false)).toBe('«\u00A0false\u00A0»\u00A0: non')
  })
})
