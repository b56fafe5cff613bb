'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { NewsroomApi } from '@/lib/api/client'
import type { Article } from '@/lib/articles/article'
import { mainPassage, type Claim } from '@/lib/claims/claim'
import { describeValue } from '@/lib/claims/kinds'
import type { Surroundings } from '@/lib/corroboration/review-case'
import type { Failure } from '@/lib/result'
import { ArticleText } from '../article/article-text'
import type { Mark } from '../article/pieces'
import { ErrorState, Loading } from '../ui/states'
import { useProblem } from '../ui/use-problem'
import { InParagraph } from './in-paragraph'

type Props = { api: NewsroomApi; claim: Claim; surroundings: Surroundings }

/** The claim's own article, whole, at its passage: what stands at the left while another one is read beside it. */
export function OwnArticle({ api, claim, surroundings }: Props) {
  const t = useTranslations('candidates.beside')
  const problem = useProblem()
  const locale = useLocale()
  const [article, setArticle] = useState<Article | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const { articleId, article: about, id } = claim
  useEffect(() => {
    let gone = false
    void api.articles.find(articleId, about.versionNumber).then(answer => {
      if (gone) return
      if (answer.ok) setArticle(answer.value)
      else setFailure(answer)
    })
    return () => {
      gone = true
    }
  }, [api, articleId, about.versionNumber])
  const { start, end } = mainPassage(claim).anchor
  const marks = useMemo(
    (): Mark[] => [{ id, kind: claim.kind, state: 'claim', start, end, current: true }],
    [id, claim.kind, start, end],
  )
  useEffect(() => {
    if (article) root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [article])
  return (
    <section aria-label={t('here')} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h1 className="sr-only">{describeValue(claim.kind, claim.value, locale)}</h1>
      <p className="text-soft">
        <span className="font-medium text-ink">{about.outletName}</span> · {about.title}
      </p>
      <div className="desk:hidden">
        <InParagraph excerpt={surroundings.claim} kind={claim.kind} lang={surroundings.claim.language} />
      </div>
      <div className="max-desk:hidden">
        {failure && <ErrorState>{problem(failure)}</ErrorState>}
        {!article && !failure && <Loading label={t('loading')} />}
        {article && (
          <ArticleText
            ref={root}
            text={article.text.text}
            zones={article.text.zones}
            marks={marks}
            lang={article.language}
          />
        )}
      </div>
    </section>
  )
}
