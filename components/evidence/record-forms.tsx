'use client'

import { useTranslations } from 'next-intl'
import { useForm, useWatch } from 'react-hook-form'
import type { CorroborationInput, OverrideInput } from '@/lib/api/inputs'
import type { Outlet } from '@/lib/articles/article'
import { corroborationSourceKinds, stances } from '@/lib/corroboration/corroboration'
import { standings } from '@/lib/corroboration/standing'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Segmented } from '../ui/segmented'
import { Select } from '../ui/select'
import { FormDialog } from './form-dialog'

/** What a form of this file leads to: the parts of a corroboration that it knows. */
export type Recorded = Pick<CorroborationInput, 'stance' | 'evidence' | 'outlet' | 'sourceKind' | 'origin'>

type OutsideValues = {
  type: 'address' | 'document' | 'call'
  stance: CorroborationInput['stance']
  url: string
  title: string
  with: string
  words: string
  seenOn: string
  outlet: string
  sourceKind: NonNullable<CorroborationInput['sourceKind']>
}
type OutsideProps = {
  outlets: readonly Outlet[]
  today: string
  onClose: () => void
  onRecord: (recorded: Recorded) => void
}

/** A page, a document or a call that is no article of the newsroom: where, the exact words, when. */
export function OutsideForm({ outlets, today, onClose, onRecord }: OutsideProps) {
  const t = useTranslations('evidence.outside')
  const all = useTranslations('evidence')
  const words = useTranslations('words.stance')
  const problems = useTranslations('problems')
  const common = useTranslations('common')
  const { register, handleSubmit, control, formState } = useForm<OutsideValues>({
    defaultValues: {
      type: 'address',
      stance: 'supports',
      url: '',
      title: '',
      with: '',
      words: '',
      seenOn: today,
      outlet: '',
      sourceKind: 'own-reporting',
    },
  })
  const type = useWatch({ control, name: 'type' })
  const { errors } = formState
  const needed = { required: common('required') }
  const submit = handleSubmit(values => {
    const { words: quoted, seenOn } = values
    const place = {
      address: { type: 'address' as const, url: values.url.trim() },
      document: { type: 'document' as const, title: values.title },
      call: { type: 'call' as const, with: values.with },
    }
    onRecord({
      stance: values.stance,
      evidence: { ...place[values.type], words: quoted, seenOn },
      outlet: values.outlet.trim() ? { name: values.outlet.trim() } : null,
      sourceKind: values.sourceKind,
    })
  })
  return (
    <FormDialog
      id="outside-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      pending={formState.isSubmitting}
      onSubmit={submit}
    >
      <Segmented
        legend={t('type')}
        options={(['address', 'document', 'call'] as const).map(value => ({ value, label: t(value) }))}
        {...register('type')}
      />
      {type === 'address' && (
        <Field label={t('url')} required error={errors.url?.message}>
          <Input
            inputMode="url"
            autoComplete="off"
            {...register('url', { ...needed, validate: url => isWebLink(url.trim()) || problems('bad_link') })}
          />
        </Field>
      )}
      {type === 'document' && (
        <Field label={t('documentTitle')} required error={errors.title?.message}>
          <Input {...register('title', { ...needed, maxLength: 500 })} />
        </Field>
      )}
      {type === 'call' && (
        <Field label={t('with')} required error={errors.with?.message}>
          <Input {...register('with', { ...needed, maxLength: 500 })} />
        </Field>
      )}
      <Field label={t('words')} hint={t('wordsHint')} required error={errors.words?.message}>
        <Textarea
          rows={3}
          {...register('words', {
            ...needed,
            maxLength: 20_000,
            validate: value => value.trim() !== '' || common('required'),
          })}
        />
      </Field>
      <Segmented
        legend={all('form.stance')}
        options={stances.filter(one => one !== 'not-found').map(value => ({ value, label: words(value) }))}
        {...register('stance')}
      />
      <div className="grid gap-4 wide:grid-cols-2">
        <Field label={type === 'call' ? t('calledOn') : t('seenOn')} required error={errors.seenOn?.message}>
          <Input type="date" max={today} {...register('seenOn', needed)} />
        </Field>
        <Field label={all('form.sourceKind')}>
          <Select {...register('sourceKind')}>
            {corroborationSourceKinds.map(value => (
              <option key={value} value={value}>
                {all(`sourceKind.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={t('outlet')} hint={t('outletHint')}>
        <Input list="known-outlets" {...register('outlet', { maxLength: 500 })} />
      </Field>
      <datalist id="known-outlets">
        {outlets.map(outlet => (
          <option key={outlet.id} value={outlet.name} />
        ))}
      </datalist>
    </FormDialog>
  )
}

function isWebLink(words: string): boolean {
  return URL.canParse(words) && /^https?:$/.test(new URL(words).protocol)
}

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
        <Input
          autoFocus
          {...register('where', {
            required: common('required'),
            maxLength: 500,
            validate: value => value.trim() !== '' || common('required'),
          })}
        />
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
        <Textarea
          rows={3}
          {...register('reason', {
            required: common('required'),
            maxLength: 2_000,
            validate: value => value.trim() !== '' || common('required'),
          })}
        />
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
        <Textarea
          rows={3}
          autoFocus
          {...register('reason', {
            required: common('required'),
            maxLength: 2_000,
            validate: value => value.trim() !== '' || common('required'),
          })}
        />
      </Field>
    </FormDialog>
  )
}
