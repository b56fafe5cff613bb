import { currencyCodes, currencySymbols, joinedCodes } from '../../languages/currencies'
import type { NumberData } from '../../languages/numbers'
import { unitDimensions, unitSymbols } from '../../languages/units'
import type { Dimension } from '../value'
import { spellings } from './phrases'
import type { After } from './roles'

const dimensionOf = new Map<string, Dimension>()
for (const [dimension, codes] of Object.entries(unitDimensions)) {
  for (const code of codes.split(' ')) if (!dimensionOf.has(code)) dimensionOf.set(code, dimension as Dimension)
}

/** Lengths that have a square and a cube. */
const powersOf: Record<string, [square: string, cube: string]> = {
  m: ['m2', 'm3'],
  km: ['km2', 'km3'],
  cm: ['cm2', 'cm3'],
  mm: ['mm2', 'mm3'],
  '[ft_i]': ['[sft_i]', '[cft_i]'],
  '[mi_i]': ['[smi_us]', '[cmi_us]'],
  '[in_i]': ['[sin_i]', '[cin_i]'],
  '[yd_i]': ['[syd_i]', '[cyd_i]'],
}

/** What measures a code measures; `other` for those that no table lists. */
export function dimensionOfUnit(code: string): Dimension {
  return dimensionOf.get(code) ?? 'other'
}

export function afterEntries(data: NumberData): [string, After][] {
  const { measures, words } = data
  const entries: [string, After][] = []
  const unit = (phrase: string, code: string, exact?: string) =>
    entries.push([
      phrase,
      { kind: 'unit', code, dimension: dimensionOfUnit(code), exact, thermometer: /^[CF]$/.test(exact ?? '') },
    ])
  for (const [code, list] of Object.entries(measures.units)) {
    unit(list, code)
    const powers = powersOf[code]
    if (!powers) continue
    for (const phrase of list.split(' | ')) {
      for (const [at, side] of [measures.square, measures.cubic].entries()) {
        for (const word of side.before.split(' ').filter(Boolean)) unit(`${word} ${phrase}`, powers[at])
        for (const word of side.after.split(' ').filter(Boolean)) unit(`${phrase} ${word}`, powers[at])
      }
    }
  }
  for (const [symbol, code] of Object.entries(unitSymbols)) unit(symbol, code, symbol)
  for (const [symbol, power] of Object.entries(words.magnitudes))
    entries.push([symbol, { kind: 'magnitude', power, money: false, alone: false, exact: symbol }])
  for (const [symbol, power] of Object.entries(words.moneyMagnitudes))
    entries.push([symbol, { kind: 'magnitude', power, money: true, alone: false, exact: symbol }])
  for (const [symbol, power] of Object.entries(words.loneMagnitudes))
    entries.push([symbol, { kind: 'magnitude', power, money: false, alone: true, exact: symbol }])
  for (const [code, list] of Object.entries(measures.currencies))
    entries.push([list, { kind: 'currency', code, power: 0 }])
  for (const [symbol, code] of Object.entries(currencySymbols)) {
    entries.push([
      symbol,
      { kind: 'currency', code, power: 0, exact: /\p{Lu}/u.test(symbol) && !symbol.includes('$') ? symbol : undefined },
    ])
  }
  for (const code of currencyCodes.split(' ')) {
    entries.push([code, { kind: 'currency', code, power: 0, exact: code }])
  }
  for (const code of joinedCodes.split(' ')) {
    for (const [prefix, power] of [
      ['k', 3],
      ['M', 6],
    ] as const) {
      entries.push([prefix + code, { kind: 'currency', code, power, exact: prefix + code }])
    }
  }
  entries.push(
    [measures.percent, { kind: 'percent' }],
    ['% | ％', { kind: 'percent' }],
    [measures.points, { kind: 'points' }],
  )
  entries.push([measures.basisPoints, { kind: 'basis' }])
  entries.push([measures.degrees, { kind: 'degrees' }])
  for (const cent of spellings(measures.cents))
    entries.push([cent, { kind: 'cents', exact: cent.length === 1 ? cent : undefined }])
  return entries
}
