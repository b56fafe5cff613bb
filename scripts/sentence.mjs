/** Something the person at the terminal can mend: its message is a sentence for them, shown without a stack. */
export class Sentence extends Error {}

/** Prints what went wrong, a stack only where it is a fault of ours, and ends with 1. */
export function leaveWith(error) {
  console.error(error instanceof Sentence ? `\n${error.message}\n` : error)
  process.exit(1)
}
