/** A piece of one text: half-open `[start, end)`, in UTF-16 code units, as JavaScript strings count. */
export type Span = { start: number; end: number }

/** How many UTF-16 units of the text on each side travel with a passage's words. */
export const CONTEXT = 32

/** A span that carries the words it stands on and up to `CONTEXT` units of text on each side. */
export type Anchor = Span & { exact: string; prefix: string; suffix: string }
