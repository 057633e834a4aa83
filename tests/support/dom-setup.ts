import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// jsdom has the dialog element but neither opens nor closes it.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  },
})
window.scrollTo = () => undefined
// user-event walks radio buttons with it; our ids need no escaping.
vi.stubGlobal('CSS', { escape: (text: string) => text })

// What is waited for comes when a busy machine gets to it: a second, as it would be, is a matter of its speed.
configure({ asyncUtilTimeout: 60_000 })

afterEach(cleanup)
