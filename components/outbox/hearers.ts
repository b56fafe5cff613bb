import type { Claim } from '@/lib/claims/claim'
import type { Dismissed, LeftAside, Stored } from '@/lib/outbox/entry'

/** Those who want to know what the server has now, whichever tab sent it. Each `on…` answers with how to stop listening. */
export class Hearers {
  private readonly ofClaims = new Set<(claim: Claim) => void>()
  private readonly ofDismissed = new Set<(dismissed: Dismissed) => void>()
  private readonly ofAside = new Set<(aside: LeftAside) => void>()

  /** Told each claim that was stored. */
  readonly onStored = (listener: (claim: Claim) => void) => listening(this.ofClaims, listener)

  /** Told what is dismissed in a text, whenever that has changed. */
  readonly onDismissed = (listener: (dismissed: Dismissed) => void) => listening(this.ofDismissed, listener)

  /** Told what is left aside among the candidates of a claim, whenever that has changed. */
  readonly onLeftAside = (listener: (aside: LeftAside) => void) => listening(this.ofAside, listener)

  /** Gives what the server has now to those who asked to be told. */
  hand(stored: Stored): void {
    if ('claim' in stored) for (const listener of this.ofClaims) listener(stored.claim)
    else if ('leftAside' in stored) for (const listener of this.ofAside) listener(stored)
    else for (const listener of this.ofDismissed) listener(stored)
  }
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
