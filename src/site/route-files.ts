const LAZY = /const (\w+) = lazy\(\(\) =>\s*import\('\.\/(routes\/[\w.]+)'\)/g
const EAGER = /import \{ (\w+) \} from '\.\/(routes\/[\w.]+)'/g
const ROUTE = /<Route path=\{patterns\.(\w+)\} element=\{<(\w+)/g

/**
 * Which file of `src/app` draws each kind of page, read from the text of App.tsx: the only place that says so. Null: a
 * part of the first load. A kind that no route draws is not there.
 */
export function routeFiles(app: string): ReadonlyMap<string, string | null> {
  const files = new Map<string, string | null>([
    ...[...app.matchAll(LAZY)].map(([, name = '', file = '']) => [name, file] as const),
    ...[...app.matchAll(EAGER)].map(([, name = '']) => [name, null] as const),
  ])
  const routes = [...app.matchAll(ROUTE)].map(([, kind = '', component = '']) => {
    const file = files.get(component)
    if (file === undefined) throw new Error(`App.tsx: no import of <${component}> that this build can read`)
    return [kind, file] as const
  })
  if (routes.length === 0) throw new Error('App.tsx: no route that this build can read')
  return new Map(routes)
}
