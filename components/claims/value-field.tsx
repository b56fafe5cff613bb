'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Field as KindField } from '@/lib/claims/kinds'
import { numberReadings } from '@/lib/claims/kinds/number-readings'
import type { PassageRole } from '@/lib/claims/claim'
import type { KindName, Value } from '@/lib/claims/value'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Select } from '../ui/select'
import { originOf, type FormValues } from './form-values'
import { useFieldWords } from './use-field-words'

type Props = {
  field: KindField
  /** The first reading of the printed words: what a field is compared with to say where its content comes from. */
  reading: { kind: KindName; value: Value }
  error?: string
  /** Starts picking a passage for this field in the text. */
  onPick?: (role: PassageRole) => void
}

/** One line of the form of a value, drawn from what its kind says of it. */
export function ValueField({ field, reading, error, onPick }: Props): ReactNode {
  const t = useTranslations('desk')
  const words = useFieldWords()
  const { register } = useFormContext<FormValues>()
  const label = words.field(field.name)
  if (field.input === 'yes-no') return <Checkbox label={label} {...register(field.name)} />
  if (field.input === 'when') return <WhenField field={field} label={label} reading={reading} error={error} />
  return (
    <div className="grid gap-0.5">
      <Field
        label={<FieldLabel name={field.name} label={label} reading={reading} />}
        error={error}
        hint={field.input === 'list' ? t('form.listHint') : undefined}
      >
        <Control field={field} />
      </Field>
      {field.input === 'number' && <Readings name={field.name} />}
      {field.passage && onPick && (
        <Button
          kind="bare"
          className="justify-self-start"
          aria-label={t('form.pickFor', { field: label })}
          onClick={() => onPick(field.passage!)}
        >
          {t('form.pick')}
        </Button>
      )}
    </div>
  )
}

function Control({ field, ...rest }: { field: KindField }): ReactNode {
  const words = useFieldWords()
  const { register } = useFormContext<FormValues>()
  const bound = { ...register(field.name), ...rest }
  switch (field.input) {
    case 'choice':
      return (
        <Select {...bound}>
          {field.options?.map(option => (
            <option key={option} value={option}>
              {field.name === 'comparator' && option !== 'between' && `${option} `}
              {words.option(field.name, option)}
            </option>
          ))}
        </Select>
      )
    case 'long-words':
    case 'list':
      return <Textarea rows={2} {...bound} />
    case 'number':
      return <Input inputMode="text" autoComplete="off" {...bound} />
    default:
      return <Input autoComplete="off" {...bound} />
  }
}

/** The name of a field, and at its end where the content comes from. */
function FieldLabel({ name, label, reading }: { name: string; label: string; reading: Props['reading'] }): ReactNode {
  const t = useTranslations('desk.form.from')
  const form = useWatch<FormValues>()
  const origin = originOf(name, form as FormValues, reading)
  return (
    <span className="flex flex-wrap justify-between gap-x-3">
      <span>{label}</span>{' '}
      {origin && (
        <small className="text-tiny leading-5 font-normal text-faint" data-origin={origin.from}>
          {origin.from === 'read' ? t('read', { words: origin.words }) : t(origin.from)}
        </small>
      )}
    </span>
  )
}

/** Where digits can mean two numbers, both are offered. */
function Readings({ name }: { name: string }): ReactNode {
  const t = useTranslations('desk.form')
  const { setValue } = useFormContext<FormValues>()
  const form = useWatch<FormValues>()
  const written = form[name]
  const { point, comma } = numberReadings(typeof written === 'string' ? written : '')
  if (point === null || comma === null || point === comma) return null
  return (
    <p role="status" className="flex flex-wrap items-center gap-2 text-small text-half">
      {t('bothReadings')}
      {[point, comma].map(reading => (
        <Button key={reading} onClick={() => setValue(name, reading, { shouldDirty: true, shouldValidate: true })}>
          {reading}
        </Button>
      ))}
    </p>
  )
}

function WhenField({
  field,
  label,
  reading,
  error,
}: {
  field: KindField
  label: string
  reading: Props['reading']
  error?: string
}): ReactNode {
  const t = useTranslations('desk.form')
  const { register } = useFormContext<FormValues>()
  return (
    <fieldset className="grid grid-cols-2 gap-x-2 gap-y-1">
      <legend className="float-left col-span-2 w-full font-medium">
        <FieldLabel name={field.name} label={label} reading={reading} />
      </legend>
      <Field label={`${label}, ${t('when.from')}`} hideLabel error={error}>
        <Input
          placeholder={t('when.from')}
          autoComplete="off"
          title={t('dateHint')}
          {...register(`${field.name}.from`)}
        />
      </Field>
      <Field label={`${label}, ${t('when.to')}`} hideLabel>
        <Input placeholder={t('when.to')} autoComplete="off" title={t('dateHint')} {...register(`${field.name}.to`)} />
      </Field>
    </fieldset>
  )
}
