import { execFileSync } from 'node:child_process'

import { expect, it } from 'vitest'

it('stops in silence when nobody reads on', () => {
  // `sleep` holds the pipe until all would have been written, then nobody reads it.
  const command = '{ node src/cli/guide.mjs search "sortie hôpital ehpad samedi"; echo $? >&2; } 2>&1 >&3 | cat'
  const said = execFileSync('sh', ['-c', `exec 4>&1; { ${command} >&4; } 3>&1 | head -1 > /dev/null`], {
    encoding: 'utf8',
  })
  expect(said.trim()).toBe('0')
})
