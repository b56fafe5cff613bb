import type { PersonLine } from '../exports/lines'
import type { Contents } from '../exports/release'

/** The same contents with other ids for some people: `ids` from the file's to ours. Everything else stays. */
export function withPeople(contents: Contents, ids: ReadonlyMap<string, string>): Contents {
  const to = (person: PersonLine): PersonLine => ({ ...person, id: ids.get(person.id) ?? person.id })
  return {
    ...contents,
    articles: contents.articles.map(line => ({ ...line, createdBy: to(line.createdBy) })),
    snapshots: contents.snapshots.map(line => ({ ...line, takenBy: to(line.takenBy) })),
    texts: contents.texts.map(line => ({ ...line, createdBy: to(line.createdBy) })),
    claims: contents.claims.map(line => ({
      ...line,
      corroborations: line.corroborations.map(made => ({ ...made, madeBy: to(made.madeBy) })),
      overrides: line.overrides.map(made => ({ ...made, madeBy: to(made.madeBy) })),
      reviews: line.reviews.map(review => ({ ...review, person: to(review.person) })),
      approvals: line.approvals.map(approval => ({ ...approval, person: to(approval.person) })),
      createdBy: to(line.createdBy),
      valueBy: to(line.valueBy),
    })),
    facts: contents.facts.map(line => ({ ...line, createdBy: to(line.createdBy) })),
  }
}
