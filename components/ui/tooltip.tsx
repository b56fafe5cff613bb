'use client'

import { Tooltip as Base } from 'radix-ui'
import type { ReactNode } from 'react'

/** Stands once round the app: the second tooltip opens without delay. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider delayDuration={500} skipDelayDuration={200}>
      {children}
    </Base.Provider>
  )
}

/** A short explanation of something that can be focused. Never the only place where a thing is said. */
export function Tooltip({
  words,
  children,
  side = 'top',
}: {
  words: ReactNode
  children: ReactNode
  side?: 'top' | 'bottom'
}) {
  return (
    <Base.Root>
      <Base.Trigger asChild>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-60 max-w-72 animate-appear rounded-base bg-ink px-2.5 py-1.5 text-small text-paper shadow-lifted"
        >
          {words}
          <Base.Arrow className="fill-ink" />
        </Base.Content>
      </Base.Portal>
    </Base.Root>
  )
}
