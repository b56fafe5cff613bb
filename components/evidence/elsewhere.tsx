'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Article, ArticleSummary } from '@/lib/articles/article'
import type { Stance } from '@/lib/corroboration/corroboration'
import type { Anchor } from '@/lib/text/span'
import type { Mark } from '../article/pieces'
import { classNames } from '../ui/class-names'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { ErrorState, Loading } from '../ui/states'
import { useKeys } from '../ui/use-keys'
import { StancePicker } from './stance-picker'

/** An article that could speak of the claim; `own` shares the claim's origin and would not count; `cited` passages of it are recorded. */
export type Candidate = { article: ArticleSummary; sameStory: boolean; own: boolean; cited: number }

type Props = {
  slug: string
  candidates: readonly Candidate[]
  /** The article that is open, or that is being opened, or why it could not be. */
  opened: { id: string; article: Article | null; failed: string | null } | null
  marks: readonly Mark[]
  disabled: boolean
  onOpen: (id: string) => void
  onClose: () => void
  onRecord: (stance: Stance, anchor: Anchor) => void
}

/** The other articles, and the open one beside the claim: where its evidence is picked. */
export function Elsewhere(props: Props) {
  const { opened, candidates, onClose, onOpen, onRecord, marks, disabled } = props
  const t = useTranslations('evidence.elsewhere')
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (opened) last.current = opened.id
  }, [opened])
  if (!opened) return <ArticleList {...props} last={last} />
  const candidate = candidates.find(one => one.article.id === opened.id)
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={onClose} shortcut="Escape">
          {t('back')}
        </Button>
        {candidate && <Particulars candidate={candidate} />}
      </div>
      {opened.failed && <ErrorState onRetry={() => onOpen(opened.id)}>{opened.failed}</ErrorState>}
      {!opened.article && !opened.failed && <Loading label={t('loading')} />}
      {opened.article && (
        <>
          <p className="text-soft">{disabled ? opened.article.title : t('pick')}</p>
          <StancePicker key={opened.id} article={opened.article} marks={marks} onRecord={onRecord} onBack={onClose} />
        </>
      )}
    </section>
  )
}

/** The list to choose from; coming back to it, the keyboard stands on the article that was open last. */
function ArticleList({ slug, candidates, onOpen, last }: Props & { last: RefObject<string | null> }) {
  const t = useTranslations('evidence.elsewhere')
  const [filter, setFilter] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const wanted = filter.trim().toLocaleLowerCase()
  const fitting = candidates.filter(({ article }) =>
    `${article.title} ${article.outlet.name}`.toLocaleLowerCase().includes(wanted),
  )
  const current = fitting[Math.min(at, fitting.length - 1)]
  const go = (step: number) => {
    const next = Math.max(0, Math.min(fitting.length - 1, at + step))
    setAt(next)
    list.current?.querySelectorAll<HTMLButtonElement>('button[data-candidate]')[next]?.focus()
  }
  useEffect(() => {
    if (last.current) list.current?.querySelector<HTMLElement>(`[data-candidate="${last.current}"]`)?.focus()
  }, [last])
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    o: () => (current ? onOpen(current.article.id) : false),
    '/': () => document.getElementById('candidate-filter')?.focus(),
  })
  return (
    <section aria-labelledby="elsewhere-title" className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="elsewhere-title" className="eyebrow">
          {t('title')}
        </h2>
        <span className="text-soft">{t('count', { n: candidates.length })}</span>
      </div>
      {candidates.length === 0 ? (
        <p className="max-w-prose text-soft">
          {t('empty')}{' '}
          <Link href={`/n/${slug}/articles/import`} className="underline">
            {t('import')}
          </Link>
        </p>
      ) : (
        <>
          <Field label={t('filter')} hideLabel>
            <Input
              id="candidate-filter"
              type="search"
              placeholder={t('filter')}
              value={filter}
              onChange={event => {
                setFilter(event.target.value)
                setAt(0)
              }}
              onKeyDown={event => event.key === 'Enter' && current && onOpen(current.article.id)}
            />
          </Field>
          {fitting.length === 0 && <p className="text-soft">{t('noMatch')}</p>}
          <ul ref={list}>
            {fitting.map((candidate, index) => (
              <li key={candidate.article.id} className="border-b border-hair">
                <button
                  type="button"
                  data-candidate={candidate.article.id}
                  onFocus={() => setAt(index)}
                  onClick={() => onOpen(candidate.article.id)}
                  className={classNames(
                    'grid w-full gap-0.5 rounded-base px-3 py-2.5 text-left hover:bg-sheet touch:min-h-11',
                    candidate === current && 'bg-sheet shadow-[inset_2px_0_var(--focus)]',
                  )}
                >
                  <span className="font-read text-passage">{candidate.article.title}</span>
                  <Particulars candidate={candidate} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Particulars({ candidate }: { candidate: Candidate }) {
  const { article, sameStory, own, cited } = candidate
  const t = useTranslations('evidence.elsewhere')
  const format = useFormatter()
  const date = article.publishedAt === '' ? null : new Date(article.publishedAt)
  return (
    <span className="flex flex-wrap gap-x-3 text-small text-soft">
      <span className="font-medium text-ink">{article.outlet.name}</span>
      {date && <span>{format.dateTime(date, article.publishedAt.includes('T') ? 'moment' : 'day')}</span>}
      {sameStory && <span>{t('sameStory')}</span>}
      {own && <span className="text-half">{t('sameOrigin')}</span>}
      {cited > 0 && <span className="text-good">{t('alreadyCited', { n: cited })}</span>}
    </span>
  )
}
