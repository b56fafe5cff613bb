import type { Carried } from '../text/anchor/reanchor'

/** What a correction made of a passage, and of all passages of a claim together. */
export type CarriedState = 'same' | 'moved' | 'changed' | 'lost'

/** What a correction of its article made of a claim: `state` of its words, `context` of the sentences around them. */
export type Fate = { state: CarriedState; context: 'same' | 'changed' }

/**
 * The fate of a claim, by what became of each of its passages, the main one first. It is lost where its main passage is; where
 * any other passage is not found again word for word, the claim is changed. One changed sentence changes the context.
 */
export function fateOf(passages: readonly { role: string }[], carried: readonly Carried[]): Fate {
  const main = carried[passages.findIndex(passage => passage.role === 'main')]
  const context = carried.some(one => one.context === 'changed') ? 'changed' : 'same'
  if (!main || main.state === 'lost') return { state: 'lost', context: 'changed' }
  if (carried.some(one => one.state === 'changed' || one.state === 'lost')) return { state: 'changed', context }
  return { state: carried.every(one => one.state === 'same') ? 'same' : 'moved', context }
}

/** Whether a claim goes along to the corrected text by itself, its signature with it: every word of it is there, and its sentences say the same. */
export function isCarried({ state, context }: Fate): boolean {
  return (state === 'same' || state === 'moved') && context === 'same'
}
