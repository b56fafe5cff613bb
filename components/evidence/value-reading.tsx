import { useLocale, useTranslations } from 'next-intl'
import { kindOf } from '@/lib/claims/kinds'
import { formatNumber } from '@/lib/claims/kinds/figure'
import type { Comparator, KindName, Value, ValueOf } from '@/lib/claims/value'
import { comparatorKey } from '../claims/comparator-key'
import { DescriptionList, type Description } from '../ui/description-list'

/** The value of a claim as it was read, field by field; fields with nothing in them are left out. */
export function ValueReading({ kind, value }: { kind: KindName; value: Value }) {
  const t = useTranslations('kinds')
  const locale = useLocale()
  const items = fieldNames(kind, value).flatMap((name): Description[] => {
    const content = (value as unknown as Record<string, unknown>)[name]
    const shown = useless.has(name) ? null : asWords(kind, name, content, locale, t)
    return shown === null ? [] : [{ term: t(`fields.${name}` as Parameters<typeof t>[0]), detail: shown }]
  })
  return <DescriptionList items={items} />
}

/** The fields in the order of the form, then what the form does not show. */
function fieldNames(kind: KindName, value: Value): string[] {
  return [...new Set([...kindOf(kind).fields.map(field => field.name), ...Object.keys(value)])]
}

const useless = new Set(['printed', 'comparatorWords', 'marked'])

function asWords(
  kind: KindName,
  name: string,
  content: unknown,
  locale: string,
  t: ReturnType<typeof useTranslations<'kinds'>>,
): string | null {
  if (content === null || content === '' || (Array.isArray(content) && content.length === 0)) return null
  const field = (kindOf(kind).fields as readonly { name: string; input: string }[]).find(one => one.name === name)
  if (field?.input === 'choice') {
    const option = name === 'comparator' ? comparatorKey[content as Comparator] : String(content)
    const key = `${name}.${option}` as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : String(content)
  }
  if (field?.input === 'number') return formatNumber(String(content), locale)
  if (Array.isArray(content)) return content.join(' › ')
  if (typeof content === 'object') return String((content as NonNullable<ValueOf['figure']['when']>).words ?? '')
  return String(content)
}

/** One field of a value in words, for lists of what has changed. */
export function fieldWords(content: unknown): string {
  if (content === null || content === undefined || content === '') return '–'
  return typeof content === 'object' ? JSON.stringify(content) : String(content)
}
