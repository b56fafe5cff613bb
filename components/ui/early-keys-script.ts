/** More keys than this are no work that was begun on a page, but a book that lies on the keyboard. */
const MOST = 40

/**
 * What the page runs before anything else, as text: it keeps the single keys that are pressed while nobody listens yet, for a long
 * article is on the screen some seconds before its desk is alive. Keys in fields and with Ctrl, Alt or Meta go their usual way.
 */
export const keepEarlyKeys = `(() => {
  const kept = []
  const keep = event => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.length !== 1 || event.key === ' ' || kept.length >= ${MOST}) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
    kept.push({ key: event.key, shiftKey: event.shiftKey })
  }
  window.addEventListener('keydown', keep)
  window.recoupeEarlyKeys = {
    path: location.pathname,
    take() {
      window.removeEventListener('keydown', keep)
      return kept.splice(0)
    },
  }
})()`
