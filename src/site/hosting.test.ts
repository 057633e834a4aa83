import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { SECURITY_HEADERS } from './serve.mjs'

/** The headers as each recipe writes them: name → values, without what differs for the pages made to be framed. */
const recipes = {
  'nginx.conf': (text: string) => [
    ...text
      .replaceAll('$quel_outil_ancestors', "'none'")
      .replaceAll('$quel_outil_opener', '"same-origin"')
      .matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm),
  ],
  'apache.htaccess': (text: string) => [...text.matchAll(/^\s*Header always set (\S+) "([^"]*)"$/gm)],
  _headers: (text: string) => [...(text.split('\n/assets/')[0] ?? '').matchAll(/^ {2}(\S+): (.*)$/gm)],
} as const

it.each(Object.entries(recipes))('%s sends the headers that the guide is served with', (file, read) => {
  const sent = Object.fromEntries(
    read(readFileSync(`hosting/${file}`, 'utf8')).map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )
  expect(sent).toMatchObject(SECURITY_HEADERS)
})

it.each(Object.keys(recipes))('%s lets the pages made for it be framed, and them alone', (file) => {
  const text = readFileSync(`hosting/${file}`, 'utf8')
  expect(text).toMatch(file === 'nginx.conf' ? /integrer\/ "\*"/ : /frame-ancestors \*/)
  expect(text).toContain('/integrer/')
})
