'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Base } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Kbd } from './kbd'

const itemClass =
  'flex min-h-7.5 cursor-pointer items-center gap-2 rounded-base px-2 text-base text-ink no-underline outline-none select-none ' +
  'data-highlighted:bg-focus-wash data-highlighted:shadow-[inset_2px_0_var(--focus)] data-disabled:cursor-not-allowed data-disabled:text-faint touch:min-h-11'

type MenuProps = { trigger: ReactNode; label?: string; align?: 'start' | 'end'; children: ReactNode }

/** A list of actions behind a button: arrows move, letters jump, Esc closes. */
export function Menu({ trigger, label, align = 'end', children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger asChild>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-appear overflow-y-auto rounded-large border border-line bg-sheet p-1 shadow-lifted"
        >
          {children}
        </Base.Content>
      </Base.Portal>
    </Base.Root>
  )
}

type ItemProps = {
  onSelect?: () => void
  disabled?: boolean
  danger?: boolean
  asChild?: boolean
  shortcut?: string
  children: ReactNode
}

/** One action of a menu. With `asChild` its only child (a link) becomes the item. */
export function MenuItem({ onSelect, disabled, danger = false, asChild = false, shortcut, children }: ItemProps) {
  const className = classNames(itemClass, danger && 'text-warn')
  if (asChild) {
    return (
      <Base.Item asChild disabled={disabled} onSelect={onSelect} className={className}>
        {children}
      </Base.Item>
    )
  }
  return (
    <Base.Item disabled={disabled} onSelect={onSelect} className={className}>
      <span className="grow">{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </Base.Item>
  )
}

/** Words that head a group. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Base.Label className="eyebrow px-2 pt-2 pb-1">{children}</Base.Label>
}

/** A hair between groups. */
export function MenuLine() {
  return <Base.Separator className="my-1 h-px bg-line" />
}

type ChoiceProps = {
  label: string
  value: string
  onChoose: (value: string) => void
  options: readonly { value: string; label: string; lang?: string }[]
}

/** A group in which exactly one is ticked; choosing leaves the menu open, so that one sees what it did. */
export function MenuChoice({ label, value, onChoose, options }: ChoiceProps) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChoose} aria-label={label}>
      <MenuLabel>{label}</MenuLabel>
      {options.map(option => (
        <Base.RadioItem
          key={option.value}
          value={option.value}
          lang={option.lang}
          onSelect={event => event.preventDefault()}
          className={itemClass}
        >
          <span className="grid size-3.5 place-items-center">
            <Base.ItemIndicator>
              <Check aria-hidden className="size-3.5" />
            </Base.ItemIndicator>
          </span>
          {option.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}
