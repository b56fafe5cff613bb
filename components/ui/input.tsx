'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { useField } from './field'

/** How every box to write or choose in looks. 16 px under fingers, so that a phone does not zoom. */
export const controlClass =
  'w-full min-w-0 rounded-base border border-edge bg-sheet px-2 py-1 text-base text-ink placeholder:text-faint ' +
  'touch:text-[1rem] touch:px-3 aria-invalid:border-warn aria-invalid:bg-warn-wash ' +
  'focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-hair disabled:text-soft not-[select]:read-only:bg-hair'

/** How high a control of one line is. */
export const lineHeight = 'min-h-7.5 touch:min-h-10'

/** A line of text. Inside a `Field` it takes label, hint and error from there. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} {...useField(rest)} className={classNames(controlClass, lineHeight, className)} />
}

/** Several lines of text; grows with what is written where the browser can. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      {...rest}
      {...useField(rest)}
      className={classNames(controlClass, 'field-sizing-content max-h-[60vh] min-h-20', className)}
    />
  )
}
