import styles from './button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'

/** The look of a button, for links as for buttons. */
export function buttonClass(look: ButtonLook = 'primary', size: 'normal' | 'large' = 'normal'): string {
  return [styles.button, styles[look], size === 'large' ? styles.large : ''].join(' ')
}
