'use client'

import { useTranslations } from 'next-intl'
import { TextSelect } from 'lucide-react'
import { useId, type ReactNode } from 'react'
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
  reading: { kind: KindName; value: Value; text?: string }
  error?: string
  /** Starts picking a passage for this field in the text. */
  onPick?: (role: PassageRole) => void
}

/** One line of the form of a value, drawn from what its kind says of it: name, content, and where the content comes from. */
export function ValueField({ field, reading, error, onPick }: Props): ReactNode {
  const t = useTranslations('desk')
  const words = useFieldWords()
  const note = useId()
  const { register } = useFormContext<FormValues>()
  const label = words.field(field.name)
  if (field.input === 'yes-no') return <Checkbox className="pl-22" label={label} {...register(field.name)} />
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5.25rem] gap-x-2">
      {field.input === 'when' ? (
        <WhenControl name={field.name} label={label} error={error} note={note} />
      ) : (
        <Field
          label={label}
          error={error}
          hint={field.input === 'list' ? t('form.listHint') : undefined}
          className={row}
        >
          <Control field={field} note={note} />
        </Field>
      )}
      <div className="flex flex-wrap items-start gap-x-1 pt-1.5">
        <Origin id={note} name={field.name} reading={reading} />
        {field.passage && onPick && (
          <button
            type="button"
            aria-label={t('form.pickFor', { field: label })}
            title={t('form.pick')}
            onClick={() => onPick(field.passage!)}
            className="-mt-0.5 ml-auto grid size-6 place-items-center rounded-base text-soft hover:bg-hair hover:text-ink touch:size-10"
          >
            <TextSelect aria-hidden className="size-3.5" />
          </button>
        )}
      </div>
      {field.input === 'number' && <Readings name={field.name} />}
    </div>
  )
}

/** Name at the left, content at its side; hint and error under the content. */
const row =
  'grid-cols-[5rem_minmax(0,1fr)] touch:grid-cols-[6rem_minmax(0,1fr)] items-start gap-x-2 gap-y-0.5 *:[label]:pt-1.5 *:[label]:font-normal *:[label]:text-faint *:[p]:col-start-2'

function Control({ field, note, ...rest }: { field: KindField; note: string }): ReactNode {
  const words = useFieldWords()
  const { register } = useFormContext<FormValues>()
  const bound = { ...register(field.name), ...rest, 'aria-describedby': note }
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
      return <Textarea {...bound} rows={2} className="max-h-24 min-h-0" />
    default:
      return <Input autoComplete="off" {...bound} />
  }
}

/** Where the content of a field comes from. */
function Origin({ id, name, reading }: { id: string; name: string; reading: Props['reading'] }): ReactNode {
  const t = useTranslations('desk.form.from')
  const form = useWatch<FormValues>()
  const origin = originOf(name, form as FormValues, reading, reading.text)
  return (
    <small id={id} className="min-w-12.5 flex-1 text-tiny leading-4 text-faint" data-origin={origin?.from}>
      {origin && (origin.from === 'read' ? t('read', { words: shortened(origin.words) }) : t(origin.from))}
    </small>
  )
}

/** Long words are cut in the middle of a note: they stand whole above the form. */
function shortened(words: string): string {
  return words.length > 28 ? `${words.slice(0, 18).trimEnd()}…${words.slice(-6).trimStart()}` : words
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
    <p role="status" className="col-span-2 flex flex-wrap items-center gap-2 text-small text-half">
      {t('bothReadings')}
      {[point, comma].map(reading => (
        <Button key={reading} onClick={() => setValue(name, reading, { shouldDirty: true, shouldValidate: true })}>
          {reading}
        </Button>
      ))}
    </p>
  )
}

function WhenControl({
  name,
  label,
  error,
  note,
}: {
  name: string
  label: string
  error?: string
  note: string
}): ReactNode {
  const t = useTranslations('desk.form')
  const { register } = useFormContext<FormValues>()
  const box = (end: 'from' | 'to') => (
    <Field label={`${label}, ${t(`when.${end}`)}`} hideLabel error={end === 'from' ? error : undefined}>
      <Input
        placeholder={t(`when.${end}`)}
        autoComplete="off"
        title={t('dateHint')}
        aria-describedby={note}
        {...register(`${name}.${end}`)}
      />
    </Field>
  )
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)_minmax(0,1fr)] items-start touch:grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)] gap-x-2">
      <span aria-hidden className="pt-1.5 text-faint">
        {label}
      </span>
      {box('from')}
      {box('to')}
    </div>
  )
}
