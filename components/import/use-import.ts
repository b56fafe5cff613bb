'use client'

import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import { newsroomApi, type NewsroomApi, type Reading } from '@/lib/api/client'
import { LARGEST_DOCUMENT, type SnapshotInput } from '@/lib/api/snapshot-inputs'
import { decode } from '@/lib/articles/decode'
import type { Article, Outlet } from '@/lib/articles/article'
import { fail, type Failure, type Result } from '@/lib/result'
import { paragraphs } from '@/lib/text/segments'
import { bodyOf, edited, toItem, type ImportItem, type Particulars, type ZoneRow } from './import-item'

/** A file that could not be read, and why. */
export type Unread = { name: string; failure: Failure }

type Work = { doing: 'reading' | 'saving'; done: number; of: number }

export type ImportOwner = { newsroomId: string; personId: string }

/** Articles on their way in: read, checked by a person, stored one after the other, each with its own result. */
export function useImport(owner: ImportOwner, outlets: readonly Outlet[], storyId: string) {
  const [items, setItems] = useState<readonly ImportItem[]>([])
  const [unread, setUnread] = useState<readonly Unread[]>([])
  const [work, setWork] = useState<Work | null>(null)
  const api = () => newsroomApi(owner.newsroomId, { personId: owner.personId })
  const open = items.filter(item => item.state !== 'saved')

  useEffect(() => {
    if (open.length === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [open.length])

  const take = async (sources: readonly { name: string; read: (api: NewsroomApi) => Promise<Result<Reading>> }[]) => {
    const client = api()
    let all = true
    for (const [at, { name, read }] of sources.entries()) {
      setWork({ doing: 'reading', done: at, of: sources.length })
      const result = await read(client)
      all = all && result.ok
      if (!result.ok) setUnread(before => [...before, { name, failure: result }])
      else {
        const made = { name, key: v7(), ids: { id: v7(), versionId: v7() }, outlets, storyId }
        setItems(before => [...before, toItem(result.value, made)])
      }
    }
    setWork(null)
    return all
  }

  const change = (key: string, changes: Partial<ImportItem>) =>
    setItems(before => before.map(item => (item.key === key ? { ...item, ...changes } : item)))

  /** Stores what is checked, one after the other; answers with the ids of what was stored. */
  const save = async (): Promise<string[]> => {
    const kept: string[] = []
    const client = api()
    const newStories = new Map<string, string>()
    const wanted = items.filter(item => item.state !== 'saved')
    for (const [at, item] of wanted.entries()) {
      setWork({ doing: 'saving', done: at, of: wanted.length })
      change(item.key, { state: 'saving', failure: null })
      const known = newStories.get(item.particulars.storyTitle.trim())
      const sent =
        known && item.particulars.storyId === 'new'
          ? { ...item, particulars: { ...item.particulars, storyId: known } }
          : item
      const result = await store(client, sent)
      if (!result.ok) {
        change(item.key, { state: 'failed', failure: result })
        continue
      }
      const { id, story, text } = result.value
      if (story && item.particulars.storyId === 'new') newStories.set(item.particulars.storyTitle.trim(), story.id)
      kept.push(id)
      change(item.key, { state: 'saved', stored: { id, lines: countLines(text.text), sha256: text.sha256 } })
    }
    setWork(null)
    return kept
  }

  return {
    items,
    unread,
    work,
    save,
    takeText: (text: string, name: string) => take([{ name, read: client => client.articles.read({ text }) }]),
    takeAddress: (url: string) => take([{ name: url, read: () => takeOutside(owner, { id: v7(), url }) }]),
    takeFiles: (files: readonly File[]) =>
      take(files.map(file => ({ name: file.name, read: client => readFile(client, owner, file) }))),
    edit: (key: string, changes: Partial<Particulars>) => setItems(before => edited(before, key, changes)),
    mendZones: (key: string, rows: ZoneRow[]) => change(key, { rows }),
    remove: (key: string) => setItems(before => before.filter(item => item.key !== key)),
    clear: () => {
      setItems([])
      setUnread([])
    },
    dropUnread: () => setUnread([]),
  }
}

export type Import = ReturnType<typeof useImport>

async function store(client: NewsroomApi, item: ImportItem): Promise<Result<Article>> {
  const body = bodyOf(item)
  return body.ok ? client.articles.create(body.value) : body
}

/** A page or a document may take its time, and is not asked for twice: a site that is slow once is slow again. */
const PATIENCE = 60_000

/** Takes a snapshot of a page or a document, and reads it. */
export function takeOutside({ newsroomId, personId }: ImportOwner, input: SnapshotInput): Promise<Result<Reading>> {
  return newsroomApi(newsroomId, { personId, tries: 1, timeout: PATIENCE }).articles.take(input)
}

/** Reads a file: text and pages as they are, documents through a snapshot. */
export async function readFile(client: NewsroomApi, owner: ImportOwner, file: File): Promise<Result<Reading>> {
  const kind = /\.(html?|txt|pdf|docx?)$/i.exec(file.name)?.[1].toLowerCase()
  if (!kind) return fail('invalid', 'unsupported_file', 'Only .txt, .html, .pdf and .docx files are read.')
  if (file.size === 0) return fail('invalid', 'empty_file', 'This file is empty.')
  if (file.size > LARGEST_DOCUMENT) return fail('invalid', 'file_too_large', 'This file is too large.')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kind === 'pdf' || kind.startsWith('doc'))
    return takeOutside(owner, { id: v7(), fileName: file.name, base64: base64Of(bytes) })
  const { text, warnings } = decode(bytes)
  const source = kind === 'txt' ? { text, fileName: file.name } : { html: text, fileName: file.name }
  const result = await client.articles.read(source)
  return result.ok
    ? { ...result, value: { ...result.value, warnings: [...new Set([...warnings, ...result.value.warnings])] } }
    : result
}

/** Bytes in base64; in pieces, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(pieces.join(''))
}

/** Lines as `wc -l` and people count them: a line break at the end begins no new one. */
function countLines(text: string): number {
  const lines = paragraphs(text)
  const last = lines.at(-1)
  return last && last.start === last.end ? lines.length - 1 : lines.length
}
