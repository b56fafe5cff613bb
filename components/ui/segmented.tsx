'use client'

import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field'
import { Kbd } from './kbd'

/** One segment: its value, its words, the sign before them and the key that chooses it. */
type Segment = { value: string; label: string; sign?: ReactNode; shortcut?: string; disabled?: boolean }

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & {
  legend: string
  hideLegend?: boolean
  options: readonly Segment[]
  /** The chosen value, where the parent holds it; leave it out when a form does (react-hook-form's `register`). */
  value?: string
  defaultValue?: string
  onChoose?: (value: string) => void
  hint?: string
  error?: string | null
}

/**
 * A choice among few, all in sight: radio buttons drawn as one bar. Arrow keys move in it, as in any radio group;
 * the keys shown are the page's to bind (`useKeys`).
 */
export function Segmented(props: Props) {
  const {
    legend,
    hideLegend = false,
    options,
    value,
    defaultValue,
    onChoose,
    onChange,
    name,
    hint,
    error,
    className,
    ...rest
  } = props
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset aria-describedby={described} className={classNames('min-w-0', className)}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-medium'}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-small text-soft">
          {hint}
        </p>
      )}
      <div className="inline-flex max-w-full flex-wrap gap-px overflow-hidden rounded-base border border-edge bg-line">
        {options.map(option => (
          <label
            key={option.value}
            className={classNames(
              'relative inline-flex min-h-7 grow items-center justify-center gap-1.5 bg-sheet px-2.5 text-soft touch:min-h-10',
              'has-checked:bg-focus-wash has-checked:font-medium has-checked:text-ink has-checked:shadow-[inset_0_-2px_var(--focus)]',
              'has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus',
              option.disabled ? 'opacity-55' : 'cursor-pointer hover:text-ink',
            )}
          >
            <input
              type="radio"
              {...rest}
              name={name ?? id}
              value={option.value}
              disabled={option.disabled || rest.disabled}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={
                value === undefined && defaultValue !== undefined ? defaultValue === option.value : undefined
              }
              onChange={event => {
                onChange?.(event)
                onChoose?.(option.value)
              }}
              className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
            />
            {option.sign}
            <span>{option.label}</span>
            {option.shortcut && <Kbd className="touch:hidden">{option.shortcut}</Kbd>}
          </label>
        ))}
      </div>
      <FieldError id={error ? `${id}-error` : undefined}>{error}</FieldError>
    </fieldset>
  )
}
