import type { Manifest, PersonLine } from '../exports/lines'
import type { Contents } from '../exports/release'

/** Everybody named in a release, each time with the line that names them. */
export function* peopleIn(contents: Contents, manifest: Manifest): Iterable<{ person: PersonLine; line: object }> {
  yield { person: manifest.publishedBy, line: manifest }
  for (const line of [...contents.articles, ...contents.texts, ...contents.facts]) yield { person: line.createdBy, line }
  for (const line of contents.snapshots) yield { person: line.takenBy, line }
  for (const line of contents.claims) {
    const people = [
      line.createdBy,
      line.valueBy,
      ...[...line.corroborations, ...line.overrides].map(made => made.madeBy),
      ...[...line.reviews, ...line.approvals].map(done => done.person),
    ]
    for (const person of people) yield { person, line }
  }
}
