import buttonStyles from './button.module.css'
import cardStyles from './card.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'

/** The look of a button, for links as for buttons. */
export function buttonClass(look: ButtonLook = 'primary', size: 'normal' | 'large' = 'normal'): string {
  return [buttonStyles.button, buttonStyles[look], size === 'large' ? buttonStyles.large : ''].join(' ')
}

/** The look of a card that is a link: a framed box, as high as its place. `--edge` and `--ground` tint it. */
export function cardClass(...own: readonly (string | undefined)[]): string {
  return [cardStyles.card, ...own].filter((name) => name !== undefined).join(' ')
}
