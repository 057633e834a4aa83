import { siteRoot } from '#lib/site-address.ts'
import { paths } from '#permalink/paths.ts'
import { withoutScript as text } from '#text/without-script.ts'

const ways = [
  { to: paths.situations(), label: text.situations },
  { to: paths.tools(), label: text.tools },
  { to: paths.faq(), label: text.faq },
] as const

/** Items of a list: the pages that are read without any script. `leaves`: a frame of another site, which cannot show them. */
export function ReadableWays({ leaves = false }: { leaves?: boolean }) {
  return ways.map(({ to, label }) => (
    <li key={to}>
      <a href={siteRoot + to} {...(leaves && { target: '_blank', rel: 'noopener' })}>
        {label}
      </a>
    </li>
  ))
}
