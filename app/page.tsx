import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Sheet } from '@/components/people/sheet'
import { SignOutButton } from '@/components/people/sign-out-button'
import { requirePerson } from '@/lib/auth'
import { listNewsroomsOf } from '@/lib/data/newsrooms'

/** The door: on to the only newsroom, or a choice among several. */
export default async function HomePage() {
  const me = await requirePerson('/')
  const newsrooms = await listNewsroomsOf(me)
  const [only, ...others] = newsrooms
  if (only && others.length === 0) redirect(`/n/${only.slug}`)
  const t = await getTranslations('people')
  if (!only) {
    return (
      <Sheet title={t('choose.noneTitle')} text={t('choose.noneText', { email: me.email })}>
        <SignOutButton>{t('account.signOut')}</SignOutButton>
      </Sheet>
    )
  }
  return (
    <Sheet title={t('choose.title')}>
      <ul className="grid border-t border-line">
        {newsrooms.map(newsroom => (
          <li key={newsroom.id} className="border-b border-line">
            <Link
              href={`/n/${newsroom.slug}`}
              className="flex min-h-11 items-center justify-between gap-4 text-large hover:bg-hair"
            >
              <span className="min-w-0 truncate font-medium">{newsroom.name}</span>
              <span className="text-small text-soft">{t(`roles.${newsroom.role}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <SignOutButton>{t('account.signOut')}</SignOutButton>
    </Sheet>
  )
}
