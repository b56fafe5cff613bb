import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Appearance } from '@/components/shell/appearance'
import { keepEarlyKeys } from '@/components/ui/early-keys-script'

export const metadata: Metadata = {
  title: { default: 'Recoupe', template: '%s · Recoupe' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161512' },
  ],
}

/** The frame of every page: fonts and colours of our own, language, theme, and a way past the header. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, sent] = await Promise.all([getLocale(), getTranslations('shell'), headers()])
  const nonce = sent.get('x-nonce') ?? undefined
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keepEarlyKeys }} />
        <a
          href="#main"
          className="no-print fixed top-1 left-1 z-70 -translate-y-20 rounded-base bg-ink px-4 py-2.5 text-paper focus:translate-y-0"
        >
          {t('skip')}
        </a>
        <NextIntlClientProvider>
          <Appearance nonce={nonce}>{children}</Appearance>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
