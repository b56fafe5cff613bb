'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { FactPatch } from '@/lib/api/fact-inputs'
import type { Occasion } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import type { Stance } from '@/lib/corroboration/corroboration'
import type { Fact, MatrixRow, ProposedFact, Unrecorded } from '@/lib/corroboration/matrix/matrix'
import { isUnavailable, ok, type Failure, type Result } from '@/lib/result'
import { sameId } from '@/lib/same-id'
import type { OccasionSaid, Particulars } from '../evidence/occasion-fields'
import type { SaveStatus } from '../shell/save-state'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { proposalKey } from './lines'

type Sent = { id: string; version: number }
type Stored = Fact & { claims: Sent[] }

/** How something that was done is taken back; it asks with the versions that are stored then. */
type Undo = () => Promise<Result<unknown>>

/** What may be done with the table. Each answers with whether it was done. */
export type MatrixWork = {
  save: SaveStatus | undefined
  /** Proposals that were accepted or dismissed here and are not to be shown until the table comes again. */
  settled: ReadonlySet<string>
  join: (proposal: ProposedFact) => Promise<boolean>
  dismiss: (proposal: ProposedFact) => Promise<boolean>
  split: (row: MatrixRow, claimId: string) => Promise<boolean>
  record: (sources: readonly Unrecorded[], stances?: Readonly<Record<string, Stance>>) => Promise<boolean>
  name: (row: MatrixRow, title: string) => Promise<boolean>
  /** Gives a row an occasion of its story, none, or a new one; or corrects what one is. */
  setOccasion: (row: MatrixRow, said: OccasionSaid) => Promise<boolean>
  undo: () => Promise<void>
}

type Of = { storyId: string; newsroomId: string; personId: string; rows: readonly MatrixRow[] }

