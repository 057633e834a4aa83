import { expect, it } from 'vitest'

import { nearest } from './nearest.ts'

const places = ['/outils/medimail', '/outils/mailiz', '/outils/dmp', '/a-propos'].map((to) => ({ to, label: to }))

it.each([
  ['/outils/medimial', '/outils/medimail'],
  ['/outil/mediMail', '/outils/medimail'],
  ['/apropos', '/a-propos'],
])('leads %s to %s', (wrong, right) => {
  expect(nearest(wrong, places)[0]?.to).toBe(right)
})

it.each(['/', '//', '/x', '/%F0%9F%92%A9'])('offers nothing where nothing is alike: %s', (wrong) => {
  expect(nearest(wrong, places)).toEqual([])
})
