'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { kindNames } from '@/lib/claims/kinds'
import type { KindName } from '@/lib/claims/value'
import { Input } from '../ui/input'
import { Field } from '../ui/field'
import { Segmented } from '../ui/segmented'
import { Select } from '../ui/select'
import type { RowFilter } from './lines'

const shows = ['all', 'contradictions', 'unchecked', 'proposed'] as const

type Props = {
  filter: RowFilter
  onChange: (filter: RowFilter) => void
  search: RefObject<HTMLInputElement | null>
  /** How many rows fit; announced when it changes. */
  total: number
}

/** What of the table is shown: contradictions, what nobody checked, what may be joined, one kind, rows with some words. */
export function MatrixFilters({ filter, onChange, search, total }: Props) {
  const t = useTranslations('matrix.filter')
  const kind = useTranslations('words.kind')
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <Segmented
        legend={t('label')}
        hideLegend
        value={filter.show}
        onChoose={value => onChange({ ...filter, show: shows.find(one => one === value) ?? 'all' })}
        options={shows.map(value => ({ value, label: t(value) }))}
      />
      <Field label={t('kind')} hideLabel>
        <Select
          value={filter.kind}
          onChange={event => onChange({ ...filter, kind: event.target.value as KindName | '' })}
          className="w-40"
        >
          <option value="">{t('anyKind')}</option>
          {kindNames.map(name => (
            <option key={name} value={name}>
              {kind(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('search')} hideLabel className="grow basis-40 wide:max-w-72">
        <Input
          ref={search}
          type="search"
          placeholder={t('search')}
          value={filter.words}
          onChange={event => onChange({ ...filter, words: event.target.value })}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      </Field>
      <span role="status" className="text-small text-soft">
        {t('shown', { n: total })}
      </span>
    </div>
  )
}
