import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { checkLink } from './links.ts'

const server = createServer((request, response) => {
  response.writeHead(Number(request.url?.slice(1) ?? 200), { location: '/200' }).end()
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has a port
})
afterAll(() => server.close())

it.each([
  [200, 'ok'],
  [301, 'ok'],
  [403, 'ok'],
  [404, 'broken'],
  [410, 'broken'],
  [500, 'broken'],
] as const)('a page that answers %i is %s', async (status, result) => {
  expect(await checkLink(`${origin}/${status}`)).toEqual({ result, detail: String(status) })
})

it('says "not checked" where there is no network, not "broken"', async () => {
  expect(await checkLink('https://nulle-part.invalid/')).toMatchObject({ result: 'not-checked' })
})

it('calls broken a server that refuses', async () => {
  const port = (server.address() as AddressInfo).port // a TCP server has a port
  await new Promise((resolve) => server.close(resolve))
  expect(await checkLink(`http://127.0.0.1:${port}/200`)).toMatchObject({ result: 'broken', detail: 'ECONNREFUSED' })
})
