/** What a drawing needs to look the same without this page's style sheet. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'opacity',
]

/** The drawing as a file of its own: what style sheets say is written on each element. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  const copies = [copy, ...copy.querySelectorAll('*')]
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  for (const [index, original] of originals.entries()) {
    const element = copies[index]
    if (!element) continue
    const style = getComputedStyle(original)
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property))
    for (const name of ['class', 'tabindex', 'role', 'style']) element.removeAttribute(name)
    for (const { name } of Array.from(element.attributes)) if (name.startsWith('aria-')) element.removeAttribute(name)
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('font-family', "'Atkinson Hyperlegible Next', 'Segoe UI', sans-serif")
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy)
}
