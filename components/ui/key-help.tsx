'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Checkbox } from './checkbox'
import { Dialog } from './dialog'
import { Kbd } from './kbd'
import { keysAreOff, setKeysOff } from './use-keys'

/** Some keys and what they do together: ["n", "p"], "suivant, précédent". */
export type KeyHint = { keys: readonly string[]; label: string }

export type KeyGroup = { title: string; hints: readonly KeyHint[] }

type Props = { groups: readonly KeyGroup[]; open: boolean; onOpenChange: (open: boolean) => void; trigger?: ReactNode }

/** All keys of a page, and the switch that turns single keys off. */
export function KeyHelp({ groups, open, onOpenChange, trigger }: Props) {
  const t = useTranslations('ui.keyHelp')
  return (
    <Dialog
      title={t('title')}
      description={t('description')}
      open={open}
      onOpenChange={onOpenChange}
      trigger={trigger}
      size="wide"
    >
      <div className="grid gap-x-10 gap-y-5 wide:grid-cols-2">
        {groups.map(group => (
          <section key={group.title}>
            {groups.length > 1 && <h3 className="eyebrow mb-1.5">{group.title}</h3>}
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
              {group.hints.map(hint => (
                <div key={hint.label} className="contents">
                  <dt className="flex gap-1 self-center">
                    {hint.keys.map(key => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd className="text-soft">{hint.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <KeysSwitch />
    </Dialog>
  )
}

function KeysSwitch() {
  const t = useTranslations('ui.keyHelp')
  const [on, setOn] = useState(() => !keysAreOff())
  return (
    <Checkbox
      className="mt-6 border-t border-line pt-3"
      label={t('single')}
      hint={t('singleHint')}
      checked={on}
      onChange={event => {
        setKeysOff(!event.target.checked)
        setOn(event.target.checked)
      }}
    />
  )
}
