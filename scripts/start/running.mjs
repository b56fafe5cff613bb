// A note of what runs, for people and tests to find it by. It decides nothing: the lock does.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { readPrivate, writePrivate } from '../private-file.mjs'

const file = data => path.join(data, 'running.json')

/** Notes the address, and the processes of start.mjs and of the web server. */
export const noteRunning = ({ data, origin }, web) =>
  writePrivate(file(data), `${JSON.stringify({ origin, start: process.pid, web })}\n`)

/** What was noted last, or null. It may be stale. */
export const readRunning = data => JSON.parse(readPrivate(file(data)) ?? 'null')

export const forgetRunning = ({ data }) => rmSync(file(data), { force: true })
