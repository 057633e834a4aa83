import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Knowledge } from '#knowledge/knowledge.ts'

import type { Output } from './load.ts'

export type LinkResult = {
  readonly url: string
  /** Files that give this address. */
  readonly usedBy: readonly string[]
  readonly result: 'ok' | 'broken' | 'not-checked'
  /** What the server or the network said. */
  readonly detail: string
}

/** Answers that say the page is there, or that only a person may see it. */
const PRESENT = new Set([200, 201, 203, 204, 206, 301, 302, 303, 307, 308, 401, 403, 405, 429])
const NO_NETWORK = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH'])
const AT_ONCE = 4
const TIMEOUT_MS = 10_000

/**
 * `guide links`: asks each address that the knowledge base gives whether it still answers. Where there is no network
 * it says "not checked", never "broken". 1 when a link is broken. `--write` keeps the list in `links.json`.
 */
export async function runLinks(
  output: Output,
  knowledge: Knowledge,
  options: { folder: string; json: boolean; write: boolean; offline: boolean },
): Promise<number> {
  const links = [...collectLinks(knowledge)].sort(([a], [b]) => (a < b ? -1 : 1))
  const results: LinkResult[] = []
  const queue = [...links]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [url, usedBy] = next
      results.push({
        url,
        usedBy,
        ...(options.offline ? { result: 'not-checked' as const, detail: 'offline' } : await checkLink(url)),
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  results.sort((a, b) => (a.url < b.url ? -1 : 1))
  if (options.write)
    writeFileSync(
      join(options.folder, 'links.json'),
      `${JSON.stringify({ kb: knowledge.base.kb, links: results }, null, 2)}\n`,
    )
  const count = (result: LinkResult['result']) => results.filter((link) => link.result === result).length
  if (options.json) output.out(JSON.stringify({ links: results }, null, 2))
  else {
    for (const { result, url, detail, usedBy } of results)
      output.out(`${result === 'not-checked' ? 'not checked' : result}  ${url}  (${detail}; ${usedBy.join(', ')})`)
    output.out(
      `${results.length} links: ${count('ok')} ok, ${count('broken')} broken, ${count('not-checked')} not checked`,
    )
  }
  return count('broken') > 0 ? 1 : 0
}

/** Every address of the knowledge base, with the files that give it. */
export function collectLinks(knowledge: Knowledge): Map<string, string[]> {
  const links = new Map<string, string[]>()
  const add = (url: string | null, file: string) => {
    if (url !== null) links.set(url, [...new Set([...(links.get(url) ?? []), file])])
  }
  for (const source of knowledge.sources) add(source.url, `sources/${source.id}.json`)
  for (const tool of knowledge.tools) for (const link of tool.links) add(link.url, `tools/${tool.id}.json`)
  for (const region of knowledge.regions) {
    add(region.grades?.site ?? null, `regions/${region.id}.json`)
    for (const contact of region.contacts ?? []) add(contact.url ?? null, `regions/${region.id}.json`)
  }
  return links
}

/** Asks one address, following nothing. A network that is not there is not the link's fault. */
export async function checkLink(url: string): Promise<Pick<LinkResult, 'result' | 'detail'>> {
  try {
    const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) })
    return { result: PRESENT.has(response.status) ? 'ok' : 'broken', detail: String(response.status) }
  } catch (error) {
    const code = errorCode(error)
    return {
      result: NO_NETWORK.has(code) ? 'not-checked' : 'broken',
      detail: NO_NETWORK.has(code) ? `no network: ${code}` : code,
    }
  }
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
