import { joinedNumbers } from './joined-numbers'
import { hashOf } from './tokens'

/** Words whose coming, going or changing has a name of its own. French and English; case aside. */
const set = (words: string) => new Set(words.trim().split(/\s+/).map(hashOf))

/** Words that are a number or make one larger. */
export const numberWords = set(`
  zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante septante huitante octante nonante quatre-vingt quatre-vingts quatre-vingt-dix soixante-dix cent cents mille million millions milliard
  milliards billion billions dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine
  centaine centaines millier milliers demi demie moitié tiers quart double triple
  dix-sept dix-huit dix-neuf ${Array.from(joinedNumbers.keys()).join(' ')}
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens trillion trillions
  half quarter m md mds mrd bn k tn
  deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième
  third thirds fourth fifth sixth seventh eighth ninth tenth twice`)

/** Words that turn a statement round, and verbs that do. */
export const negations = set(`
  ne n' pas jamais aucun aucune ni non sans rien personne nul nulle guère plus
  not no never none neither nor without cannot can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't
  couldn't shouldn't`)

/** What numbers are counted in. */
export const unitWords = set(`
  % € $ £ ° °c euro euros dollar dollars livre livres rouble roubles yuan yuans franc francs pour-cent pourcent points point
  km m cm mm kg g mg t tonne tonnes litre litres l hectare hectares ha kilomètre kilomètres km/h mètre mètres mètre-carré degré degrés
  seconde secondes minute minutes heure heures h jour jours semaine semaines mois an ans année années siècle siècles
  percent pound pounds ruble rubles mile miles foot feet inch inches yard yards kilometer kilometers kilometre kilometres meter meters
  metre metres ton tons tonnes barrel barrels gallon gallons degree degrees second seconds hour hours day days week weeks month months
  year years decade decades century mw gw kw kwh mwh gwh twh mo go to gb mb tb`)

/** Words and signs that join the parts of a list or of a sentence. */
export const joiners = set(', ; : – — et ou puis mais and or then but &')

/** Words that say nothing by themselves: articles, pronouns, prepositions, auxiliaries, and what rounds a number. */
export const functionWords = set(`
  a an the this that these those it its he him his she her hers they them their we us our you your who whom whose which what i me my
  of in on at by to from with for about into over under after before during since until through against between among as than then
  there here when where while if because so but and or nor also not no be is are was were been being am has have had having do does
  did will would shall should can could may might must said say says told more most some any all each such other another up down out
  off only just still even very too much many around nearly almost least according
  le la les l' un une des du de d' ce cet cette ces c' se s' sa son ses leur leurs il elle ils elles on nous vous je j' me m' te t' lui y
  en qui que qu' quoi dont où quand à au aux dans par pour sur sous avec sans chez vers entre contre depuis pendant après avant jusqu'
  et ou mais donc or ni car comme si plus moins très aussi encore déjà même tout toute tous toutes autre autres ne n' pas est sont était
  étaient sera seront serait seraient fut été être a ont avait avaient aura auront avoir ai as dit déclaré selon près environ quelque quelques
  peut doit fait faire`)

/** Things that are counted so often that counting them tells nothing. */
export const countedOften = set(`
  people person persons personnes personne percent pour-cent million millions billion billions milliard milliards thousand dollars dollar
  euros euro pounds years year ans an années année months month mois weeks week semaine semaines days day jours jour hours hour heures
  heure minutes minute points point killed dead injured wounded deaths died morts mort blessés blessé tués tué times fois cases cas men
  women hommes femmes`)

const valueOf = (words: string, first: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i])

/** What number words are worth. */
export const numberValues: ReadonlyMap<string, number> = new Map([
  ...joinedNumbers,
  ...valueOf(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    2,
  ),
  ...valueOf(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
    2,
  ),
  ['twenty', 20],
  ['thirty', 30],
  ['trente', 30],
  ['forty', 40],
  ['quarante', 40],
  ['fifty', 50],
  ['cinquante', 50],
  ['sixty', 60],
  ['soixante', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['cent', 100],
])
