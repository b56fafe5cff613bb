/** The forms of an English verb. `singular` and `plural` hold present and past; `past` the participle where it differs or not. */
export type EnglishForms = {
  singular: string[]
  plural: string[]
  past: string[]
  present: string[]
  infinitive: string[]
}

/** Past tense and participle of the verbs that do not take -ed. */
const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  find: 'found',
  see: 'saw seen',
  swear: 'swore sworn',
  put: 'put',
  feel: 'felt',
  understand: 'understood',
  speak: 'spoke spoken',
  make: 'made',
  hear: 'heard',
  read: 'read',
  sing: 'sang sung',
  hold: 'held',
  set: 'set',
  send: 'sent',
  mean: 'meant',
  take: 'took taken',
  give: 'gave given',
  foresee: 'foresaw foreseen',
  forecast: 'forecast',
  let: 'let',
  show: 'showed shown',
  foretell: 'foretold',
  retell: 'retold',
  rewrite: 'rewrote rewritten',
  shoot: 'shot',
  hit: 'hit',
  get: 'got gotten',
  go: 'went gone',
  come: 'came come',
  become: 'became become',
  begin: 'began begun',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose chosen',
  cut: 'cut',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  fight: 'fought',
  grow: 'grew grown',
  keep: 'kept',
  lead: 'led',
  leave: 'left',
  lose: 'lost',
  meet: 'met',
  pay: 'paid',
  rise: 'rose risen',
  run: 'ran run',
  sell: 'sold',
  seek: 'sought',
  sit: 'sat',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck',
  teach: 'taught',
  throw: 'threw thrown',
  win: 'won',
  break: 'broke broken',
  catch: 'caught',
  cost: 'cost',
  die: 'died',
  eat: 'ate eaten',
  fly: 'flew flown',
  forget: 'forgot forgotten',
  have: 'had',
  lie: 'lied',
  shut: 'shut',
  sleep: 'slept',
  wear: 'wore worn',
  beat: 'beat beaten',
  bear: 'bore borne',
  bind: 'bound',
  deal: 'dealt',
  hide: 'hid hidden',
  quit: 'quit',
  ride: 'rode ridden',
  rip: 'ripped',
  slam: 'slammed',
  stress: 'stressed',
  plan: 'planned',
  quip: 'quipped',
  pen: 'penned',
  rebut: 'rebutted',
  tut: 'tutted',
  refer: 'referred',
  admit: 'admitted',
  permit: 'permitted',
  commit: 'committed',
  submit: 'submitted',
  concur: 'concurred',
  infer: 'inferred',
  prefer: 'preferred',
  blog: 'blogged',
  brag: 'bragged',
  chat: 'chatted',
  nod: 'nodded',
  prod: 'prodded',
  stop: 'stopped',
  drop: 'dropped',
  ban: 'banned',
  rap: 'rapped',
  snap: 'snapped',
  tip: 'tipped',
  pan: 'panned',
  plead: 'pleaded',
  occur: 'occurred',
  transfer: 'transferred',
  control: 'controlled',
  rebel: 'rebelled',
  propel: 'propelled',
  upset: 'upset',
  deadpan: 'deadpanned',
}

const vowel = 'aeiou'

/** The -ing form: "making", "lying", "admitting". */
function ing(verb: string, past: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`
  const last = verb[verb.length - 1]
  if (
    past === `${verb}${last}ed` ||
    /^(?:put|set|hit|cut|let|get|run|shut|sit|win|begin|forget|quit|upset)$/.test(verb)
  )
    return `${verb}${last}ing`
  return `${verb}ing`
}

/** The forms of a verb, from its base form. */
export function conjugate(verb: string): EnglishForms {
  const consonantY = verb.endsWith('y') && !vowel.includes(verb[verb.length - 2])
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const regular = verb.endsWith('e') ? `${verb}d` : consonantY ? `${verb.slice(0, -1)}ied` : `${verb}ed`
  const [past, participle = past] = (irregular[verb] ?? regular).split(' ')
  return {
    singular: [third, past],
    plural: [verb, past],
    past: [participle],
    present: [ing(verb, past)],
    infinitive: [verb],
  }
}
