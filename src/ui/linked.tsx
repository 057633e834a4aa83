import { reachableIn } from '#lib/reachable.ts'

/** The pieces of a text, with what one can call, write to or open as links. */
export function linked(text: string): React.ReactNode {
  const pieces: React.ReactNode[] = []
  let end = 0
  for (const { index, text: found, href } of reachableIn(text)) {
    pieces.push(
      text.slice(end, index),
      <a key={index} href={href}>
        {found}
      </a>,
    )
    end = index + found.length
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(end)]
}
