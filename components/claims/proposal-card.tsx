'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode, Ref } from 'react'
import type { Proposal } from '@/lib/claims/proposal'
import { Button } from '../ui/button'
import { classNames } from '../ui/class-names'
import { describeValue } from '@/lib/claims/kinds'
import { KindSign } from './kind-sign'

type Props = {
  id: string
  proposal: Proposal
  /** What can be decided; left out for who may only read. */
  decide?: { accept: () => void; mend: () => void; dismiss: () => void }
  ref?: Ref<HTMLLIElement>
  className?: string
}

/** The current proposal in the margin: its sign, the value as read, why it was read so, and the three answers with their keys. */
export function ProposalCard({ id, proposal, decide, ref, className }: Props): ReactNode {
  const t = useTranslations('desk.proposal')
  const locale = useLocale()
  const reason = useReason()
  const { kind, value } = proposal
  return (
    <li
      ref={ref}
      data-card={id}
      data-current
      data-proposal
      className={classNames(
        'list-none rounded-r-large border-y border-r border-l-2 border-y-line border-r-line border-l-focus bg-sheet py-1.5 pr-2 pl-3 shadow-lifted',
        className,
      )}
    >
      <p className="flex items-center gap-2">
        <KindSign kind={kind} />
        <b className="min-w-0 grow text-large font-semibold">{describeValue(kind, value, locale)}</b>
        <span className="ml-auto shrink-0 text-small text-faint">{t(`rank.${proposal.rank}`)}</span>
      </p>
      <p className="pl-6.5 text-base text-soft">{reason(proposal)}</p>
      {decide && (
        <div className="mt-2 flex flex-wrap gap-1.5 pl-6.5 max-wide:pl-0">
          <Button kind="primary" shortcut="a" onClick={decide.accept}>
            {t('accept')}
          </Button>
          <Button shortcut="x" onClick={decide.dismiss}>
            {t('dismiss')}
          </Button>
          <Button kind="bare" shortcut="Enter" onClick={decide.mend}>
            {t('mend')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** Says the current proposal to who hears the page, as the keyboard comes to it. */
export function ProposalVoice({ proposal }: { proposal: Proposal | null }): ReactNode {
  const t = useTranslations('desk.proposal')
  const kind = useTranslations('words.kind')
  const locale = useLocale()
  const reason = useReason()
  return (
    <p role="status" className="sr-only">
      {proposal &&
        t('current', {
          kind: kind(proposal.kind),
          value: describeValue(proposal.kind, proposal.value, locale),
          reason: reason(proposal),
        })}
    </p>
  )
}

/** Why something was proposed, as a sentence. */
function useReason(): (proposal: Pick<Proposal, 'reason'>) => string {
  const t = useTranslations('desk.reason')
  return ({ reason: { code, words } }) => {
    const key = code as Parameters<typeof t>[0]
    return t.has(key) ? t(key, { words: shortened(words) }) : t('other')
  }
}

/** The longest words that a reason repeats, in characters. */
const LONGEST = 60

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}
