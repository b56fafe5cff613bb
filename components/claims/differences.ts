import type { Claim } from '@/lib/claims/claim'
import { same } from '@/lib/same'

/** One thing in which two versions of a claim differ; `name` is a field of its value, or what else of it. */
export type Difference = { name: string; of: 'value' | 'claim'; mine: unknown; theirs: unknown }

/** What two versions of a claim say differently, in the order of the form. Empty where they say the same. */
export function differences(mine: Claim, theirs: Claim): Difference[] {
  const [ours, others] = [mine.value as Record<string, unknown>, theirs.value as Record<string, unknown>]
  const names = [...new Set([...Object.keys(ours), ...Object.keys(others)])]
  const all: Difference[] = [
    { name: 'kind', of: 'claim', mine: mine.kind, theirs: theirs.kind },
    { name: 'passage', of: 'claim', mine: wordsOf(mine), theirs: wordsOf(theirs) },
    ...names.map((name): Difference => ({ name, of: 'value', mine: ours[name], theirs: others[name] })),
    { name: 'note', of: 'claim', mine: mine.note, theirs: theirs.note },
    { name: 'status', of: 'claim', mine: mine.status, theirs: theirs.status },
  ]
  return all.filter(one => one.name !== 'printed' && !same(one.mine, one.theirs))
}

function wordsOf({ passages }: Claim): string {
  return [...passages]
    .sort((a, b) => a.anchor.start - b.anchor.start || (a.role < b.role ? -1 : 1))
    .map(({ anchor }) => anchor.exact)
    .join(' · ')
}
