import type { Plugin } from 'vite'

/**
 * Lets the bundler leave out what the guide does not use of react-router: forms, fetchers, routes as data, its links.
 * The library is one module, whose components are named by statements and made by calls that a bundler must take for
 * effects; they would bring three times the code that is used. Nothing here depends on the version: where these patterns
 * are not found, the code is only heavier, and the budget says so.
 */
export function leanRouter(): Plugin {
  return {
    name: 'quel-outil:lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\/.*\.mjs$/ },
      handler: (code) => ({ code: withoutEffects(code), map: null }),
    },
  }
}

/**
 * Developers' tools alone read the names of components. Only `Routes` draws the boundary that has this context. Routes as
 * data navigate in their own way. Messages about a wrong use of the library serve those who write the guide, and they see
 * them in development.
 */
export function withoutEffects(code: string): string {
  return code
    .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, '')
    .replaceAll(/^RenderErrorBoundary\.contextType = \w+;$/gm, '')
    .replaceAll(/\bisDataRoute \? useNavigateStable\(\) : /g, '')
    .replaceAll(/^function warning\(cond, message\) \{\n[^]*?^\}$/gm, 'function warning() {\n}')
    .replaceAll(/(\binvariant\((?:[^()]|\([^()]*\))*?),\s*(?:\/\/[^\n]*\s*)*(?:"[^"]*"|`[^`]*`)\s*\)/g, '$1)')
    .replaceAll(/^(var \w+ = )(React\d*\.(?:forwardRef|createContext|memo)\()/gm, '$1/* @__PURE__ */ $2')
}
