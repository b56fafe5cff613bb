import 'server-only'

const mark = /^\s*\/\* kept: ([a-z-]+) \*\//

/**
 * The name under which a connection keeps a statement prepared; empty for most. A raw statement that begins with the comment
 * "kept: NAME" is read and planned once by each connection instead of each time: for those that are asked often and take a
 * millisecond. One name has one text, apart from its parameters.
 */
export function keptName(sql: string): string {
  return mark.exec(sql)?.[1] ?? ''
}
