import type { Format } from './format'
import { canonicalLine, toLines } from './release'

/** Our own format, for re-checking and re-importing: docs/release.md. Whole texts: it stays in the house. */
export const jsonl: Format = {
  label: 'JSONL (Recoupe)',
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  version: 1,
  excerpts: false,
  write: release => canonicalLine(release.manifest) + toLines(release),
}
