import { useTranslations } from 'next-intl'
import type { StandingOverride } from '@/lib/claims/claim'
import type { OriginVoice, StandingAnswer, StandingReason } from '@/lib/corroboration/standing'
import { useFormat } from '@/lib/i18n/format'
import { StandingBadge } from '../claims/standing-badge'
import { toBadge } from '../claims/standing-number'

type Props = { answer: StandingAnswer; override?: StandingOverride; showQuestion: boolean }

/** Where a question stands and why, in sentences: who counts on which side, who does not, how many are needed. */
export function StandingReasons({ answer, override, showQuestion }: Props) {
  const t = useTranslations('evidence.standing')
  const words = useTranslations('words')
  const sentences = useSentences(answer.reason)
  return (
    <div className="rounded-large border border-line bg-sheet px-3.5 py-3">
      <StandingBadge {...toBadge(answer, !showQuestion)} className="text-large" />
      {override && (
        <p className="mt-1">
          {t('set', { name: override.madeBy.name, reason: override.reason })}{' '}
          <span className="text-soft">{t('computed', { standing: words(`standing.${answer.computed}`) })}</span>
        </p>
      )}
      <p className="mt-1 text-soft">{sentences.join(' ')}</p>
    </div>
  )
}

function useSentences(reason: StandingReason): string[] {
  const t = useTranslations('evidence.standing')
  const format = useFormat()
  const names = (voices: OriginVoice[]) => format.list(voices.map(voice => nameOf(voice, t)))
  const side = (key: 'supports' | 'refutes' | 'denies' | 'partly' | 'mentions') =>
    reason[key].length > 0 ? [t(key, { n: reason[key].length, names: names(reason[key]) })] : []
  const left = (because: 'own-origin' | 'unknown-origin') => [
    ...new Set(reason.notCounted.filter(one => one.because === because).map(one => one.name)),
  ]
  const own = left('own-origin')
  const unknown = left('unknown-origin')
  const nothing = reason.supports.length + reason.refutes.length === 0
  return [
    ...(reason.supports.length > 0 ? side('supports') : [t('nothingSupports')]),
    ...(reason.refutes.length > 0 ? side('refutes') : nothing ? [] : [t('nothingRefutes')]),
    ...side('denies'),
    ...side('partly'),
    ...side('mentions'),
    ...(reason.searches > 0 ? [t('searches', { n: reason.searches })] : []),
    ...(reason.onlyAnonymous ? [t('onlyAnonymous')] : []),
    ...(own.length > 0 ? [t('ownOrigin', { names: format.list(own) })] : []),
    ...(unknown.length > 0 ? [t('unknownOrigin', { names: format.list(unknown) })] : []),
    t('needed', { n: reason.needed }),
  ]
}

/** An origin with the sources through which it was heard, where they are others; a record and an anonymous voice say so. */
function nameOf(voice: OriginVoice, t: ReturnType<typeof useTranslations<'evidence.standing'>>): string {
  const others = voice.sources.filter(source => source !== voice.name)
  const more = [...others, ...(voice.primary ? [t('record')] : []), ...(voice.anonymous ? [t('anonymous')] : [])]
  return more.length > 0 ? t('relays', { name: voice.name, sources: more.join(', ') }) : voice.name
}
