'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState, type ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/articles/article'
import { newsroomApi } from '@/lib/api/client'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { EmptyState } from '../ui/states'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { byStory, matching } from './article-rows'
import { ArticleTable } from './article-table'

type Props = {
  newsroom: { id: string; slug: string }
  personId: string
  articles: readonly ArticleSummary[]
  canImport: boolean
  /** The sample newsroom can be added by who manages the newsroom. */
  canAddSample: boolean
}

/** The newsroom's articles by story, with a filter; or, where there are none, the way to the first. */
export function ArticleList({ newsroom, personId, articles, canImport, canAddSample }: Props): ReactNode {
  const t = useTranslations('desk.list')
  const [query, setQuery] = useState('')
  const [storyId, setStoryId] = useState('all')
  if (articles.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={
          <>
            {canImport && <ImportLink slug={newsroom.slug} />}
            {canAddSample && <SampleButton newsroomId={newsroom.id} personId={personId} />}
          </>
        }
      >
        {t('emptyText')}
      </EmptyState>
    )
  }
  const groups = byStory(articles)
  const found = byStory(matching(articles, query)).filter(
    group => storyId === 'all' || (group.story?.id ?? 'none') === storyId,
  )
  const count = found.reduce((sum, group) => sum + group.articles.length, 0)
  return (
    <div className="grid max-w-5xl gap-6">
      <div className="flex flex-wrap items-end gap-3" role="search">
        <Field label={t('filter')} className="min-w-60 flex-1">
          <Input
            type="search"
            placeholder={t('filterPlaceholder')}
            value={query}
            onChange={event => setQuery(event.target.value)}
          />
        </Field>
        <Field label={t('story')} className="min-w-48">
          <Select value={storyId} onChange={event => setStoryId(event.target.value)}>
            <option value="all">{t('allStories')}</option>
            {groups.map(({ story }) => (
              <option key={story?.id ?? 'none'} value={story?.id ?? 'none'}>
                {story?.title ?? t('noStory')}
              </option>
            ))}
          </Select>
        </Field>
        <p role="status" className="pb-1.5 text-soft">
          {t('count', { n: count })}
        </p>
      </div>
      {count === 0 && (
        <EmptyState
          title={t('nothingFound')}
          action={
            <Button
              onClick={() => {
                setQuery('')
                setStoryId('all')
              }}
            >
              {t('clear')}
            </Button>
          }
        />
      )}
      {found.map(({ story, articles: own }) => (
        <section key={story?.id ?? 'none'} className="grid gap-1">
          <h2 className="eyebrow">
            {story ? (
              <Link className="hover:text-ink hover:underline" href={`/n/${newsroom.slug}/stories/${story.id}`}>
                {story.title}
              </Link>
            ) : (
              t('noStory')
            )}
          </h2>
          <ArticleTable caption={story?.title ?? t('noStory')} articles={own} slug={newsroom.slug} />
        </section>
      ))}
    </div>
  )
}

/** The way to bringing articles in; into a story, where one is named. */
export function ImportLink({ slug, storyId }: { slug: string; storyId?: string }): ReactNode {
  const t = useTranslations('desk.list')
  return (
    <Link className={buttonClass('primary')} href={`/n/${slug}/articles/import${storyId ? `?story=${storyId}` : ''}`}>
      {t('import')}
    </Link>
  )
}

function SampleButton({ newsroomId, personId }: { newsroomId: string; personId: string }): ReactNode {
  const t = useTranslations('desk.list')
  const problem = useProblem()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const add = async () => {
    setPending(true)
    const result = await newsroomApi(newsroomId, { personId, tries: 1, timeout: 120_000 }).post('sample', {})
    setPending(false)
    if (!result.ok) return toast.fail(t('sampleFailed'), { description: problem(result) })
    toast.say(t('sampleAdded'))
    router.refresh()
  }
  return (
    <Button pending={pending} onClick={() => void add()}>
      {t('sample')}
    </Button>
  )
}
