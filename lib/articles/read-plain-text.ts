import { fail, ok, type Result } from '../result'
import { badCharacters, hiddenCharacters } from '../text/characters'
import type { ArticleDraft } from './article-draft'
import { readMetadata } from './metadata'
import { readZones } from './zones'

/**
 * A pasted or uploaded plain text. It is stored exactly as given: nothing is trimmed, no line break changed. Fails with
 * `empty_file`, or `bad_character` (params `at`) where it holds what cannot be stored.
 */
export function readPlainText(text: string): Result<ArticleDraft> {
  if (!text.trim()) return fail('invalid', 'empty_file', 'There is no text in it.', 'text')
  const [bad] = badCharacters(text)
  if (bad) {
    const message = 'The text holds a character that cannot be stored.'
    return fail('invalid', 'bad_character', message, 'text', { params: { at: bad.at } })
  }
  const zones = readZones(text)
  return ok({
    text,
    ...readMetadata(text, zones),
    url: null,
    outlet: null,
    zones,
    warnings: hiddenCharacters(text).length > 0 ? ['hidden_characters'] : [],
  })
}
