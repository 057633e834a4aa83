import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler, useLocation } from 'react-router'

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path of the guide, from its root: see `permalink/paths.ts`. */
  to: string
  /** Takes the place of this page in the history. */
  replace?: boolean
  /** Kept in the history entry of the page it leads to. */
  state?: unknown
}

/**
 * A link to a page of the guide, followed without loading the site again. That of react-router also fetches ahead and
 * knows of servers, which no page here has: a tenth of what every page would load first.
 */
export function Link({ to, replace, state, onClick, target, children, ...rest }: Props) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    ...(target !== undefined && { target }),
    ...(replace !== undefined && { replace }),
    state,
  })
  return (
    <a
      {...rest}
      href={useHref(to)}
      target={target}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    >
      {children}
    </a>
  )
}

/** A link of a menu: it says where one is, on its page and on those below it. */
export function NavLink(props: Props) {
  const { pathname } = useLocation()
  const isHere = pathname === props.to || pathname.startsWith(`${props.to}/`)
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />
}
