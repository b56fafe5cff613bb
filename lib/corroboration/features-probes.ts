/** What is asked of the index: the passages that hold both features (one and the same where that is rare enough alone). */
export type Probe = { one: number; other: number }

/** A feature of a claim and in how many passages it stands, about; 0 where it is so rare that nobody counted it. */
export type Counted = { feature: number; count: number }

/** In how many of so many passages a feature stands that nobody counted, about: more where only a sample was counted. */
export function uncountedOf(total: number): number {
  return Math.max(8, total / 20_000)
}

/** About how many passages the single features may bring. Pairs find as much with a tenth of the passages, so that singles are for what is rare indeed. */
const BUDGET = 120

/** At most so many features are asked for alone: each is a place in the index to go to. */
const MOST_ALONE = 12

/** With so many rare features nothing more is asked for. */
const ENOUGH = 9

/** So many of the features that follow are asked for two by two. */
const PAIRED = 5

/** About how many passages the pairs may bring, were their words met together by chance; words of one matter are met together more often. */
const PAIRED_BUDGET = 200

/**
 * The probes for a claim: its rarest features each alone, as many as the budget holds; where those are few, the next ones two
 * by two, for what two common words have in common is rare. Always one where there is any feature.
 */
export function probesFor(features: readonly Counted[], total: number): Probe[] {
  const uncounted = uncountedOf(total)
  const ranked = features
    .map(({ feature, count }) => ({ feature, count: Math.max(count, uncounted) }))
    .sort((a, b) => a.count - b.count)
  const probes: Probe[] = []
  let rows = 0
  for (const each of ranked) {
    rows += each.count
    if (probes.length >= MOST_ALONE || (rows > BUDGET && probes.length > 0)) break
    probes.push({ one: each.feature, other: each.feature })
  }
  if (probes.length >= ENOUGH) return probes
  const paired = ranked.slice(probes.length, probes.length + PAIRED)
  const pairs = paired
    .flatMap((one, at) => paired.slice(at + 1).map(other => ({ one, other, rows: (one.count * other.count) / total })))
    .sort((a, b) => a.rows - b.rows)
  rows = 0
  for (const { one, other, rows: more } of pairs) {
    rows += more
    if (rows > PAIRED_BUDGET) break
    probes.push({ one: one.feature, other: other.feature })
  }
  return probes
}
