type Press = { readonly on: Element; readonly radio: HTMLInputElement; readonly detail: number }

/** The choice that was pressed last while nothing on the page answered yet. */
let pressed: Press | null = null

/** Keeps what a person pressed. A form that a browser fills in again presses nothing. A browser presses the choice of a label after it. */
function keep({ target, isTrusted, detail }: MouseEvent): void {
  if (!isTrusted || !(target instanceof Element)) return
  const radio = target instanceof HTMLInputElement ? target : target.closest('label')?.control
  if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return
  if (target !== radio || pressed?.radio !== radio) pressed = { on: target, radio, detail }
}

/** Begins to keep what a person chooses on the page that was written at build time. */
export function keepEarly(): void {
  addEventListener('click', keep, true)
}

/**
 * Presses again, in the same way, what a person chose before the page answered, where it is still there. The browser has
 * marked the choice by itself, and React would see no change in it: it is unmarked first.
 */
export function answerEarly(): void {
  removeEventListener('click', keep, true)
  const early = pressed
  pressed = null
  if (!early?.radio.isConnected) return
  early.radio.checked = false
  early.on.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: early.detail }))
}
