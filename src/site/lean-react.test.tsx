import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'

import type * as ReactNamespace from 'react'
import type * as ClientNamespace from 'react-dom/client'
import { describe, expect, it, vi } from 'vitest'

import {
  OWN_FIELDS,
  UNUSED_EXPORTS,
  UNUSED_HOOKS,
  UNUSED_OF_REACT,
  UNUSED_OF_SCHEDULER,
  withoutUnused,
} from './lean-react.ts'

const require = createRequire(import.meta.url)
const sourceOf = (library: string, file: string) =>
  readFileSync(require.resolve(`${library}/package.json`).replace('package.json', `cjs/${file}.production.js`), 'utf8')
const sources = {
  react: sourceOf('react', 'react'),
  'react-dom': sourceOf('react-dom', 'react-dom'),
  client: sourceOf('react-dom', 'react-dom-client'),
  scheduler: sourceOf('scheduler', 'scheduler'),
}

/** The libraries as a build has them, with nothing of those that the tests run on. */
function leanLibraries() {
  const made = new Map<string, object>()
  const load = (name: keyof typeof sources): object => {
    const known = made.get(name)
    if (known) return known
    const module = { exports: {} }
    compileFunction(withoutUnused(sources[name]), ['exports', 'require', 'module'])(module.exports, load, module)
    made.set(name, module.exports)
    return module.exports
  }
  return {
    react: load('react') as typeof ReactNamespace,
    client: load('client') as typeof ClientNamespace,
    dom: load('react-dom') as {
      createPortal: (node: ReactNamespace.ReactNode, at: Element) => ReactNamespace.ReactPortal
    },
  }
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx$/.test(file))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }))

