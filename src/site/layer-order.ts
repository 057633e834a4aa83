import { readFileSync } from 'node:fs'

import type { Plugin } from 'vite'

/**
 * Opens every style sheet with the order of the cascade layers. The first sheet that a page reads settles the order,
 * and which one that is, and what it begins with, is the bundler's affair.
 */
export function layerOrder(file = 'src/ui/styles/index.css'): Plugin {
  const order = /^@layer [^;{]+;/m.exec(readFileSync(file, 'utf8'))?.[0]
  if (order === undefined) throw new Error(`${file} does not say the order of the cascade layers`)
  return {
    name: 'quel-outil:layer-order',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'asset' && output.fileName.endsWith('.css'))
            output.source = `${order}${String(output.source)}`
        }
      },
    },
  }
}
