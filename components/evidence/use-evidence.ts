'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { CorroborationInput, CorroborationPatch } from '@/lib/api/inputs'
import type { Claim } from '@/lib/claims/claim'
import { movesFrom } from '@/lib/claims/status'
import type { Candidate } from '@/lib/corroboration/candidate'
import type { Corroboration, Origin, Question, Stance } from '@/lib/corroboration/corroboration'
import { questionsOf } from '@/lib/corroboration/standing'
import { can, type Viewer } from '@/lib/people/roles'
import type { Failure } from '@/lib/result'
import { sameId } from '@/lib/same-id'
import type { Anchor, Span } from '@/lib/text/span'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import type { Opened } from './elsewhere'
import type { Recorded } from './record-forms'
import { useCandidates } from './use-candidates'
import { useClaimWork } from './use-claim-work'

/** What was done on this page and can be taken back, the latest last. */
type Deed = { recorded: string } | { leftAside: Candidate }

/** A claim's page at work: what is asked, what is open, and everything that can be done to the claim there. */
export function useEvidence(stored: Claim, viewer: Pick<Viewer, 'personId' | 'newsroomId' | 'role'>) {
  const t = useTranslations('evidence')
  const said = useTranslations('candidates.said')
  const words = useTranslations('words.stance')
  const common = useTranslations('common')
  const problem = useProblem()
  const work = useClaimWork(stored, viewer)
  const { claim, api, record, run } = work
  const { required, optional } = questionsOf(claim.kind)
  const [asked, setAsked] = useState<Question>(required[0] ?? 'true')
  const [opened, setOpened] = useState<Opened | null>(null)
  const deeds = useRef<Deed[]>([])
  const [idOf] = useState(sameId)
  const candidates = useCandidates(work, asked)
  const canWork = can(viewer.role, 'recordCorroboration') && claim.status !== 'withdrawn'

  const open = async (id: string, picked: Span | null = null, beside = false) => {
    setOpened({ id, article: null, failed: null, picked, beside })
    const answer = await api.articles.find(id)
    setOpened(before =>
      before?.id === id
        ? { ...before, article: answer.ok ? answer.value : null, failed: answer.ok ? null : problem(answer) }
        : before,
    )
  }
  const keep = (recorded: Recorded, source: string) => {
    const id = record({ question: asked, ...recorded })
    deeds.current.push({ recorded: id })
    toast.say(t('said.recorded', { stance: words(recorded.stance), source }), {
      action: { label: common('undo'), onPress: () => takeBack({ recorded: id }) },
    })
  }
  const leaveAside = (candidate: Candidate, back = false) => {
    work.leaveAside(candidate, back)
    if (back) return
    deeds.current.push({ leftAside: candidate })
    toast.say(said('leftAside', { outlet: candidate.article.outletName }), {
      action: { label: common('undo'), onPress: () => takeBack({ leftAside: candidate }) },
    })
  }
  const takeBack = (deed: Deed) => {
    deeds.current = deeds.current.filter(one =>
      'recorded' in deed
        ? !('recorded' in one && one.recorded === deed.recorded)
        : !('leftAside' in one && one.leftAside.id === deed.leftAside.id),
    )
    if ('recorded' in deed) work.takeBack(deed.recorded)
    else work.leaveAside(deed.leftAside, true)
  }
  const withdraw = (source: Corroboration, withdrawn: boolean) =>
    run(
      api => api.corroborations.change(source.id, { withdrawn }, source.version),
      withdrawn ? t('said.withdrawn') : t('said.restored'),
    )
  /** Takes back what was done last on this page; else what this person recorded last. */
  const undo = (): boolean => {
    const last = deeds.current.at(-1)
    if (last) {
      takeBack(last)
      toast.say(t('said.undone'))
      return true
    }
    const own = [...claim.corroborations].reverse().find(one => one.madeBy.id === viewer.personId && !one.withdrawn)
    if (own) void withdraw(own, true)
    return own !== undefined
  }
  const recordCandidate = (candidate: Candidate, stance: Stance) => {
    const { article, cited, origin } = candidate
    const { start, end, exact } = cited
    keep(
      {
        stance,
        evidence: { type: 'article', articleId: article.id, versionId: article.versionId, start, end, exact },
        outlet: null,
        sourceKind: sourceKindOf(article.outletKind, origin.reprint),
        origin: candidate.from?.record ?? null,
      },
      article.outletName,
    )
  }
  const recordPassage = (stance: Stance, { start, end, exact }: Anchor) => {
    const article = opened?.article
    if (!article || !canWork) return
    keep(
      {
        stance,
        evidence: { type: 'article', articleId: article.id, versionId: article.text.id, start, end, exact },
        outlet: null,
        sourceKind: sourceKindOf(article.outlet.kind, false),
      },
      article.outlet.name,
    )
  }
  const saveSource = async (
    source: Corroboration,
    patch: CorroborationPatch,
    newOrigin: string | null,
  ): Promise<Failure | null> => {
    let changed = patch
    if (newOrigin) {
      const made = await api.post<Origin>('origins', { id: idOf(newOrigin), name: newOrigin })
      if (!made.ok) return made
      changed = { ...patch, originId: made.value.id }
    }
    return Object.keys(changed).length === 0
      ? null
      : run(api => api.corroborations.change(source.id, changed, source.version))
  }
  const move = (name: 'ask-review' | 'recall' | 'withdraw' | 'restore' | 'reopen', reason = '') =>
    run(
      (api, claim) => api.claims.move(claim.id, { move: name, reason }, claim.version),
      name === 'ask-review' ? t('said.asked') : undefined,
    )
  return {
    ...work,
    candidates,
    asked,
    hasTwo: optional.length > 0,
    ask: setAsked,
    turnQuestion: () => setAsked(before => (before === 'said' ? 'true' : 'said')),
    opened,
    open,
    close: () => setOpened(null),
    canWork,
    moves: movesFrom(claim.status, viewer.role),
    keep,
    leaveAside,
    recordCandidate,
    recordPassage,
    withdraw,
    undo,
    saveSource,
    move,
  }
}

export type Evidence = ReturnType<typeof useEvidence>

function sourceKindOf(outletKind: string, reprint: boolean): NonNullable<CorroborationInput['sourceKind']> {
  if (reprint) return 'reprint'
  return outletKind === 'agency' ? 'agency' : outletKind === 'official' ? 'official' : 'own-reporting'
}
