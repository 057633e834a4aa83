import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type CDPSession, chromium, type Page } from 'playwright-core'

import { serve } from '../../src/site/serve.mjs'
import { findBrowser } from '../support/find-browser.mjs'
import { PHONE } from '../support/result-pages.ts'

/** What a screen reader says of a role, after the name: as NVDA and VoiceOver do in French, or nearly. */
const ROLES: Readonly<Record<string, string>> = {
  banner: 'bannière',
  navigation: 'navigation',
  main: 'contenu principal',
  contentinfo: 'pied de page',
  search: 'recherche',
  region: 'région',
  dialog: 'fenêtre',
  link: 'lien',
  button: 'bouton',
  searchbox: 'champ de recherche',
  textbox: 'champ de saisie',
  combobox: 'liste déroulante',
  radio: 'bouton radio',
  radiogroup: 'groupe',
  group: 'groupe',
  checkbox: 'case à cocher',
  image: 'image',
  DisclosureTriangle: 'bouton',
  DisclosureTriangleGrouped: 'bouton',
  status: 'annonce',
}

/** Roles that are said on their own line; others are read through to what they hold. */
const SAID = new Set([...Object.keys(ROLES), 'heading', 'list', 'StaticText'])
/** Landmarks and groups: their name, then what they hold. */
const HOLDS = new Set([
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'search',
  'region',
  'dialog',
  'radiogroup',
  'group',
  'status',
])

/** What is read in one breath. */
const WHOLE = new Set(['paragraph', 'listitem', 'definition', 'term'])
const LABELS = new Set(['LabelText', 'Legend'])

type Node = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly value?: { readonly value: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly childIds?: readonly string[]
  readonly parentId?: string
}

/**
 * `npm run bench:spoken -- [--dist dist] [--need TEXT]`, after a build: writes what a screen reader says, line by line, on
 * one journey: the home page, a need typed in its field, what is announced, the recommendation it opens. It is the
 * accessibility tree of Chromium read in order, with the words of French screen readers for roles and states. Says at the
 * end what sounds wrong: controls without a name, the same line twice in a row, images without a text.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: 'dist' },
      need: { type: 'string', default: 'envoyer un compte rendu à un confrère, infirmière à Toulouse' },
    },
  })
  const server = await serve({ root: resolve(values.dist), port: 0 })
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const wrong: string[] = []
  const tell = async (title: string, page: Page, within?: string) => {
    const lines = await speak(page, within)
    console.log([`## ${title}`, '', '```text', ...lines, '```', ''].join('\n'))
    wrong.push(...oddities(lines).map((odd) => `${title}: ${odd}`))
  }
  try {
    const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${origin}/`)
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    await rest(page)
    await tell('Home', page)
    const field = page.getByRole('main').getByRole('searchbox')
    await field.focus()
    await field.pressSequentially(values.need, { delay: 40 })
    await rest(page)
    await tell('What is found, once it is typed', page, 'main search section')
    await field.press('Enter')
    for (let step = 0; step < 3; step++) {
      await rest(page)
      if (new URL(page.url()).pathname !== '/guide') break
      const question = await page.locator('main h1').textContent()
      await tell(`A question: ${question ?? ''}`, page, 'main')
      await page.locator('main').getByRole('radio').last().press('Space')
      await page
        .getByRole('main')
        .getByRole('button', { name: /^(?:Continuer|Suivant)/ })
        .press('Enter')
    }
    await tell('The recommendation', page, 'main')
    await page.goto(`${origin}/recommandation?avec=patient&besoin=envoyer-document`)
    await rest(page)
    await tell('An exchange that is not told whole', page, 'main')
    console.log(['## What sounds wrong', '', ...(wrong.length > 0 ? wrong : ['Nothing.'])].join('\n'))
    return wrong.length > 0 ? 1 : 0
  } finally {
    await browser.close()
    server.close()
  }
}

/** Until nothing has been written in the page for a while, live regions included. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(1500)
}

/** What is said of a page, or of a part of it. */
async function speak(page: Page, within?: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const [root] = nodes
  const start = within === undefined ? root : await nodeOf(session, within, byId)
  await session.detach()
  return start ? read(start, byId, '').map(({ said }) => said) : []
}

