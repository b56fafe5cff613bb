'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { outletKinds, type Outlet, type Story } from '@/lib/articles/article'
import { classNames } from '../ui/class-names'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { useProblem } from '../ui/use-problem'
import { fieldOf, type ImportItem, type Particulars } from './import-item'

type Props = {
  item: ImportItem
  outlets: readonly Outlet[]
  stories: readonly Pick<Story, 'id' | 'title'>[]
  onEdit: (changes: Partial<Particulars>) => void
  /** They stand in a sheet: two in a row at most. */
  narrow?: boolean
}

/** What a person checks of an article before it is stored. */
export function ImportFields({ item, outlets, stories, onEdit, narrow = false }: Props): ReactNode {
  const t = useTranslations('desk')
  const problem = useProblem()
  const { particulars, failure } = item
  const disabled = item.state === 'saving'
  const error = (field: keyof Particulars) => {
    const found = fieldOf(failure, field)
    if (!found) return undefined
    return found.code === 'too_short' ? t('import.needed') : problem(found)
  }
  const line = (field: keyof Particulars, more: { hint?: string; label?: string } = {}) => (
    <Field label={more.label ?? t(`import.field.${field as 'title'}`)} hint={more.hint} error={error(field)}>
      <Input
        value={particulars[field]}
        disabled={disabled}
        onChange={event => onEdit({ [field]: event.target.value })}
      />
    </Field>
  )
  const choice = (field: keyof Particulars, label: string, options: readonly { value: string; label: string }[]) => (
    <Field label={label}>
      <Select
        value={particulars[field]}
        disabled={disabled}
        onChange={event => onEdit({ [field]: event.target.value })}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
  const f = (key: 'outlet' | 'outletKind' | 'story' | 'language') => t(`import.field.${key}`)
  return (
    <div
      className={classNames(
        'grid items-start gap-x-4 gap-y-3 wide:grid-cols-2',
        narrow ? 'wide:*:first:col-span-2' : 'desk:grid-cols-4 desk:*:first:col-span-2',
      )}
    >
      {line('title')}
      {line('author')}
      {line('publishedAt', { label: t('import.field.date'), hint: undefined })}
      {choice('outletId', f('outlet'), [
        ...outlets.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'new', label: t('import.field.newOutlet') },
      ])}
      {particulars.outletId === 'new' && line('outletName')}
      {particulars.outletId === 'new' &&
        choice(
          'outletKind',
          f('outletKind'),
          outletKinds.map(kind => ({ value: kind, label: t(`outletKind.${kind}`) })),
        )}
      {line('url')}
      {choice('language', f('language'), [
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
        { value: 'und', label: t('import.field.otherLanguage') },
      ])}
      {choice('storyId', f('story'), [
        { value: '', label: t('import.field.noStory') },
        ...stories.map(({ id, title }) => ({ value: id, label: title })),
        { value: 'new', label: t('import.field.newStory') },
      ])}
      {particulars.storyId === 'new' && line('storyTitle')}
    </div>
  )
}
