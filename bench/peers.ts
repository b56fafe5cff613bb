import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeTemperature,
} from '@microsoft/recognizers-text-suite'
import type { Dimension } from '../lib/claims/value'
import type { Found, Model, Reader } from './figure-scores/found'

type Answer = {
  start: number
  end: number
  text: string
  resolution: Record<string, string | null | undefined> | null
}
type Ask = (text: string, culture: string) => Answer[]

const cultures: Record<string, string> = { fr: 'fr-fr', en: 'en-us' }
const asks: Record<Exclude<Model, 'all'>, { ask: Ask; dimension: Dimension }> = {
  number: { ask: (text, culture) => recognizeNumber(text, culture) as Answer[], dimension: 'count' },
  percent: { ask: (text, culture) => recognizePercentage(text, culture) as Answer[], dimension: 'percent' },
  ordinal: { ask: (text, culture) => recognizeOrdinal(text, culture) as Answer[], dimension: 'ordinal' },
  currency: { ask: (text, culture) => recognizeCurrency(text, culture) as Answer[], dimension: 'money' },
  temperature: { ask: (text, culture) => recognizeTemperature(text, culture) as Answer[], dimension: 'temperature' },
  age: { ask: (text, culture) => recognizeAge(text, culture) as Answer[], dimension: 'age' },
  dimension: { ask: (text, culture) => recognizeDimension(text, culture) as Answer[], dimension: 'other' },
}

/**
 * Microsoft Recognizers-Text: the model that is asked for; for `all` its number model, whose core is the number itself (its
 * models together mark one number several times).
 */
export const recognizersText: Reader = (text, language, model) => {
  const { ask, dimension } = asks[model === 'all' ? 'number' : model]
  return ask(text, cultures[language] ?? 'en-us').map(answer => toFound(answer, dimension))
}

function toFound({ start, end, text, resolution }: Answer, dimension: Dimension): Found {
  const words = resolution?.value?.replace(/%$/, '') ?? null
  const span = { start, end: end + 1 }
  return {
    span,
    core: span,
    value: { printed: text, number: words, low: null, high: null, unit: resolution?.unit ?? null, dimension },
  }
}

const wink = winkNLP(model)

/** wink-nlp with everything its English model does, as it comes; its entities, with their kind. */
export function winkNlp(text: string): unknown {
  return wink.readDoc(text).entities().out(wink.its.detail)
}
