import { useId } from 'react'

import styles from './layout.module.css'

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7

type Props = React.HTMLAttributes<HTMLElement> & {
  /** The element, where it is not a plain block. */
  as?: 'div' | 'ul' | 'ol' | 'dl' | 'p' | 'section' | 'nav' | 'article' | 'header' | 'footer'
  /** A step of the scale of spaces: `--s1` to `--s7`. */
  gap?: Gap
}

function join(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(' ')
}

/** Things one under the other, as wide as the place they are in. */
export function Stack({ as: Tag = 'div', gap = 3, className, ...rest }: Props) {
  return <Tag className={join(styles.stack, styles[`gap${gap}`], className)} {...rest} />
}

/** Things side by side that wrap, aligned on their middle. */
export function Row({ as: Tag = 'div', gap = 3, className, ...rest }: Props) {
  return <Tag className={join(styles.row, styles[`gap${gap}`], className)} {...rest} />
}

/** One column on a phone, two on a wide screen and on paper. */
export function Columns({ as: Tag = 'div', className, ...rest }: Omit<Props, 'gap'>) {
  return <Tag className={join(styles.columns, className)} {...rest} />
}

/** Boxes of equal width, as many a line as fit. */
export function Tiles({ as: Tag = 'div', gap = 4, className, ...rest }: Props) {
  return <Tag className={join(styles.tiles, styles[`gap${gap}`], className)} {...rest} />
}

type MutedProps = React.HTMLAttributes<HTMLElement> & { as?: 'p' | 'span' | 'div' | 'code'; small?: boolean }

/** Words that come after the others: softer, and smaller where they are many. */
export function Muted({ as: Tag = 'p', small = false, className, ...rest }: MutedProps) {
  return <Tag className={join(small ? styles.small : undefined, styles.muted, className)} {...rest} />
}

/** Said, not shown. */
export function VisuallyHidden({ children }: { children: React.ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}

type SectionProps = Omit<React.HTMLAttributes<HTMLElement>, 'title'> & {
  /** The anchor of its title. One of its own where it is absent. */
  id?: string
  title: React.ReactNode
  gap?: Gap
}

/** A part of a page under its title, which names it. */
export function Section({ id, title, gap = 3, className, children, ...rest }: SectionProps) {
  const own = useId()
  const titleId = id ?? own
  return (
    <section className={join(styles.stack, styles[`gap${gap}`], className)} aria-labelledby={titleId} {...rest}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}
