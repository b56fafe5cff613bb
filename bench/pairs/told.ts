import type { LanguageCode } from '../../lib/languages'

/**
 * An event as several outlets tell it, and articles on other, similar ones. `{fact|words}` marks a passage that states a fact: passages of two articles
 * under one fact state the same, or another value of it.
 */
export type ToldEvent = readonly { language: LanguageCode; publishedAt: string; text: string }[]
