import type { Manifest } from '../exports/lines'
import type { Contents } from '../exports/release'
import { fail, type Failure } from '../result'
import { sha256 } from '../text/sha256'
import { checkAnchor, type Anchor } from '../text/span'
import { checkClaim, groundOf } from './claim'
import { peopleIn } from './people'
import { checkReferences } from './references'

/** What is wrong with a release, and the line (as read) that it is wrong in. */
export type Fault = { line: object; failure: Failure }

/**
 * What no single line can tell: that ids are unique and lead somewhere, that each passage stands on its words, each text has
 * its hash and each snapshot its own, the claims of a row their order, one person one name, each claim its two people and its standings. Null when all is well. Codes: those of
 * `checkReferences` and `checkClaim`; `hash_mismatch` (a text, a snapshot), `bad_zone`, `quote_mismatch`, `conflicting_name`.
 */
export function checkContents(contents: Contents, manifest: Manifest): Fault | null {
  return (
    checkReferences(contents) ??
    checkTexts(contents) ??
    checkSnapshots(contents) ??
    checkFacts(contents) ??
    checkNames(contents, manifest) ??
    checkClaims(contents, manifest)
  )
}

function checkTexts({ texts }: Contents): Fault | null {
  for (const line of texts) {
    if (sha256(line.text) !== line.sha256)
      return {
        line,
        failure: fail('invalid', 'hash_mismatch', 'This text is not the one that was imported.', 'sha256'),
      }
    const outside = line.zones.find(
      (zone, index) =>
        zone.start >= zone.end || zone.end > line.text.length || zone.start < (line.zones[index - 1]?.end ?? 0),
    )
    if (outside)
      return { line, failure: fail('invalid', 'bad_zone', 'A zone lies outside its text, or over another.', 'zones') }
  }
  return null
}

function checkSnapshots({ snapshots }: Contents): Fault | null {
  for (const line of snapshots) {
    const bytes = Buffer.from(line.bytes, 'base64')
    if (bytes.length !== line.size || sha256(bytes) !== line.sha256)
      return { line, failure: fail('invalid', 'hash_mismatch', 'These are not the bytes that came.', 'sha256') }
  }
  return null
}

/** The claims of a row stand in the order of their ids, so that one row has one line. */
function checkFacts({ facts }: Contents): Fault | null {
  const line = facts.find(({ claims }) => claims.some((id, at) => at > 0 && id <= (claims[at - 1] ?? '')))
  if (!line) return null
  return { line, failure: fail('invalid', 'out_of_order', 'The claims of a row are not in their order.', 'claims') }
}

function checkNames(contents: Contents, manifest: Manifest): Fault | null {
  const names = new Map<string, string>()
  for (const { person, line } of peopleIn(contents, manifest)) {
    const known = names.get(person.id)
    if (known !== undefined && known !== person.name)
      return { line, failure: fail('invalid', 'conflicting_name', 'One person has two names here.') }
    names.set(person.id, person.name)
  }
  return null
}

function checkClaims(contents: Contents, manifest: Manifest): Fault | null {
  const texts = new Map(contents.texts.map(text => [text.id, text.text]))
  const ground = groundOf(contents, manifest)
  for (const line of contents.claims) {
    const anchors: [string, string, Anchor][] = [
      ...line.passages.map((passage, index): [string, string, Anchor] => [
        `passages.${index}`,
        passage.versionId,
        passage.anchor,
      ]),
      ...line.corroborations.flatMap(({ evidence }, index): [string, string, Anchor][] =>
        evidence.type === 'article' ? [[`corroborations.${index}.evidence`, evidence.versionId, evidence.anchor]] : [],
      ),
    ]
    for (const [field, versionId, anchor] of anchors) {
      const checked = checkAnchor(texts.get(versionId) ?? '', anchor)
      const same = checked.ok && checked.value.prefix === anchor.prefix && checked.value.suffix === anchor.suffix
      if (!same)
        return { line, failure: fail('invalid', 'quote_mismatch', 'The text under a passage is different.', field) }
    }
    const failure = checkClaim(line, ground)
    if (failure) return { line, failure }
  }
  return null
}
