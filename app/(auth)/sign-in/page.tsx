import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Sheet } from '@/components/people/sheet'
import { findSignedIn } from '@/lib/auth'
import { hasNewsroom } from '@/lib/data/newsrooms'
import { returnPath } from '@/lib/people/return-path'
import { SignInForm } from './sign-in-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.signIn'))('title') }
}

/** Signing in, then back to where one wanted to go. */
export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams
  const next = returnPath(callbackUrl)
  if (await findSignedIn()) redirect(next)
  const t = await getTranslations('people.signIn')
  if (!(await hasNewsroom())) return <Sheet title={t('noNewsroom')} text={t('noNewsroomText')} />
  return (
    <Sheet title={t('title')}>
      <SignInForm next={next} />
      <p className="mt-2 text-small text-soft">{t('lost')}</p>
    </Sheet>
  )
}
