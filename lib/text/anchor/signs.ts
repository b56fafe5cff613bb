import { hashOf } from './tokens'

/** Words whose coming, going or changing has a name of its own. French and English; case aside. */
const set = (words: string) => new Set(words.trim().split(/\s+/).map(hashOf))

/** Words that are a number or make one larger. */
export const numberWords = set(`
  zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante septante huitante octante nonante quatre-vingt quatre-vingts quatre-vingt-dix soixante-dix cent cents mille million millions milliard
  milliards billion billions dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine
  centaine centaines millier milliers demi demie moitié tiers quart double triple
  dix-sept dix-huit dix-neuf vingt-deux vingt-trois vingt-quatre vingt-cinq trente-deux
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
