'use client'

import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import type { CorroborationInput, OverrideInput } from '@/lib/api/inputs'
import { standings } from '@/lib/corroboration/standing'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { notBlank } from '../ui/not-blank'
import { Select } from '../ui/select'
import { FormDialog } from './form-dialog'

/** What a form of this file leads to: the parts of a corroboration that it knows. */
export type Recorded = Pick<
  CorroborationInput,
  'stance' | 'evidence' | 'outlet' | 'sourceKind' | 'origin' | 'confidential'
>

type SearchProps = { now: string; onClose: () => void; onRecord: (recorded: Recorded) => void }

/** A search that found nothing: where and when. */
export function SearchForm({ now, onClose, onRecord }: SearchProps) {
  const t = useTranslations('evidence.search')
  const common = useTranslations('common')
  const { register, handleSubmit, formState } = useForm({ defaultValues: { where: '', when: now } })
  const submit = handleSubmit(({ where, when }) =>
    onRecord({
      stance: 'not-found',
      evidence: { type: 'search', where, searchedAt: new Date(when).toISOString() },
      outlet: null,
      sourceKind: 'own-reporting',
    }),
  )
  return (
    <FormDialog
      id="search-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      pending={formState.isSubmitting}
      onSubmit={submit}
    >
      <Field label={t('where')} hint={t('whereHint')} required error={formState.errors.where?.message}>
        <Input autoFocus {...register('where', notBlank(common('required'), 500))} />
      </Field>
      <Field label={t('when')} required error={formState.errors.when?.message}>
        <Input type="datetime-local" max={now} {...register('when', { required: common('required') })} />
      </Field>
    </FormDialog>
  )
}

type OverrideProps = { onClose: () => void; onSave: (override: OverrideInput) => void }

/** A person's word over the computed standing, with its reason. */
export function OverrideForm({ onClose, onSave }: OverrideProps) {
  const t = useTranslations('evidence.override')
  const words = useTranslations('words.standing')
  const common = useTranslations('common')
  const { register, handleSubmit, formState } = useForm<OverrideInput>({
    defaultValues: { standing: 'unverifiable', reason: '' },
  })
  return (
    <FormDialog
      id="override-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      pending={formState.isSubmitting}
      onSubmit={handleSubmit(onSave)}
    >
      <Field label={t('standing')}>
        <Select {...register('standing')}>
          {[...standings]
            .reverse()
            .filter(value => value !== 'unchecked')
            .map(value => (
              <option key={value} value={value}>
                {words(value)}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={t('reason')} hint={t('reasonHint')} required error={formState.errors.reason?.message}>
        <Textarea rows={3} {...register('reason', notBlank(common('required'), 2_000))} />
      </Field>
    </FormDialog>
  )
}

type ReasonProps = {
  title: string
  description?: string
  label: string
  save: string
  onClose: () => void
  onSave: (reason: string) => void
}

/** Asks for a reason before something that needs one. */
export function ReasonForm({ title, description, label, save, onClose, onSave }: ReasonProps) {
  const common = useTranslations('common')
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } })
  return (
    <FormDialog
      id="reason-form"
      title={title}
      description={description}
      save={save}
      onClose={onClose}
      pending={formState.isSubmitting}
      onSubmit={handleSubmit(({ reason }) => onSave(reason))}
    >
      <Field label={label} required error={formState.errors.reason?.message}>
        <Textarea rows={3} autoFocus {...register('reason', notBlank(common('required'), 2_000))} />
      </Field>
    </FormDialog>
  )
}
