'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { OriginProposal, ProposalStatus } from '@/lib/corroboration/origins/origin-proposal'
import { useKnownDate } from '@/lib/i18n/known-date'
import { isUnavailable } from '@/lib/result'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Disclosure } from '../ui/disclosure'
import { toast } from '../ui/toast'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'

type Props = {
  slug: string
  viewer: { personId: string; newsroomId: string }
  proposals: readonly OriginProposal[]
  canEdit: boolean
  /** On an article's own page its title need not be said again. */
  ofOneArticle?: boolean
}

/**
 * Where articles seem to have their information from, each with its reason. One key accepts or dismisses the current one and
 * moves on; what was decided stays below and can be taken back.
 */
export function OriginProposals({ slug, viewer, proposals, canEdit, ofOneArticle = false }: Props) {
  const t = useTranslations('origins')
  const problem = useProblem()
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const [at, setAt] = useState(0)
  const [pending, setPending] = useState<string | null>(null)
  const [last, setLast] = useState<OriginProposal | null>(null)
  const open = proposals.filter(one => one.status === 'open')
  const decided = proposals.filter(one => one.status !== 'open')
  const place = Math.min(at, open.length - 1)
  const api = newsroomApi(viewer.newsroomId, { personId: viewer.personId })

  const decide = async (proposal: OriginProposal, status: ProposalStatus) => {
    if (pending || !canEdit) return
    setPending(proposal.id)
    const answer = await api.patch<OriginProposal>(`origin-proposals/${proposal.id}`, { status }, proposal.version)
    setPending(null)
    if (answer.ok) {
      setLast(status === 'open' ? null : answer.value)
      const undo = { label: t('undo'), onPress: () => void decide(answer.value, 'open') }
      toast.say(t(`said.${status}`, { outlet: proposal.article.outletName, from: proposal.from }), {
        ...(status !== 'open' && { action: undo }),
      })
    } else toast.fail(problem(answer))
    if (!isUnavailable(answer)) router.refresh()
  }
  const go = (step: number) => {
    const next = Math.max(0, Math.min(open.length - 1, place + step))
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const current: OriginProposal | undefined = open[place]
  useKeys({
    n: () => go(1),
    p: () => go(-1),
    a: () => (current ? void decide(current, 'accepted') : false),
    x: () => (current ? void decide(current, 'dismissed') : false),
    z: () => (last ? void decide(last, 'open') : false),
  })

  if (proposals.length === 0) return null
  return (
    <section
      aria-labelledby="proposed-origins"
      className="grid gap-2"
      data-origin-proposals={pending ? 'saving' : 'saved'}
    >
      <h2 id="proposed-origins" className="eyebrow">
        {t('title', { n: open.length })}
      </h2>
      <p className="max-w-prose text-soft">{open.length > 0 ? t('text') : t('none')}</p>
      {open.length > 0 && (
        <ol ref={list} className="grid max-w-4xl gap-2">
          {open.map((proposal, index) => (
            <li key={proposal.id}>
              <Card current={index === place} className="grid gap-2" onClick={() => setAt(index)}>
                <Words slug={slug} proposal={proposal} ofOneArticle={ofOneArticle} />
                {canEdit && (
                  <div className="flex flex-wrap gap-2">
                    <Button
                      kind="primary"
                      pending={pending === proposal.id}
                      shortcut={index === place ? 'a' : undefined}
                      onClick={() => void decide(proposal, 'accepted')}
                    >
                      {t('accept')}
                    </Button>
                    <Button
                      pending={pending === proposal.id}
                      shortcut={index === place ? 'x' : undefined}
                      onClick={() => void decide(proposal, 'dismissed')}
                    >
                      {t('dismiss')}
                    </Button>
                  </div>
                )}
              </Card>
            </li>
          ))}
        </ol>
      )}
      {decided.length > 0 && (
        <Disclosure summary={t('decided', { n: decided.length })}>
          <ul className="grid max-w-4xl gap-3">
            {decided.map(proposal => (
              <li key={proposal.id} className="grid gap-1 border-l-2 border-line pl-3">
                <Words slug={slug} proposal={proposal} ofOneArticle={ofOneArticle} />
                <p className="flex flex-wrap items-center gap-2 text-soft">
                  {t(`status.${proposal.status}`)}
                  {proposal.status === 'accepted' && proposal.before && t('before', { name: proposal.before })}
                  {canEdit && (
                    <Button pending={pending === proposal.id} onClick={() => void decide(proposal, 'open')}>
                      {t('takeBack')}
                    </Button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

/** Which article, from where, and why that is proposed. */
function Words({ slug, proposal, ofOneArticle }: { slug: string; proposal: OriginProposal; ofOneArticle: boolean }) {
  const t = useTranslations('origins')
  const format = useFormatter()
  const known = useKnownDate()
  const { article, other, from, share, words, reason } = proposal
  const figures = (listed: string) =>
    listed
      .split(' · ')
      .map(one => format.number(Number(one), { useGrouping: 'min2', maximumFractionDigits: 6 }))
      .join(' · ')
  return (
    <div className="grid gap-1">
      {!ofOneArticle && (
        <p>
          <Link href={`/n/${slug}/articles/${article.id}`} className="font-medium underline underline-offset-2">
            {article.title}
          </Link>{' '}
          <span className="text-soft">
            {article.outletName}
            {article.publishedAt && ` · ${known(article.publishedAt, 'day')}`}
          </span>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Chip>{t(`reason.${reason}`)}</Chip>
        {other ? (
          <span>
            {t.rich(reason === 'translation' ? 'translation' : 'copy', {
              share: share ?? 0,
              outlet: other.outletName,
              title: () => (
                <Link href={`/n/${slug}/articles/${other.id}`} className="underline underline-offset-2">
                  {other.title}
                </Link>
              ),
            })}
            {words &&
              ` ${reason === 'translation' ? t('figures', { figures: figures(words) }) : t('bothCredit', { agency: words })}`}
          </span>
        ) : (
          <span>{t(reason === 'relay' ? 'relay' : 'credit', { words })}</span>
        )}
      </p>
      <p className="text-soft">{t('would', { from })}</p>
    </div>
  )
}
