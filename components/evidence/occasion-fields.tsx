'use client'

import { useTranslations } from 'next-intl'
import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { isInOrder, type Occasion } from '@/lib/articles/article'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { useTextRules } from '../ui/use-text-rules'

/** What is chosen where none of the occasions that are there is meant. */
export const NEW = 'new'

/** An occasion that is there, by id (empty: unknown), or `NEW` with its particulars. */
export type OccasionValues = { occasionId: string; what: string; place: string; fromDate: string; toDate: string }

type Props = {
  occasions: readonly Occasion[]
  register: UseFormRegister<OccasionValues>
  control: Control<OccasionValues>
  errors: FieldErrors<OccasionValues>
  /** Said under the choice. */
  hint?: string
  autoFocus?: boolean
}

/** The choice of an occasion of a story, and the fields of one that is not there yet. */
export function OccasionFields({ occasions, register, control, errors, hint, autoFocus }: Props) {
  const t = useTranslations('candidates.occasion')
  const problems = useTranslations('problems')
  const rules = useTextRules()
  const name = useOccasionName()
  const isNew = useWatch({ control, name: 'occasionId' }) === NEW
  return (
    <>
      <Field
        label={t('label')}
        hint={[occasions.length === 0 && t('none'), hint].filter(Boolean).join(' ') || undefined}
      >
        <Select autoFocus={autoFocus} {...register('occasionId')}>
          <option value="">{t('leave')}</option>
          {occasions.map(occasion => (
            <option key={occasion.id} value={occasion.id}>
              {name(occasion)}
            </option>
          ))}
          <option value={NEW}>{t('new')}</option>
        </Select>
      </Field>
      {isNew && (
        <>
          <Field label={t('what')} hint={t('whatHint')} required error={errors.what?.message}>
            <Input {...register('what', rules.needed(500))} />
          </Field>
          <Field label={t('place')} error={errors.place?.message}>
            <Input {...register('place', rules.optional(500))} />
          </Field>
          <div className="grid gap-4 wide:grid-cols-2">
            <Field label={t('from')}>
              <Input type="date" {...register('fromDate')} />
            </Field>
            <Field label={t('to')} error={errors.toDate?.message}>
              <Input
                type="date"
                {...register('toDate', {
                  validate: (to, { fromDate }) => isInOrder({ fromDate, toDate: to }) || problems('bad_period'),
                })}
              />
            </Field>
          </div>
        </>
      )}
    </>
  )
}

/** An occasion in one line: what, where, when. */
export function useOccasionName(): (occasion: Occasion) => string {
  const known = useKnownDate()
  const day = (date: string) => known(date, 'day')
  return ({ what, place, fromDate, toDate }) =>
    [what, place, [...new Set([day(fromDate), day(toDate)])].filter(Boolean).join(' – ')].filter(Boolean).join(', ')
}
