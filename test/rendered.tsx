import { render, type RenderResult } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { formats, timeZone } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/messages'

/** A component as a page shows it, in one of the two languages. */
export function rendered(node: ReactNode, locale: Locale = 'en'): RenderResult {
  return render(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} formats={formats} timeZone={timeZone}>
      {node}
    </NextIntlClientProvider>,
  )
}
