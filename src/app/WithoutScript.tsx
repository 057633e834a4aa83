import { siteRoot } from '#lib/site-address.ts'
import { withoutScript as text } from '#text/service.ts'
import { paths } from '#permalink/paths.ts'
import { Notice } from '#ui/Notice.tsx'

const ways = [
  { to: paths.situations(), label: text.situations },
  { to: paths.tools(), label: text.tools },
  { to: paths.faq(), label: text.faq },
] as const

/** For a browser without JavaScript, where questions cannot be asked: what can be read instead. */
export function WithoutScript() {
  return (
    <noscript>
      <Notice title={text.title}>
        <p>{text.body}</p>
        <ul>
          {ways.map(({ to, label }) => (
            <li key={to}>
              <a href={siteRoot + to}>{label}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </noscript>
  )
}
