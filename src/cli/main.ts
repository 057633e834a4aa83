import { parseKnowledge } from '#knowledge/parse.ts'
import { checkIntegrity } from '#knowledge/integrity.ts'
import { readDataFolder } from '#knowledge/read-data.ts'

export async function main(_args: readonly string[]): Promise<number> {
  const result = parseKnowledge(readDataFolder('data'))
  const findings = result.kind === 'failed' ? result.findings : checkIntegrity(result.knowledge)
  for (const f of findings) console.log(`${f.file} ${f.path}: ${f.message} — ${f.remedy}`)
  if (result.kind === 'ok' && findings.length === 0) console.log('data valid')
  return findings.length > 0 ? 1 : 0
}
