import type { Claim } from '../claims/claim'
import { fail, ok, type Result } from '../result'
import type { Credibility, Question } from './corroboration'

/** A corroboration with the credibility somebody wants to give it. */
type Judged = { id: string; question: Question; credibility: Credibility; originId: string | null }

/**
 * Credibility 1 ("confirmed by other sources") needs a second, independent origin that supports the same question; else
 * `credibility_unconfirmed`. All other degrees are a person's judgement.
 */
export function checkCredibility(claim: Pick<Claim, 'standings'>, judged: Judged): Result<true> {
  if (judged.credibility !== '1') return ok(true)
  const answer = claim.standings.find(candidate => candidate.question === judged.question)
  const others = answer?.reason.supports.filter(voice => voice.originId !== judged.originId) ?? []
  if (others.length > 0) return ok(true)
  return fail(
    'invalid',
    'credibility_unconfirmed',
    'Credibility 1 needs two independent origins that say so.',
    'credibility',
  )
}
