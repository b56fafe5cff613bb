'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch, type FieldErrors, type Resolver } from 'react-hook-form'
import { parseInput } from '@/lib/api/input'
import type { ClaimInput } from '@/lib/api/inputs'
import type { PassageRole } from '@/lib/claims/claim'
import { kinds } from '@/lib/claims/kinds'
import type { KindName, Value } from '@/lib/claims/value'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Menu, MenuItem } from '../ui/menu'
import { useProblem, type ProblemLike } from '../ui/use-problem'
import { fromFormValues, toFormValues, type FormValues } from './form-values'
import { useFieldWords } from './use-field-words'
import { ValueField } from './value-field'

type SentPassage = ClaimInput['passages'][number]

type Props = {
  kind: KindName
  /** What stands in the article; it never changes here. */
  printed: string
  /** The first reading of those words. */
  reading: Value
  /** The text they stand in, to tell what was read in it from what was deduced. */
  context?: string
  /** What the form begins with: the reading, the claim's value, or what was written before. Later values are not taken over: they are the form's own. */
  value: Value
  passages: readonly SentPassage[]
  onSave: (value: Value) => void
  /** Told what is written, also when it cannot be saved yet, so that it can be kept. */
  onDraft?: (value: Value) => void
  onBack: () => void
  onPick?: (role: PassageRole) => void
  onRemovePassage?: (id: string) => void
  /** Focus goes to the first field when the form opens. */
  autoFocus?: boolean
}

/** The form of a claim's value: the printed words on top, the reading below. Enter saves, Esc goes back and loses nothing. */
export function ClaimForm(props: Props): ReactNode {
  const {
    kind,
    printed,
    reading,
    context,
    value,
    passages,
    onSave,
    onDraft,
    onBack,
    onPick,
    onRemovePassage,
    autoFocus = true,
  } = props
  const t = useTranslations('desk.form')
  const words = useFieldWords()
  const say = useErrorWords()
  const box = useRef<HTMLFormElement>(null)
  const methods = useForm<FormValues>({
    defaultValues: toFormValues(kind, value),
    resolver: resolverOf(kind, value),
    mode: 'onSubmit',
  })
  const { handleSubmit, formState, subscribe } = methods

  // The form speaks up on more than what is written (being sent, for one): only what changed is told.
  const told = useRef(JSON.stringify(toFormValues(kind, value)))
  const keep = useEffectEvent((form: FormValues) => {
    const written = JSON.stringify(form)
    if (written === told.current) return
    told.current = written
    onDraft?.(fromFormValues(kind, form, value) as Value)
  })
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values as FormValues) }),
    [subscribe],
  )

  useEffect(() => {
    if (autoFocus)
      box.current?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea')?.focus({ preventScroll: true })
  }, [autoFocus])

  const save = handleSubmit(form => onSave(fromFormValues(kind, form, value) as Value))
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onBack()
    }
    if (event.key === 'Enter' && !event.shiftKey && isControl(event.target)) {
      event.preventDefault()
      void save()
    }
  }
  const { fields, roles } = kinds[kind]
  const folded = fields.filter(field => field.folded)
  const row = (field: (typeof fields)[number]) => (
    <ValueField
      key={field.name}
      field={field}
      reading={{ kind, value: reading, text: context }}
      error={say(formState.errors, field.name)}
      onPick={onPick}
    />
  )
  return (
    <FormProvider {...methods}>
      <form
        ref={box}
        noValidate
        aria-label={t(`label.${kind}`)}
        onSubmit={save}
        onKeyDown={press}
        className="grid gap-2.5"
      >
        <p className="flex items-baseline gap-2">
          <q className="min-w-0 font-read text-passage [quotes:none]">{printed}</q>
        </p>
        <Rows kind={kind}>{shown => fields.filter(field => !field.folded && shown(field.name)).map(row)}</Rows>
        {folded.length > 0 && (
          <Disclosure className="[&>div]:pl-0" summary={t('more')}>
            <div className="grid gap-1.5">{folded.map(row)}</div>
          </Disclosure>
        )}
        <Passages passages={passages} onRemove={onRemovePassage} />
        <div className="flex flex-wrap gap-2 border-t border-hair pt-2.5">
          <Button kind="primary" type="submit" shortcut="Enter">
            {t('save')}
          </Button>
          <Button shortcut="Escape" onClick={onBack}>
            {t('back')}
          </Button>
          {onPick && (
            <Menu align="start" label={t('addPassage')} trigger={<Button kind="bare">{t('addPassage')}</Button>}>
              {roles.map(role => (
                <MenuItem key={role} onSelect={() => onPick(role)}>
                  {words.role(role)}
                </MenuItem>
              ))}
            </Menu>
          )}
        </div>
      </form>
    </FormProvider>
  )
}

/** A range has two numbers, everything else one: only those that are meant, or hold something, are shown. */
function Rows({
  kind,
  children,
}: {
  kind: KindName
  children: (shown: (name: string) => boolean) => ReactNode
}): ReactNode {
  const form = useWatch<FormValues>()
  const between = form.comparator === 'between'
  const hidden = kind !== 'figure' ? [] : between ? ['number'] : ['low', 'high']
  return children(name => !hidden.includes(name) || Boolean(form[name]))
}

/** Enter saves from whatever is filled in; on a button it presses the button. In long words Shift+Enter breaks the line. */
const isControl = (target: EventTarget) =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

function Passages({
  passages,
  onRemove,
}: {
  passages: readonly SentPassage[]
  onRemove?: (id: string) => void
}): ReactNode {
  const t = useTranslations('desk')
  const words = useFieldWords()
  const further = passages.filter(passage => passage.role !== 'main')
  if (further.length === 0) return null
  return (
    <section aria-label={t('form.passages')}>
      <h4 className="eyebrow">{t('form.passages')}</h4>
      <ul className="grid gap-1">
        {further.map(({ id, role, exact }) => (
          <li key={id} className="flex items-baseline gap-2">
            <span className="text-faint">{words.role(role)}</span>
            <span className="min-w-0 grow font-read">{exact}</span>
            {onRemove && (
              <Button kind="bare" aria-label={t('card.removePassage', { words: exact })} onClick={() => onRemove(id)}>
                ✕
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Checks a form by the schema of its kind: the one the server uses. */
function resolverOf(kind: KindName, base: Value): Resolver<FormValues> {
  return form => {
    const parsed = parseInput<unknown>(kinds[kind].schema, fromFormValues(kind, form, base))
    if (parsed.ok) return { values: form, errors: {} }
    const fields = parsed.fields ?? [{ field: parsed.field ?? 'root', code: parsed.code, message: parsed.message }]
    const errors = fields.map(({ field, code, message }) => [field.split('.')[0], { type: code, message }])
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<FormValues> }
  }
}

/** The sentence of a field's error, in the reader's language. */
function useErrorWords() {
  const t = useTranslations('desk.form')
  const problem = useProblem()
  return (errors: FieldErrors<FormValues>, name: string): string | undefined => {
    const error = errors[name] as { type?: string; message?: string } | undefined
    if (!error) return undefined
    if (error.type === 'wrong_type' || error.type === 'too_short') return t('needed')
    return problem({ code: String(error.type), message: error.message ?? '' } satisfies ProblemLike)
  }
}
