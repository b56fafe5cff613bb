/** A text with more columns than this keeps them to itself: nothing larger is held between two readings. In bytes. */
const MOST = 1 << 22
const LEAST = 1 << 16

/** As many as there are readers of one text; the smallest first. */
const spares: ArrayBuffer[] = []
const READERS = 2

/**
 * Memory for the columns of one text, at least so many bytes, with whatever the text before left in it. It is the borrower's
 * alone until it is given back; what is never given back is simply collected.
 */
export function borrow(bytes: number): ArrayBuffer {
  for (let at = 0; at < spares.length; at++) if (spares[at].byteLength >= bytes) return spares.splice(at, 1)[0]
  spares.shift()
  return new ArrayBuffer(Math.max(bytes, LEAST))
}

/** Gives memory back for the next text; nobody may read in it any more. */
export function giveBack(memory: ArrayBuffer): void {
  if (memory.byteLength > MOST || spares.length >= READERS) return
  spares.push(memory)
  spares.sort((a, b) => a.byteLength - b.byteLength)
}
