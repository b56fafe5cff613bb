'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { localeCookie, locales, type Locale } from '@/lib/i18n/locale'
import { Segmented } from '../ui/segmented'

/** How long the choice is kept, in seconds: a year. */
const A_YEAR = 31_536_000

/** The languages of the screens, each in its own words, where there is no account menu yet. */
export function LanguageChoice() {
  const t = useTranslations('people')
  const names = useTranslations('shell.account')
  const locale = useLocale()
  const router = useRouter()
  const speak = (wanted: string) => {
    keepLocale(wanted as Locale)
    router.refresh()
  }
  return (
    <Segmented
      legend={t('languages')}
      hideLegend
      value={locale}
      onChoose={speak}
      options={locales.map(language => ({ value: language, label: names(language) }))}
    />
  )
}

/** Keeps the language in this browser; the next page speaks it. */
function keepLocale(locale: Locale): void {
  document.cookie = `${localeCookie}=${locale}; path=/; max-age=${A_YEAR}; samesite=lax`
}
