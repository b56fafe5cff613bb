import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Sheet } from '@/components/people/sheet'
import { findPasswordLink } from '@/lib/data/password-links'
import { LinkNoGood } from '../link-no-good'
import { NewPasswordForm } from './new-password-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.newPassword'))('title'), referrer: 'no-referrer' }
}

/** Choosing another password, by a link that whoever runs Recoupe has printed. */
export default async function NewPasswordPage({ searchParams }: Props) {
  const { token } = await searchParams
  const link = await findPasswordLink(String(token ?? ''))
  if (!link.ok) return <LinkNoGood code={link.code} expired="expiredPassword" />
  const t = await getTranslations('people.newPassword')
  return (
    <Sheet title={t('title')} text={t('text', { email: link.value.email })}>
      <NewPasswordForm token={String(token)} email={link.value.email} />
    </Sheet>
  )
}
