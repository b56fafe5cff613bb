import { useTranslations } from 'next-intl'
import type { Counting } from './counting'

/** How a source counts, in words. */
export function CountingWords({ counting }: { counting: Counting | undefined }) {
  const t = useTranslations('evidence.source')
  if (!counting) return null
  switch (counting.how) {
    case 'origin':
      return t('origin', { name: counting.name })
    case 'shared':
      return t('reprint', { name: counting.with })
    case 'own-origin':
      return t('ownOrigin')
    case 'unknown-origin':
      return t('unknownOrigin')
  }
}
