'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { NewsroomApi } from '@/lib/api/client'
import type { Occasion } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { asksOccasion, type Candidate } from '@/lib/corroboration/candidate'
import type { Failure } from '@/lib/result'
import { sameId } from '@/lib/same-id'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useProblem } from '../ui/use-problem'
import { FormDialog } from './form-dialog'
import { NEW, occasionSaid, OccasionFields, onlyChosen, useOccasionName, type OccasionValues } from './occasion-fields'
import type { ClaimWork } from './use-claim-work'

type Props = {
  claim: Claim
  api: NewsroomApi
  run: ClaimWork['run']
  /** The occasions of the claim's story; it may have been given one since that is not among them. */
  occasions: readonly Occasion[]
  canWork: boolean
}

/** Which occasion the claim is about, and the way to say so; nothing where it is in no story. */
export function OccasionLine(props: Props) {
  const t = useTranslations('candidates.occasion')
  const { claim, occasions, canWork } = props
  const [open, setOpen] = useState(false)
  const name = useOccasionName()
  if (claim.article.storyId === null) return null
  const known = occasions.find(one => one.id === claim.occasionId)
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-soft">
      <span>{t('label')}</span>
      <span className={known ? 'font-medium text-ink' : undefined}>{known ? name(known) : t('unknown')}</span>
      {canWork && (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="min-h-6 rounded-small underline decoration-line underline-offset-2 hover:text-ink touch:min-h-10"
        >
          {known ? t('change') : t('choose')}
        </button>
      )}
      {open && <OccasionForm {...props} onClose={() => setOpen(false)} />}
    </p>
  )
}

/** Asks for the occasion where what was found elsewhere stands or falls with it. */
export function OccasionAsked(props: Props & { candidates: readonly Candidate[] }) {
  const t = useTranslations('candidates.occasion')
  const { claim, canWork, candidates } = props
  const [open, setOpen] = useState(false)
  if (claim.article.storyId === null || !canWork || !asksOccasion(claim, candidates)) return null
  return (
    <Notice title={t('asks')} action={<Button onClick={() => setOpen(true)}>{t('choose')}</Button>}>
      {t('asksText')}
      {open && <OccasionForm {...props} onClose={() => setOpen(false)} />}
    </Notice>
  )
}

function OccasionForm({ claim, api, run, occasions, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations('candidates.occasion')
  const problem = useProblem()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [idOf] = useState(sameId)
  const first = claim.occasionId ?? (occasions.length === 0 ? NEW : '')
  const form = useForm<OccasionValues>({ defaultValues: onlyChosen(first) })
  const { handleSubmit, formState } = form
  const submit = handleSubmit(async values => {
    const storyId = claim.article.storyId
    const said = occasionSaid(values, occasions)
    let chosen = said.id ?? null
    if (said.correct) {
      const corrected = await api.occasions.change(said.id, said.is, said.correct.version)
      if (!corrected.ok) return setFailure(corrected)
    } else if (said.is && storyId) {
      const made = await api.occasions.create({ id: idOf(said.is), storyId, ...said.is })
      if (!made.ok) return setFailure(made)
      chosen = made.value.id
    }
    // A correction is one of the claim too: it is read as it is then.
    const give: Parameters<typeof run>[0] = (api, claim) =>
      chosen === claim.occasionId
        ? api.claims.find(claim.id)
        : api.claims.change(claim.id, { occasionId: chosen }, claim.version)
    const failed = chosen === claim.occasionId && !said.correct ? null : await run(give, t('said'))
    if (failed) setFailure(failed)
    else onClose()
  })
  return (
    <FormDialog
      id="occasion-form"
      title={t('title')}
      description={t('description')}
      save={t('save')}
      onClose={onClose}
      pending={formState.isSubmitting}
      onSubmit={submit}
    >
      {failure && (
        <p role="alert" className="text-warn">
          {problem(failure)}
        </p>
      )}
      {claim.status === 'signed' && <Notice tone="half">{t('reopens')}</Notice>}
      <OccasionFields autoFocus occasions={occasions} form={form} />
    </FormDialog>
  )
}
