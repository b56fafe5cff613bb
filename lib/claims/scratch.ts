/** A text with more columns than this keeps them to itself: nothing larger is held between two readings. In bytes. */
const MOST = 1 << 22
const LEAST = 1 << 16

let spare: ArrayBuffer | null = null

/**
 * Memory for the columns of one text, at least so many bytes, with whatever the text before left in it. It is the borrower's
 * alone until it is given back; what is never given back is simply collected.
 */
export function borrow(bytes: number): ArrayBuffer {
  const memory = spare
  spare = null
  return memory && memory.byteLength >= bytes ? memory : new ArrayBuffer(Math.max(bytes, LEAST))
}

/** Gives memory back for the next text; nobody may read in it any more. */
export function giveBack(memory: ArrayBuffer): void {
  if (memory.byteLength <= MOST) spare = memory
}
