'use client'

import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { useField } from './field'
import { controlClass, lineHeight } from './input'

/** One choice of a list: the browser's own, which keyboards, phones and screen readers know. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={classNames('relative inline-grid w-full', className)}>
      <select
        {...rest}
        {...useField(rest)}
        className={classNames(controlClass, lineHeight, 'appearance-none pr-7 touch:pr-8')}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 text-soft"
      />
    </span>
  )
}
