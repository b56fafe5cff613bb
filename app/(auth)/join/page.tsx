import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Sheet } from '@/components/people/sheet'
import { SignOutButton } from '@/components/people/sign-out-button'
import { buttonClass } from '@/components/ui/button-class'
import { findSignedIn } from '@/lib/auth'
import { findInvitation } from '@/lib/data/invitations'
import { signInPath } from '@/lib/people/return-path'
import { LinkNoGood } from '../link-no-good'
import { AcceptButton, JoinForm } from './join-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { referrer: 'no-referrer' }

/** An invitation: for somebody new a form, for somebody with an account one button once they are signed in. */
export default async function JoinPage({ searchParams }: Props) {
  const token = String((await searchParams).token ?? '')
  const found = await findInvitation(token)
  if (!found.ok) return <LinkNoGood code={found.code} expired="expiredJoin" />
  const [me, t] = await Promise.all([findSignedIn(), getTranslations('people')])
  const { newsroom, role, email, hasAccount } = found.value
  const here = `/join?token=${encodeURIComponent(token)}`
  return (
    <Sheet
      title={t('join.title', { newsroom: newsroom.name })}
      text={
        <>
          <p>{t('join.text', { role: t(`roles.${role}`), means: t(`roleMeans.${role}`) })}</p>
          <p className="mt-1">{t('join.for', { email })}</p>
        </>
      }
    >
      {me?.email === email && <AcceptButton token={token} slug={newsroom.slug} />}
      {me && me.email !== email && (
        <>
          <p>{t('join.otherPerson', { email: me.email })}</p>
          <SignOutButton next={here}>{t('join.signOut')}</SignOutButton>
        </>
      )}
      {!me && hasAccount && (
        <>
          <p>{t('join.hasAccount')}</p>
          <Link href={signInPath(here)} className={buttonClass('primary', 'min-h-9')}>
            {t('join.signIn')}
          </Link>
        </>
      )}
      {!me && !hasAccount && <JoinForm token={token} email={email} slug={newsroom.slug} />}
    </Sheet>
  )
}
