import { amongNamesakes, compareStatements, type Comparison } from '../compare'
import { metNamesakes } from '../compare/namesakes'
import type { NameTable } from '../names/key'
import type { Statement } from '../statement'
import type { ClaimStatement } from './claim-statement'
import { judgeFigure } from './judge-figure'
import { judgeSaid, sameSpeaker } from './judge-said'

/** What only touches a statement as a whole says less than what counts the same thing or quotes the same person. */
const AT_LARGE = 0.7

/**
 * What a sentence elsewhere says of a claim, by what the claim is about: the figure of a figure, the words and the speaker of
 * a quote, the source and the content of an attribution; where it is asked whether it is true, only what is said.
 */
export function judge(claim: ClaimStatement, other: Statement, names?: NameTable): Comparison {
  const { kind, question, sentence, part } = claim
  const occasions = [sentence.occasionId, other.occasionId]
  if (occasions[0] && occasions[1] && occasions[0] !== occasions[1]) return apart
  const judged =
    kind === 'figure'
      ? amongNamesakes(judgeFigure(claim, other), metNamesakes(sentence, other, names))
      : question === 'said' && part
        ? judgeSaid(claim, part, other, names)
        : atLarge(claim, other, names)
  const asksOccasion = (occasions[0] === null) !== (occasions[1] === null) && judged.relation !== 'unrelated'
  return asksOccasion ? { ...judged, reasons: [...judged.reasons, { code: 'unknown-occasion', words: [] }] } : judged
}

const apart: Comparison = {
  relation: 'unrelated',
  score: 0,
  reasons: [{ code: 'another_occasion', words: [] }],
  differing: { a: [], b: [] },
  matched: { a: null, b: null },
}

/** With less to go by than two words of weight nothing is sure. */
const LEAST = 2

/** What a sentence says of a statement as a whole. Somebody who says it again does not make it truer. */
function atLarge({ part, sentence, value }: ClaimStatement, other: Statement, names?: NameTable): Comparison {
  const asked = part ?? sentence
  const found = { ...compareStatements(asked, other, names), matched: { a: null, b: null } }
  const speaker = 'speaker' in value ? value.speaker : 'source' in value ? value.source : null
  const again = other.said.some(said => {
    const who = sameSpeaker({ name: speaker, of: sentence }, { name: said.speaker, of: other }, names)
    return who === 'same' || who === 'namesake'
  })
  if (again && found.relation !== 'unrelated')
    return mentioned(found, [{ code: 'same-speaker', words: [speaker ?? '', speaker ?? ''] }])
  if (asked.weight < LEAST && found.relation !== 'unrelated') return mentioned(found, found.reasons)
  return found.relation === 'unrelated' ? { ...found, score: found.score * AT_LARGE } : found
}

const mentioned = (found: Comparison, reasons: Comparison['reasons']): Comparison => ({
  ...found,
  relation: 'unrelated',
  score: found.score * AT_LARGE,
  reasons,
})
