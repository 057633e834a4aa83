import { type RefObject, useEffect } from 'react'

import { DONT_KNOW } from '#knowledge/constants.ts'
import { digitOf } from '#ui/browser.ts'

/** Elements whose own use of digits and Enter must be left alone. */
const busy = 'a, button, summary, select, textarea, dialog, input:not([type="radio"])'

/**
 * A digit chooses the option at that place, 0 says "I do not know", Enter sends the form. Only while the focus is in the
 * question, whose heading takes it on arrival: a key alone must not act elsewhere (WCAG 2.1.4).
 */
export function useDigits(
  form: RefObject<HTMLFormElement | null>,
  options: readonly string[],
  choose: (option: string) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || event.defaultPrevented) return
      if (!(target instanceof Element) || !form.current?.contains(target) || target.closest(busy)) return
      if (event.key === 'Enter') {
        event.preventDefault()
        form.current?.requestSubmit()
        return
      }
      const digit = digitOf(event)
      const option = digit === null ? undefined : digit === 0 ? DONT_KNOW : options[digit - 1]
      if (option === undefined) return
      event.preventDefault()
      choose(option)
      form.current?.querySelector<HTMLInputElement>(`input[value="${option}"]`)?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
