import 'server-only'
import type { ArticleDraft } from '../articles/article-draft'
import { decode } from '../articles/decode'
import { extractHtml } from '../articles/extract-html'
import { readPlainText } from '../articles/read-plain-text'
import { fail, ok, type Failure, type Result } from '../result'
import { readDocument } from './read-document'

/** What came from outside, to the byte. `url` is null for a file; `mediaType` is as the site said, or as the file's name says. */
export type SourceBytes = {
  url: string | null
  finalUrl: string | null
  fileName: string | null
  mediaType: string
  charset: string | null
  bytes: Buffer
}

type Shape = 'html' | 'text' | 'pdf' | 'docx'

const shapeOfMedia: Record<string, Shape> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}
const mediaOfName: [RegExp, string][] = [
  [/\.x?html?$/i, 'text/html'],
  [/\.(?:txt|text)$/i, 'text/plain'],
  [/\.pdf$/i, 'application/pdf'],
  [/\.docx$/i, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.doc$/i, 'application/msword'],
]

/** The media type that the name of a file says, or null where it says none that is read here. */
export function mediaTypeOf(fileName: string): string | null {
  return mediaOfName.find(([name]) => name.test(fileName))?.[1] ?? null
}

const begins = (bytes: Buffer, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-')
const isZip = (bytes: Buffer) => begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)
/** The container of Word before 2007, in which today's Word also keeps what a password locks ([MS-CFB], [MS-OFFCRYPTO]). */
const isOle = (bytes: Buffer) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const isLocked = (bytes: Buffer) => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))

/**
 * The article in what came from outside, for a person to check. The same bytes always give the same text. Fails with
 * `empty_file`, `unsupported_type`, `content_mismatch`, `legacy_doc`, and as the reader of the type does.
 */
export async function readSource(source: SourceBytes): Promise<Result<ArticleDraft>> {
  const { bytes, mediaType, charset } = source
  if (bytes.length === 0) return fail('invalid', 'empty_file', 'The file is empty.', fieldOf(source))
  if (isOle(bytes)) return isLocked(bytes) ? locked() : legacy()
  const shape = isPdf(bytes) && source.url !== null ? 'pdf' : shapeOfMedia[mediaType]
  if (!shape) return mediaType === 'application/msword' ? legacy() : unsupported(source)
  if (shape === 'pdf' || shape === 'docx') {
    const fits = shape === 'pdf' ? isPdf(bytes) : isZip(bytes)
    return fits ? readDocument(bytes, shape) : mismatch(source)
  }
  if (isPdf(bytes) || isZip(bytes)) return mismatch(source)
  const { text, warnings } = decode(bytes, charset)
  if (text.includes('\0')) return mismatch(source)
  const read = shape === 'html' ? extractHtml(text) : readPlainText(text)
  return read.ok ? ok({ ...read.value, warnings: [...new Set([...warnings, ...read.value.warnings])] }) : read
}

const fieldOf = ({ url }: SourceBytes) => (url === null ? 'file' : 'url')
const locked = (): Failure => fail('invalid', 'encrypted_document', 'This document is locked with a password.', 'file')
const legacy = (): Failure => fail('invalid', 'legacy_doc', 'Save this document as .docx first.', 'file')
const unsupported = (source: SourceBytes): Failure =>
  fail('invalid', 'unsupported_type', 'This kind of content is not read here.', fieldOf(source))
const mismatch = (source: SourceBytes): Failure =>
  fail('invalid', 'content_mismatch', 'The content of this file is not what its name says.', fieldOf(source))
