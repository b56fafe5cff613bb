'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import {
  corroborationSourceKinds,
  credibilities,
  reliabilities,
  stances,
  type Corroboration,
  type Origin,
} from '@/lib/corroboration/corroboration'
import type { CorroborationPatch } from '@/lib/api/inputs'
import type { Failure } from '@/lib/result'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Segmented } from '../ui/segmented'
import { Select } from '../ui/select'
import { useTextRules } from '../ui/use-text-rules'
import { useProblem } from '../ui/use-problem'

type Values = {
  stance: Corroboration['stance']
  originId: string
  originName: string
  sourceKind: Corroboration['sourceKind']
  reliability: Corroboration['reliability']
  credibility: Corroboration['credibility']
  note: string
}

type Props = {
  source: Corroboration
  origins: readonly Origin[]
  onClose: () => void
  /** Stores the change; answers with the failure that the form is to show, or null. `newOrigin` is the name of one to be made. */
  onSave: (patch: CorroborationPatch, newOrigin: string | null) => Promise<Failure | null>
}

/** Mends what was recorded of a source: its stance, its origin, its kind, a note; reliability and credibility folded away. */
export function SourceForm({ source, origins, onClose, onSave }: Props) {
  const t = useTranslations('evidence')
  const words = useTranslations('words.stance')
  const common = useTranslations('common')
  const problem = useProblem()
  const rules = useTextRules()
  const [failure, setFailure] = useState<Failure | null>(null)
  const searched = source.evidence.type === 'search'
  const { stance, sourceKind, reliability, credibility, note } = source
  const { register, handleSubmit, control, formState } = useForm<Values>({
    defaultValues: {
      stance,
      sourceKind,
      reliability,
      credibility,
      note,
      originId: source.originId ?? '',
      originName: '',
    },
  })
  const originId = useWatch({ control, name: 'originId' })
  const submit = handleSubmit(async values => {
    const changed = Object.fromEntries(
      (['stance', 'sourceKind', 'reliability', 'credibility', 'note'] as const).flatMap(name =>
        values[name] === source[name] ? [] : [[name, values[name]]],
      ),
    ) as CorroborationPatch
    const isNew = values.originId === 'new'
    const patch =
      !searched && !isNew && values.originId !== source.originId ? { ...changed, originId: values.originId } : changed
    setFailure(await onSave(patch, isNew ? values.originName.trim() : null))
  })
  const errorOf = (field: string) =>
    failure?.fields?.some(one => one.field === field) || failure?.field === field ? problem(failure) : null
  return (
    <Dialog
      title={t('form.title')}
      open
      onOpenChange={open => !open && onClose()}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form="source-form" pending={formState.isSubmitting}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <form id="source-form" noValidate onSubmit={submit} className="grid gap-4">
        {failure && (
          <p role="alert" className="text-warn">
            {problem(failure)}
          </p>
        )}
        {!searched && (
          <>
            <Segmented
              legend={t('form.stance')}
              options={stances.filter(one => one !== 'not-found').map(value => ({ value, label: words(value) }))}
              {...register('stance')}
            />
            <Field label={t('form.origin')} hint={t('form.originHint')} error={errorOf('originId')}>
              <Select {...register('originId')}>
                {origins.map(origin => (
                  <option key={origin.id} value={origin.id}>
                    {origin.name}
                  </option>
                ))}
                <option value="new">{t('form.newOrigin')}</option>
              </Select>
            </Field>
            {originId === 'new' && (
              <Field label={t('form.newOriginName')} required error={formState.errors.originName?.message}>
                <Input {...register('originName', rules.needed(500))} />
              </Field>
            )}
            <Field label={t('form.sourceKind')}>
              <Select {...register('sourceKind')}>
                {corroborationSourceKinds.map(value => (
                  <option key={value} value={value}>
                    {t(`sourceKind.${value}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
        {!source.confidence && (
          <Field label={t('form.note')} hint={t('form.noteHint')} error={formState.errors.note?.message}>
            <Textarea rows={2} {...register('note', rules.optional(5_000))} />
          </Field>
        )}
        {!searched && (
          <Disclosure
            summary={t('form.grade')}
            note={`${source.reliability}${source.credibility}`}
            open={errorOf('credibility') !== null}
          >
            <div className="grid gap-4">
              <Field label={t('form.reliability')}>
                <Select {...register('reliability')}>
                  {reliabilities.map(value => (
                    <option key={value} value={value}>
                      {t(`reliability.${value}`)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={t('form.credibility')} error={errorOf('credibility')}>
                <Select {...register('credibility')}>
                  {credibilities.map(value => (
                    <option key={value} value={value}>
                      {t(`credibility.${value}`)}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
          </Disclosure>
        )}
      </form>
    </Dialog>
  )
}
