type Press = { readonly on: Element; readonly radio: HTMLInputElement; readonly detail: number }

/** The choice that was pressed last while nothing on the page answered yet. */
let pressed: Press | null = null

/** Only what a person does: forms that a browser fills in again press nothing. A press on a label is followed by one on its choice. */
function keep({ target, isTrusted, detail }: MouseEvent): void {
  if (!isTrusted || !(target instanceof Element)) return
  const radio = target instanceof HTMLInputElement ? target : target.closest('label')?.control
  if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return
  if (target !== radio || pressed?.radio !== radio) pressed = { on: target, radio, detail }
}

/** From the first script on, what is chosen on the page as it was written is not lost. */
export function keepEarly(): void {
  addEventListener('click', keep, true)
}

/**
 * What was chosen before the page answered is pressed again now that it does, in the same way; nothing where it is there
 * no more. A browser marks the choice by itself, and who takes the page over sees no change in it: it is unmarked first.
 */
export function answerEarly(): void {
  removeEventListener('click', keep, true)
  const early = pressed
  pressed = null
  if (!early?.radio.isConnected) return
  early.radio.checked = false
  early.on.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: early.detail }))
}
