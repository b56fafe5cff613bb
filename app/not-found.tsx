import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'

/** The page for an address that shows nothing, or nothing to this person: the two look alike. */
export default async function NotFound() {
  const t = await getTranslations('shell.notFound')
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-prose px-4 py-16">
      <EmptyState
        level={1}
        title={t('title')}
        action={
          <Link href="/" className={buttonClass('quiet')}>
            {t('home')}
          </Link>
        }
      >
        {t('text')}
      </EmptyState>
    </main>
  )
}
