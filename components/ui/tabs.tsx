'use client'

import { Tabs as Base } from 'radix-ui'
import type { ReactNode } from 'react'

type Tab = { value: string; label: ReactNode; content: ReactNode; disabled?: boolean }
type Props = {
  label: string
  tabs: readonly Tab[]
  value?: string
  defaultValue?: string
  onChoose?: (value: string) => void
}

/** Several views of one thing, one at a time; arrows move between them. */
export function Tabs({ label, tabs, value, defaultValue, onChoose }: Props) {
  return (
    <Base.Root value={value} defaultValue={defaultValue ?? tabs[0]?.value} onValueChange={onChoose}>
      <Base.List aria-label={label} className="flex gap-4 overflow-x-auto border-b border-line">
        {tabs.map(tab => (
          <Base.Trigger
            key={tab.value}
            value={tab.value}
            disabled={tab.disabled}
            className="-mb-px min-h-8 border-b-2 border-transparent whitespace-nowrap text-soft hover:text-ink disabled:opacity-55 data-[state=active]:border-ink data-[state=active]:font-medium data-[state=active]:text-ink touch:min-h-11"
          >
            {tab.label}
          </Base.Trigger>
        ))}
      </Base.List>
      {tabs.map(tab => (
        <Base.Content key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </Base.Content>
      ))}
    </Base.Root>
  )
}
