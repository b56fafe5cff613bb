import type { Word } from '../statement-words'
import type { MetAt } from './counts'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'

/** What the weights of a claim's words add up to, each once: held by the other text, disputed by it, or lacking there. */
export type Sums = {
  held: number
  disputed: number
  /** The plain words among all: what there is of them, and what is held and disputed of that. */
  plain: number
  plainHeld: number
  plainDisputed: number
  /** Names and figures that were not met. */
  names: number
  figures: number
  /** What is counted, met under another word. */
  counted: number
  /** What is held, but only as possible or planned. */
  possible: number
}

/**
 * On which side of a negation the words stand that both texts have, by weight; `named`: a name stands under one on one side; `explained`: a negation is
 * told by other words.
 */
export type Polarity = {
  same: number
  turned: number
  first: string
  verb: string
  named: boolean
  explained: boolean
}

/** What was found of the words of a claim in another text, summed up while they are weighed. */
export class Tally {
  readonly sums: Sums = {
    held: 0,
    disputed: 0,
    plain: 0,
    plainHeld: 0,
    plainDisputed: 0,
    names: 0,
    figures: 0,
    counted: 0,
    possible: 0,
  }
  readonly polarity: Polarity = { same: 0, turned: 0, first: '', verb: '', named: false, explained: false }
  readonly conflicts: Conflict[] = []
  readonly figures: MetAt[] = []
  /** Verbs that were not found. */
  readonly lacking: Word[] = []
  /** Whether the claim tells of all what the other text tells of some. */
  merelySome = false
  private readonly disputedRuns = new Set<number>()

  constructor(private readonly meeting: Meeting) {}

  /** A word is there, for that share of its weight. */
  hold(word: Word, share = 1): void {
    this.sums.held += word.weight * share
    if (isPlain(word)) this.sums.plainHeld += word.weight * share
  }

  /** A word is there by half: it says nothing of how much of the plain words is. */
  holdLoosely(word: Word, share: number): void {
    this.sums.held += word.weight * share * 0.5
  }

  /** Something else is told in the place of a word; of a name, in place of all of it. */
  dispute(conflict: Conflict, word: Word): void {
    if (word.aside) return
    this.conflicts.push(conflict)
    this.sums.disputed += word.weight
    if (isPlain(word)) this.sums.plainDisputed += word.weight
    if (word.run < 0) return
    this.disputedRuns.add(word.run)
    const { claim, alignment } = this.meeting
    for (const [at, each] of claim.words.entries()) {
      if (each.run !== word.run || each === word || isFound(alignment.matches[at])) continue
      this.sums.disputed += each.weight
      if (at < conflict.claim) this.sums.names -= each.weight
    }
  }

  /** Whether a word is of a name that is disputed. */
  isDisputed({ run }: Word): boolean {
    return this.disputedRuns.has(run)
  }

  /** What was disputed is told by the other text after all. */
  settle(): void {
    this.sums.held += this.sums.disputed
    this.sums.plainHeld += this.sums.plainDisputed
    this.conflicts.length = this.sums.disputed = this.sums.plainDisputed = 0
  }
}
