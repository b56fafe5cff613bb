'use client'

import { useTranslations } from 'next-intl'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { isInOrder, type Occasion } from '@/lib/articles/article'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { useTextRules } from '../ui/use-text-rules'

/** What is chosen where none of the occasions that are there is meant. */
export const NEW = 'new'

/** What an occasion is, where and when it was. */
export type Particulars = Pick<Occasion, 'what' | 'place' | 'fromDate' | 'toDate'>

/** An occasion that is there, by id (empty: unknown), or `NEW`; and its particulars, of a new one or `correcting` one that is there. */
export type OccasionValues = Particulars & { occasionId: string; correcting: boolean }

/** Nothing said yet but which occasion it is. */
export const onlyChosen = (occasionId: string): OccasionValues => ({
  ...{ occasionId, correcting: false },
  ...{ what: '', place: '', fromDate: '', toDate: '' },
})

/** What a person says of the occasion: one that is there or none; a new one; or one that is there and was named wrongly. */
export type OccasionSaid =
  | { id: string | null; is?: undefined; correct?: undefined }
  | { is: Particulars; id?: undefined; correct?: undefined }
  | { id: string; correct: Occasion; is: Particulars }

/** What the fields say. */
export function occasionSaid(values: OccasionValues, occasions: readonly Occasion[]): OccasionSaid {
  const { occasionId, correcting, ...is } = values
  if (occasionId === NEW) return { is }
  const correct = occasions.find(one => one.id === occasionId)
  return correcting && correct ? { id: occasionId, correct, is } : { id: occasionId || null }
}

type Props = {
  occasions: readonly Occasion[]
  form: UseFormReturn<OccasionValues>
  /** Said under the choice. */
  hint?: string
  autoFocus?: boolean
}

/** The choice of an occasion of a story, and the fields of one that is not there yet or is not rightly named. */
export function OccasionFields({ occasions, form, hint, autoFocus }: Props) {
  const { register, control, reset, setFocus } = form
  const { errors } = form.formState
  const t = useTranslations('candidates.occasion')
  const problems = useTranslations('problems')
  const rules = useTextRules()
  const name = useOccasionName()
  const [chosen, correcting] = useWatch({ control, name: ['occasionId', 'correcting'] })
  const isNew = chosen === NEW
  const known = occasions.find(one => one.id === chosen)
  const correct = ({ id, what, place, fromDate, toDate }: Occasion) => {
    const day = (date: string) => date.slice(0, 10)
    reset({ occasionId: id, correcting: true, what, place, fromDate: day(fromDate), toDate: day(toDate) })
    // The field is there only after this.
    setTimeout(() => setFocus('what'))
  }
  return (
    <>
      <Field
        label={t('label')}
        hint={[occasions.length === 0 && t('none'), hint].filter(Boolean).join(' ') || undefined}
      >
        <Select
          autoFocus={autoFocus}
          {...register('occasionId', {
            onChange: event => reset(onlyChosen((event.target as HTMLSelectElement).value)),
          })}
        >
          <option value="">{t('leave')}</option>
          {occasions.map(occasion => (
            <option key={occasion.id} value={occasion.id}>
              {name(occasion)}
            </option>
          ))}
          <option value={NEW}>{t('new')}</option>
        </Select>
      </Field>
      {known && !correcting && (
        <button
          type="button"
          onClick={() => correct(known)}
          className="min-h-6 justify-self-start rounded-small text-small text-soft underline decoration-line underline-offset-2 hover:text-ink touch:min-h-10"
        >
          {t('correct')}
        </button>
      )}
      {known && correcting && <p className="text-small text-half">{t('correctReopens')}</p>}
      {(isNew || (known && correcting)) && (
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