describe('react without what the guide does not use', () => {
  it.each(Object.values(UNUSED_OF_REACT).flat())('the library has a function %s, which is left out', (name) => {
    const declared = new RegExp(`^function ${name}\\([^()]*\\) \\{\\n(?!  return null;\\n\\})`, 'm')
    expect(sources.client).toMatch(declared)
    expect(withoutUnused(sources.client)).not.toMatch(declared)
  })

  it.each(UNUSED_EXPORTS)('the library offers %s, which is left out', (name) => {
    const offered = new RegExp(`^exports\\.${name} =`, 'm')
    expect(sources.react + sources['react-dom']).toMatch(offered)
    expect(withoutUnused(sources.react + sources['react-dom'])).not.toMatch(offered)
  })

  it.each(UNUSED_HOOKS)('the library keeps %s, which is left out', (name) => {
    const kept = new RegExp(`^ {2,4}${name}: `, 'm')
    expect(sources.client).toMatch(kept)
    expect(withoutUnused(sources.client)).not.toMatch(kept)
  })

  it.each(UNUSED_OF_SCHEDULER)('the scheduler offers %s, which react-dom does not ask for', (name) => {
    expect(sources.scheduler).toContain(`exports.${name} =`)
    expect(withoutUnused(sources.scheduler)).not.toContain(name)
    expect(sources.client).not.toContain(name)
  })

  it.each(OWN_FIELDS)('react-dom keeps %s to itself, under a short name', (name) => {
    const word = new RegExp(`\\b${name}\\b`)
    expect(sources.client).toMatch(new RegExp(`\\.${name}\\b`))
    expect(withoutUnused(sources.client)).not.toMatch(word)
    // Nobody outside reads it, no text holds it, no element of a page has it.
    expect(sources.react + sources['react-dom'] + sources.scheduler).not.toMatch(word)
    expect(sources.client).not.toMatch(new RegExp(`"[^"\\n]*\\b${name}\\b[^"\\n]*"`))
    expect(name in document.createElement('input') || name in document || name in window).toBe(false)
  })

  it('the short names are free', () => {
    expect(sources.client).not.toMatch(/(?<![\w$])\$[\da-z]{1,2}\b/)
  })

  it('nothing asks for what is left out', () => {
    const names = [...UNUSED_EXPORTS, ...UNUSED_HOOKS, 'SuspenseList'].join('|')
    const asked = new RegExp(
      [
        // An import of one of them.
        String.raw`import \{[^}]*\b(?:${names})\b[^}]*\} from 'react(?:-dom)?'`,
        // Elements that would come to the head of the page, or suspend; elements made by scripts.
        String.raw`<(?:link|style|script|[a-z]+-[a-z-]+)[\s>]`,
        String.raw`<Fragment[^>]*\sref=`,
        String.raw`<form[^>]*\saction=\{|\sformAction=`,
        String.raw`\son(?:BeforeInput|Composition\w+|Select)=`,
        'componentStack',
        // Styles are in sheets; a transition ends with its function; a reference is a property like others.
        String.raw`\sstyle=\{`,
        String.raw`\b(?:xlink|xml)[A-Z]\w+=`,
        String.raw`startTransition\(async`,
        String.raw`\bforwardRef\(`,
        'getDerivedStateFromProps|componentWillReceiveProps',
      ].join('|'),
    )
    expect(components.length).toBeGreaterThan(150)
    expect(
      components.filter(({ code }) => asked.test(code)).map(({ file, code }) => `${file}: ${asked.exec(code)?.[0]}`),
    ).toEqual([])
    expect("import { Suspense, useActionState } from 'react'").toMatch(asked)
  })

  it('what is left takes over a page, answers, waits, and catches what is thrown', async () => {
    const { react, client, dom } = leanLibraries()
    const { createElement: h, useState } = react
    const caught = vi.fn<(error: unknown) => void>()
    const recovered = vi.fn<(error: unknown) => void>()

    type Module = { default: () => ReactNamespace.ReactNode }
    let arrive: (module: Module) => void = () => {}
    const Late = react.lazy(() => new Promise<Module>((done) => (arrive = done)))
    class Boundary extends react.Component<{ children?: ReactNamespace.ReactNode }> {
      override state = { isBroken: false }
      static getDerivedStateFromError = () => ({ isBroken: true })
      override render = () => (this.state.isBroken ? 'broken' : this.props.children)
    }
    const Throws = () => {
      throw new Error('of the test')
    }
    function Page() {
      const [count, setCount] = useState(0)
      const [hopes, hope] = react.useOptimistic(count)
      const [text, setText] = useState('')
      return h(
        'form',
        { onSubmit: (event: ReactNamespace.FormEvent) => event.preventDefault() },
        h('title', null, `Count ${count}`),
        h('input', {
          value: text,
          onChange: ({ target }: ReactNamespace.ChangeEvent<HTMLInputElement>) => setText(target.value.toUpperCase()),
        }),
        h(
          'button',
          {
            onClick: () =>
              react.startTransition(() => {
                hope(count + 1)
                setCount(count + 1)
              }),
          },
          `count ${hopes}`,
        ),
        count > 0 && h(react.Suspense, { fallback: 'waits' }, h(Late)),
        count > 1 && h(Boundary, null, h(Throws)),
        count > 0 && dom.createPortal(h('p', { id: 'portal' }, 'elsewhere'), document.body),
      )
    }
    document.head.innerHTML = '<title>Count 0</title>'
    document.body.innerHTML = '<div id="root"><form><input value=""/><button>count 0</button></form></div>'
    const root = document.querySelector('#root')
    const button = document.querySelector('button')
    const input = document.querySelector('input')
    if (!root || !button || !input) throw new Error('the page is there')
    const mounted = client.hydrateRoot(root, h(Page), { onCaughtError: caught, onRecoverableError: recovered })
    const shown = async (text: string) => {
      await expect.poll(() => root.textContent).toBe(text)
    }

    await expect.poll(() => Object.keys(button).some((key) => key.startsWith('__reactProps'))).toBe(true)
    button.click()
    await shown('count 1waits')
    expect(document.querySelector('button')).toBe(button)
    expect(document.title).toBe('Count 1')
    expect(document.querySelector('#portal')?.textContent).toBe('elsewhere')
    arrive({ default: () => h('b', null, 'late') })
    await shown('count 1late')

    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'abc')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await expect.poll(() => input.value).toBe('ABC')

    button.click()
    await shown('count 2latebroken')
    expect(caught).toHaveBeenCalledOnce()
    expect(recovered).not.toHaveBeenCalled()
    mounted.unmount()
    expect(root.innerHTML).toBe('')
    expect(document.querySelector('#portal')).toBeNull()
  })
})