/** The work on a story's table: every write goes to the API at once, and what was done here is undone backwards. */
export function useMatrixWork({ storyId, newsroomId, personId, rows }: Of): MatrixWork {
  const t = useTranslations('matrix.said')
  const common = useTranslations('common')
  const problem = useProblem()
  const router = useRouter()
  const api = useMemo(() => newsroomApi(newsroomId, { personId }), [newsroomId, personId])
  const [save, setSave] = useState<SaveStatus | undefined>()
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const undos = useRef<Undo[]>([])
  const [idOf] = useState(sameId)
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  }, [rows])

  const versionOf = useCallback((claim: Sent): Sent => {
    const known = latest.current.flatMap(row => row.claims).find(one => one.id === claim.id)
    return { id: claim.id, version: Math.max(known?.version ?? 0, claim.version) }
  }, [])
  const factVersion = useCallback((fact: Sent): number => {
    const known = latest.current.find(row => row.factId === fact.id)
    return Math.max(known?.factVersion ?? 0, fact.version)
  }, [])
  const createFact = (claims: Sent[], title = '') => api.post<Stored>('facts', { id: uuidv7(), storyId, title, claims })
  const changeFact = (fact: Sent, patch: FactPatch) => api.patch<Stored>(`facts/${fact.id}`, patch, factVersion(fact))

  /** Does something, says how it ended, and asks the page for the table as it is then. */
  const run = async <T>(work: () => Promise<Result<T>>, said: string | null, undo?: (done: T) => Undo) => {
    setSave({ state: 'saving' })
    const answer = await work()
    if (!answer.ok) {
      setSave({ state: 'failed', reason: problem(answer) })
      toast.fail(t('failed', { reason: problem(answer) }))
      if (!isUnavailable(answer)) router.refresh()
      return false
    }
    setSave({ state: 'saved', at: new Date() })
    if (undo) undos.current.push(undo(answer.value))
    if (said) toast.say(said, undo && { action: { label: common('undo'), onPress: () => void takeBack() } })
    router.refresh()
    return true
  }
  const takeBack = async (): Promise<void> => {
    const undo = undos.current.pop()
    if (!undo) return void toast.say(t('nothing'))
    const attempt = async () => {
      const answer = await undo()
      // Not reached is not refused: it can be tried again.
      if (isUnavailable(answer)) undos.current.push(undo)
      return answer
    }
    await run(attempt, t('undone'))
  }

  const settle = (proposal: ProposedFact) => setSettled(before => new Set([...before, proposalKey(proposal)]))
  const unsettle = (proposal: ProposedFact) =>
    setSettled(before => new Set([...before].filter(key => key !== proposalKey(proposal))))

  const join = async (proposal: ProposedFact) => {
    const joined = proposal.rows.flatMap(id => latest.current.find(row => row.id === id) ?? [])
    const into = joined.find(row => row.factId !== null)
    const moved = joined.filter(row => row !== into)
    const claims = moved.flatMap(row => row.claims.map(({ id, version }) => ({ id, version })))
    settle(proposal)
    const undo = (fact: Stored): Undo => {
      return async () => {
        const part = fact.claims.filter(claim => claims.some(one => one.id === claim.id)).map(versionOf)
        const parted = await changeFact(fact, { part, remember: false })
        if (!parted.ok) return parted
        unsettle(proposal)
        // Rows that had a fact of their own get one again.
        for (const row of moved.filter(one => one.factId !== null)) {
          const again = await createFact(await freshVersions(row.claims), row.title)
          if (!again.ok) return again
        }
        return parted
      }
    }
    const done = await run(
      () =>
        into?.factId
          ? changeFact({ id: into.factId, version: into.factVersion ?? 1 }, { join: claims })
          : createFact(claims),
      t('joined', { n: proposal.claims.length }),
      undo,
    )
    if (!done) unsettle(proposal)
    return done
  }
  const freshVersions = async (claims: readonly Sent[]): Promise<Sent[]> => {
    const found = await Promise.all(claims.map(claim => api.claims.find(claim.id)))
    return found.map((answer, at) =>
      answer.ok ? { id: answer.value.id, version: answer.value.version } : versionOf(claims[at]!),
    )
  }
  const dismiss = async (proposal: ProposedFact) => {
    const groups = proposal.rows.map(id => latest.current.find(row => row.id === id)?.claims.map(one => one.id) ?? [])
    const pairs = groups.flatMap((group, at) =>
      groups.slice(at + 1).flatMap(other => group.flatMap(a => other.map(b => [a, b] as const))),
    )
    const path = `stories/${storyId}/joinings`
    settle(proposal)
    const done = await run(
      () => api.post<unknown>(path, { dismiss: pairs }),
      t('dismissed'),
      () => async () => {
        const restored = await api.post<unknown>(path, { restore: pairs })
        if (restored.ok) unsettle(proposal)
        return restored
      },
    )
    if (!done) unsettle(proposal)
    return done
  }
  const split = (row: MatrixRow, claimId: string) => {
    const claim = row.claims.find(one => one.id === claimId)
    if (!claim || row.factId === null) return Promise.resolve(false)
    const fact = { id: row.factId, version: row.factVersion ?? 1 }
    return run(
      () => changeFact(fact, { part: [{ id: claim.id, version: claim.version }] }),
      t('split'),
      (after: Stored) => () =>
        changeFact(
          { id: fact.id, version: after.version },
          { join: [versionOf({ id: claim.id, version: claim.version + 1 })] },
        ),
    )
  }
  const record = (sources: readonly Unrecorded[], stances: Readonly<Record<string, Stance>> = {}) =>
    run(
      async (): Promise<Result<{ id: string; claimId: string }[]>> => {
        const made: { id: string; claimId: string }[] = []
        for (const source of sources) {
          const { articleId, versionId, span, words, question, sourceKind } = source
          const id = uuidv7()
          const answer = await api.claims.corroborate(source.claimId, {
            id,
            question,
            stance: stances[source.byClaimId] ?? source.stance,
            evidence: { type: 'article', articleId, versionId, ...span, exact: words },
            sourceKind,
          })
          if (!answer.ok) return answer
          made.push({ id, claimId: source.claimId })
        }
        return ok(made)
      },
      t('recorded', { n: sources.length }),
      made => () => withdrawAll(made),
    )
  const withdrawAll = async (made: { id: string; claimId: string }[]): Promise<Result<unknown>> => {
    let last: Result<Claim> | Failure | null = null
    for (const { id, claimId } of made) {
      const fresh = await api.claims.find(claimId)
      const source = fresh.ok ? fresh.value.corroborations.find(one => one.id === id) : undefined
      if (!source) continue
      last = await api.corroborations.change(id, { withdrawn: true }, source.version)
      if (!last.ok) return last
    }
    return last ?? ok(null)
  }
  const name = (row: MatrixRow, title: string) => {
    if (row.factId === null)
      return run(
        () =>
          createFact(
            row.claims.map(({ id, version }) => ({ id, version })),
            title,
          ),
        t('saved'),
      )
    const fact = { id: row.factId, version: row.factVersion ?? 1 }
    return run(
      () => changeFact(fact, { title }),
      t('saved'),
      (after: Stored) => () => changeFact({ id: fact.id, version: after.version }, { title: row.title }),
    )
  }
  const giveOccasion = (row: MatrixRow, occasionId: string | null): Promise<Result<unknown>> =>
    row.factId === null
      ? api.claims.change(row.claimId, { occasionId }, versionOf(row.claims[0]!).version)
      : changeFact({ id: row.factId, version: row.factVersion ?? 1 }, { occasionId })
  const setOccasion = (row: MatrixRow, said: OccasionSaid) => {
    const { correct, is } = said
    if (correct) return correctOccasion(row, correct, is)
    return run<unknown>(
      async () => {
        if (!is) return giveOccasion(row, said.id)
        const made = await api.occasions.create({ id: idOf(is), storyId, ...is })
        return made.ok ? giveOccasion(row, made.value.id) : made
      },
      t('saved'),
      () => () => takeOccasionBack(row),
    )
  }
  /** Corrects what an occasion is, for all that is about it, and gives it to the row where it had another. */
  const correctOccasion = (row: MatrixRow, was: Occasion, is: Particulars) => {
    const given = row.occasion?.id === was.id
    return run<Occasion>(
      async () => {
        const corrected = await api.occasions.change(was.id, is, was.version)
        if (!corrected.ok || given) return corrected
        const gave = await giveOccasion(row, was.id)
        return gave.ok ? corrected : gave
      },
      t('saved'),
      ({ version }) =>
        async () => {
          const { what, place, fromDate, toDate } = was
          const back = await api.occasions.change(was.id, { what, place, fromDate, toDate }, version)
          return back.ok && !given ? takeOccasionBack(row) : back
        },
    )
  }
  /** Every claim of a row gets the occasion back that it had: in a row they may have had several. */
  const takeOccasionBack = async (row: MatrixRow): Promise<Result<unknown>> => {
    const shared = row.occasion?.id ?? null
    let last: Result<unknown> = ok(null)
    if (row.factId !== null) {
      last = await changeFact({ id: row.factId, version: row.factVersion ?? 1 }, { occasionId: shared })
      if (!last.ok) return last
    }
    const others = row.claims.filter(claim => row.factId === null || claim.occasionId !== shared)
    const fresh = await freshVersions(others)
    for (const [at, { occasionId }] of others.entries()) {
      last = await api.claims.change(fresh[at]!.id, { occasionId }, fresh[at]!.version)
      if (!last.ok) return last
    }
    return last
  }
  return { save, settled, join, dismiss, split, record, name, setOccasion, undo: takeBack }
}
