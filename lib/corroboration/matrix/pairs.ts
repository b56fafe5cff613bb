import { looseWords } from './loose-words'
import type { Joinable } from './propose-facts'

/** A feature that more claims than this share finds nothing: it is no reason to compare two of them. */
const COMMON = 40

/** What says most of a claim at once (its value with what it counts, its whole quote) may be shared by all articles of a story. */
const COMMON_WHOLE = 400
const WHOLE = '='

/** With how many others one claim is compared at most: those that share most with it. */
const MOST = 24

/** What a name in a claim stands for; null for one of several namesakes, where nobody knows of which. */
export type IdentityIn = (name: string, claim: Joinable) => string | null

/** The pairs of claims of two articles and one kind that share a value, a name or rare words: those that are worth comparing. */
export function pairsWorthComparing(
  claims: readonly Joinable[],
  identity: IdentityIn,
): [Joinable, Joinable][] {
  const holders = new Map<string, number[]>()
  claims.forEach((claim, at) => {
    for (const feature of featuresOf(claim, identity)) {
      const list = holders.get(feature)
      if (list) list.push(at)
      else holders.set(feature, [at])
    }
  })
  const pairs: [Joinable, Joinable][] = []
  claims.forEach((claim, at) => {
    const shared = new Map<number, number>()
    for (const feature of featuresOf(claim, identity)) {
      const list = holders.get(feature) ?? []
      if (list.length > (feature.startsWith(WHOLE) ? COMMON_WHOLE : COMMON)) continue
      for (const other of list) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1 / list.length)
    }
    const best = [...shared]
      .filter(([other]) => canBeOne(claim, claims[other]!))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [other] of best.slice(0, MOST)) pairs.push([claim, claims[other]!])
  })
  return pairs
}

function canBeOne(a: Joinable, b: Joinable): boolean {
  if (a.articleId === b.articleId || a.row === b.row || a.kind !== b.kind) return false
  if (a.occasionId !== null && b.occasionId !== null && a.occasionId !== b.occasionId) return false
  const [one, other] = [dayOf(a), dayOf(b)]
  return one === null || other === null || one === other
}

/** The day that the words of a claim give it; null where they give none. */
function dayOf(claim: Joinable): string | null {
  const when = claim.kind === 'figure' || claim.kind === 'statement' ? claim.value.when : null
  return when?.from?.slice(0, 10) ?? null
}

function featuresOf(claim: Joinable, identity: IdentityIn): string[] {
  const own = [...claim.stems].map(stem => `${claim.kind} ${stem}`)
  switch (claim.kind) {
    case 'figure': {
      const { number, low, high, dimension, unit } = claim.value
      const value = number ?? `${low ?? ''}–${high ?? ''}`
      return [
        ...own,
        `${dimension} ${value}`,
        `${dimension} ${unit ?? ''}`,
        `${WHOLE} ${dimension} ${unit ?? ''} ${value}`,
      ]
    }
    case 'quote':
      return [
        ...own,
        `${WHOLE} ${looseWords(claim.value.words).join(' ')}`,
        ...(claim.value.speaker === null ? [] : [`by ${identity(claim.value.speaker, claim)}`]),
      ]
    case 'attribution':
      return [...own, `from ${identity(claim.value.source, claim)}`]
    case 'statement':
      return own
  }
}
