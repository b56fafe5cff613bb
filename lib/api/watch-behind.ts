import 'server-only'
import { after } from 'next/server'
import { runWatch } from '../data/watch-run'
import type { Viewer } from '../people/roles'

/** Lets the watch go through the texts that wait, once the answer is sent. What a dying process leaves undone, the next visit does. */
export function watchBehind(viewer: Viewer): void {
  after(() => runWatch(viewer))
}
