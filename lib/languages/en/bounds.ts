import type { Bounds } from '../numbers'

/** How English words bound a number. */
export const bounds: Bounds = {
  before: {
    '≈': 'about | around | roughly | approximately | approx. | approx | some | nearly | almost | close to | circa | in the region of | in the order of | on the order of | an estimated | estimated | just under | just below | near | nearing | approaching | somewhere around | ~ | ≈ | or so | virtually',
    '≥': 'greater than or equal to | at least | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum | minimum of | ≥ | upwards of | upward of | starting at | from at least',
    '>': 'more than | over | above | exceeding | exceeded | exceeds | exceed | in excess of | greater than | higher than | larger than | beyond | surpassing | surpassed | topping | topped | well over | just over | a little over | longer than | older than | > | bigger than | upwards of more than',
    '≤': 'less than or equal to | up to | at most | no more than | not more than | as many as | as much as | a maximum of | maximum | maximum of | no greater than | no higher than | ≤ | as high as | as long as',
    '<': 'less than | fewer than | under | below | lower than | smaller than | younger than | shorter than | < | well under | well below',
    '=': 'exactly | precisely',
  },
  after: {
    '≈': 'or so | approximately | or thereabouts | ish',
    '≥': 'at least | or more | or higher | or older | and over | and above | or greater | and older | or over | minimum',
    '>': '+ | plus',
    '≤': 'at most | or less | or fewer | or under | or younger | maximum | tops',
    '<': 'and under',
  },
  beforeOne: 'at least | at most',
  during: 'over',
  between: [
    { open: 'between', join: 'and' },
    { open: 'from', join: 'to' },
    { open: 'from', join: 'and' },
    { open: 'between', join: 'to' },
  ],
  to: 'to',
  or: 'or',
  change:
    'rise rises rose risen rising raise raised raising grow grew grown growing increase increased increasing increases climb climbed climbing jump jumped jumping fall falls fell fallen falling drop dropped dropping decline declined declining decrease decreased cut cuts cutting reduced reduce slipped slip slid slide soared surged went go going gone moved lifted lowered up down expanded shrank widened narrowed improved',
  divided: 'over | divided by',
  outOf: 'in | out of | in every | of every',
  again:
    'against | including | versus | vs | compared with | compared to | down from | up from | of which | of whom | instead of | as opposed to',
  tallies: 'votes goals runs sets games seats lengths',
  againAfter: 'more than | fewer than | less than',
  factor: 'multiplied by | divided by | by a factor of | a factor of',
}
