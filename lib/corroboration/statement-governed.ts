import { trait } from './statement-lexicon'
import type { Token } from './statement-tokens'
import { clauseEnd, markHeart, REACH, traitsOf, turn } from './statement-turn'

/** "a refusé de signer", "dément avoir reçu": what such a word governs, up to the next sign or "par". */
export function turnGoverned(
  tokens: readonly Token[],
  turned: Uint8Array,
  heart: Uint8Array,
  infinitive: (token: Token) => boolean,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const traits = traitsOf(tokens[at])
    if (traits & trait.lacking && tokens[at + 1] && traitsOf(tokens[at + 1]) & (trait.of | trait.target)) {
      const end = clauseEnd(tokens, at)
      turn(tokens, turned, at + 1, end, REACH.noun)
      markHeart(tokens, heart, at + 1, end)
      continue
    }
    if (!(traits & (trait.reversing | trait.denying))) continue
    // "N'a pas permis d'écarter un lien": what is not ruled out is not denied.
    const isUndone = turned[at] === 1 && heart[at] === 1
    if (!(traits & trait.denying) && !isUndone && !governsVerb(tokens, at, infinitive) && !governsAll(tokens, at))
      continue
    const denied = traits & trait.denying ? deniedClause(tokens, at) : -1
    if (denied >= 0) {
      const end = sentenceEnd(tokens, denied)
      turn(tokens, turned, denied, end, REACH.sentence)
      markHeart(tokens, heart, denied, end)
      continue
    }
    let end = at + 1
    while (
      end < tokens.length &&
      end < at + 20 &&
      tokens[end].sentence === tokens[at].sentence &&
      !(traitsOf(tokens[end]) & trait.by) &&
      (tokens[end].lexeme || tokens[end].figure >= 0 || !/[,;:()—–]/.test(tokens[end].text))
    )
      end++
    turn(tokens, turned, at + 1, end, REACH.governed)
    markHeart(tokens, heart, at + 1, end)
  }
}

/** How many words may stand between "faux" and the "que" of what is: "il est faux d'affirmer, comme on le lit, que". */
const FRAMED = 14

/** Where what is denied as a whole begins ("il est faux que", "inexact de dire que"), or -1. */
function deniedClause(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (!next || !(traitsOf(next) & (trait.of | trait.exception))) return -1
  for (let to = at + 1; to <= at + FRAMED && to < tokens.length && tokens[to].sentence === tokens[at].sentence; to++)
    if (traitsOf(tokens[to]) & trait.exception) return to + 1
  return -1
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && tokens[end].sentence === tokens[at].sentence) end++
  return end
}

/** "A écarté toute démission". */
function governsAll(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.sentence === tokens[at].sentence && (traitsOf(next) & trait.all) !== 0
}

/** Whether an infinitive stands within the next three tokens, or behind one noun and "de": "a abandonné l'idée de taxer". */
function governsVerb(tokens: readonly Token[], at: number, infinitive: (token: Token) => boolean): boolean {
  const named = tokens.slice(at + 1, at + 6).findIndex(token => traitsOf(token) & trait.of)
  if (named > 1 && traitsOf(tokens[at + 1]) & trait.definite && named <= 3 && tokens[at + named + 2])
    if (infinitive(tokens[at + named + 2]) && tokens[at + named + 2].sentence === tokens[at].sentence) return true
  for (let next = at + 1; next <= at + 4 && next < tokens.length; next++) {
    const token = tokens[next]
    if (token.sentence !== tokens[at].sentence || traitsOf(token) & (trait.definite | trait.by)) return false
    if (infinitive(token)) return true
    if (token.lexeme && !(token.lexeme.traits & trait.empty)) return false
  }
  return false
}
