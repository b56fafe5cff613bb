'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { KindName } from '@/lib/claims/value'
import type { Candidate } from '@/lib/corroboration/candidate'
import { useKnownDate } from '@/lib/i18n/known-date'
import { StanceBadge } from '../claims/status-badge'
import { classNames } from '../ui/class-names'
import { Chip } from '../ui/chip'
import { Kbd } from '../ui/kbd'
import type { CandidateActions } from './candidate-list'
import { ComparedWords } from './compared-words'
import { ReasonChips } from './reason-chips'
import { candidateKeys } from './stance-picker'

type Props = {
  candidate: Candidate
  kind: KindName
  slug: string
  place: { n: number; of: number }
  current: boolean
  actions: CandidateActions | null
  onCurrent: () => void
  onBeside: () => void
}

/** One candidate: who says it and when, the sentence, why it is here, and, where it is the current one, what can be done. */
export function CandidateItem({ candidate, kind, slug, place, current, actions, onCurrent, onBeside }: Props) {
  const t = useTranslations('candidates')
  const words = useTranslations('words.stance')
  const { article, sentence, origin, proposed } = candidate
  const date = useKnownDate()(article.publishedAt)
  const isFirst = origin.weight === 'new' && !origin.reprint && origin.name === article.outletName
  const how = isFirst
    ? candidate.like
      ? 'undecided'
      : 'first'
    : origin.reprint && (origin.weight === 'new' || origin.weight === 'recorded')
      ? (`reprint-${origin.weight}` as const)
      : origin.weight
  return (
    <li
      tabIndex={current ? 0 : -1}
      data-passage={candidate.id}
      data-current={current || undefined}
      aria-current={current || undefined}
      aria-label={t('label', { ...place, outlet: article.outletName, stance: words(proposed) })}
      onFocus={onCurrent}
      onClick={onCurrent}
      className={classNames(
        'grid scroll-my-4 grid-cols-[minmax(0,1fr)] gap-1.5 rounded-large border px-4 py-3 outline-offset-[-1px]',
        current
          ? 'border-line bg-sheet shadow-lifted outline-2 outline-focus'
          : 'cursor-default border-transparent border-b-hair hover:bg-sheet',
      )}
    >
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 text-soft">
        <span className="min-w-0 font-semibold text-ink">{article.outletName}</span>
        {date && <span>{date}</span>}
        {!article.sameStory && <span>{t('otherStory')}</span>}
        <span className={classNames('ml-auto text-small', origin.weight === 'new' && !origin.reprint && 'text-ink')}>
          {t(`origin.${how}`, { name: origin.name })}
        </span>
      </div>
      {candidate.from && (
        <p className="text-small text-soft">{t(`from.${candidate.from.code}`, { words: candidate.from.words })}</p>
      )}
      {candidate.like && (
        <p className="text-small text-soft">
          {candidate.like.translated
            ? t('likeTranslated', { outletName: candidate.like.outletName })
            : t('like', { outletName: candidate.like.outletName, share: candidate.like.share })}
        </p>
      )}
      <ComparedWords
        words={sentence.exact}
        kind={kind}
        lang={article.language}
        matched={candidate.matched}
        differing={candidate.differing}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="mr-1 flex items-baseline gap-1.5">
          <span className="text-small text-faint">{t('proposed')}</span>
          <StanceBadge stance={proposed} className="font-medium" />
        </span>
        <ReasonChips reasons={candidate.reasons.length > 0 ? candidate.reasons : [onlyReason(candidate)]} />
        {candidate.claimId && (
          <Link href={`/n/${slug}/claims/${candidate.claimId}`} className="rounded-base hover:underline">
            <Chip quiet>{t('marked')}</Chip>
          </Link>
        )}
      </div>
      {current && (
        <div className="-mx-1.5 mt-1 flex flex-wrap gap-x-1 gap-y-0.5 text-small">
          {actions &&
            inOrder(proposed).map(({ key, stance }) => (
              <Action
                key={stance}
                shortcut={key}
                main={stance === proposed}
                onPress={() => actions.record(candidate, stance)}
              >
                {words(stance)}
              </Action>
            ))}
          <Action shortcut="o" onPress={onBeside}>
            {t('sideBySide')}
          </Action>
          {actions && (
            <Action shortcut="x" onPress={() => actions.leaveAside(candidate)}>
              {t('leaveAside')}
            </Action>
          )}
        </div>
      )}
    </li>
  )
}

/** Why a candidate stands here of which the comparison itself has nothing to say. */
function onlyReason({ article }: Candidate): Candidate['reasons'][number] {
  return { code: article.sameStory ? 'same-story' : 'near', words: [] }
}

/** The proposed stance stands first. */
function inOrder(proposed: Candidate['proposed']) {
  return [...candidateKeys].sort((a, b) => Number(b.stance === proposed) - Number(a.stance === proposed))
}

type ActionProps = { shortcut: string; main?: boolean; onPress: () => void; children: string }

function Action({ shortcut, main = false, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      onClick={event => {
        event.stopPropagation()
        onPress()
      }}
      className={classNames(
        'inline-flex min-h-7 items-center gap-1.5 rounded-base px-1.5 hover:bg-hair touch:min-h-11 touch:px-3',
        main ? 'font-semibold text-ink' : 'text-soft hover:text-ink',
      )}
    >
      <Kbd className="touch:hidden">{shortcut}</Kbd>
      {children}
    </button>
  )
}
