'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { NamePatch } from '@/lib/api/name-inputs'
import type { NameKind } from '@/lib/corroboration/names/mentions'
import type { NameProposal, NewsName } from '@/lib/corroboration/names/news-name'
import type { Result } from '@/lib/result'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'

type Viewer = { personId: string; newsroomId: string }
type Said = 'confirmed' | 'apart' | 'joined' | 'split' | 'takenBack' | 'changed'
/** What takes a step back; false where it could not be taken. */
type Undo = () => Promise<boolean>

/** Everything that can be done to names, each with the way back: `undo` takes back the last step, as often as there are steps. */
export function useNameWork(viewer: Viewer) {
  const t = useTranslations('names')
  const problem = useProblem()
  const router = useRouter()
  const [saving, setSaving] = useState(false)
  const busy = useRef(false)
  const steps = useRef<Undo[]>([])
  const api = newsroomApi(viewer.newsroomId, { personId: viewer.personId })

  const patch = (name: NewsName, change: NamePatch) => api.patch<NewsName>(`names/${name.id}`, change, name.version)
  const spellingsOf = (name: NewsName) => name.spellings.map(one => one.spelling)

  async function send<T>(ask: () => Promise<Result<T>>): Promise<T | null> {
    if (busy.current) return null
    busy.current = true
    setSaving(true)
    const answer = await ask()
    busy.current = false
    setSaving(false)
    if (!answer.ok) toast.fail(problem(answer))
    router.refresh()
    return answer.ok ? answer.value : null
  }

  async function step<T>(name: string, said: Said, ask: () => Promise<Result<T>>, back: (made: T) => Undo) {
    const made = await send(ask)
    if (made === null) return
    steps.current.push(back(made))
    toast.say(t(`said.${said}`, { name }), { action: { label: t('undo'), onPress: () => void undo() } })
  }

  async function undo() {
    const back = steps.current.pop()
    if (!back) toast.say(t('nothingToUndo'))
    else if (await back()) toast.say(t('said.undone'))
  }

  const freed = (name: NewsName) => async () => (await send(() => patch(name, { status: 'proposed' }))) !== null
  const changedBack = (before: NewsName, change: NamePatch) => (after: NewsName) => async () =>
    (await send(() => patch({ ...before, version: after.version }, change))) !== null

  return {
    saving,
    undo,
    /** The spellings are one name: a new one, or the settled one they join. */
    confirm: (proposal: NameProposal, spellings: string[], kind: NameKind, home: NewsName | undefined) =>
      home
        ? step(
            home.name,
            'joined',
            () => patch(home, { spellings: [...spellingsOf(home), ...spellings] }),
            changedBack(home, { spellings: spellingsOf(home) }),
          )
        : step(
            proposal.name,
            'confirmed',
            () => api.post<NewsName>('names', { id: uuidv7(), name: nameAmong(proposal, spellings), kind, spellings }),
            freed,
          ),
    /** The spellings only look alike: each stands for itself. */
    setApart: (proposal: NameProposal, spellings: string[], kind: NameKind) =>
      step(
        proposal.name,
        'apart',
        () =>
          api.post<NewsName>('names', {
            id: uuidv7(),
            name: nameAmong(proposal, spellings),
            kind,
            status: 'split',
            spellings,
          }),
        freed,
      ),
    change: (name: NewsName, change: { name?: string; kind?: NameKind }) =>
      step(name.name, 'changed', () => patch(name, change), changedBack(name, { name: name.name, kind: name.kind })),
    takeBack: (name: NewsName) =>
      step(
        name.name,
        'takenBack',
        () => patch(name, { status: 'proposed' }),
        changedBack(name, { status: name.status, spellings: spellingsOf(name) }),
      ),
    join: (name: NewsName, other: NewsName) =>
      step(
        name.name,
        'joined',
        () => api.post<NewsName>(`names/${name.id}/joins`, { other: other.id, version: other.version }, name.version),
        joined => async () => {
          const off = { id: uuidv7(), name: other.name, spellings: spellingsOf(other) }
          return (await send(() => api.post(`names/${joined.id}/splits`, off, joined.version))) !== null
        },
      ),
    split: (name: NewsName, spellings: string[]) =>
      step(
        spellings[0],
        'split',
        () =>
          api.post<{ name: NewsName; off: NewsName }>(
            `names/${name.id}/splits`,
            { id: uuidv7(), name: spellings[0], spellings },
            name.version,
          ),
        made => async () => {
          const again = { other: made.off.id, version: made.off.version }
          return (await send(() => api.post(`names/${made.name.id}/joins`, again, made.name.version))) !== null
        },
      ),
  }
}

export type NameWork = ReturnType<typeof useNameWork>

/** The proposed name where its spelling was kept, else the longest that was. */
function nameAmong(proposal: NameProposal, spellings: string[]): string {
  return spellings.includes(proposal.name) ? proposal.name : [...spellings].sort((a, b) => b.length - a.length)[0]
}
