import { fail, ok, type Result } from '../result'
import { outsideTypes, type Evidence, type OutsideEvidence } from './corroboration'

/** What may be recorded as confidential; the source then needs a name of its own (`alias`) that does not tell who it is. */
export type Asked = { evidence: { type: Evidence['type'] }; outlet: unknown; origin: unknown }

/**
 * Whether a source may be kept confidential. Refusals: `not_confidential` (an article of the newsroom, a search), `needs_alias`
 * (its origin would be named after it), `confidential_outlet` (an outlet would tell who it is).
 */
export function checkConfidential({ evidence, outlet, origin }: Asked): Result<null> {
  if (!outsideTypes.some(type => type === evidence.type))
    return fail('invalid', 'not_confidential', 'Only a page, a document or a call can be confidential.', 'confidential')
  if (!origin)
    return fail('invalid', 'needs_alias', 'Give a confidential source a name that does not tell who it is.', 'origin')
  if (outlet)
    return fail(
      'invalid',
      'confidential_outlet',
      'A confidential source has no outlet: it would tell who it is.',
      'outlet',
    )
  return ok(null)
}

/** What everybody may see of confidential evidence. */
export function withhold(evidence: OutsideEvidence): Extract<Evidence, { type: 'withheld' }> {
  return { type: 'withheld', of: evidence.type }
}

/** A JSON value without the secrets that stand in it: what is kept of an answer, or written to a log. */
export function withoutSecrets<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'secret' && part !== null ? null : part)),
  ) as T
}
