import type { NumberWords } from '../numbers'

/** Numbers spelled out in English, British, American and Indian. */
export const words: NumberWords = {
  decimal: '.',
  cardinals: {
    zero: 0, nought: 0, naught: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
    eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  rooms: { twenty: 10, thirty: 10, forty: 10, fourty: 10, fifty: 10, sixty: 10, seventy: 10, eighty: 10, ninety: 10 },
  products: [],
  hundreds: 'hundred',
  mostHundreds: 99,
  wholeHundreds: {},
  scales: {
    thousand: 3, million: 6, millions: 6, mil: 6, mln: 6, billion: 9, billions: 9, bln: 9, trillion: 12, trillions: 12, tln: 12, trn: 12,
    quadrillion: 15, lakh: 5, lakhs: 5, lkh: 5, lkhs: 5, lac: 5, crore: 7, crores: 7, krores: 7, koti: 7,
  },
  plainScales: 'thousand million billion trillion',
  joining: { words: 'and &', after: 'hundreds', brings: null },
  pairs: true,
  articles: 'a an',
  numerals: 'one',
  collectives: { dozen: 12, dozens: 12, doz: 12, dozs: 12, dzs: 12, score: 20 },
  pluralCollectives: {
    tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1000000, billions: 1000000000, trillions: 1000000000000,
  },
  exactCollectives: 'dozen dozens doz dozs dzs score',
  pluralsWithOf: 'tens scores',
  several: 'several few',
  fractions: {
    third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8,
    eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, twelfth: 12, twelfths: 12, twentieth: 20, twentieths: 20, hundredth: 100, hundredths: 100,
    thousandth: 1000, thousandths: 1000, millionth: 1000000, millionths: 1000000,
  },
  halves: 'half halves',
  halfNouns: '',
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, nineth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
    fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40,
    fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1000, millionth: 1000000,
  },
  ordinalSuffixes: 'st nd rd th',
  orderAdverbs: { firstly: 1, secondly: 2, thirdly: 3, fourthly: 4 },
  minus: 'minus negative',
  point: 'point',
  magnitudes: { k: 3, K: 3, M: 6, MM: 6, mn: 6, mln: 6, bn: 9, Bn: 9, BN: 9, bln: 9, tn: 12, trn: 12 },
  loneMagnitudes: { G: 9 },
  moneyMagnitudes: { m: 6, b: 9, B: 9, t: 12, T: 12 },
}
