/** How each language ends a rank in digits, by the plural rule of ordinals; `she` where the word it stands for is feminine. */
const endings: Record<string, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string; she?: string }> = {
  fr: { one: 'er', other: 'e', she: 're' },
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  es: { other: '.º', she: '.ª' },
}

/** French "première" and "1re": the only rank there that shows the gender of its noun. */
const feminine = /^(?:premi[èe]res?|1\s?(?:re|ère))(?!\p{L})/iu

/** A rank as people write it: "4e", "1re", "21st". `printed` is what the article has; a language without rules keeps the number. */
export function ordinalLabel(number: string, printed: string, locale: string): string {
  const language = locale.slice(0, 2)
  const table = endings[language]
  if (!table || !/^\d{1,9}$/.test(number)) return number
  const rule = new Intl.PluralRules(locale, { type: 'ordinal' }).select(Number(number))
  const ending = table[rule] ?? table.other
  return number + (rule === 'one' && table.she !== undefined && feminine.test(printed) ? table.she : ending)
}
