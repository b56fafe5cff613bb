'use client'

import { useEffect, useMemo, useState } from 'react'
import type { NewsroomApi } from '@/lib/api/client'
import type { CorroborationInput } from '@/lib/api/inputs'
import type { Claim } from '@/lib/claims/claim'
import { cites, type Candidate } from '@/lib/corroboration/candidate'
import type { Question } from '@/lib/corroboration/corroboration'
import type { CandidatePlace, Entry } from '@/lib/outbox/entry'
import type { Failure } from '@/lib/result'
import type { ClaimWork } from './use-claim-work'

/** The candidates of a claim as their reader sees them: what waits, what is left aside, what is on its way here. */
export type Candidates = {
  state: 'loading' | 'failed' | 'ready'
  failure: Failure | null
  open: readonly Candidate[]
  leftAside: readonly Candidate[]
  retry: () => void
}

type Asked = { key: string; answer: Candidate[] | null; failure: Failure | null }

/**
 * Asks for the candidates of a claim after the page is drawn, and again whenever its value or its occasion is another one, or
 * the page is looked at again. What was recorded or left aside here is shown so at once, stored or not.
 */
export function useCandidates(
  work: Pick<ClaimWork, 'api' | 'claim' | 'pending' | 'entries' | 'find'>,
  question: Question,
): Candidates {
  const { api, claim, pending, entries, find } = work
  const [tries, setTries] = useState(0)
  const [asked, setAsked] = useState<Asked>({ key: '', answer: null, failure: null })
  const [aside, setAside] = useState<readonly CandidatePlace[] | null>(null)
  const key = `${claim.id} ${question} ${claim.valueVersion} ${claim.occasionId}`
  useEffect(() => {
    let gone = false
    void ask(api, claim.id, question).then(({ answer, failure }) => {
      if (gone) return
      setAsked({ key, answer, failure })
      if (answer) setAside(null)
    })
    return () => {
      gone = true
    }
  }, [api, claim.id, question, key, tries])
  useEffect(
    () => find().hearers.onLeftAside(one => one.claimId === claim.id && setAside(one.leftAside)),
    [find, claim.id],
  )
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && setTries(count => count + 1)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const known = asked.key === key ? asked : null
  const all = useMemo(() => known?.answer ?? [], [known])
  const split = useMemo(
    () => divide(all, { claim, pending: pending.map(one => one.input), entries, aside, question }),
    [all, claim, pending, entries, aside, question],
  )
  return {
    state: known?.answer ? 'ready' : known?.failure ? 'failed' : 'loading',
    failure: known?.failure ?? null,
    retry: () => setTries(count => count + 1),
    ...split,
  }
}

async function ask(api: NewsroomApi, claimId: string, question: Question): Promise<Pick<Asked, 'answer' | 'failure'>> {
  const answer = await api.claims.candidates(claimId, question)
  return answer.ok ? { answer: answer.value, failure: null } : { answer: null, failure: answer }
}

type Known = {
  claim: Claim
  pending: readonly CorroborationInput[]
  entries: readonly Entry[]
  aside: readonly CandidatePlace[] | null
  question: Question
}

/** What still waits for a decision, and what was left aside; what is recorded on this question is neither. */
export function divide(all: readonly Candidate[], known: Known): Pick<Candidates, 'open' | 'leftAside'> {
  const { claim, pending, entries, aside, question } = known
  const dropped = new Set(
    entries.flatMap(({ change }) => (change.type === 'source' && change.patch.withdrawn ? [change.id] : [])),
  )
  const sources = [...claim.corroborations.filter(one => !one.withdrawn && !dropped.has(one.id)), ...pending].filter(
    one => one.question === question,
  )
  const unrecorded = all.filter(candidate => !sources.some(source => cites(source, candidate)))
  const isAside = (candidate: Candidate) => {
    const last = entries.flatMap(({ change }) =>
      change.type === 'leave-aside' && change.claimId === claim.id ? turned(change.input, candidate) : [],
    )
    return last.at(-1) ?? (aside ? aside.some(place => stands(place, candidate)) : candidate.leftAside)
  }
  return {
    open: unrecorded.filter(candidate => !isAside(candidate)),
    leftAside: unrecorded.filter(isAside),
  }
}

/** What a change on its way says of a candidate: left aside, taken back, or nothing. */
function turned(
  { dismiss = [], restore = [] }: { dismiss?: readonly CandidatePlace[]; restore?: readonly CandidatePlace[] },
  candidate: Candidate,
): boolean[] {
  if (restore.some(place => stands(place, candidate))) return [false]
  return dismiss.some(place => stands(place, candidate)) ? [true] : []
}

const stands = (place: CandidatePlace, { article, sentence }: Candidate) =>
  place.versionId === article.versionId && place.start === sentence.start && place.end === sentence.end
