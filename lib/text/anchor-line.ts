import type { Anchor } from './span'

/** An anchor's words with what stands beside them in their line. */
export type AnchorLine = { before: string; exact: string; after: string }

/** So many units of context an anchor keeps at most: less means that the text begins or ends there. */
const KEPT = 32

/** An anchor's words as a line, from the context that it keeps; a dot-dot-dot where its line goes on. */
export function anchorLine({ prefix, exact, suffix }: Pick<Anchor, 'prefix' | 'exact' | 'suffix'>): AnchorLine {
  const head = prefix.lastIndexOf('\n')
  const tail = suffix.indexOf('\n')
  return {
    before: head >= 0 || prefix.length < KEPT ? prefix.slice(head + 1) : `…${prefix}`,
    exact,
    after: tail >= 0 ? suffix.slice(0, tail) : suffix.length < KEPT ? suffix : `${suffix}…`,
  }
}
