'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import { newsroomApi, type Reading } from '@/lib/api/client'
import type { Article } from '@/lib/articles/article'
import type { VersionPreview } from '@/lib/claims/carrying'
import type { Failure, Result } from '@/lib/result'
import { zoneRows, type ZoneRow } from '../import/import-item'
import { forgetText } from '../import/kept-text'
import { readFile, takeOutside } from '../import/use-import'
import { toast } from '../ui/toast'

type Read = { text: string; zones?: Reading['zones']; snapshotId: string | null }
type Told = { id: string; preview: VersionPreview; rows: readonly ZoneRow[]; title: string; read: Read }

/** Milliseconds a saving is waited for: a little longer than the server itself gives it, so that what it says is always heard. */
const LONGEST_SAVING = 130_000

/** A corrected text on its way in: read, told what it would change, then stored. Nothing is stored before a person has seen that. */
export function useCorrection(given: Article, owner: { newsroomId: string; personId: string }, slug: string) {
  const t = useTranslations('versions')
  const router = useRouter()
  const [article, setArticle] = useState(given)
  const [told, setTold] = useState<Told | null>(null)
  const [work, setWork] = useState<'reading' | 'fetching' | 'saving' | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [overtaken, setOvertaken] = useState(false)
  const kept = `version/${owner.personId}/${given.id}`
  const api = () => newsroomApi(owner.newsroomId, { personId: owner.personId, timeout: LONGEST_SAVING })

  useEffect(() => {
    if (!told) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [told])

  const tell = async (read: Read): Promise<boolean> => {
    const answer = await api().articles.previewVersion(article.id, { text: read.text, zones: read.zones })
    if (!answer.ok) {
      setFailure(answer)
      return false
    }
    const preview = answer.value
    setTold({ id: v7(), preview, rows: zoneRows(preview.text, preview.zones), title: preview.title, read })
    return true
  }
  const take = async (doing: 'reading' | 'fetching', source: () => Promise<Result<Read>>) => {
    setWork(doing)
    setFailure(null)
    const read = await source()
    if (read.ok) await tell(read.value)
    else setFailure(read)
    setWork(null)
  }
  const fromReading = (result: Result<Reading>): Result<Read> =>
    result.ok
      ? {
          ok: true,
          value: { text: result.value.text, zones: result.value.zones, snapshotId: result.value.snapshot?.id ?? null },
        }
      : result

  const save = async () => {
    if (!told) return
    setWork('saving')
    setFailure(null)
    const { id, preview, rows, title, read } = told
    const input = {
      id,
      text: preview.text,
      title: title.trim() || undefined,
      zones: rows.map(({ start, end, kind }) => ({ start, end, kind })),
      snapshotId: read.snapshotId,
    }
    const answer = await api().articles.correct(article.id, input, article.version)
    if (answer.ok) {
      const { changed, lost } = answer.value.carrying
      forgetText(kept)
      setTold(null)
      toast.say(t('saved', { n: answer.value.text.number }))
      router.push(`/n/${slug}/articles/${article.id}${changed + lost > 0 ? '/placing' : ''}`)
      router.refresh()
      return
    }
    const current = answer.code === 'version_conflict' ? (answer.extra?.current as Article | undefined) : undefined
    if (current) {
      setArticle(current)
      setOvertaken(true)
      await tell(read)
    } else setFailure(answer)
    setWork(null)
  }

  return {
    article,
    /** The name under which a pasted text is kept until it is saved. */
    kept,
    preview: told?.preview ?? null,
    rows: told?.rows ?? [],
    title: told?.title ?? '',
    mendTitle: (title: string) => setTold(before => before && { ...before, title }),
    mendZones: (rows: ZoneRow[]) => setTold(before => before && { ...before, rows }),
    work,
    failure,
    overtaken,
    takeText: (text: string) => void take('reading', async () => ({ ok: true, value: { text, snapshotId: null } })),
    takeFile: (file: File) => void take('reading', async () => fromReading(await readFile(api(), owner, file))),
    fetchAgain: (url: string) =>
      void take('fetching', async () => fromReading(await takeOutside(owner, { id: v7(), url }))),
    again: () => {
      setTold(null)
      setFailure(null)
    },
    save: () => void save(),
  }
}

export type Correction = ReturnType<typeof useCorrection>
