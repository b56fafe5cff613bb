import type { DenseSpan } from '../../test/dense-article'

/** A highlight to be shown: its place, its kind and a name of its own. */
export type Shown = DenseSpan & { id: string }

/**
 * A way to show highlights in a text. `prepare` puts the plain text on the page; `give` brings the highlights in the form that
 * it wants them in; `show` lets them be seen; `add` one more;
 * `isShown` tells whether a highlight that lies in the window is to be seen; `at` names the highlights under a point.
 */
export type Contender = {
  prepare: (text: string, root: HTMLElement) => void
  give: (spans: readonly Shown[]) => void
  show: () => void
  add: (span: Shown) => void
  isShown: (span: Shown) => boolean
  at: (x: number, y: number) => string[]
}

/** A paragraph for each line, with one text node. */
export function plainText(text: string, root: HTMLElement): void {
  root.append(
    ...text.split('\n').map(line => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
}

/** The whole text in one element with one text node, its line ends kept. */
export function textInOne(text: string, root: HTMLElement): void {
  const whole = document.createElement('p')
  whole.style.whiteSpace = 'pre-wrap'
  whole.textContent = text
  root.append(whole)
}

/** Finds text nodes by offsets in a text of `plainText`. */
export function finder(text: string, root: HTMLElement): (offset: number) => { node: Node; offset: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(match => match.index + 1)]
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const line = root.children[low]!
    return { node: line.firstChild ?? line, offset: offset - starts[low]! }
  }
}

/** What a page of React is drawn from, set from outside. */
export function source<T>(start: T) {
  let value = start
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next: T) {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
