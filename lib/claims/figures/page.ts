import { languages, type LanguageCode } from '../../languages'
import { classOf, SPACE } from './characters'
import { buildLexicon, type Lexicon } from './lexicon'
import type { Phrases } from './phrases'
import { NEWLINE, type Tokens } from './scan'

/** How to read. */
export type FigureOptions = {
  language: LanguageCode
  /** ISO 8601 date of publication; relative dates are read from it. Without it they stay open. */
  publishedAt?: string | null
  /**
   * Reads every number as a figure: bare digits, numbers in names, "one" as a numeral. For forms and for benchmarks of
   * numbers as such; an article is read without it.
   */
  bare?: boolean
}

/** One text being read: its tokens, and the language that it is read in. `floor` is the first token that no figure holds yet. */
export type Page = Tokens & { lexicon: Lexicon; bare: boolean; publishedAt: string | null; floor: number }

const lexicons = new Map<LanguageCode, Lexicon>()

/** The lexicon of a language, laid out on its first use. */
export function lexiconOf(language: LanguageCode): Lexicon {
  let lexicon = lexicons.get(language)
  if (!lexicon) lexicons.set(language, (lexicon = buildLexicon(languages[language].numbers)))
  return lexicon
}

/** Scans a text for reading. */
export function openPage(text: string, options: FigureOptions): Page {
  return toPage(lexiconOf(options.language).vocabulary.scan(text), options)
}

/** Tokens as a page, ready for reading. */
export function toPage(tokens: Tokens, options: FigureOptions): Page {
  const page = tokens as Page
  page.lexicon = lexiconOf(options.language)
  page.bare = options.bare ?? false
  page.floor = 0
  page.publishedAt = options.publishedAt ?? null
  return page
}

/** Roles of the token at `at`; 0 outside the text and for marks and digits. */
export function rolesAt(page: Page, at: number): number {
  const id = at >= 0 && at < page.count ? page.id[at] : 0
  return id > 0 ? page.lexicon.roles[id] : 0
}

export function traitsAt(page: Page, at: number): number {
  const id = at >= 0 && at < page.count ? page.id[at] : 0
  return id > 0 ? page.lexicon.traits[id] : 0
}

export function idAt(page: Page, at: number): number {
  return at >= 0 && at < page.count ? page.id[at] : -10
}

/** True where the token at `at` begins right where the one before it ends. */
export function isTight(page: Page, at: number): boolean {
  return at > 0 && at < page.count && page.start[at] === page.end[at - 1] && page.id[at - 1] !== NEWLINE
}

/** True where the token continues what stands right before it: letters, digits, or a mark that joins. Brackets and quotation marks do not. */
export function isStuck(page: Page, at: number): boolean {
  if (!isTight(page, at)) return false
  const id = page.id[at - 1]
  return (
    id >= -1 ||
    id === -45 ||
    id === -47 ||
    id === -46 ||
    id === -44 ||
    id === -58 ||
    id === -35 ||
    id === -64 ||
    id === -95 ||
    id === -43
  )
}

export function isMark(page: Page, at: number, mark: string): boolean {
  return idAt(page, at) === -mark.charCodeAt(0)
}

/** True for a token of letters, known or not. */
export function isWord(page: Page, at: number): boolean {
  return at >= 0 && at < page.count && page.id[at] >= 0
}

export function wordAt(page: Page, at: number): string {
  return page.text.slice(page.start[at], page.end[at])
}

/** True where the word begins with a capital letter. */
export function isCapital(page: Page, at: number): boolean {
  if (!isWord(page, at)) return false
  const unit = page.text.charCodeAt(page.start[at])
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = page.text[page.start[at]]
  return letter !== letter.toLowerCase()
}

/** True where nothing of the sentence stands before the token: line start, after a full stop, a colon or an opening mark. */
export function opensSentence(page: Page, at: number): boolean {
  if (at <= 0) return true
  const id = page.id[at - 1]
  if (id === -34 || id === -0xab || id === -0x201c || id === -40) return true
  return (
    id === -10 ||
    id === -33 ||
    id === -63 ||
    id === -58 ||
    id === -0x2026 ||
    id === -0x2022 ||
    id === -0x2013 ||
    id === -0x2014 ||
    (id === -46 && !isTight(page, at))
  )
}

/** The token after `at`, past one hyphen that joins them; -1 where a line ends or another mark stands. */
export function joined(page: Page, at: number): number {
  if (isMark(page, at, '-') && isTight(page, at) && isTight(page, at + 1)) return at + 1
  return at
}

/** A match in a tree of phrases: how far it goes, and what it means. */
export type Match<T> = { to: number; value: T }

/** Whether the token is a word that no phrase of the tree begins with. */
function beginsNone<T>(page: Page, tree: Phrases<T>, at: number): boolean {
  return at >= 0 && page.id[at] >= 0 && tree.begins !== null && tree.begins[page.id[at]] === 0
}

/** The longest phrase that begins at `at`, where `fits` says which of its meanings holds. */
export function longest<T>(
  page: Page,
  tree: Phrases<T>,
  at: number,
  fits?: (value: T, from: number, to: number) => boolean,
): Match<T> | null {
  if (beginsNone(page, tree, at)) return null
  let node: Phrases<T> | undefined = tree
  let found: Match<T> | null = null
  for (let next = at; next < page.count; next++) {
    const following: Phrases<T> | undefined = node.next.get(page.id[next])
    if (!following && next > at && page.id[next] === -45 && isTight(page, next) && isTight(page, next + 1)) continue
    node = following
    if (!node) break
    for (const value of node.values) {
      if (!fits || fits(value, at, next + 1)) {
        found = { to: next + 1, value }
        break
      }
    }
  }
  return found
}

/** The longest phrase that ends just before `at`; `to` is its first token. */
export function longestBefore<T>(
  page: Page,
  tree: Phrases<T>,
  at: number,
  fits?: (value: T, from: number, to: number) => boolean,
): Match<T> | null {
  if (beginsNone(page, tree, at - 1)) return null
  let node: Phrases<T> | undefined = tree
  let found: Match<T> | null = null
  for (let next = at - 1; next >= page.floor; next--) {
    node = node.next.get(page.id[next])
    if (!node) break
    for (const value of node.values) {
      if (!fits || fits(value, next, at)) {
        found = { to: next, value }
        break
      }
    }
  }
  return found
}

/** True where the printed words are exactly these, spaces of any kind aside. */
export function isExactly(page: Page, from: number, to: number, exact: string): boolean {
  const { text } = page
  let at = page.start[from]
  const end = page.end[to - 1]
  for (let want = 0; want < exact.length; want++) {
    if (exact.charCodeAt(want) === 32) {
      while (at < end && classOf[text.charCodeAt(at)] === SPACE) at++
      continue
    }
    if (at >= end || text.charCodeAt(at) !== exact.charCodeAt(want)) return false
    at++
  }
  return at === end
}
