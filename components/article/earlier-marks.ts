import type { Entry } from '@/lib/outbox/entry'
import { mainOf } from './draft-content'
import type { Drafts } from './use-kept'

/** Words that were marked on a text which has been corrected since: as a form that was begun, or as a mark that the server refused. */
export type EarlierMark = { claimId: string; words: string; versionId: string; isForm: boolean }

/** What this browser keeps of an article that was made on another text than the one shown, and is stored nowhere. */
export function earlierMarks(
  forms: Drafts,
  entries: readonly Entry[],
  { articleId, versionId }: { articleId: string; versionId: string },
): EarlierMark[] {
  const refused = entries.flatMap(({ change, claimId, state, articleId: of }): EarlierMark[] => {
    if (of !== articleId || state !== 'refused' || change.type !== 'create') return []
    const { passages, versionId: made } = change.input
    return made === versionId ? [] : [{ claimId, words: mainOf(passages).exact, versionId: made, isForm: false }]
  })
  const begun = [...forms].map(([claimId, draft]) => ({
    claimId,
    words: mainOf(draft.passages).exact,
    versionId: draft.versionId ?? '',
    isForm: true,
  }))
  return [...refused, ...begun]
}
