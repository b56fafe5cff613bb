import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Cited } from '@/lib/corroboration/cited'
import type { Counting } from './counting'

type Props = { cited: Cited | undefined; counting: Counting | undefined; slug: string }

/** Warns that a source counts as an origin of its own though its text is probably a copy, and leads to where that is settled. */
export function UndecidedOrigin({ cited, counting, slug }: Props) {
  const t = useTranslations('evidence.source')
  if (!cited?.like || counting?.how !== 'origin') return null
  const { outletName, share, translated } = cited.like
  return (
    <p data-undecided className="text-small text-half">
      {translated ? t('likeTranslated', { outletName }) : t('like', { outletName, share })}{' '}
      <Link href={`/n/${slug}/articles/${cited.articleId}/particulars`} className="font-medium underline">
        {t('settle')}
      </Link>
    </p>
  )
}
