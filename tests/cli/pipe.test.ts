import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

import { expect, it } from 'vitest'

it('stops in silence when nobody reads what it prints', async () => {
  const child = spawn(process.execPath, ['src/cli/guide.mjs', 'search', 'sortie hôpital ehpad samedi'])
  child.stdout.destroy()
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => {
      child.once('exit', resolve)
    }),
  ])
  expect({ said, code }).toEqual({ said: '', code: 0 })
})