async function nodeOf(session: CDPSession, selector: string, byId: ReadonlyMap<string, Node>) {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  })
  const { nodes } = (await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  })) as { nodes: Node[] }
  return byId.get(nodes[0]?.nodeId ?? '')
}

/** `isPiece`: a text that goes on with the next one, as around an acronym. */
type Line = { readonly said: string; readonly isPiece?: boolean; readonly isControl?: boolean }

/** Lines, in reading order. `under`: the name of what holds the node, which is not said twice. */
function read(node: Node, byId: ReadonlyMap<string, Node>, under: string): Line[] {
  const role = node.role?.value ?? ''
  const name = node.name?.value.trim() ?? ''
  const children = (said: string) =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? read(child, byId, said) : []
    })
  if (role === 'StaticText') return name === '' || under.includes(name) ? [] : [{ said: name, isPiece: true }]
  // A label, or a legend, is the name of what it is for: it has been said with it.
  if (LABELS.has(role)) return children(under).filter(({ isControl }) => isControl)
  if (node.ignored || !SAID.has(role)) return WHOLE.has(role) ? joined(children(under)) : children(under)
  if (role === 'list') {
    const items = (node.childIds ?? []).length
    return [{ said: `liste de ${items} élément${items > 1 ? 's' : ''}` }, ...children(under)]
  }
  if (role === 'heading') {
    return [{ said: `titre niveau ${String(property(node, 'level'))}, ${name}` }, ...controls(children(name))]
  }
  const words = ROLES[role] ?? role
  const parts = [name === '' ? '(sans nom)' : name, words, ...states(node), node.description?.value.trim() ?? '']
  const line = { said: parts.filter((part) => part !== '').join(', '), isControl: !HOLDS.has(role) }
  if (!HOLDS.has(role)) return [line, ...controls(children(name))]
  return name === '' ? children('') : [line, ...children('')]
}

/** Of what a control or a title holds, only other controls are said: its text is its name. */
const controls = (lines: readonly Line[]) => lines.filter(({ isControl }) => isControl)

/** Pieces that follow each other are one line. */
function joined(lines: readonly Line[]): Line[] {
  const whole: { said: string; isPiece: boolean; isControl: boolean }[] = []
  for (const { said, isPiece = false, isControl = false } of lines) {
    const last = whole.at(-1)
    if (last?.isPiece && isPiece) last.said += /^[,.;:)»]/u.test(said) ? said : ` ${said}`
    else whole.push({ said, isPiece, isControl })
  }
  return whole.map((line) => ({ ...line, isPiece: false }))
}

function property(node: Node, name: string): unknown {
  return node.properties?.find((each) => each.name === name)?.value.value
}

function states(node: Node): string[] {
  const expanded = property(node, 'expanded')
  const checked = property(node, 'checked')
  const value = node.value?.value
  return [
    ...(expanded === undefined ? [] : [expanded === true ? 'développé' : 'réduit']),
    ...(checked === undefined ? [] : [checked === 'true' || checked === true ? 'coché' : 'non coché']),
    ...(property(node, 'disabled') === true ? ['indisponible'] : []),
    ...(property(node, 'hasPopup') === 'dialog' ? ['ouvre une fenêtre'] : []),
    ...(typeof value === 'string' && value !== '' ? [value] : []),
  ]
}

function oddities(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => [
    ...(line.startsWith('(sans nom)') ? [`no name: ${line}`] : []),
    ...(line === lines[index - 1] ? [`said twice: ${line}`] : []),
    ...(/undefined|\[object|null,/u.test(line) ? [`not words: ${line}`] : []),
  ])
}
