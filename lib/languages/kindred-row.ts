/**
 * Words that tell one thing in the news, of French and of English: nouns, the verbs that go with them, and looser ways of saying
 * it. `_` joins the words of a phrase, without the small ones. Looser than a concept: kindred words help to find what may say the same, and say
 * nothing of whether it does.
 */
export type Kindred = readonly [fr: string, en: string]
