import 'server-only'
import { fail, type Failure } from '../result'

/** The refusal of a save made on another version than the stored one, which travels with it. */
export function versionConflict(current: unknown): Failure {
  return fail('conflict', 'version_conflict', 'Somebody changed this in the meantime.', undefined, {
    extra: { current },
  })
}
