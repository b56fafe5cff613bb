import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Sheet } from '@/components/people/sheet'
import { checkSetupToken } from '@/lib/data/setup'
import { LinkNoGood } from '../link-no-good'
import { SetupForm } from './setup-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.setup'))('title'), referrer: 'no-referrer' }
}

/** The first newsroom and its admin, by the link that the terminal printed. */
export default async function SetupPage({ searchParams }: Props) {
  const { token } = await searchParams
  const link = await checkSetupToken(String(token ?? ''))
  if (!link.ok) return <LinkNoGood code={link.code} expired="expiredSetup" />
  const t = await getTranslations('people.setup')
  return (
    <Sheet title={t('title')} text={t('text')}>
      <SetupForm token={String(token)} />
    </Sheet>
  )
}
