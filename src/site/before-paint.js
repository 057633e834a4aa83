// Before the first paint. A page is prerendered without what its address asks for (answers, filters): while the address
// is not read yet, or must be mended, `base.css` keeps that page out of sight rather than show something else for a moment.
// Where a script does not come, or breaks before the page answers, the page says so (Help.tsx).
{
  const { dataset } = document.documentElement
  if (location.search || /[^a-z0-9/_-]/.test(location.pathname)) dataset.waiting = ''
  const onError = ({ target }) => {
    if (!('ready' in dataset) && (target === window || target.tagName === 'SCRIPT')) dataset.failed = ''
  }
  addEventListener('error', onError, true)

  // What a region adds is asked for with what every page asks for. A guide kept offline has it in another file.
  const [, region] = /[?&]region=([a-z-]+)(?:&|$)/.exec(location.search) ?? []
  const nation = document.querySelector('link[as=fetch]')
  const isKeptOffline = () => {
    try {
      return navigator.serviceWorker?.controller
    } catch {
      // A frame in a sandbox may not even ask.
    }
  }
  if (region && nation && !isKeptOffline()) {
    const layer = nation.cloneNode()
    layer.href = nation.href.replace('nation.json', `layer-${region}.json`)
    nation.after(layer)
  }

  // The first screen first: the parts of a page that say `data-below` are laid out after it is painted, one step each
  // (`base.css`), so that no task is long. Not where one comes back to a place of the page: it must be there at once.
  if (performance.getEntriesByType('navigation')[0]?.type === 'navigate' && !location.hash) {
    dataset.laid = 0
    const layNext = () => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (dataset.laid++ < 3) layNext()
          else delete dataset.laid
        }),
      )
    }
    layNext()
    // What is around the page, and the letters themselves, before the first frame where it can: once the sheet of
    // styles is there.
    const layAround = () => {
      if (dataset.laid < 1 && document.styleSheets[0] && document.body?.offsetHeight) dataset.laid++
    }
    document.onreadystatechange = layAround
    document.addEventListener('load', layAround, true)
    // A page that is opened out of sight is not painted.
    setTimeout(() => delete dataset.laid, 3000)
  }
}
