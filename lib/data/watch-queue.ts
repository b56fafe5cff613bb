import 'server-only'
import type { Work } from './transact'

/**
 * Puts a text on the list of those to be held against the claims of its story. In the transaction that stores the text: what
 * is stored is watched, whatever happens to the process afterwards. Doing it twice does it once.
 */
export async function queueWatch({ db, viewer, at }: Work, versionId: string): Promise<void> {
  const { newsroomId, personId } = viewer
  await db.watchJob.createMany({ data: [{ newsroomId, versionId, personId, createdAt: at }], skipDuplicates: true })
}
