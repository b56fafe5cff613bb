import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Sheet } from '@/components/people/sheet'
import { SignOutButton } from '@/components/people/sign-out-button'
import { requirePerson } from '@/lib/auth'
import { findMe } from '@/lib/data/people'
import { NameForm, PasswordForm } from './account-forms'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.account'))('title') }
}

/** One's own name and password, the newsrooms one belongs to, and the way out. */
export default async function AccountPage() {
  const me = await findMe(await requirePerson('/account'))
  const t = await getTranslations('people')
  return (
    <Sheet title={t('account.title')} text={me.email}>
      <NameForm key={me.version} me={me} />
      <section className="mt-4 grid gap-4 border-t border-line pt-6">
        <h2 className="font-read text-title font-medium">{t('account.passwordTitle')}</h2>
        <PasswordForm me={me} />
      </section>
      <section className="mt-4 grid gap-3 border-t border-line pt-6">
        <h2 className="font-read text-title font-medium">{t('account.newsrooms')}</h2>
        <ul>
          {me.newsrooms.map(newsroom => (
            <li key={newsroom.id} className="flex min-h-8 items-center justify-between gap-4 touch:min-h-11">
              <Link href={`/n/${newsroom.slug}`} className="link min-w-0 truncate">
                {newsroom.name}
              </Link>
              <span className="text-small text-soft">{t(`roles.${newsroom.role}`)}</span>
            </li>
          ))}
        </ul>
        <SignOutButton>{t('account.signOut')}</SignOutButton>
      </section>
    </Sheet>
  )
}
