import { classNames } from './class-names'

/** The colours a part of a bar can have; the words beside it carry the meaning. */
type Tone = 'good' | 'half' | 'warn' | 'faint' | 'focus'

const fills: Record<Tone, string> = {
  good: 'bg-good',
  half: 'bg-half',
  warn: 'bg-warn',
  faint: 'bg-faint',
  focus: 'bg-focus',
}

/** How far something has come. `label` says what; the percentage is read with it. */
export function Progress({
  value,
  max = 100,
  label,
  className,
}: {
  value: number
  max?: number
  label: string
  className?: string
}) {
  return (
    <progress
      value={Math.min(value, max)}
      max={max}
      aria-label={label}
      className={classNames(
        'h-1.5 w-full appearance-none overflow-hidden rounded-small bg-line',
        '[&::-moz-progress-bar]:bg-focus [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-focus',
        className,
      )}
    />
  )
}

export type CoveragePart = { tone: Tone; count: number; label: string }

/**
 * How a whole divides, as one thin bar: signed, in work, dismissed … What is left of `total` stays pale. The bar is one
 * picture with one description, made of the parts' words and counts.
 */
export function CoverageBar({
  parts,
  total,
  label,
  className,
}: {
  parts: readonly CoveragePart[]
  total: number
  label: string
  className?: string
}) {
  const shown = parts.filter(part => part.count > 0)
  const description = [label, ...shown.map(part => `${part.label} ${part.count}`)].join(', ')
  return (
    <span
      role="img"
      aria-label={description}
      className={classNames(
        'flex h-1.5 w-36 forced-color-adjust-none overflow-hidden rounded-small bg-line',
        className,
      )}
    >
      {total > 0 &&
        shown.map(part => (
          <span
            key={part.label}
            className={classNames('block h-full border-r border-sheet last:border-r-0', fills[part.tone])}
            style={{ width: `${(100 * part.count) / total}%` }}
          />
        ))}
    </span>
  )
}
