'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KindName } from '@/lib/claims/value'
import type { Confidence, Corroboration, Evidence } from '@/lib/corroboration/corroboration'
import { evidenceName } from '@/lib/corroboration/standings'
import type { Cited } from '@/lib/corroboration/cited'
import { useFormat } from '@/lib/i18n/format'
import { StanceBadge } from '../claims/status-badge'
import { Kbd } from '../ui/kbd'
import { classNames } from '../ui/class-names'
import { InParagraph } from './in-paragraph'

type Props = {
  source: Corroboration
  /** The passage in its paragraph, where the source is an article of the newsroom. */
  cited?: Cited
  kind: KindName
  /** Why it is not counted, or what it shares an origin with. */
  counting: ReactNode
  /** The question it answers, where the claim has two. */
  question?: ReactNode
  /** Approved by whom, made by whom. */
  people?: ReactNode
  /** What speaks against counting it as it is counted. */
  remark?: ReactNode
  actions?: ReactNode
  /** What changed since the last review. */
  flag?: ReactNode
  showPassage?: boolean
}

/** One source: what it says, where exactly, of which origin, how reliable, by whom recorded. */
export function SourceRow({
  source,
  cited,
  kind,
  counting,
  question,
  people,
  remark,
  actions,
  flag,
  showPassage = true,
}: Props) {
  const t = useTranslations('evidence.source')
  const kinds = useTranslations('evidence.sourceKind')
  const versions = useTranslations('versions.correction')
  const page = useTranslations('versions')
  const format = useFormat()
  const secret = source.confidence?.secret ?? null
  const evidence = secret?.evidence ?? source.evidence
  const note = secret?.note ?? source.note
  const name = source.outletName ?? nameOf(evidence, t)
  return (
    <li
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)] gap-1 border-b border-hair py-2.5',
        source.withdrawn && 'opacity-60',
      )}
      data-source={source.id}
    >
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <StanceBadge stance={source.stance} className="font-medium" />
        <span className={classNames('min-w-0 font-medium', source.withdrawn && 'line-through')}>{name}</span>
        {(source.confidence ?? evidence.type === 'withheld') && (
          <span className="inline-flex items-center gap-1 rounded-small bg-hair px-1.5 text-small text-soft">
            <Lock aria-hidden className="size-3" />
            {t('confidential')}
          </span>
        )}
        {question}
        {source.withdrawn && <span className="text-soft">{t('withdrawn')}</span>}
        {source.sourceState && !source.withdrawn && (
          <span data-source-state={source.sourceState} className="rounded-small bg-half-wash px-1.5 text-half">
            ≠ {versions('flag')}
          </span>
        )}
        {flag && <span className="rounded-small bg-half-wash px-1.5 text-half">{flag}</span>}
        {evidence.type !== 'search' && (
          <abbr
            title={t('gradeMeans', { reliability: source.reliability, credibility: source.credibility })}
            className="ml-auto text-faint no-underline"
          >
            {t('grade', { reliability: source.reliability, credibility: source.credibility })}
          </abbr>
        )}
      </div>
      {showPassage && cited && <InParagraph excerpt={cited} kind={kind} lang={cited.language} className="my-1" />}
      {showPassage && 'words' in evidence && (
        <blockquote className="my-1 border-l-3 border-line pl-4 font-read text-passage whitespace-pre-line">
          {evidence.words}
        </blockquote>
      )}
      <p className="flex flex-wrap gap-x-2 text-small text-soft">
        {cited && <span>{cited.title}</span>}
        {cited?.link && (
          <a href={cited.link} rel="noreferrer noopener" target="_blank" className="underline">
            {page('origin')}
          </a>
        )}
        {evidence.type === 'address' && (
          <a href={evidence.url} rel="noreferrer noopener nofollow" target="_blank" className="break-all underline">
            {evidence.url}
          </a>
        )}
        {evidence.type !== 'search' && <span>{kinds(source.sourceKind)}</span>}
        {counting && <span>{counting}</span>}
        <span>
          {t('by', { name: source.madeBy.name, time: format.dateTime(new Date(source.updatedAt), 'moment') })}
        </span>
        {people}
      </p>
      {!source.withdrawn && remark}
      {source.confidence && <Readable confidence={source.confidence} />}
      {note && <p className="text-small whitespace-pre-line">{note}</p>}
      {actions && <div className="flex flex-wrap gap-x-3 text-small">{actions}</div>}
    </li>
  )
}

function nameOf(evidence: Evidence, t: ReturnType<typeof useTranslations<'evidence.source'>>): string {
  if (evidence.type === 'search') return t('search', { where: evidence.where })
  if (evidence.type === 'call') return t('call', { name: evidence.with })
  if (evidence.type === 'withheld') return t(`withheld.${evidence.of}`)
  return evidenceName(evidence)
}

/** Who may read a confidential source; or that nobody can any more. */
function Readable({ confidence: { readers, secret, erasedAt } }: { confidence: Confidence }) {
  const t = useTranslations('evidence.confidence')
  const format = useFormat()
  const names = format.list(readers.map(reader => reader.name))
  return (
    <p className="text-small text-soft">
      {erasedAt
        ? t('erased', { date: format.dateTime(new Date(erasedAt), 'day') })
        : t(secret ? 'readBy' : 'askReaders', { names })}
    </p>
  )
}

/** A small action in a row: words, and the key that does the same. */
export function RowAction({
  onPress,
  children,
  shortcut,
  label,
}: {
  onPress: () => void
  children: ReactNode
  shortcut?: string
  label?: string
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={label}
      className="inline-flex min-h-6 items-center gap-1 rounded-small text-soft underline decoration-line underline-offset-2 hover:text-ink touch:min-h-10"
    >
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}
