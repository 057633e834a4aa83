import { availableParallelism } from 'node:os'

import type { Knowledge } from '#knowledge/knowledge.ts'
import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'

import { engineStackOf } from '#engine/asker.ts'

import { measureGrowth, READER } from './growth.ts'
import { type Download, measureLayers } from './layers.ts'
import { measureOrders } from './order.ts'
import { measureSearch } from './search.ts'
import { measureSpeed } from './speed.ts'
import { count, duration, ratio, tableLines } from './table.ts'
import { weighPages } from './weight.ts'

const PARTS = ['speed', 'growth', 'layers', 'order', 'search', 'weight']

/**
 * `npm run bench`: prints what was measured, and asserts no time. Names of parts run only those; `--long` adds the
 * proof at 400 tools. 1 when engines disagree on a verdict or the data cannot be read, 2 on bad usage.
 */
export async function main(args: readonly string[]): Promise<number> {
  const isLong = args.includes('--long')
  const named = args.filter((arg) => arg !== '--long')
  if (named.some((part) => !PARTS.includes(part))) {
    console.error(`usage: npm run bench -- [${PARTS.join('] [')}] [--long]`)
    return 2
  }
  const parsed = parseKnowledge(readDataFolder(process.env['GUIDE_DATA'] ?? 'data'))
  if (parsed.kind === 'failed') {
    console.error('The knowledge base cannot be read: npm run guide -- check says why.')
    return 1
  }
  const { knowledge } = parsed
  const isWanted = (part: string) => named.length === 0 || named.includes(part)
  console.log(
    `${knowledge.base.kb}: ${knowledge.tools.length} tools, ${knowledge.questions.length} questions. Node ${process.versions.node}, ${availableParallelism()} cores. Times are of processor.`,
  )
  if (isWanted('speed')) await printSpeed(knowledge)
  if (isWanted('growth')) await printGrowth(knowledge, isLong)
  if (isWanted('layers')) await printLayers(knowledge)
  if (isWanted('order')) printOrders(knowledge)
  if (isWanted('search')) await printSearch(knowledge)
  if (isWanted('weight')) printWeights()
  return 0
}

async function printSpeed(knowledge: Knowledge): Promise<void> {
  const { speeds, combinations } = await measureSpeed(engineStackOf(knowledge, READER))
  print(
    `Speed: verdicts of every tool on complete answers. ${speeds.length} engines gave the same on ${combinations} combinations.`,
  )
  const rows = speeds.map(({ rival, perSecond, ratio: times }) => [
    rival.name,
    rival.how,
    rival.usesEval ? 'yes' : 'no',
    count(perSecond),
    `${ratio(times)}×`,
  ])
  print(...tableLines(['engine', 'how', 'makes code', 'decisions/s', 'ours is'], rows, 3))
}

async function printGrowth(knowledge: Knowledge, isLong: boolean): Promise<void> {
  const measured = await measureGrowth(knowledge, isLong)
  print('Growth: the real tools, then copies in other regions with other conditions.')
  const rows = measured.map((each) => [
    count(each.tools),
    count(each.stack),
    count(each.rows),
    duration(each.compile),
    duration(each.evaluation),
    duration(each.nextQuestion),
    each.check === null ? 'not run' : duration(each.check),
  ])
  print(...tableLines(['tools', 'of one reader', 'rows', 'compilation', 'evaluation', 'next question', 'check'], rows))
}

async function printLayers(knowledge: Knowledge): Promise<void> {
  const { tools, territories, stack, downloads, nextQuestion, proofs } = await measureLayers(knowledge)
  const page = weighPages(process.env['E2E_ROOT'] ?? 'dist')?.weights.find((each) => each.page === 'recommendation')
  const still = page === undefined ? 0 : page.html + page.js + page.css + page.fonts
  const dataOf = ({ nation, layer, steps, own }: Download) => nation + layer + steps + own
  print(
    `Layers: ${tools[0]} tools, then ${tools[1]} spread over the regions, and ${territories} territories. Bytes after brotli of a recommendation on a phone; page, scripts, styles and font are ${page ? count(still) : 'unknown without a build'}.`,
  )
  const rows = downloads.map(({ region, before, after }) => [
    region,
    count(before.nation),
    count(after.nation),
    count(before.layer),
    count(after.layer),
    count(after.own),
    count(dataOf(before)),
    count(dataOf(after)),
    percent(dataOf(after) + still, dataOf(before) + still),
  ])
  const head = ['region', 'nation', 'then', 'its layer', 'then', 'territory', 'data in all', 'then', 'whole download']
  print(...tableLines(head, rows))
  print(
    `  The next question, among ${stack} tools: ${duration(nextQuestion.median)} at the median, ${duration(nextQuestion.most)} at the 95th percentile.`,
  )
  for (const { laid, stacks, time } of proofs)
    print(
      `  Proof of ${stacks} territories where ${laid} are laid: ${duration(time)}, ${duration(time / stacks)} each.`,
    )
}

function percent(after: number, before: number): string {
  return `+${((after / before - 1) * 100).toFixed(1)} %`
}

function printOrders(knowledge: Knowledge): void {
  const orders = measureOrders(engineStackOf(knowledge, READER))
  print('Questions: exact means over every complete combination of answers.')
  const whole = orders[0]?.whole ?? 1
  const rows = orders.map((each) => [
    each.name,
    each.whole.toFixed(3),
    each.afterProfile.toFixed(3),
    `${((each.whole / whole - 1) * 100).toFixed(2)} %`,
  ])
  print(...tableLines(['order', 'from nothing', 'after profile', 'against ours'], rows))
}

async function printSearch(knowledge: Knowledge): Promise<void> {
  const { index, median: middle, most, needs } = await measureSearch(knowledge)
  print(
    `Search: index and words ready in ${duration(index)}; each of ${needs} needs typed whole, recommendation included: ${duration(middle)} at the median, ${duration(most)} at the 95th percentile.`,
  )
}

function printWeights(): void {
  const weighed = weighPages(process.env['E2E_ROOT'] ?? 'dist')
  if (weighed === null) {
    print('Weight: no build. Run npm run build first.')
    return
  }
  print('Weight: bytes of a first visit, after brotli.')
  const rows = weighed.weights.map(({ page, ...parts }) => {
    const sizes = [parts.html, parts.js, parts.css, parts.data, parts.fonts]
    return [page, ...sizes.map(count), count(sizes.reduce((sum, size) => sum + size, 0))]
  })
  print(...tableLines(['page', 'HTML', 'JavaScript', 'CSS', 'data', 'fonts', 'total'], rows))
  print(`  Proofs and long texts, in one file, fetched when the page is idle: ${count(weighed.proofs)}.`)
}

function print(...lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) console.log(index === 0 && !line.startsWith(' ') ? `\n${line}` : line)
}
