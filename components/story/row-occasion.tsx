'use client'

import { useTranslations } from 'next-intl'
import { useForm, useWatch } from 'react-hook-form'
import type { Occasion } from '@/lib/articles/article'
import type { MatrixRow } from '@/lib/corroboration/matrix/matrix'
import { occasionSaid, OccasionFields, onlyChosen, type OccasionValues } from '../evidence/occasion-fields'
import { Button } from '../ui/button'
import type { MatrixWork } from './use-matrix-work'

type Props = { row: MatrixRow; occasions: readonly Occasion[]; work: MatrixWork }

/** Which meeting, strike or vote a row is about: one that the story has, or one that is made here. */
export function RowOccasion({ row, occasions, work }: Props) {
  const t = useTranslations('matrix.sheet')
  const own = row.occasion?.id ?? ''
  const form = useForm<OccasionValues>({ defaultValues: onlyChosen(own) })
  const { handleSubmit, formState, reset } = form
  const [chosen, correcting] = useWatch({ control: form.control, name: ['occasionId', 'correcting'] })
  const reopened = row.claims.filter(claim => claim.status === 'signed' && (claim.occasionId ?? '') !== chosen).length
  const submit = handleSubmit(async values => {
    const done = await work.setOccasion(row, occasionSaid(values, occasions))
    if (done && values.correcting) reset(onlyChosen(values.occasionId))
  })
  return (
    <form
      noValidate
      className="grid content-start gap-2"
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <OccasionFields occasions={occasions} form={form} hint={t('occasionHint')} />
      {reopened > 0 && chosen !== own && <p className="text-small text-half">{t('occasionSigned', { n: reopened })}</p>}
      <Button
        type="submit"
        className="justify-self-start"
        disabled={chosen === own && !correcting}
        pending={formState.isSubmitting}
      >
        {t('save')}
      </Button>
    </form>
  )
}
