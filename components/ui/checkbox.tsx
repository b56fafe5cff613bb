'use client'

import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  hint?: ReactNode
  error?: string | null
  hideLabel?: boolean
}

/** A box to tick, with its words; the whole line is the target. */
export function Checkbox({ label, hint, error, hideLabel = false, className, id, ...rest }: Props) {
  const own = useId()
  const box = id ?? own
  const described = [hint && `${box}-hint`, error && `${box}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={className}>
      <label htmlFor={box} className="inline-flex min-h-6 items-center gap-2 touch:min-h-10">
        <input
          type="checkbox"
          id={box}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          {...rest}
          className="size-4 shrink-0 accent-ink touch:size-5"
        />
        <span className={classNames(hideLabel && 'sr-only')}>{label}</span>
      </label>
      {hint && (
        <p id={`${box}-hint`} className="pl-6 text-small text-soft touch:pl-7">
          {hint}
        </p>
      )}
      <FieldError id={error ? `${box}-error` : undefined}>{error}</FieldError>
    </div>
  )
}
