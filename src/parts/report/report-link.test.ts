import { expect, it } from 'vitest'

import { reportLink } from './report-link.ts'

const body = 'Outil : A & B\nRepère : a/b'

it.each([
  ['the service address first', 'aide@exemple.fr', 'https://depot.fr/guide', 'mailto:aide@exemple.fr?subject='],
  ['else the public repository', null, 'https://depot.fr/guide/', 'https://depot.fr/guide/issues/new?title='],
])('a report goes to %s', (_name, contact, repository, start) => {
  const link = reportLink({ contact, repository }, 'Erreur', body)
  expect(link?.href.startsWith(start)).toBe(true)
  const query = new URLSearchParams(link?.href.split('?')[1])
  expect(query.get('body')).toBe(body)
})

it('goes nowhere when there is neither', () => {
  expect(reportLink({ contact: null, repository: null }, 'Erreur', body)).toBeNull()
})
