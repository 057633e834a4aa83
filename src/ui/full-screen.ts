/** Gives the whole screen to an element, or takes it back. Some phones refuse: the page then stays as it is. */
export function toggleFullScreen(element: HTMLElement | null): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  // Missing on some phones, whatever the types say.
  else void element?.requestFullscreen?.().catch(() => undefined)
}
