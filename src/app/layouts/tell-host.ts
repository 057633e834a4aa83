/**
 * Tells the page around the frame how high its content is, now and at each change, and when it asks. A height is all
 * that is said, so it may be said to any host.
 */
export function tellHost(page: HTMLElement): () => void {
  if (window.parent === window) return () => undefined
  const tell = () => {
    // What is about to be replaced has a height of no interest: the frame would shrink, then grow.
    if (page.querySelector('[data-loading]')) return
    const height = Math.ceil(page.getBoundingClientRect().height)
    window.parent.postMessage({ quelOutil: { height } }, '*')
  }
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && data === 'quel-outil:height') tell()
  }
  const observer = new ResizeObserver(tell)
  observer.observe(page)
  window.addEventListener('message', answer)
  return () => {
    observer.disconnect()
    window.removeEventListener('message', answer)
  }
}
