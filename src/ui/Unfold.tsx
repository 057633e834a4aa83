import { Disclosure } from './Disclosure.tsx'

type Props = {
  /** List items, each with its key. */
  items: readonly React.ReactNode[]
  shown: number
  more: (hidden: number) => string
  className: string | undefined
  ordered?: boolean
}

/** A list whose first items are seen at once and the rest on demand, or on paper. One item is never hidden alone. */
export function Unfold({ items, shown, more, className, ordered = false }: Props) {
  const List = ordered ? 'ol' : 'ul'
  const visible = items.length <= shown + 1 ? items.length : shown
  return (
    <>
      <List className={className}>{items.slice(0, visible)}</List>
      {items.length > visible && (
        <Disclosure summary={more(items.length - visible)} level="inline" printed>
          <List className={className} {...(ordered ? { start: visible + 1 } : {})}>
            {items.slice(visible)}
          </List>
        </Disclosure>
      )}
    </>
  )
}
