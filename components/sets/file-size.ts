import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/i18n/format'

/** A size in the reader's words: bytes below a thousand, then kilobytes, then megabytes, with one decimal at most. */
export function useFileSize(): (bytes: number) => string {
  const t = useTranslations('releases.size')
  const format = useFormat()
  const short = (n: number) => format.number(n, { maximumFractionDigits: n < 10 ? 1 : 0 })
  return bytes => {
    if (bytes < 1_000) return t('bytes', { n: bytes })
    return bytes < 1_000_000
      ? t('kilobytes', { n: short(bytes / 1_000) })
      : t('megabytes', { n: short(bytes / 1_000_000) })
  }
}
