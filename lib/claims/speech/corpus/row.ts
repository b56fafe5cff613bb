/**
 * A sentence and all that is to be found in it, as printed. A quote: its words with their marks, and who says them (null: nobody
 * is named). A report: its source, cue and content, and the name the source resolves to where it is not the source's own words.
 * A row without either finds nothing.
 */
export type Row = {
  text: string
  quotes?: readonly (readonly [printed: string, speaker: string | null])[]
  reports?: readonly (readonly [source: string, cue: string, content: string, name?: string])[]
}
