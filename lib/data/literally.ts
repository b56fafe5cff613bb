import 'server-only'

/** Words to look for as they are: in PostgreSQL's LIKE, which `contains` becomes, `%`, `_` and `\\` would mean something else. */
export function literally(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&')
}
