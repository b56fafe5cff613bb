'use client'

import { useTranslations } from 'next-intl'
import { signOut } from '@/components/people/sign-out'
import { AccountMenu } from '@/components/shell/account-menu'
import { toast } from '@/components/ui/toast'
import { sender } from '@/lib/api/send'
import type { Me } from '@/lib/people/person'

/** The account menu of a newsroom's pages: what is chosen in it is kept with the person. */
export function Account({ me, slug }: { me: Me; slug: string }) {
  const t = useTranslations('people')
  const problems = useTranslations('problems')
  const leave = async () => {
    if (!(await signOut())) toast.fail(problems('no_answer'))
  }
  return (
    <AccountMenu
      name={me.name}
      newsrooms={me.newsrooms}
      links={[
        { href: `/n/${slug}/settings`, label: t('settings.title') },
        { href: '/account', label: t('account.title') },
      ]}
      onLanguage={locale => void sender()('me', { method: 'PATCH', body: { locale }, version: me.version })}
      onSignOut={() => void leave()}
    />
  )
}
