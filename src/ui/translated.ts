/*
 * A page translator puts elements of its own in the place of each text: React goes on writing into the text that was
 * taken away, and the page keeps what it said before: another region's tool, a former profile.
 *
 *     <p>text</p>  ──translated──▶  <p><font>words</font></p>, and text apart
 *                                    text changes ──▶ it takes its place again, to be translated afresh
 */

/** What translators of pages put around texts. */
const WRAPPER = 'FONT'

/**
 * Watches a page for texts that something puts elements in the place of, and puts those texts back as soon as they
 * change. Costs nothing as long as nobody does so.
 */
export function keepTextsFresh(page: Node): () => void {
  const standIns = new Map<Node, Element>()
  const putBack = (text: Node) => {
    const standIn = standIns.get(text)
    standIns.delete(text)
    if (standIn?.parentNode) standIn.replaceWith(text)
  }
  const ofTexts = new MutationObserver((records) => {
    for (const { target } of records) putBack(target)
  })
  const ofPage = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes])
    if (!added.some(({ nodeName }) => nodeName === WRAPPER)) return
    for (const [text, standIn] of pairsOf(records)) {
      standIns.set(text, standIn)
      ofTexts.observe(text, { characterData: true })
    }
    // What has left the page with its place needs no watching.
    for (const [text, standIn] of standIns) if (!standIn.isConnected) standIns.delete(text)
  })
  ofPage.observe(page, { childList: true, subtree: true })
  return () => {
    ofPage.disconnect()
    ofTexts.disconnect()
  }
}

/** Each text that was taken out of its place, with the element that took it: in the same stroke, or next to it. */
function pairsOf(records: readonly MutationRecord[]): [Text, Element][] {
  const pairs = new Map<Text, Element>()
  const isFree = (node: Node | null): node is Element =>
    node instanceof Element && node.nodeName === WRAPPER && node.isConnected && ![...pairs.values()].includes(node)
  for (const record of records) {
    const came = [...record.addedNodes].find(isFree)
    const beside = [record.previousSibling, record.nextSibling].find(isFree)
    for (const text of record.removedNodes) {
      const standIn = came ?? beside
      if (text instanceof Text && !text.isConnected && standIn) pairs.set(text, standIn)
    }
  }
  return [...pairs]
}
