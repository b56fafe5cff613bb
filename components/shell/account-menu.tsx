'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useTheme } from 'next-themes'
import { localeCookie, locales } from '@/lib/i18n/locale'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine } from '../ui/menu'
import { Initials } from './initials'

const themes = ['system', 'light', 'dark'] as const

/** How long the choice of language is kept, in seconds: a year. */
const A_YEAR = 31_536_000

type Props = {
  name: string
  /** The person's newsrooms, where there are several to go to. */
  newsrooms?: readonly { slug: string; name: string }[]
  /** Further places of one's own: settings, account. */
  links?: readonly { href: string; label: string }[]
  /** Ends the session. */
  onSignOut: () => void
  /** Told after the cookie is set, so that the choice can be kept with the person too. */
  onLanguage?: (locale: string) => void
}

/** Who is signed in; language, theme, other newsrooms, the way out. */
export function AccountMenu({ name, newsrooms = [], links = [], onSignOut, onLanguage }: Props) {
  const t = useTranslations('shell.account')
  const locale = useLocale()
  const router = useRouter()
  const { theme, setTheme } = useTheme()

  const speak = (wanted: string) => {
    document.cookie = `${localeCookie}=${wanted}; path=/; max-age=${A_YEAR}; samesite=lax`
    onLanguage?.(wanted)
    router.refresh()
  }
  return (
    <Menu
      label={t('label')}
      trigger={
        <button type="button" className="grid size-8 shrink-0 place-items-center rounded-full touch:size-10">
          <Initials name={name} />
          <span className="sr-only">{t('label')}</span>
        </button>
      }
    >
      <p className="px-2 pt-1.5 pb-1 font-medium">{name}</p>
      {newsrooms.length > 1 && (
        <>
          <MenuLine />
          <MenuLabel>{t('newsrooms')}</MenuLabel>
          {newsrooms.map(newsroom => (
            <MenuItem key={newsroom.slug} asChild>
              <Link href={`/n/${newsroom.slug}`}>{newsroom.name}</Link>
            </MenuItem>
          ))}
        </>
      )}
      <MenuLine />
      <MenuChoice
        label={t('language')}
        value={locale}
        onChoose={speak}
        options={locales.map(language => ({ value: language, label: t(language), lang: language }))}
      />
      <MenuLine />
      <MenuChoice
        label={t('theme')}
        value={theme ?? 'system'}
        onChoose={setTheme}
        options={themes.map(value => ({ value, label: t(value) }))}
      />
      <MenuLine />
      {links.map(link => (
        <MenuItem key={link.href} asChild>
          <Link href={link.href}>{link.label}</Link>
        </MenuItem>
      ))}
      <MenuItem onSelect={onSignOut}>{t('signOut')}</MenuItem>
    </Menu>
  )
}
