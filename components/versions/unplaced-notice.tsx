import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Claim } from '@/lib/claims/claim'
import { Notice } from '../ui/notice'
import { FateSign } from './fate-sign'

/** Says of a claim that its article was corrected and that it waits to be placed in the new text; nothing where it does not. */
export function UnplacedNotice({
  claim,
  slug,
}: {
  claim: Pick<Claim, 'articleId' | 'unplaced'>
  slug: string
}): ReactNode {
  const t = useTranslations('versions')
  if (!claim.unplaced) return null
  return (
    <Notice
      tone="half"
      title={<FateSign fate={claim.unplaced} />}
      action={
        <Link className="link" href={`/n/${slug}/articles/${claim.articleId}/placing`}>
          {t('place')}
        </Link>
      }
    >
      {t('waiting', { n: 1 })}
    </Notice>
  )
}
