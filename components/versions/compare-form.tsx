import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Select } from '../ui/select'

type Props = { numbers: readonly number[]; from: number; to: number }

/** Any two versions, chosen by their numbers; the address says which. */
export function CompareForm({ numbers, from, to }: Props): ReactNode {
  const t = useTranslations('versions.compare')
  const choice = (name: 'from' | 'to', chosen: number) => (
    <Field label={t(name)}>
      <Select name={name} defaultValue={String(chosen)} key={chosen}>
        {numbers.map(number => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </Select>
    </Field>
  )
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      {choice('from', from)}
      {choice('to', to)}
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
