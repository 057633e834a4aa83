import { parseArgs } from 'node:util'

/** Runs of each page; the gate looks at what does not change from one run to the next. */
const RUNS = 3

/**
 * What the command asks for. Throws where it makes no sense, with a sentence for who typed it.
 *
 * @param {readonly string[]} given The arguments, without the program and the file.
 * @returns {{ dist: string, runs: number, isGate: boolean, beside: string[] }} `beside`: addresses of other pages, measured
 *   in the same rounds as ours.
 */
export function readArguments(given) {
  const { values } = parseArgs({
    args: [...given],
    options: {
      dist: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: String(RUNS) },
      gate: { type: 'boolean', default: false },
      beside: { type: 'string', multiple: true, default: [] },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is a number of runs, 1 or more: ${values.runs}`)
  for (const address of values.beside) {
    if (!/^https?:$/.test(protocolOf(address)))
      throw new Error(`--beside is the whole address of a page, with http:// or https://: ${address}`)
  }
  if (values.gate && values.beside.length > 0)
    throw new Error('--beside compares performance, which --gate does not look at')
  return { dist: values.dist, runs: values.gate ? 1 : runs, isGate: values.gate, beside: values.beside }
}

/** @param {string} address */
function protocolOf(address) {
  try {
    return new URL(address).protocol
  } catch {
    return ''
  }
}
