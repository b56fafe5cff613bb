'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { ClaimSet } from '@/lib/exports/claim-set'
import type { Failure } from '@/lib/result'
import { FootBar } from '../shell/foot-bar'
import { Screen } from '../shell/screen'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { classNames } from '../ui/class-names'
import { Columns } from '../ui/columns'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Notice } from '../ui/notice'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { FilterFields, type Option } from './filter-fields'
import { HandPicking } from './hand-picking'
import { PreviewList } from './preview-list'
import { toFilter, toValues, type SetValues } from './set-values'
import { usePreview } from './use-preview'

type Props = {
  newsroom: { id: string; slug: string }
  personId: string
  /** The set that is edited; null for a new one. */
  set: ClaimSet | null
  stories: readonly Option[]
  articles: readonly Option[]
}

/** Makes or changes a set: its name, a filter, claims picked by hand, and beside it what a release of it would hold now. */
export function SetForm({ newsroom, personId, set, stories, articles }: Props) {
  const t = useTranslations('releases')
  const common = useTranslations('common')
  const problem = useProblem()
  const router = useRouter()
  const [id] = useState(() => set?.id ?? uuidv7())
  const [members, setMembers] = useState<string[]>(set?.members ?? [])
  const [failure, setFailure] = useState<Failure | null>(null)
  const { register, handleSubmit, control, formState } = useForm<SetValues>({ defaultValues: toValues(set) })
  const values = useWatch({ control }) as SetValues
  const choice = { filter: toFilter(values), members }
  const { preview, counting, failure: countFailure } = usePreview(newsroom.id, choice)
  const api = newsroomApi(newsroom.id, { personId })
  const place = `/n/${newsroom.slug}/sets`

  const save = handleSubmit(async ({ name, description, ...asked }) => {
    const body = { name, description, filter: toFilter(asked), members }
    const answer = set
      ? await api.patch<ClaimSet>(`sets/${set.id}`, body, set.version)
      : await api.post<ClaimSet>('sets', { id, ...body })
    setFailure(answer.ok ? null : answer)
    if (!answer.ok) return
    toast.say(t('form.saved'))
    router.push(`${place}/${answer.value.id}`)
    router.refresh()
  })

  const count = preview ? t('preview.count', { going: preview.going, leftOut: preview.leftOut }) : t('preview.counting')
  const form = (
    <form onSubmit={save} noValidate className="grid max-w-3xl gap-6">
      <h1 className="font-read text-heading font-medium">{set ? t('form.editTitle') : t('sets.new')}</h1>
      {failure && (
        <Notice
          tone="warn"
          live
          title={problem(failure)}
          action={
            failure.code === 'version_conflict' && (
              <Button onClick={() => window.location.reload()}>{t('form.reload')}</Button>
            )
          }
        >
          {failure.code === 'version_conflict' && <p>{t('form.theirs')}</p>}
        </Notice>
      )}
      <Field
        label={t('form.name')}
        hint={t('form.nameHint')}
        required
        error={formState.errors.name && t('form.nameMissing')}
      >
        <Input {...register('name', { validate: name => name.trim() !== '' })} maxLength={500} autoFocus={!set} />
      </Field>
      <Field label={t('form.description')}>
        <Textarea {...register('description')} maxLength={2_000} rows={2} />
      </Field>
      <section className="grid gap-3">
        <Checkbox
          label={<strong>{t('form.useFilter')}</strong>}
          hint={t('form.useFilterHint')}
          {...register('useFilter')}
        />
        {values.useFilter && <FilterFields register={register} stories={stories} articles={articles} />}
      </section>
      <section className="grid gap-3">
        <h2 className="text-large font-semibold">
          {t('form.hand')} <span className="font-normal text-soft">{t('sets.byHand', { n: members.length })}</span>
        </h2>
        <HandPicking
          newsroom={newsroom}
          members={members}
          onPick={(claimId, picked) =>
            setMembers(before => (picked ? [...before, claimId] : before.filter(member => member !== claimId)))
          }
        />
      </section>
      <div className="sticky bottom-(--foot-height) flex flex-wrap gap-2 border-t border-line bg-paper py-3">
        <Button kind="primary" type="submit" pending={formState.isSubmitting}>
          {set ? t('form.save') : t('form.create')}
        </Button>
        <Button onClick={() => router.push(set ? `${place}/${set.id}` : place)}>{common('cancel')}</Button>
        <p
          role="status"
          aria-busy={counting}
          className={classNames('self-center', counting ? 'text-faint' : 'text-soft')}
        >
          {count}
        </p>
      </div>
    </form>
  )
  const beside = (
    <div className="grid gap-3">
      <h2 className="text-large font-semibold">{t('preview.title')}</h2>
      <p>{count}</p>
      {countFailure && <Notice tone="warn">{t('preview.failed', { reason: problem(countFailure) })}</Notice>}
      {preview && <PreviewList preview={preview} slug={newsroom.slug} />}
    </div>
  )
  return (
    <Screen
      padded={false}
      trail={[
        { label: t('sets.title'), href: place },
        ...(set ? [{ label: set.name, href: `${place}/${set.id}` }] : []),
        { label: set ? t('form.editTitle') : t('sets.new') },
      ]}
      foot={<FootBar hints={[{ keys: ['Enter'], label: t('keys.save') }]} />}
    >
      <Columns main={form} aside={beside} asideLabel={t('preview.title')} stick />
    </Screen>
  )
}
