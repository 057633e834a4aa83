import styles from './card.module.css'

/** The look of a card that is a link: a framed box, as high as its place. `--edge` and `--ground` tint it. */
export function cardClass(...own: readonly (string | undefined)[]): string {
  return [styles.card, ...own].filter((name) => name !== undefined).join(' ')
}
