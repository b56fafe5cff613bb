'use client'

import { useTranslations } from 'next-intl'
import type { Story } from '@/lib/articles/article'
import { kindNames } from '@/lib/claims/kinds'
import { statuses } from '@/lib/claims/status'
import { standings } from '@/lib/corroboration/standing'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'

type Props = {
  action: string
  values: { q?: string; speaker?: string; kind?: string; standing?: string; status?: string; story?: string }
  stories: readonly Story[]
}

/** The filters of the list: a plain form whose answers stand in the address, so that it works without script. */
export function ClaimFilters({ action, values, stories }: Props) {
  const t = useTranslations('evidence.list')
  const words = useTranslations('words')
  const any = <option value="">{t('any')}</option>
  return (
    <form
      action={action}
      className="grid grid-cols-2 items-end gap-3 desk:grid-cols-[minmax(0,2fr)_repeat(5,minmax(0,1fr))_auto]"
    >
      <Field label={t('filter')} className="col-span-2 desk:col-span-1">
        <Input type="search" name="q" defaultValue={values.q} maxLength={200} />
      </Field>
      <Field label={t('speaker')}>
        <Input name="speaker" defaultValue={values.speaker} maxLength={200} />
      </Field>
      <Field label={t('kind')}>
        <Select name="kind" defaultValue={values.kind ?? ''}>
          {any}
          {kindNames.map(kind => (
            <option key={kind} value={kind}>
              {words(`kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('standing')}>
        <Select name="standing" defaultValue={values.standing ?? ''}>
          {any}
          {standings.map(standing => (
            <option key={standing} value={standing}>
              {words(`standing.${standing}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('status')}>
        <Select name="status" defaultValue={values.status ?? ''}>
          {any}
          {statuses.map(status => (
            <option key={status} value={status}>
              {words(`status.${status}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('story')}>
        <Select name="story" defaultValue={values.story ?? ''}>
          {any}
          {stories.map(story => (
            <option key={story.id} value={story.id}>
              {story.title}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" kind="primary" className="col-span-2 desk:col-span-1">
        {t('apply')}
      </Button>
    </form>
  )
}
