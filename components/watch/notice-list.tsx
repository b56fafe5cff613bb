'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { NoticePatch } from '@/lib/api/watch-inputs'
import type { WatchNotice } from '@/lib/corroboration/watch'
import { FootBar } from '../shell/foot-bar'
import { EmptyState } from '../ui/states'
import { toast } from '../ui/toast'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'
import { NoticeItem } from './notice-item'
import { tellBell } from './watch-bell'

type Props = { slug: string; viewer: { personId: string; newsroomId: string }; notices: readonly WatchNotice[] }

/** What was changed here and not yet in what the server gave: by finding. */
type Changes = ReadonlyMap<string, NoticePatch>

/** Contradictions first, what is settled last; the newest first among equals. */
const urgencyOf = ({ settled, relation }: WatchNotice) => (settled ? 2 : relation === 'refutes' ? 0 : 1)

/** The notices, walked and put away by keys like everything else; what is settled already stands paler behind the rest. */
export function NoticeList({ slug, viewer: { personId, newsroomId }, notices }: Props) {
  const t = useTranslations('watch')
  const common = useTranslations('common')
  const problem = useProblem()
  const router = useRouter()
  const api = useMemo(() => newsroomApi(newsroomId, { personId }), [newsroomId, personId])
  const [changes, setChanges] = useState<Changes>(new Map())
  const [wanted, setAt] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const last = useRef<string | null>(null)
  const shown = notices
    .map(notice => ({ ...notice, read: changes.get(notice.findingId)?.read ?? notice.read }))
    .filter(notice => !changes.get(notice.findingId)?.dismissed)
  const ordered = [...shown].sort((a, b) => urgencyOf(a) - urgencyOf(b))
  const at = Math.max(0, Math.min(wanted, ordered.length - 1))
  const current = ordered[at]

  const change = async (findingId: string, patch: NoticePatch) => {
    const before = changes.get(findingId)
    setChanges(known => new Map(known).set(findingId, { ...known.get(findingId), ...patch }))
    const answer = await api.notices.change(findingId, patch)
    tellBell()
    if (answer.ok) return
    setChanges(known => new Map(known).set(findingId, { ...before }))
    toast.fail(problem(answer))
  }
  const open = (notice: WatchNotice) => {
    void change(notice.findingId, { read: true })
    router.push(`/n/${slug}/claims/${notice.claim.id}`)
  }
  const putAway = (findingId: string) => {
    last.current = findingId
    void change(findingId, { dismissed: true })
    toast.say(t('said.dismissed'), { action: { label: common('undo'), onPress: () => takeBack() } })
    requestAnimationFrame(() => focusAt(Math.min(at, ordered.length - 2)))
  }
  const takeBack = (): boolean => {
    if (last.current === null) return false
    void change(last.current, { dismissed: false })
    last.current = null
    return true
  }
  const focusAt = (index: number) => {
    setAt(Math.max(0, index))
    const item = list.current?.children[index]
    if (item instanceof HTMLElement) item.focus()
    else document.getElementById('main')?.focus({ preventScroll: true })
  }
  const go = (step: number) => {
    if (!current) return false
    focusAt(Math.max(0, Math.min(ordered.length - 1, at + step)))
  }
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    Enter: () => (current ? open(current) : false),
    u: () => (current ? void change(current.findingId, { read: !current.read }) : false),
    x: () => (current ? putAway(current.findingId) : false),
    z: takeBack,
  })
  const hints = [
    { keys: ['j', 'k'], label: t('keys.notice') },
    { keys: ['Enter'], label: t('keys.open') },
    { keys: ['u'], label: t('keys.read') },
    { keys: ['x'], label: t('keys.dismiss') },
    { keys: ['z'], label: t('keys.undo') },
  ]
  return (
    <div className="flex min-h-[calc(100dvh-3rem-var(--bar-height))] flex-col">
      <div className="grow px-4 py-6 wide:px-9 wide:py-8">
        {ordered.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ol ref={list} className="grid max-w-[60rem]">
            {ordered.map((notice, index) => (
              <NoticeItem
                key={notice.findingId}
                notice={notice}
                slug={slug}
                current={index === at}
                onCurrent={() => setAt(index)}
                onOpen={() => void change(notice.findingId, { read: true })}
                onRead={() => void change(notice.findingId, { read: !notice.read })}
                onDismiss={() => putAway(notice.findingId)}
              />
            ))}
          </ol>
        )}
      </div>
      <FootBar hints={hints} />
    </div>
  )
}
