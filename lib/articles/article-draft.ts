import type { DetectedLanguage } from './language'
import type { ZoneSpan } from './article'

/** Things a person should look at before saving. */
export type ImportWarning = 'charset_guessed' | 'hidden_characters' | 'external_image_removed'

/**
 * An article as read from outside, for a person to check. `text` is what will be stored, exactly. `publishedAt` is ISO 8601;
 * null stands for what the source does not say.
 */
export type ArticleDraft = {
  text: string
  title: string | null
  author: string | null
  publishedAt: string | null
  url: string | null
  outlet: string | null
  language: DetectedLanguage
  zones: ZoneSpan[]
  warnings: ImportWarning[]
}
