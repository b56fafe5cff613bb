'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { NewsName } from '@/lib/corroboration/names/news-name'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Field } from '../ui/field'
import { Select } from '../ui/select'

type Props = { name: NewsName; others: readonly NewsName[]; onJoin: (other: NewsName) => void; onClose: () => void }

/** Which other settled name is the same one. */
export function JoinDialog({ name, others, onJoin, onClose }: Props) {
  const t = useTranslations('names')
  const [chosen, setChosen] = useState(others[0]?.id ?? '')
  const other = others.find(one => one.id === chosen)
  return (
    <Dialog title={t('joinTitle', { name: name.name })} open onOpenChange={open => !open && onClose()}>
      {others.length === 0 ? (
        <p>{t('joinNone')}</p>
      ) : (
        <form
          className="grid gap-4"
          onSubmit={event => {
            event.preventDefault()
            if (other) onJoin(other)
          }}
        >
          <Field label={t('joinLabel')}>
            <Select value={chosen} onChange={event => setChosen(event.target.value)}>
              {others.map(one => (
                <option key={one.id} value={one.id}>
                  {one.name}
                  {one.spellings.length > 1 && ` (${one.spellings.map(each => each.spelling).join(', ')})`}
                </option>
              ))}
            </Select>
          </Field>
          <Button kind="primary" type="submit">
            {t('joinDo')}
          </Button>
        </form>
      )}
    </Dialog>
  )
}
