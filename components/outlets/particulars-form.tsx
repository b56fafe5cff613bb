'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { newsroomApi } from '@/lib/api/client'
import type { ArticlePatch } from '@/lib/api/inputs'
import type { Article, Outlet, Story } from '@/lib/articles/article'
import type { Origin } from '@/lib/corroboration/corroboration'
import type { Failure } from '@/lib/result'
import { zoneRows, type ZoneRow } from '../import/import-item'
import { ZoneEditor } from '../import/zone-editor'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'

type Values = {
  title: string
  author: string
  url: string
  publishedAt: string
  language: string
  outletId: string
  storyId: string
  originId: string
}

type Props = {
  slug: string
  viewer: { personId: string; newsroomId: string }
  article: Article
  outlets: readonly Outlet[]
  stories: readonly Story[]
  origins: readonly Origin[]
  canEdit: boolean
}

const valuesOf = (article: Article): Values => ({
  title: article.title,
  author: article.author,
  url: article.url ?? '',
  publishedAt: article.publishedAt,
  language: article.language,
  outletId: article.outlet.id,
  storyId: article.story?.id ?? '',
  originId: article.originId,
})

/** What is known of an article, and its zones, to be mended after it was stored. Its text is nobody's to change. */
export function ParticularsForm({ slug, viewer, article, outlets, stories, origins, canEdit }: Props) {
  const t = useTranslations('outlets')
  const fields = useTranslations('desk.import.field')
  const problem = useProblem()
  const router = useRouter()
  const [base, setBase] = useState(article)
  const [rows, setRows] = useState<ZoneRow[]>(() => zoneRows(article.text.text, article.text.zones))
  const [failure, setFailure] = useState<Failure | null>(null)
  const { register, handleSubmit, reset, control, formState } = useForm<Values>({ defaultValues: valuesOf(article) })
  const outletId = useWatch({ control, name: 'outletId' })
  const chosen = outlets.find(outlet => outlet.id === outletId)
  const path = `/n/${slug}/articles/${article.id}`

  const submit = handleSubmit(async values => {
    const { url, storyId, originId, ...plain } = values
    const moved = plain.outletId !== base.outlet.id && originId === base.originId
    const zones = rows.map(({ start, end, kind }) => ({ start, end, kind }))
    const patch: ArticlePatch = {
      ...plain,
      url: url.trim() || null,
      storyId: storyId || null,
      ...(moved ? {} : { originId }),
      ...(sameZones(zones, base) ? {} : { zones }),
    }
    const api = newsroomApi(viewer.newsroomId, { personId: viewer.personId })
    const answer = await api.articles.change(article.id, patch, base.version)
    if (answer.ok) {
      toast.say(t('saved', { name: answer.value.title }))
      router.push(path)
      router.refresh()
      return
    }
    const current = answer.code === 'version_conflict' ? (answer.extra?.current as Article | undefined) : undefined
    if (current) {
      setBase(current)
      reset(valuesOf(current))
      setRows(zoneRows(current.text.text, current.text.zones))
      toast.fail(t('conflict'))
      return
    }
    setFailure(answer)
  })
  const errorOf = (field: string) =>
    failure?.field === field || failure?.fields?.some(one => one.field === field) ? problem(failure) : null
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      {failure && (
        <Notice tone="warn" live>
          {problem(failure)}
        </Notice>
      )}
      <fieldset disabled={!canEdit} className="grid items-start gap-x-4 gap-y-4 wide:grid-cols-2 desk:grid-cols-4">
        <Field label={fields('title')} error={errorOf('title')} className="wide:col-span-2">
          <Input {...register('title')} />
        </Field>
        <Field label={fields('author')} error={errorOf('author')}>
          <Input {...register('author')} />
        </Field>
        <Field label={fields('date')} hint={fields('dateHint')} error={errorOf('publishedAt')}>
          <Input {...register('publishedAt')} />
        </Field>
        <Field label={fields('outlet')}>
          <Select {...register('outletId')}>
            {outlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('origin')} hint={t('originHint')}>
          <Select {...register('originId')}>
            {origins.map(({ id, name }) => (
              <option key={id} value={id}>
                {id === chosen?.originId ? t('ownOrigin', { name }) : name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={fields('url')} error={errorOf('url')}>
          <Input inputMode="url" {...register('url')} />
        </Field>
        <Field label={fields('language')}>
          <Select {...register('language')}>
            {[...new Set(['fr', 'en', 'und', article.language])].map(code => (
              <option key={code} value={code}>
                {code === 'und'
                  ? fields('otherLanguage')
                  : code === 'fr'
                    ? 'Français'
                    : code === 'en'
                      ? 'English'
                      : code}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={fields('story')}>
          <Select {...register('storyId')}>
            <option value="">{fields('noStory')}</option>
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      </fieldset>
      <section aria-labelledby="zones-title" className="grid gap-2">
        <h2 id="zones-title" className="eyebrow">
          {t('zones')}
        </h2>
        <p className="max-w-prose text-soft">{t('zonesText')}</p>
        <ZoneEditor text={base.text.text} rows={rows} lang={base.language} disabled={!canEdit} onChange={setRows} />
      </section>
      <div className="flex flex-wrap gap-2">
        {canEdit && (
          <Button kind="primary" type="submit" pending={formState.isSubmitting}>
            {t('save')}
          </Button>
        )}
        <Link href={path} className={buttonClass('quiet')}>
          {t('backToArticle')}
        </Link>
      </div>
    </form>
  )
}

function sameZones(zones: readonly { start: number; end: number; kind: string }[], article: Article): boolean {
  const before = zoneRows(article.text.text, article.text.zones)
  return (
    zones.length === before.length &&
    zones.every((zone, at) => zone.start === before[at]?.start && zone.kind === before[at]?.kind)
  )
}
