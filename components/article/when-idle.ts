/** Milliseconds after which what waits for an idle moment is done all the same. */
const PATIENCE = 400

/**
 * Does something when the page has nothing else to do; `left` tells the milliseconds until it has, `late`
 * that it had to be done now. The answer calls it off.
 * Where the browser does not tell of idle moments (Safari), a moment later.
 */
export function whenIdle(act: (left: () => number, late: boolean) => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => act(() => 0, true), 30)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(deadline => act(() => deadline.timeRemaining(), deadline.didTimeout), {
    timeout: PATIENCE,
  })
  return () => cancelIdleCallback(asked)
}
