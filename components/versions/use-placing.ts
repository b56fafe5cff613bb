'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { PlacementInput } from '@/lib/api/version-inputs'
import type { Unplaced } from '@/lib/claims/carrying'
import type { Claim } from '@/lib/claims/claim'
import { isCarried } from '@/lib/claims/fate'
import type { Result } from '@/lib/result'
import type { Anchor } from '@/lib/text/span'
import type { SaveStatus } from '../shell/save-state'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'

type Owner = { newsroomId: string; personId: string }

/** What was done to an item of the list, to take it back. */
type Deed = { item: Unplaced; at: number; claim: Claim; kind: 'placed' | 'withdrawn' }

/** The list of claims to be placed in a text, and placing them one after the other. What is done can be taken back, the last first. */
export function usePlacing(given: readonly Unplaced[], articleId: string, versionId: string, owner: Owner) {
  const t = useTranslations('versions.placing')
  const problem = useProblem()
  const router = useRouter()
  const [items, setItems] = useState(given)
  const [currentId, setCurrentId] = useState<string | null>(given[0]?.claim.id ?? null)
  const [deeds, setDeeds] = useState<readonly Deed[]>([])
  const [save, setSave] = useState<SaveStatus>({ state: 'saved', at: null })
  const api = () => newsroomApi(owner.newsroomId, { personId: owner.personId })
  const current = items.find(item => item.claim.id === currentId) ?? items[0] ?? null
  const busy = save.state === 'saving'

  const send = async (work: () => Promise<Result<Claim>>): Promise<Claim | null> => {
    setSave({ state: 'saving' })
    const answer = await work()
    if (answer.ok) {
      setSave({ state: 'saved', at: new Date() })
      return answer.value
    }
    setSave({ state: 'failed', reason: problem(answer) })
    const stale = ['version_conflict', 'text_version_changed', 'already_placed', 'not_placed'].includes(answer.code)
    toast.fail(stale ? t('conflict') : problem(answer))
    if (stale) {
      const again = await api().articles.unplaced(articleId)
      if (again.ok) setItems(again.value)
      router.refresh()
    }
    return null
  }

  /** Takes an item off the list; the next one is current. */
  const finish = (item: Unplaced, claim: Claim, kind: Deed['kind'], said: string) => {
    const at = items.indexOf(item)
    const rest = items.filter(one => one !== item)
    setItems(rest)
    setCurrentId((rest[at] ?? rest.at(-1))?.claim.id ?? null)
    setDeeds(before => [...before, { item, at, claim, kind }])
    toast.say(said, { action: { label: t('undo'), onPress: () => void takeBack({ item, at, claim, kind }) } })
  }

  const place = async (item: Unplaced, passages: PlacementInput['passages']) => {
    if (busy) return
    const { id, version, status } = item.claim
    const claim = await send(() => api().claims.place(id, { versionId, passages }, version))
    if (claim) finish(item, claim, 'placed', t(status === 'reopened' ? 'placed' : 'placedDraft'))
  }

  /** Places the current claim where it probably is. */
  const accept = (): boolean => {
    if (!current || !canAccept(current)) return false
    const passages = current.passages.flatMap(({ id, role, state, after }) =>
      after && (role === 'main' || state !== 'lost')
        ? [{ id, role, start: after.start, end: after.end, exact: after.exact }]
        : [],
    )
    void place(current, passages)
    return true
  }

  /** Places it on other words; its further passages go along where they are the same. */
  const placeOn = ({ start, end, exact }: Anchor) => {
    if (!current) return
    const passages = current.passages.flatMap(({ id, role, after, state, context }): PlacementInput['passages'] => {
      if (role === 'main') return [{ id, role, start, end, exact }]
      return after && isCarried({ state, context })
        ? [{ id, role, start: after.start, end: after.end, exact: after.exact }]
        : []
    })
    void place(current, passages)
  }

  const withdraw = (): boolean => {
    const item = current
    if (!item || busy) return false
    const { id, version } = item.claim
    void send(() => api().claims.move(id, { move: 'withdraw', reason: '' }, version)).then(
      claim => claim && finish(item, claim, 'withdrawn', t('withdrawn')),
    )
    return true
  }

  const takeBack = async (deed: Deed) => {
    const { item, at, claim, kind } = deed
    const back = await send(() =>
      kind === 'placed'
        ? api().claims.takePlacingBack(claim.id, claim.version)
        : api().claims.move(claim.id, { move: 'restore', reason: '' }, claim.version),
    )
    setDeeds(before => before.filter(one => one.claim !== claim))
    if (!back) return
    setItems(before => before.toSpliced(Math.min(at, before.length), 0, { ...item, claim: back }))
    setCurrentId(back.id)
    toast.say(t('undone'))
  }

  const undo = (): boolean => {
    const last = deeds.at(-1)
    if (busy) return false
    if (last) void takeBack(last)
    else toast.fail(t('nothing'))
    return true
  }

  const step = (by: 1 | -1): boolean => {
    const at = items.findIndex(item => item === current)
    const next = items[at + by]
    if (!next) return false
    setCurrentId(next.claim.id)
    return true
  }

  return { items, current, setCurrentId, save, accept, placeOn, withdraw, undo, step }
}

/** Whether there is a place to accept: the main passage has one. */
export function canAccept({ passages }: Unplaced): boolean {
  return passages.some(passage => passage.role === 'main' && passage.after !== null)
}
