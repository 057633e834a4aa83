import { Component, Fragment, type ReactNode } from 'react'

type Props = { children: ReactNode; fallback: ReactNode }
type State = {
  readonly failure: 'none' | 'ours' | 'changed'
  /** How many times what is inside was drawn afresh. */
  readonly turn: number
}

/** A page that something else changes faster than we draw it is left alone. */
const MOST_TURNS = 20

/**
 * Shows something else when what is inside breaks or cannot be fetched. Give it a key so that it can start afresh.
 *
 * Page translators and extensions take pieces of the page away, which React then fails to remove. That is no fault of
 * what is inside: it is drawn afresh, from nothing.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: 'none', turn: 0 }

  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: isPageChanged(error) ? 'changed' : 'ours' }
  }

  override componentDidCatch(error: unknown) {
    if (isPageChanged(error))
      this.setState(({ turn }) => ({ turn: turn + 1, failure: turn < MOST_TURNS ? 'none' : 'ours' }))
  }

  override render() {
    const { failure, turn } = this.state
    if (failure === 'changed') return null
    return failure === 'ours' ? this.props.fallback : <Fragment key={turn}>{this.props.children}</Fragment>
  }
}

type AccessoryProps = {
  children: ReactNode
  /** What stands in its place when it breaks or cannot be fetched. */
  otherwise?: ReactNode
}

/** A part that a page can do without: it never takes the page down with it. */
export function Accessory({ children, otherwise = null }: AccessoryProps) {
  return <Boundary fallback={otherwise}>{children}</Boundary>
}

/** What a browser throws when a node is not where it was put: `removeChild` and `insertBefore`. */
export function isPageChanged(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}
