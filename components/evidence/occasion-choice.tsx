'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { v7 as uuidv7 } from 'uuid'
import type { NewsroomApi } from '@/lib/api/client'
import type { Occasion } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { asksOccasion, type Candidate } from '@/lib/corroboration/candidate'
import { useFormat } from '@/lib/i18n/format'
import type { Failure } from '@/lib/result'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { useProblem } from '../ui/use-problem'
import { FormDialog } from './form-dialog'
import type { ClaimWork } from './use-claim-work'

type Props = {
  claim: Claim
  api: NewsroomApi
  run: ClaimWork['run']
  /** The occasions of the claim's story; it may have been given one since that is not among them. */
  occasions: readonly Occasion[]
  canWork: boolean
}

/** Which occasion the claim is about, and the way to say so; nothing where it is in no story. */
export function OccasionLine(props: Props) {
  const t = useTranslations('candidates.occasion')
  const { claim, occasions, canWork } = props
  const [open, setOpen] = useState(false)
  const name = useOccasionName()
  if (claim.article.storyId === null) return null
  const known = occasions.find(one => one.id === claim.occasionId)
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-soft">
      <span>{t('label')}</span>
      <span className={known ? 'font-medium text-ink' : undefined}>{known ? name(known) : t('unknown')}</span>
      {canWork && (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="min-h-6 rounded-small underline decoration-line underline-offset-2 hover:text-ink touch:min-h-10"
        >
          {known ? t('change') : t('choose')}
        </button>
      )}
      {open && <OccasionForm {...props} onClose={() => setOpen(false)} />}
    </p>
  )
}

/** Asks for the occasion where what was found elsewhere stands or falls with it. */
export function OccasionAsked(props: Props & { candidates: readonly Candidate[] }) {
  const t = useTranslations('candidates.occasion')
  const { claim, canWork, candidates } = props
  const [open, setOpen] = useState(false)
  if (claim.article.storyId === null || !canWork || !asksOccasion(claim, candidates)) return null
  return (
    <Notice title={t('asks')} action={<Button onClick={() => setOpen(true)}>{t('choose')}</Button>}>
      {t('asksText')}
      {open && <OccasionForm {...props} onClose={() => setOpen(false)} />}
    </Notice>
  )
}

type Values = { occasionId: string; what: string; place: string; fromDate: string; toDate: string }

function OccasionForm({ claim, api, run, occasions, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations('candidates.occasion')
  const common = useTranslations('common')
  const problem = useProblem()
  const name = useOccasionName()
  const [failure, setFailure] = useState<Failure | null>(null)
  const first = claim.occasionId ?? (occasions.length === 0 ? 'new' : '')
  const { register, handleSubmit, control, formState } = useForm<Values>({
    defaultValues: { occasionId: first, what: '', place: '', fromDate: '', toDate: '' },
  })
  const isNew = useWatch({ control, name: 'occasionId' }) === 'new'
  const submit = handleSubmit(async ({ occasionId, ...named }) => {
    const storyId = claim.article.storyId
    let chosen: string | null = occasionId || null
    if (isNew && storyId) {
      const made = await api.occasions.create({ id: uuidv7(), storyId, ...named })
      if (!made.ok) return setFailure(made)
      chosen = made.value.id
    }
    const failed =
      chosen === claim.occasionId
        ? null
        : await run((api, claim) => api.claims.change(claim.id, { occasionId: chosen }, claim.version), t('said'))
    if (failed) setFailure(failed)
    else onClose()
  })
  return (
    <FormDialog
      id="occasion-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      pending={formState.isSubmitting}
      onSubmit={submit}
    >
      {failure && (
        <p role="alert" className="text-warn">
          {problem(failure)}
        </p>
      )}
      {claim.status === 'signed' && <Notice tone="half">{t('reopens')}</Notice>}
      <Field label={t('label')} hint={occasions.length === 0 ? t('none') : undefined}>
        <Select autoFocus {...register('occasionId')}>
          <option value="">{t('leave')}</option>
          {occasions.map(occasion => (
            <option key={occasion.id} value={occasion.id}>
              {name(occasion)}
            </option>
          ))}
          <option value="new">{t('new')}</option>
        </Select>
      </Field>
      {isNew && (
        <>
          <Field label={t('what')} hint={t('whatHint')} required error={formState.errors.what?.message}>
            <Input
              {...register('what', {
                maxLength: 500,
                validate: value => value.trim() !== '' || common('required'),
              })}
            />
          </Field>
          <Field label={t('place')}>
            <Input {...register('place', { maxLength: 500 })} />
          </Field>
          <div className="grid gap-4 wide:grid-cols-2">
            <Field label={t('from')}>
              <Input type="date" {...register('fromDate')} />
            </Field>
            <Field label={t('to')}>
              <Input type="date" {...register('toDate')} />
            </Field>
          </div>
        </>
      )}
    </FormDialog>
  )
}

/** An occasion in one line: what, where, when. */
function useOccasionName(): (occasion: Occasion) => string {
  const format = useFormat()
  const day = (date: string) => (date === '' ? '' : format.dateTime(new Date(date), 'day'))
  return ({ what, place, fromDate, toDate }) =>
    [what, place, [...new Set([day(fromDate), day(toDate)])].filter(Boolean).join(' – ')].filter(Boolean).join(', ')
}
