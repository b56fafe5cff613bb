import { is } from './word-kinds'
import type { Marks } from './marks'
import { kind, laterColumn, shape } from './columns'
import type { Tokens } from './columns'

/**
 * The sentences of a text. What stands in quotation marks has its own; the sentence around reaches over it, so that
 * `first` and `last` of a sentence hold a quote like one word. `paragraph` counts lines.
 */
export type Sentences = {
  /** The sentence of each token. */
  of: Int32Array
  first: number[]
  last: number[]
  paragraph: number[]
  /** Whether a line ends without a final stop: a headline, a caption, a name above a text. */
  bare: boolean[]
}

/** Whether a new line inside a sentence is only the width of the page: the next line goes on in lower case. */
function wraps(t: Tokens, at: number): boolean {
  if (at === 0 || at + 1 >= t.count) return false
  if (t.text.indexOf('\n', t.start[at]) !== t.text.lastIndexOf('\n', t.end[at] - 1)) return false
  const before = t.kind[at - 1]
  return (
    t.kind[at + 1] === kind.word &&
    (t.shape[at + 1] & shape.capital) === 0 &&
    (before === kind.word || before === kind.comma || before === kind.number)
  )
}

/** Whether a paragraph opens with the place it was written at: "PARIS (AFP) –", "WASHINGTON ―". */
function isDateline(t: Tokens, first: number, dash: number): boolean {
  if (first > 0 && t.kind[first - 1] !== kind.line) return false
  if ((t.shape[first] & shape.capitals) === 0) return false
  for (let i = first; i < dash; i++) if (t.kind[i] === kind.word && (t.shape[i] & shape.capital) === 0) return false
  return true
}

/** Whether the stop at `at` belongs to an abbreviation or an initial ("M.", "Gov.", "J. Smith"). */
function isAbbreviation(t: Tokens, at: number): boolean {
  if (at === 0 || t.kind[at - 1] !== kind.word || t.end[at] - t.start[at] !== 1 || (t.shape[at] & shape.joined) === 0)
    return false
  const next = at + 1 < t.count ? t.kind[at + 1] : kind.line
  if (next === kind.comma || next === kind.semicolon) return true
  if (t.lexicon.abbreviations[t.word[at - 1]] === 1)
    return next === kind.word || next === kind.number || next === kind.open
  if (t.text.indexOf('.', t.start[at - 1]) < t.end[at - 1])
    return (
      next === kind.word &&
      !(t.flags[at + 1] & (is.subject | is.determiner | is.but) && (t.shape[at + 1] & shape.capital) !== 0)
    )
  const initial = t.end[at - 1] - t.start[at - 1] === 1 && (t.shape[at - 1] & shape.capital) !== 0
  return (initial && next === kind.word) || (next === kind.word && (t.shape[at + 1] & shape.joined) !== 0)
}

/** Splits the tokens into sentences, and turns the stops that end none into `dot`. */
export function splitSentences(t: Tokens, marks: Marks): Sentences {
  const of = laterColumn(t, 2)
  const result: Sentences = { of, first: [], last: [], paragraph: [], bare: [] }
  let paragraph = 0

  /** Reads sentences from `from` to `to`; `quoted` is the mark they stand in. */
  const read = (from: number, to: number, quoted: number) => {
    let current = -1
    const end = (at: number, bare: boolean) => {
      if (current < 0) return
      result.last[current] = at
      result.bare[current] = bare
      current = -1
    }
    for (let i = from; i <= to; i++) {
      const k = t.kind[i]
      if (k === kind.line) {
        if (!wraps(t, i)) {
          end(i - 1, true)
          if (quoted < 0) paragraph++
        } else if (current >= 0) of[i] = current
        continue
      }
      if (current < 0) {
        current = result.first.length
        result.first.push(i)
        result.last.push(i)
        result.paragraph.push(paragraph)
        result.bare.push(false)
      }
      of[i] = current
      if (quoted < 0 && k === kind.open && marks.match[i] > i) {
        const close = marks.match[i]
        const sentence = current
        read(i + 1, marks.unclosed.has(i) ? close : close - 1, i)
        for (let j = i; j <= close; j++) if (t.kind[j] === kind.line && !wraps(t, j)) paragraph++
        current = sentence
        if (!marks.unclosed.has(i)) of[close] = sentence
        i = close
        const next = i + 1 <= to ? i + 1 : -1
        const inner = t.kind[close - 1]
        const stopped = marks.unclosed.has(close) || inner === kind.stop
        if (
          stopped &&
          (next < 0 ||
            t.kind[next] === kind.line ||
            t.kind[next] === kind.open ||
            (t.kind[next] === kind.word &&
              (t.shape[next] & shape.capital) !== 0 &&
              !(t.text[t.start[close - 1]] !== '.' && goesOn(t, next))))
        )
          end(i, false)
        continue
      }
      if (k === kind.dash && quoted < 0 && i - result.first[current] < 10 && isDateline(t, result.first[current], i))
        end(i, false)
      if (k !== kind.stop) continue
      if (isAbbreviation(t, i)) t.kind[i] = kind.dot
      else if (i === to || t.kind[i + 1] === kind.line || startsSentence(t, i + 1)) end(i, false)
    }
    end(to, true)
  }
  read(0, t.count - 1, -1)
  return result
}

/** Whether a sentence can begin here: a capital, a figure, a mark or a dash with a space before it. */
function startsSentence(t: Tokens, at: number): boolean {
  const k = t.kind[at]
  if (t.shape[at] & shape.joined) return k === kind.close
  return k !== kind.word || (t.shape[at] & shape.capital) !== 0
}

/** Whether the capitalised word after a finished quote carries the reporting clause: a verb within four words, then the end. */
function goesOn(t: Tokens, at: number): boolean {
  for (let i = at; i < at + 8 && i < t.count; i++) {
    if (t.forms[i] & 7) {
      const next = t.kind[i + 1]
      return i + 1 >= t.count || (next !== kind.colon && next !== kind.open && (t.flags[i + 1] & is.that) === 0)
    }
    if (t.kind[i] !== kind.word && t.kind[i] !== kind.dot) return false
  }
  return false
}
