import type { Lexicon } from './statement-lexicon'
import { trait } from './statement-lexicon'
import type { Turned } from './statement-negation'
import type { Token } from './statement-tokens'
import { traitsOf } from './statement-turn'

/** What a language tells of verdicts on what somebody said. */
export type VerdictReading = Pick<Lexicon, 'supposed' | 'statements' | 'verdicts' | 'grounds'>

/** How many words that carry meaning stand at most in what was wrongly believed, and between a statement and the verdict on it. */
const SUPPOSED = 2
const JUDGED = 14

/**
 * Turns what a text says to be untrue by a verdict on who says so: "la rumeur de sa mort est infondée", "l'idée que la 5G modifie l'ADN ne repose sur
 * aucune preuve", "que l'on croyait éteinte", "donné pour mort". Answers with the places of what only frames it: the rumour and the verdict.
 */
export function turnVerdicts(
  tokens: readonly Token[],
  { turned, untouched, heart }: Turned,
  reading: VerdictReading,
): ReadonlySet<number> {
  const framing = new Set<number>()
  const turn = (from: number, to: number, most: number, isJudged = false) => {
    let left = most
    let first = true
    for (let at = from; at < to && left > 0; at++) {
      untouched[at] = 0
      // "L'idée que … ne repose sur aucune preuve": the negation of the verdict may have reached back.
      turned[at] = isJudged ? 1 : turned[at] ^ 1
      if (!isFirm(tokens[at])) continue
      if (first) heart[at] = 1
      first = false
      left--
    }
  }
  for (let at = 1; at < tokens.length; at++) {
    const light = tokens[at].lexeme?.light ?? ''
    if (reading.supposed.has(`${tokens[at - 1].text}_${tokens[at].text}`.toLowerCase()))
      turn(at + 1, clauseEnd(tokens, at + 1), SUPPOSED)
    if (!reading.statements.has(light)) continue
    const verdict = verdictOn(tokens, at, turned, reading)
    if (verdict <= at + 1) continue
    turn(at + 1, verdict, JUDGED, turned[verdict] === 1)
    framing.add(at).add(verdict)
  }
  return framing
}

/** The place of the verdict on a statement, behind what it says; -1 where there is none. */
function verdictOn(
  tokens: readonly Token[],
  at: number,
  turned: Uint8Array,
  { verdicts, grounds }: VerdictReading,
): number {
  if (
    !tokens[at + 1] ||
    (!(traitsOf(tokens[at + 1]) & (trait.of | trait.exception | trait.place)) && !opens(tokens[at + 1]))
  )
    return -1
  for (let to = at + 2; to < tokens.length && tokens[to].sentence === tokens[at].sentence && to < at + 30; to++) {
    const light = tokens[to].lexeme?.light ?? ''
    if (verdicts.has(light)) return turned[to] ? -1 : to
    if (grounds.has(light) && turned[to]) return to
  }
  return -1
}

/** "L'affirmation selon laquelle". */
const opens = ({ lexeme }: Token) => lexeme !== null && (lexeme.traits & trait.empty) !== 0

const isFirm = ({ lexeme, figure }: Token) =>
  figure >= 0 || (lexeme !== null && (lexeme.traits & (trait.empty | trait.faint | trait.negation)) === 0)

function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && tokens[end].clause === tokens[at].clause) end++
  return end
}
