import type { Calendar } from '../numbers'

/** Dates and times of day in English words. */
export const calendar: Calendar = {
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7, august: 8, aug: 8, september: 9,
    sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  },
  ambiguousMonths: 'may march august jan feb mar apr jun jul aug sep sept oct nov dec april june',
  monthAbbreviations: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  order: 'mdy',
  before: 'in since by until before after during from around circa late early mid year years summer winter spring fall autumn between through till to of',
  dayOf: 'of',
  part: 'early late mid',
  relative: {
    yesterday: -1, today: 0, tomorrow: 1, 'last week': null, 'next week': null, 'last month': null, 'next month': null, 'last year': null, 'next year': null,
    'this year': null, 'the day before': null, 'the previous day': null, 'the following day': null, 'last night': null, 'last winter': null, 'next winter': null, 'last summer': null,
    'next summer': null, 'last spring': null, 'next spring': null, 'last autumn': null, 'next autumn': null,
  },
  timeBefore: 'at until by around from before after since between about to till',
  dayBefore: '',
  beforeEra: 'BC | BCE | B.C. | B.C.E.',
  durationBefore: 'for within in lasted lasting over than about nearly almost after during under least',
  durationAfter: '',
  hour: 'h',
  am: 'am | a.m. | a.m | o’clock in the morning',
  pm: 'pm | p.m. | p.m | o’clock in the evening | o’clock in the afternoon',
  decades: { before: '', article: 'the', suffix: 's' },
  centuries: 'century centuries',
}
