'use client'

import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import { buttonClass, type ButtonKind } from './button-class'
import { Kbd } from './kbd'

type Props = ComponentProps<'button'> & {
  kind?: ButtonKind
  /** True while what it started is under way: it stays focusable, says so, and does nothing when pressed again. */
  pending?: boolean
  /** The key that does the same, shown behind the words. */
  shortcut?: string
}

/** A button. Its type is `button` unless told otherwise, so that none submits a form by accident. */
export function Button({ kind = 'quiet', pending = false, shortcut, className, children, onClick, ...rest }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      className={buttonClass(kind, className)}
    >
      {pending && <LoaderCircle aria-hidden className="size-3.5 animate-turn" />}
      {children}
      {shortcut && <Kbd className="touch:hidden">{shortcut}</Kbd>}
    </button>
  )
}
