import { describe, expect, it } from 'vitest'

import { withoutEffects } from './lean-router.ts'

describe('the router without what the guide does not use', () => {
  it('loses the names of its components, and says that making one has no effect', () => {
    expect(
      withoutEffects(
        'var Link = React10.forwardRef(\n  draw\n);\nLink.displayName = "Link";\nvar Place = React.createContext(null);',
      ),
    ).toBe(
      'var Link = /* @__PURE__ */ React10.forwardRef(\n  draw\n);\n\nvar Place = /* @__PURE__ */ React.createContext(null);',
    )
  })

  it('navigates without routes as data, and says nothing of faults in its use', () => {
    expect(
      withoutEffects(
        [
          'function warning(cond, message) {',
          '  if (!cond) console.warn(message);',
          '}',
          'function useNavigate() {',
          '  return isDataRoute ? useNavigateStable() : useNavigateUnstable();',
          '}',
          'invariant(inContext(), `<${name}> may be used (only) here`);',
          'invariant(\n  base,\n  // why\n  "No base, says (this)"\n);',
          'invariant(plain);',
        ].join('\n'),
      ),
    ).toBe(
      [
        'function warning() {\n}',
        'function useNavigate() {',
        '  return useNavigateUnstable();',
        '}',
        'invariant(inContext());',
        'invariant(\n  base);',
        'invariant(plain);',
      ].join('\n'),
    )
  })

  it('keeps everything else', () => {
    const code = 'window.__reactRouterVersion = "7";\nfunction Link() {\n  var Memo = React.memo(Other);\n}'
    expect(withoutEffects(code)).toBe(code)
  })
})
