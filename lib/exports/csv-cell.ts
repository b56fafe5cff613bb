const plainNumber = /^-?\d+(\.\d+)?$/

/** What a spreadsheet may take for a formula, also behind apostrophes that are part of the text itself. */
const dangerous = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A cell of words. One that a spreadsheet could run as a formula (`=`, `+`, `-`, `@`, tab or line end first, full-width signs
 * too) gets a leading apostrophe. To read it back, take one apostrophe off a cell that matches `'+[=+\-@…]`.
 */
export function textCell(words: string | null): string {
  if (words === null) return ''
  return dangerous.test(words) ? `'${words}` : words
}

/** A cell of a number column: a plain decimal, digit for digit; empty for anything else, so that no formula can stand there. */
export function numberCell(value: string | number | null): string {
  const digits = value === null ? '' : String(value)
  return plainNumber.test(digits) ? digits : ''
}
