import type { NumberWords } from '../numbers'

/** Numbers spelled out in French, with the Belgian and Swiss tens. */
export const words: NumberWords = {
  decimal: ',',
  cardinals: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70,
    huitante: 80, octante: 80, nonante: 90,
  },
  rooms: {
    dix: 10, vingt: 10, trente: 10, quarante: 10, cinquante: 10, soixante: 20, septante: 10, huitante: 10, octante: 10, nonante: 10,
  },
  products: [{ left: 'quatre', right: 'vingt vingts', value: 80, room: 20 }],
  hundreds: 'cent cents',
  mostHundreds: 19,
  wholeHundreds: {},
  scales: {
    mille: 3, mil: 3, million: 6, millions: 6, milliard: 9, milliards: 9, billion: 12, billions: 12, billiard: 15, billiards: 15,
    trillion: 18, trillions: 18, millier: 3, milliers: 3,
  },
  plainScales: 'mille',
  joining: { words: 'et', after: 'tens', brings: [1, 11] },
  pairs: false,
  articles: 'un une',
  numerals: '',
  collectives: {
    huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50,
    soixantaine: 60, centaine: 100, millier: 1000,
  },
  pluralCollectives: { dizaines: 10, douzaines: 12, vingtaines: 20, centaines: 100, milliers: 1000, millions: 1000000, milliards: 1000000000 },
  exactCollectives: 'douzaine',
  pluralsWithOf: '',
  several: 'plusieurs quelques',
  fractions: {
    tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6, septième: 7, septièmes: 7, huitième: 8, huitièmes: 8,
    neuvième: 9, neuvièmes: 9, dixième: 10, dixièmes: 10, centième: 100, centièmes: 100, millième: 1000, millièmes: 1000,
  },
  halves: 'demi demie',
  halfNouns: 'moitié',
  ordinals: {
    premier: 1, première: 1, premiers: 1, premières: 1, deuxième: 2, deuxièmes: 2, second: 2, seconde: 2, seconds: 2, troisième: 3, quatrième: 4, cinquième: 5,
    sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10, onzième: 11, douzième: 12, treizième: 13, quatorzième: 14,
    quinzième: 15, seizième: 16, vingtième: 20, trentième: 30, quarantième: 40, cinquantième: 50, soixantième: 60, centième: 100, millième: 1000,
    unième: 1,
  },
  ordinalSuffixes: 'er ere ère re e è eme ème ième nd nde ers',
  orderAdverbs: { premièrement: 1, deuxièmement: 2, secondement: 2, troisièmement: 3, quatrièmement: 4, cinquièmement: 5 },
  minus: 'moins',
  point: 'virgule',
  magnitudes: {
    k: 3, K: 3, M: 6, Mio: 6, Md: 9, Mds: 9, Mrd: 9, Mrds: 9, mds: 9, md: 9, bn: 9,
  },
  loneMagnitudes: { G: 9 },
  moneyMagnitudes: { m: 6, B: 9, b: 9, mn: 6 },
}
