// Small files only their owner may read: passwords, secrets, remembered ports.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

/** Writes a file that nobody else can read, whole or not at all, and on disk when this returns. */
export function writePrivate(file, content) {
  const unfinished = `${file}.${process.pid}`
  const handle = openSync(unfinished, 'w', 0o600)
  writeSync(handle, content)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(unfinished, file)
}

/** What such a file holds, or null. */
export const readPrivate = file => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null)
