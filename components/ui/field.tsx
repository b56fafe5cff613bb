'use client'

import { createContext, use, useId, type ReactNode } from 'react'
import { classNames } from './class-names'

type FieldState = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean }

const FieldContext = createContext<FieldState | null>(null)

/** What a control inside a `Field` must carry: its id, and the ids of the hint and the error that speak of it. */
export function useField(own: { id?: string; 'aria-describedby'?: string; required?: boolean }) {
  const field = use(FieldContext)
  const describedBy = [own['aria-describedby'], field?.describedBy].filter(Boolean).join(' ')
  return {
    id: own.id ?? field?.id,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': field?.invalid || undefined,
    'aria-required': own.required || field?.required || undefined,
  }
}

type Props = {
  label: ReactNode
  /** One sentence of help under the label; read with the control. */
  hint?: ReactNode
  /** What is wrong, as a sentence; announced when it appears. */
  error?: string | null
  required?: boolean
  /** The label stays for those who hear it, and is not shown. */
  hideLabel?: boolean
  className?: string
  /** Exactly one Input, Textarea or Select; it takes id and descriptions from here. */
  children: ReactNode
}

/** A labelled control with its hint and its error. Works with react-hook-form: the control forwards `ref`. */
export function Field({ label, hint, error, required = false, hideLabel = false, className, children }: Props) {
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined
  return (
    <FieldContext value={{ id, describedBy, invalid: Boolean(error), required }}>
      <div className={classNames('grid gap-1', className)}>
        <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-medium'}>
          {label}
        </label>
        {hint && (
          <p id={hintId} className="text-small text-soft">
            {hint}
          </p>
        )}
        {children}
        <FieldError id={errorId}>{error}</FieldError>
      </div>
    </FieldContext>
  )
}

/** The place of an error; it is there before the error is, so that its coming is announced. */
export function FieldError({ id, children }: { id?: string; children?: string | null }) {
  return (
    <p id={id} role="alert" className="text-small font-medium text-warn empty:hidden">
      {children}
    </p>
  )
}
