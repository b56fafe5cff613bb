'use client'

import { useTranslations } from 'next-intl'
import type { UseFormRegister } from 'react-hook-form'
import { kindNames } from '@/lib/claims/kinds'
import { statuses } from '@/lib/claims/status'
import { standings } from '@/lib/corroboration/standing'
import type { SetFilter } from '@/lib/exports/claim-set'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import type { SetValues } from './set-values'

/** A story or article that can be chosen. */
export type Option = { id: string; title: string }

type Props = { register: UseFormRegister<SetValues>; stories: readonly Option[]; articles: readonly Option[] }

/** The conditions of a filter; each left at "any" asks for nothing. */
export function FilterFields({ register, stories, articles }: Props) {
  const t = useTranslations('releases.form')
  const words = useTranslations('words')
  const withdrawn = (status: NonNullable<SetFilter['status']>) => status === 'withdrawn'
  return (
    <div className="grid gap-3 wide:grid-cols-2">
      <Choice
        name="storyId"
        label={t('story')}
        register={register}
        options={stories.map(({ id, title }) => [id, title])}
      />
      <Choice
        name="articleId"
        label={t('article')}
        register={register}
        options={articles.map(({ id, title }) => [id, title])}
      />
      <Choice
        name="kind"
        label={t('kind')}
        register={register}
        options={kindNames.map(kind => [kind, words(`kind.${kind}`)])}
      />
      <Choice
        name="standing"
        label={t('standing')}
        register={register}
        options={standings.map(standing => [standing, words(`standing.${standing}`)])}
      />
      <Choice
        name="status"
        label={t('status')}
        register={register}
        options={statuses.filter(status => !withdrawn(status)).map(status => [status, words(`status.${status}`)])}
      />
      <Field label={t('q')}>
        <Input {...register('q')} maxLength={200} />
      </Field>
    </div>
  )
}

type ChoiceProps = {
  name: 'storyId' | 'articleId' | 'kind' | 'standing' | 'status'
  label: string
  register: UseFormRegister<SetValues>
  options: [value: string, words: string][]
}

function Choice({ name, label, register, options }: ChoiceProps) {
  const t = useTranslations('releases.form')
  return (
    <Field label={label}>
      <Select {...register(name)}>
        <option value="">{t('any')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
}
