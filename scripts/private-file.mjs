// Small files only their owner may read: passwords, secrets, remembered ports.
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'

/** Writes a file that nobody else can read, whole or not at all, and on disk when this returns. */
export function writePrivate(file, content) {
  renameSync(unfinished(file, content), file)
}

/** The same, unless the file is there: then it stays as it is. Returns what the file holds, for whoever came first. */
export function writePrivateOnce(file, content) {
  const candidate = unfinished(file, content)
  try {
    linkSync(candidate, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    unlinkSync(candidate)
  }
  return readPrivate(file)
}

function unfinished(file, content) {
  const candidate = `${file}.${process.pid}`
  const handle = openSync(candidate, 'w', 0o600)
  writeSync(handle, content)
  fsyncSync(handle)
  closeSync(handle)
  return candidate
}

/** What such a file holds, or null. */
export const readPrivate = file => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null)
