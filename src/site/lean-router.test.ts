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

  it('keeps everything else', () => {
    const code = 'window.__reactRouterVersion = "7";\nfunction Link() {\n  var Memo = React.memo(Other);\n}'
    expect(withoutEffects(code)).toBe(code)
  })
})
