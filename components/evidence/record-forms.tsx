'use client'

import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import type { CorroborationInput, OverrideInput } from '@/lib/api/inputs'
import { standings } from '@/lib/corroboration/standing'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Select } from '../ui/select'
import { useKeptForm } from '../ui/use-kept-form'
import { useTextRules } from '../ui/use-text-rules'
import { FormDialog } from './form-dialog'

/** What a form of this file leads to: the parts of a corroboration that it knows. */
export type Recorded = Pick<
  CorroborationInput,
  'stance' | 'evidence' | 'outlet' | 'sourceKind' | 'origin' | 'confidential'
>

/** `keepAs`: the name under which what is typed is kept until it has reached the server, or the outbox. */
type KeptProps = { keepAs: string }

type SearchProps = KeptProps & { now: string; onClose: () => void; onRecord: (recorded: Recorded) => void }

/** A search that found nothing: where and when. */
export function SearchForm({ now, keepAs, onClose, onRecord }: SearchProps) {
  const t = useTranslations('evidence.search')
  const common = useTranslations('common')
  const rules = useTextRules()
  const form = useForm({ defaultValues: { where: '', when: now } })
  const { register, handleSubmit, formState } = form
  const drop = useKeptForm(keepAs, form)
  const submit = handleSubmit(({ where, when }) => {
    drop()
    onRecord({
      stance: 'not-found',
      evidence: { type: 'search', where, searchedAt: new Date(when).toISOString() },
      outlet: null,
      sourceKind: 'own-reporting',
    })
  })
  return (
    <FormDialog
      id="search-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      onCancel={drop}
      pending={formState.isSubmitting}
      onSubmit={submit}
    >
      <Field label={t('where')} hint={t('whereHint')} required error={formState.errors.where?.message}>
        <Input autoFocus {...register('where', rules.needed(500))} />
      </Field>
      <Field label={t('when')} required error={formState.errors.when?.message}>
        <Input type="datetime-local" max={now} {...register('when', { required: common('required') })} />
      </Field>
    </FormDialog>
  )
}

type OverrideProps = KeptProps & { onClose: () => void; onSave: (override: OverrideInput) => void }

/** A person's word over the computed standing, with its reason. */
export function OverrideForm({ keepAs, onClose, onSave }: OverrideProps) {
  const t = useTranslations('evidence.override')
  const words = useTranslations('words.standing')
  const rules = useTextRules()
  const form = useForm<OverrideInput>({ defaultValues: { standing: 'unverifiable', reason: '' } })
  const { register, handleSubmit, formState } = form
  const drop = useKeptForm(keepAs, form)
  return (
    <FormDialog
      id="override-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      onCancel={drop}
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
        <Textarea rows={3} {...register('reason', rules.needed(2_000))} />
      </Field>
    </FormDialog>
  )
}

type ReasonProps = KeptProps & {
  title: string
  description?: string
  label: string
  save: string
  onClose: () => void
  onSave: (reason: string) => void
}

/** Asks for a reason before something that needs one. */
export function ReasonForm({ title, description, label, save, keepAs, onClose, onSave }: ReasonProps) {
  const rules = useTextRules()
  const form = useForm({ defaultValues: { reason: '' } })
  const { register, handleSubmit, formState } = form
  const drop = useKeptForm(keepAs, form)
  return (
    <FormDialog
      id="reason-form"
      title={title}
      description={description}
      save={save}
      onClose={onClose}
      onCancel={drop}
      pending={formState.isSubmitting}
      onSubmit={handleSubmit(({ reason }) => onSave(reason))}
    >
      <Field label={label} required error={formState.errors.reason?.message}>
        <Textarea rows={3} autoFocus {...register('reason', rules.needed(2_000))} />
      </Field>
    </FormDialog>
  )
}
