import { useNavigate } from 'react-router'

/**
 * Changes what the address of a page holds, from what it holds by now: of two fast presses the second comes before the page
 * shows the first. `read` is given the query, `write` gives the whole address.
 */
export function useNewest<Held>(
  read: (search: string) => Held,
  write: (held: Held) => string,
  options: { readonly preventScrollReset?: boolean } = {},
): (change: (now: Held) => Held) => void {
  const navigate = useNavigate()
  return (change) => void navigate(write(change(read(window.location.search))), { replace: true, ...options })
}
