'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { z } from 'zod'
import type { NamePatch, nameSplit } from '@/lib/api/name-inputs'
import type { NameKind } from '@/lib/corroboration/names/mentions'
import type { LooseSpelling, NameOccurrence, NameProposal, NewsName } from '@/lib/corroboration/names/news-name'
import { isUnavailable, type Result } from '@/lib/result'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { KnownNames } from './known-names'

type Viewer = { personId: string; newsroomId: string }
type Split = { name: NewsName; off: NewsName }
type Answer = NewsName | Split | NameOccurrence
/** A name in an article, and whom a person said that it means there. */
type Meant = { articleId: string; spelling: string; decided: string | null }
type Said = 'confirmed' | 'apart' | 'joined' | 'split' | 'two' | 'meant' | 'takenBack' | 'changed'
/** One of two people of one name, as the screen asks for them. */
export type OneOfTwo = { name: string; signs: string[] }
/** What takes a step back; false where it could not be taken. */
type Undo = () => Promise<boolean>

/** Everything that can be done to names, each with the way back: `undo` takes back the last step, as often as there are steps. */
export function useNameWork(viewer: Viewer) {
  const t = useTranslations('names')
  const problem = useProblem()
  const router = useRouter()
  const [saving, setSaving] = useState(false)
  const busy = useRef(false)
  const unreached = useRef(false)
  const steps = useRef<Undo[]>([])
  const api = newsroomApi(viewer.newsroomId, { personId: viewer.personId })

  const [known] = useState(() => new KnownNames())
  const patch = (name: NewsName, change: NamePatch) => {
    const { id, version } = known.now(name)
    return api.patch<NewsName>(`names/${id}`, change, version)
  }
  const joinInto = (name: NewsName, other: NewsName) => {
    const [into, from] = [known.now(name), known.now(other)]
    return api.post<NewsName>(`names/${into.id}/joins`, { other: from.id, version: from.version }, into.version)
  }
  const splitOff = (name: NewsName, off: Omit<z.input<typeof nameSplit>, 'id'>) => {
    const { id, version } = known.now(name)
    return api.post<Split>(`names/${id}/splits`, { id: uuidv7(), ...off }, version)
  }
  /** Two people of a name that is settled, or that only the articles print so far. */
  const makeTwo = async (name: NewsName | LooseSpelling, spellings: string[], [own, off]: [OneOfTwo, OneOfTwo]) => {
    if ('version' in name) return splitOff(name, { ...off, spellings, shared: true, own })
    const made = await api.post<NewsName>('names', { id: uuidv7(), kind: name.kind, spellings, ...own })
    if (!made.ok) return made
    const two = await splitOff(made.value, { ...off, spellings, shared: true })
    if (!two.ok) await api.patch<NewsName>(`names/${made.value.id}`, { status: 'proposed' }, made.value.version)
    return two
  }
  const say = (at: Meant, nameId: string | null, before: string | null) =>
    api.send<NameOccurrence>('names/meanings', {
      method: 'PUT',
      body: { articleId: at.articleId, spelling: at.spelling, nameId, before },
    })
  const spellingsOf = (name: NewsName) => name.spellings.map(one => one.spelling)

  async function send<T extends Answer>(ask: () => Promise<Result<T>>): Promise<T | null> {
    if (busy.current) return null
    busy.current = true
    setSaving(true)
    const answer = await ask()
    busy.current = false
    unreached.current = isUnavailable(answer)
    setSaving(false)
    if (!answer.ok) toast.fail(problem(answer))
    else for (const one of namesIn(answer.value)) known.learn(one)
    if (!unreached.current) router.refresh()
    return answer.ok ? answer.value : null
  }

  async function step<T extends Answer>(
    name: string,
    said: Said,
    ask: () => Promise<Result<T>>,
    back: (made: T) => Undo,
  ) {
    const made = await send(ask)
    if (made === null) return null
    steps.current.push(back(made))
    toast.say(t(`said.${said}`, { name }), { action: { label: t('undo'), onPress: () => void undo() } })
    return made
  }

  async function undo() {
    if (busy.current) return
    const back = steps.current.pop()
    if (!back) toast.say(t('nothingToUndo'))
    else if (await back()) toast.say(t('said.undone'))
    else if (unreached.current) steps.current.push(back)
  }

  const freed = (name: NewsName) => async () => (await send(() => patch(name, { status: 'proposed' }))) !== null
  const changedBack = (before: NewsName, change: NamePatch) => () => async () =>
    (await send(() => patch(before, change))) !== null

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
    change: (name: NewsName, change: { name?: string; kind?: NameKind; signs?: string[] }) =>
      step(
        name.name,
        'changed',
        () => patch(name, change),
        changedBack(name, { name: name.name, kind: name.kind, signs: name.signs }),
      ),
    takeBack: (name: NewsName) =>
      step(
        name.name,
        'takenBack',
        () => patch(name, { status: 'proposed' }),
        changedBack(name, { status: name.status, spellings: spellingsOf(name), shared: isShared(name) }),
      ),
    join: (name: NewsName, other: NewsName) =>
      step(
        name.name,
        'joined',
        () => joinInto(name, other),
        () => async () => {
          const { signs } = other
          const off = { name: other.name, spellings: spellingsOf(other), signs, shared: isShared(other) }
          const parted = await send(() => splitOff(name, off))
          if (parted) known.replaced(other.id, parted.off)
          if (parted === null || !off.shared) return parted !== null
          return (await send(() => patch(name, { spellings: spellingsOf(name), shared: true }))) !== null
        },
      ),
    split: (name: NewsName, spellings: string[]) =>
      step(
        spellings[0],
        'split',
        () => splitOff(name, { name: spellings[0], spellings }),
        made => async () => (await send(() => joinInto(made.name, made.off))) !== null,
      ),
    /** The name is that of two people, each with a name of their own to be shown. */
    two: (name: NewsName | LooseSpelling, spellings: string[], people: [OneOfTwo, OneOfTwo]) =>
      step(
        spellings[0],
        'two',
        () => makeTwo(name, spellings, people),
        made => async () => {
          if (!('version' in name)) return (await freed(made.off)()) && (await freed(made.name)())
          if ((await send(() => joinInto(made.name, made.off))) === null) return false
          return (await send(() => patch(name, { name: name.name, signs: name.signs }))) !== null
        },
      ),
    /** Whom the name means in an article; null leaves it to what the article tells. Answers with the place as it is then. */
    mean: (at: Meant, nameId: string | null, onBack: (place: NameOccurrence) => void) =>
      step(
        at.spelling,
        'meant',
        () => say(at, nameId, at.decided),
        () => async () => {
          const back = await send<NameOccurrence>(() => say(at, at.decided, nameId))
          if (back !== null) onBack(back)
          return back !== null
        },
      ),
  }
}

const namesIn = (answer: Answer): NewsName[] =>
  'off' in answer ? [answer.name, answer.off] : 'version' in answer ? [answer] : []

const isShared = (name: NewsName) => name.spellings.some(one => one.shared)

/** The proposed name where its spelling was kept, else the longest that was. */
function nameAmong(proposal: NameProposal, spellings: string[]): string {
  return spellings.includes(proposal.name) ? proposal.name : [...spellings].sort((a, b) => b.length - a.length)[0]
}
