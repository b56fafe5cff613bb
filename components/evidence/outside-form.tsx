'use client'

import { useTranslations } from 'next-intl'
import { Controller, useForm, useWatch } from 'react-hook-form'
import type { NewsroomApi } from '@/lib/api/client'
import type { CorroborationInput } from '@/lib/api/inputs'
import type { Outlet } from '@/lib/articles/article'
import { corroborationSourceKinds, stances } from '@/lib/corroboration/corroboration'
import { Checkbox } from '../ui/checkbox'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Segmented } from '../ui/segmented'
import { Select } from '../ui/select'
import { useKeptForm } from '../ui/use-kept-form'
import { useTextRules } from '../ui/use-text-rules'
import { FormDialog } from './form-dialog'
import { Readers } from './readers'
import type { Recorded } from './record-forms'

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
  isConfidential: boolean
  alias: string
  readers: string[]
}
type Props = {
  api: NewsroomApi
  me: string
  outlets: readonly Outlet[]
  today: string
  /** The name under which what is typed is kept until it is recorded. */
  keepAs: string
  onClose: () => void
  onRecord: (recorded: Recorded) => void
}

/** A page, a document or a call that is no article of the newsroom: where, the exact words, when; and who may know it, where it is confidential. */
export function OutsideForm({ api, me, outlets, today, keepAs, onClose, onRecord }: Props) {
  const t = useTranslations('evidence.outside')
  const all = useTranslations('evidence')
  const words = useTranslations('words.stance')
  const problems = useTranslations('problems')
  const common = useTranslations('common')
  const secret = useTranslations('evidence.confidence')
  const rules = useTextRules()
  const form = useForm<OutsideValues>({
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
      isConfidential: false,
      alias: '',
      readers: [],
    },
  })
  const { register, handleSubmit, control, formState } = form
  const drop = useKeptForm(keepAs, form, forThisPage)
  const [type, isConfidential] = useWatch({ control, name: ['type', 'isConfidential'] })
  const { errors } = formState
  const needed = { required: common('required') }
  const submit = handleSubmit(values => {
    const { words: quoted, seenOn } = values
    const place = {
      address: { type: 'address' as const, url: values.url.trim() },
      document: { type: 'document' as const, title: values.title },
      call: { type: 'call' as const, with: values.with },
    }
    drop()
    onRecord({
      stance: values.stance,
      evidence: { ...place[values.type], words: quoted, seenOn },
      sourceKind: values.sourceKind,
      ...(values.isConfidential
        ? { outlet: null, origin: { name: values.alias.trim() }, confidential: { readers: values.readers } }
        : { outlet: values.outlet.trim() ? { name: values.outlet.trim() } : null }),
    })
  })
  return (
    <FormDialog
      id="outside-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      onCancel={drop}
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
            {...register('url', {
              ...needed,
              ...rules.optional(2_000),
              validate: url => isWebLink(url.trim()) || problems('bad_link'),
            })}
          />
        </Field>
      )}
      {type === 'document' && (
        <Field label={t('documentTitle')} required error={errors.title?.message}>
          <Input {...register('title', rules.needed(500))} />
        </Field>
      )}
      {type === 'call' && (
        <Field label={t('with')} required error={errors.with?.message}>
          <Input {...register('with', rules.needed(500))} />
        </Field>
      )}
      <Field label={t('words')} hint={t('wordsHint')} required error={errors.words?.message}>
        <Textarea rows={3} {...register('words', rules.needed(20_000))} />
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
      {!isConfidential && (
        <Field label={t('outlet')} hint={t('outletHint')} error={errors.outlet?.message}>
          <Input list="known-outlets" {...register('outlet', rules.optional(500))} />
        </Field>
      )}
      <datalist id="known-outlets">
        {outlets.map(outlet => (
          <option key={outlet.id} value={outlet.name} />
        ))}
      </datalist>
      <Checkbox label={secret('box')} hint={secret('boxHint')} {...register('isConfidential')} />
      {isConfidential && (
        <>
          <Field label={secret('alias')} hint={secret('aliasHint')} required error={errors.alias?.message}>
            <Input {...register('alias', rules.needed(500))} />
          </Field>
          <Controller
            control={control}
            name="readers"
            render={({ field }) => <Readers api={api} me={me} value={field.value} onChange={field.onChange} />}
          />
        </>
      )}
    </FormDialog>
  )
}

/** What is confidential is kept nowhere but in the page. */
const forThisPage = { onPage: ({ isConfidential }: OutsideValues) => isConfidential }

function isWebLink(words: string): boolean {
  return URL.canParse(words) && /^https?:$/.test(new URL(words).protocol)
}
