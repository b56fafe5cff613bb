import type { LanguageCode } from '../../../languages'
import { detectFigures } from '../detect'
import { describeFigure, type CorpusRow } from './describe'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { newsEn } from './news-en'
import { newsFr } from './news-fr'

const corpora: Record<LanguageCode, CorpusRow[]> = { fr: [...fr, ...newsFr], en: [...en, ...newsEn], es }

describe.each(Object.entries(corpora))('the corpus of %s', (language, rows) => {
  it.each(rows)('%s', (marked, ...figures) => {
    const text = marked.replace(/[[\]]/g, '')
    const found = detectFigures(text, { language: language as LanguageCode })
    let printed = ''
    let at = 0
    for (const { span } of found) {
      printed += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
      at = span.end
    }
    expect(printed + text.slice(at)).toBe(marked)
    expect(found.map(describeFigure)).toEqual(figures)
  })
})
