'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { Article } from '@/lib/articles/article'
import type { KindName } from '@/lib/claims/value'
import type { CellEntry, MatrixColumn, MatrixRow } from '@/lib/corroboration/matrix/matrix'
import type { Failure } from '@/lib/result'
import { excerpt } from '@/lib/text/excerpt'
import { InParagraph } from '../evidence/in-paragraph'
import { Dialog } from '../ui/dialog'
import { Loading } from '../ui/states'
import { useProblem } from '../ui/use-problem'

type Props = {
  slug: string
  viewer: { personId: string; newsroomId: string }
  row: MatrixRow
  columns: ReadonlyMap<string, MatrixColumn>
  entries: readonly [CellEntry, CellEntry]
  onClose: () => void
}

/** The row's claim and what another outlet says of it, each in its paragraph, beside each other. */
export function SideBySide({ slug, viewer, row, columns, entries, onClose }: Props) {
  const t = useTranslations('matrix.beside')
  return (
    <Dialog
      title={t('title')}
      description={row.title || row.shown}
      open
      onOpenChange={open => !open && onClose()}
      size="wide"
    >
      <div className="grid gap-6 wide:grid-cols-2">
        {entries.map((entry, at) => (
          <Side
            key={at}
            slug={slug}
            viewer={viewer}
            kind={row.kind}
            entry={entry}
            outlet={columns.get(row.cells.find(cell => cell.entries.includes(entry))?.column ?? '')?.name ?? ''}
          />
        ))}
      </div>
    </Dialog>
  )
}

type SideProps = Pick<Props, 'slug' | 'viewer'> & { kind: KindName; entry: CellEntry; outlet: string }

function Side({ slug, viewer, kind, entry, outlet }: SideProps) {
  const t = useTranslations('matrix.beside')
  const problem = useProblem()
  const { newsroomId, personId } = viewer
  const api = useMemo(() => newsroomApi(newsroomId, { personId }), [newsroomId, personId])
  const [article, setArticle] = useState<Article | null>(null)
  const [failed, setFailed] = useState<Failure | null>(null)
  const { articleId } = entry
  useEffect(() => {
    if (articleId === null) return
    let stands = true
    void api.articles.find(articleId).then(answer => {
      if (!stands) return
      if (answer.ok) setArticle(answer.value)
      else setFailed(answer)
    })
    return () => {
      stands = false
    }
  }, [api, articleId])
  const isThere = article !== null && article.text.id === entry.place?.versionId
  return (
    <section aria-label={t('of', { outlet })}>
      <h3 className="font-medium">{outlet}</h3>
      {article && (
        <p className="mb-2 text-small text-soft">
          <Link href={`/n/${slug}/articles/${article.id}`} className="hover:underline">
            {article.title}
          </Link>
        </p>
      )}
      {!article && !failed && articleId !== null && <Loading rows={3} />}
      {failed && (
        <p className="text-warn">
          {t('failed')} {problem(failed)}
        </p>
      )}
      {isThere && entry.place ? (
        <InParagraph excerpt={excerpt(article.text.text, entry.place)} kind={kind} lang={article.language} />
      ) : (
        (article || articleId === null) && (
          <>
            {article && <p className="mb-1 text-small text-half">{t('gone')}</p>}
            <blockquote className="border-l-3 border-line pl-4 font-read text-passage">{entry.words}</blockquote>
          </>
        )
      )}
    </section>
  )
}
