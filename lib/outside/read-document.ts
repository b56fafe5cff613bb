import 'server-only'
import { spawn } from 'node:child_process'
import path from 'node:path'
import type { ArticleDraft } from '../articles/article-draft'
import { extractHtml } from '../articles/extract-html'
import { readPlainText } from '../articles/read-plain-text'
import { fail, ok, type Failure, type Result } from '../result'
import { reflow, type PrintedLine } from './reflow'

export type DocumentType = 'pdf' | 'docx'

/** Milliseconds and mebibytes that the reading of a document may take. */
const WITHIN = 12_000
const MEMORY = 256
/** An answer longer than this, in bytes, is no document that people read. */
const LONGEST_ANSWER = 64 * 1024 * 1024

type Answer =
  | { code: string; params?: Record<string, number> }
  | { pages: PrintedLine[][]; title: string | null; author: string | null }
  | { html: string; title: string | null; author: string | null; warnings: ArticleDraft['warnings'] }

const sentences: Record<string, string> = {
  encrypted_document: 'This document is locked with a password.',
  damaged_file: 'This file is damaged.',
  too_many_pages: 'This document has too many pages.',
  too_many_parts: 'This file has too many parts to be read.',
  unpacked_too_large: 'This file unpacks to more than can be read.',
  bad_docx: 'This is not a Word document that can be read.',
}

/**
 * The text of a PDF or a Word document, as an article to check. It is read in a process of its own, which has no secrets of
 * ours, little memory and little time. Fails with `encrypted_document`, `damaged_file`, `too_many_pages`, `too_many_parts`,
 * `unpacked_too_large`, `bad_docx`, `no_text_in_pdf`, `no_article_text`, `parse_timeout`.
 */
export async function readDocument(bytes: Buffer, type: DocumentType): Promise<Result<ArticleDraft>> {
  const answer = await askReader(bytes, type)
  if (!answer.ok) return answer
  const { value } = answer
  if ('code' in value)
    return fail('invalid', value.code, sentences[value.code] ?? 'This file cannot be read.', 'file', {
      params: value.params,
    })
  const draft = 'pages' in value ? fromPages(value.pages) : extractHtml(`<article>${value.html}</article>`)
  if (!draft.ok) return draft
  const { title, author, warnings } = draft.value
  return ok({
    ...draft.value,
    title: title ?? value.title,
    author: author ?? value.author,
    warnings: [...warnings, ...('warnings' in value ? value.warnings : [])],
  })
}

function fromPages(pages: PrintedLine[][]): Result<ArticleDraft> {
  const text = reflow(pages).replace(/\0|\p{Surrogate}/gu, '\uFFFD')
  return /[\p{L}\p{N}]{2}/u.test(text)
    ? readPlainText(text)
    : fail('invalid', 'no_text_in_pdf', 'There is no text in this PDF, only pictures of it.', 'file')
}

function askReader(bytes: Buffer, type: DocumentType): Promise<Result<Answer>> {
  const reader = path.join(process.cwd(), 'bin', 'read-document.mjs')
  return new Promise(resolve => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, reader, type], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
      detached: process.platform !== 'win32',
    })
    const parts: Buffer[] = []
    let size = 0
    let ended = false
    const end = (result: Result<Answer>) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      stop(child.pid)
      resolve(result)
    }
    const timer = setTimeout(() => end(tooSlow()), WITHIN)
    child.on('error', () => end(damaged()))
    child.stdin.on('error', () => {})
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      size += part.byteLength
      if (size > LONGEST_ANSWER) end(tooLarge())
    })
    child.on('close', code => end(code === 0 ? parsed(Buffer.concat(parts)) : tooLarge()))
    child.stdin.end(bytes)
  })
}

/** Ends a reader and whatever it may have started. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

function parsed(bytes: Buffer): Result<Answer> {
  try {
    return ok(JSON.parse(bytes.toString('utf8')) as Answer)
  } catch {
    return damaged()
  }
}

const damaged = (): Failure => fail('invalid', 'damaged_file', sentences.damaged_file, 'file')
const tooLarge = (): Failure => fail('invalid', 'unpacked_too_large', sentences.unpacked_too_large, 'file')
const tooSlow = (): Failure => fail('unavailable', 'parse_timeout', 'This document takes too long to read.', 'file')
