// `node tests/measure/first-ends.mjs CHECKOUT`: how the wizard of the first version ended, over all its paths.
// CHECKOUT is a work tree of that version, with its packages: `git worktree add CHECKOUT 2fc98d1`, then `npm ci` there.
// Of today's wizard, `guide check` says the same.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(process.argv[2] ?? '.')
const load = async (file) => (await runnerImport(resolve(root, file), { root, configFile: false })).module

const { loadKnowledge } = await load('src/cli/load.ts')
const { compile } = await load('src/engine/compile.ts')
const { explore } = await load('src/engine/diagram.ts')
const { Planner } = await load('src/engine/next-question.ts')

const { knowledge } = loadKnowledge(resolve(root, 'data'))
const compiled = compile(knowledge)
const diagram = explore(compiled, new Int16Array(compiled.questions.length).fill(-1))
const absent = -1

/** Questions answered "I do not know" → what plans the rest. */
const planners = new Map()
function plannerWithout(refused) {
  const key = refused.join()
  const known = planners.get(key) ?? new Planner(compiled, diagram, (question) => !refused.includes(question))
  planners.set(key, known)
  return known
}

/** Adds the ends below a node of the diagram to `ends`, each weighted by how many paths lead there. */
function walker(mayRefuse) {
  const memo = new Map()
  const shared = new Planner(compiled, diagram)
  const below = (answers, refused) => {
    const planner = plannerWithout(refused)
    const node = answers.reduce((from, [question, option]) => planner.restrict(from, question, option), planner.root)
    const place = answers.reduce((from, [question, option]) => shared.restrict(from, question, option), shared.root)
    const key = `${place}:${refused.join()}`
    const known = memo.get(key)
    if (known) return known
    const { next } = planner.plan(node)
    const ends = next === null ? { [endAt(planner.settled(node))]: 1 } : {}
    const add = (more) => {
      for (const [kind, count] of Object.entries(more)) ends[kind] = (ends[kind] ?? 0) + count
    }
    if (next !== null) {
      for (const option of compiled.questions[next].accepts.keys())
        if (planner.restrict(node, next, option) !== absent) add(below([...answers, [next, option]], refused))
      if (mayRefuse && compiled.questions[next].source.stage === 'precision')
        add(
          below(
            answers,
            [...refused, next].toSorted((a, b) => a - b),
          ),
        )
    }
    memo.set(key, ends)
    return ends
  }
  return below([], [])
}

function endAt(leaf) {
  if (leaf === null) return 'undecided'
  const outcome = diagram.outcomes[leaf]
  if (outcome.top !== null) return 'recommended'
  return outcome.toConfirm.length > 0 ? 'none, with a tool to confirm in a footnote' : 'none'
}

for (const [name, mayRefuse] of [
  ['all answered', false],
  ['details unknown too', true],
]) {
  const ends = walker(mayRefuse)
  const paths = Object.values(ends).reduce((sum, count) => sum + count, 0)
  const shares = Object.entries(ends).map(([kind, count]) => `${kind} ${((100 * count) / paths).toFixed(1)} %`)
  process.stdout.write(`ends of the wizard, ${name}: ${shares.join(', ')} of ${paths.toLocaleString('en-US')} paths\n`)
}
