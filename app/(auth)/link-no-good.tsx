import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Sheet } from '@/components/people/sheet'
import { buttonClass } from '@/components/ui/button-class'

const words = {
  bad_token: { title: 'badTitle', text: 'badText' },
  link_used: { title: 'usedTitle', text: 'usedText' },
  link_expired: { title: 'expiredTitle' },
} as const

/** Why a link opens nothing, and what to do then. `code` is the failure's; any other than ours reads as a bad link. */
export function LinkNoGood({
  code,
  expired,
}: {
  code: string
  expired: 'expiredSetup' | 'expiredJoin' | 'expiredPassword'
}) {
  const t = useTranslations('people.link')
  const found = words[code as keyof typeof words] ?? words.bad_token
  return (
    <Sheet title={t(found.title)} text={t('text' in found ? found.text : expired)}>
      <p>
        <Link href="/sign-in" className={buttonClass('quiet')}>
          {t('toSignIn')}
        </Link>
      </p>
    </Sheet>
  )
}
