import { v7 as newId } from 'uuid'

/**
 * Ids for what a form makes: as long as the same is asked for, the same id, so that sending it once more, because the answer was lost or a
 * later step was refused, makes it once. `of` must be what JSON can hold.
 */
export function sameId(): (of: unknown) => string {
  let before = { words: '', id: '' }
  return of => {
    const words = JSON.stringify(of)
    if (before.words !== words) before = { words, id: newId() }
    return before.id
  }
}
