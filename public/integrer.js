// Gives each frame of « Quel outil ? » on this page the height of what it shows, and keeps it in sight. It reads nothing
// and sends nothing else, but the file of a territory that a frame is given by data-territoire; it changes only the height of frames marked data-quel-outil, on a message of their own origin.
;(() => {
  const frames = () => [...document.querySelectorAll('iframe[data-quel-outil]')]
  const originOf = (frame) => new URL(frame.src, location.href).origin
  // To anyone: the frame may still be empty, and the question says nothing.
  const ask = (frame) => frame.contentWindow?.postMessage('quel-outil:height', '*')
  const topIn = (frame) => frame.getBoundingClientRect().top
  const bottomIn = (frame) => frame.getBoundingClientRect().bottom
  const show = (frame) => frame.scrollIntoView({ block: 'start' })
  // Less of a frame than this is as good as none.
  const least = 160
  addEventListener('message', ({ source, origin, data }) => {
    const said = data?.quelOutil
    if (typeof said !== 'object' || said === null) return
    const frame = frames().find((each) => each.contentWindow === source && originOf(each) === origin)
    if (!frame) return
    if (Number.isFinite(said.height) && said.height > 0 && said.height < 30000) {
      const wasInSight = bottomIn(frame) > 0
      frame.height = String(Math.ceil(said.height))
      // Become shorter, it must not be left behind above the window: browsers stop drawing frames that are out of sight.
      if (wasInSight && bottomIn(frame) < Math.min(least, said.height)) show(frame)
    }
    // The frame asks for the file of a territory that this site keeps: data-territoire is its address on this site.
    const file = frame.dataset.territoire
    if (typeof said.wants === 'string' && file && new URL(file, location.href).origin === location.origin)
      fetch(file)
        .then((response) => (response.ok ? response.text() : null))
        .then((text) => {
          if (text !== null)
            frame.contentWindow?.postMessage({ quelOutil: { territory: said.wants, text } }, originOf(frame))
        })
        // Without it the guide answers for the region.
        .catch(() => undefined)
    // A new page in the frame begins at its top: bring it into view if it is above.
    if (said.arrived === true && topIn(frame) < 0) show(frame)
  })
  for (const frame of frames()) {
    ask(frame)
    frame.addEventListener('load', () => ask(frame))
  }
})()
