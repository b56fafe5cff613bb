'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { ClaimSet, Preview, ReleaseSummary } from '@/lib/exports/claim-set'
import type { Failure } from '@/lib/result'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Field } from '../ui/field'
import { Input, Textarea } from '../ui/input'
import { Notice } from '../ui/notice'
import { toast } from '../ui/toast'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'

type Props = { newsroom: { id: string; slug: string }; personId: string; set: ClaimSet; preview: Preview }

/** The button that publishes, and the sheet that asks once more: what is published stays for ever. */
export function PublishForm({ newsroom, personId, set, preview }: Props) {
  const t = useTranslations('releases.publish')
  const common = useTranslations('common')
  const problem = useProblem()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [id, setId] = useState(() => uuidv7())
  const { register, handleSubmit, formState } = useForm({ defaultValues: { title: '', note: '' } })
  const number = (set.releases[0]?.number ?? 0) + 1
  useKeys({ p: () => setOpen(true) }, preview.going > 0)

  const publish = handleSubmit(async values => {
    const api = newsroomApi(newsroom.id, { personId })
    const answer = await api.post<ReleaseSummary>(`sets/${set.id}/releases`, {
      id,
      ...values,
      digest: preview.digest,
    })
    setFailure(answer.ok ? null : answer)
    if (answer.ok) {
      toast.say(t('done', { number: answer.value.number }))
      router.push(`/n/${newsroom.slug}/releases/${answer.value.id}`)
    } else {
      if (answer.code !== 'no_answer') setId(uuidv7())
      if (answer.code === 'preview_changed') router.refresh()
    }
  })

  if (preview.going === 0) return <p className="text-soft">{t('cannot')}</p>
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('confirm', { n: preview.going })}
      description={t('forever')}
      trigger={
        <Button kind="primary" shortcut="p">
          {t('button', { number })}
        </Button>
      }
      footer={
        <>
          <DialogClose asChild>
            <Button>{common('cancel')}</Button>
          </DialogClose>
          <Button kind="primary" type="submit" form="publish" pending={formState.isSubmitting}>
            {t('button', { number })}
          </Button>
        </>
      }
    >
      <form id="publish" onSubmit={publish} className="grid gap-4">
        {failure && (
          <Notice tone="warn" live>
            {problem(failure)}
          </Notice>
        )}
        {preview.leftOut > 0 && <Notice tone="half">{t('leftOut', { n: preview.leftOut })}</Notice>}
        <Field label={t('releaseTitle')} hint={t('titleHint')}>
          <Input {...register('title')} maxLength={500} placeholder={set.name} />
        </Field>
        <Field label={t('note')} hint={t('noteHint')}>
          <Textarea {...register('note')} maxLength={5_000} rows={3} />
        </Field>
      </form>
    </Dialog>
  )
}
