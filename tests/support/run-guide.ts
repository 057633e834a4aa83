import { main } from '#cli/main.ts'

export type GuideRun = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command line in process and keeps what it prints. */
export async function runGuide(...args: readonly string[]): Promise<GuideRun> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
