import type { Span } from '../../text/span'
import { agencies } from './agencies'

/**
 * That a text has something from another medium ("selon Axios", "a déclaré à l'AFP") or from nobody it can name ("selon les
 * rapports"). `source` is the medium's name, null where it is unknown. `span` covers the words that say so.
 */
export type Relay = { source: string | null; words: string; span: Span }

/** Media that others cite, beside agencies and the newsroom's own outlets. Grows by a name. */
const citedMedia =
  `Axios;Politico;CNN;BBC;The Guardian;Financial Times;The New York Times;The Washington Post;The Wall Street Journal;Sky News;
  Fox News;NBC News;CBS News;ABC News;Al Jazeera;Der Spiegel;Bild;Die Zeit;Die Welt;Süddeutsche Zeitung;El País;El Mundo;La Repubblica;
  Corriere della Sera;Le Monde;Le Figaro;Libération;Le Parisien;Les Échos;Mediapart;RFI;franceinfo;BFMTV;France 24;Ouest-France;Le Soir;
  La Libre Belgique;Le Temps;Kyiv Independent;Kyiv Post;Ukraïnska Pravda;Ukrainska Pravda;Suspilne;Kommersant;Meduza;Haaretz;Times of Israel;The Economist;Nikkei`
    .split(';')
    .map(name => name.trim())

/** Words before a medium's name that say the text has it from there. */
const cue =
  /(?<![\p{L}\p{N}])(?:selon|d['’]après|citant|citée?s?\s+par|relayée?s?\s+par|rapportée?s?\s+par|révélée?s?\s+par|publiée?s?\s+par|interrogée?s?\s+par|soulignée?s?\s+par|évoquée?s?\s+par|consultée?s?\s+par|rapporte(?:nt)?|révèle(?:nt)?|affirme|indique|assure|croit\s+savoir|écrit|(?:déclaré|dit|confié|affirmé|indiqué|précisé|assuré|expliqué|annoncé|raconté)\s+(?:mardi\s+|lundi\s+|mercredi\s+|jeudi\s+|vendredi\s+|samedi\s+|dimanche\s+)?(?:à|au|aux)|according\s+to|citing|cited\s+by|quoting|as\s+reported\s+by|reported\s+by|first\s+reported\s+by|told|reports|in\s+an\s+interview\s+with|dans\s+un\s+entretien\s+(?:à|au|avec))\s+/giu

/** Between cue and name: an article, "l'agence de presse", "le journal", "the news site". */
const between =
  /^(?:(?:l['’]|la\s+|le\s+|les\s+|the\s+|an?\s+)?(?:(?:agence(?:\s+de\s+presse)?(?:\s+(?:russe|ukrainienne|américaine|française|officielle))?|journal|quotidien|magazine|hebdomadaire|site(?:\s+(?:américain|d['’]information|web))?|chaîne(?:\s+(?:américaine|de\s+télévision))?|média(?:\s+(?:américain|ukrainien))?|news\s+(?:agency|site|outlet|website)|newspaper|broadcaster|agency|website|magazine)\s+)?(?:l['’]|la\s+|le\s+|the\s+)?)/iu

const article = /^(?:l['’]|la\s+|le\s+|les\s+|the\s+)/iu

/** Reports by nobody: never an independent origin. */
const unknown =
  /(?<![\p{L}\p{N}])(?:selon|d['’]après)\s+(?:(?:les|des|certains|certaines|plusieurs|de\s+nombreux|différents|divers)\s+)(?:rapports?|médias|informations?(?:\s+de\s+presse)?|comptes?[ -]rendus?|articles?(?:\s+de\s+presse)?|rumeurs|sources\s+médiatiques)(?![\p{L}\p{N}])(?!\s+(?:d[eu]s?\s|d['’]|ukrainiens|russes|américains|officiels))|(?<![\p{L}\p{N}])(?:selon|d['’]après)\s+(?:la\s+presse|la\s+rumeur|ce\s+qui\s+se\s+dit)|(?<![\p{L}\p{N}])(?:according\s+to\s+(?:(?:some|several|various|multiple|unconfirmed|media|press|news|local)\s+){0,2}(?:reports|media|rumou?rs)|reportedly|it\s+is\s+(?:reported|rumou?red)|media\s+reports?\s+(?:say|said|suggest))(?![\p{L}\p{N}])/giu

/** The medium named before, called by what it is: "selon la publication,". */
const sameAgain =
  /(?<![\p{L}\p{N}])(?:selon|d['’]après|précise|ajoute|according\s+to|adds)\s+(?:la\s+publication|le\s+média|le\s+(?:quotidien|journal|magazine|site)|la\s+chaîne|l['’]agence|the\s+(?:outlet|publication|newspaper|paper|agency|site|broadcaster))(?=\s?[,.;:)])/giu

/** The longest name of a medium, with what may stand between it and the cue. */
const REACH = 120

/** Reads who a text has its information from, in its order. `outlets` are further names of media; `own` is never one. Linear. */
export function readRelays(
  text: string,
  { outlets = [], own = '' }: { outlets?: readonly string[]; own?: string } = {},
): Relay[] {
  const names = namesOf(outlets, own)
  const found: Relay[] = []
  for (const match of text.matchAll(cue)) {
    const at = match.index + match[0].length
    const rest = text.slice(at, at + REACH)
    const starts = [between, article].map(words => words.exec(rest)?.[0].length ?? 0)
    const name = nameAt(names, rest, starts[0]) ?? nameAt(names, rest, starts[1]) ?? nameAt(names, rest, 0)
    if (!name) continue
    const end = at + name.end
    found.push({ source: name.source, words: text.slice(match.index, end), span: { start: match.index, end } })
  }
  for (const match of text.matchAll(unknown)) {
    const end = match.index + match[0].length
    found.push({ source: null, words: match[0], span: { start: match.index, end } })
  }
  found.sort((a, b) => a.span.start - b.span.start)
  return withSameAgain(text, found)
}

/** Adds what the text has from "the publication": the last medium that it named before. */
function withSameAgain(text: string, found: readonly Relay[]): Relay[] {
  const all: Relay[] = []
  let last: string | null = null
  let at = 0
  const takeUntil = (end: number) => {
    for (; at < found.length && found[at].span.start < end; at++) {
      all.push(found[at])
      last = found[at].source ?? last
    }
  }
  for (const match of text.matchAll(sameAgain)) {
    takeUntil(match.index)
    const end = match.index + match[0].length
    if (last !== null) all.push({ source: last, words: match[0], span: { start: match.index, end } })
  }
  takeUntil(Infinity)
  return all
}

type Names = Map<string, { spelling: string; source: string }[]>

/** Names by their first letter, the longest first. */
function namesOf(outlets: readonly string[], own: string): Names {
  const names: Names = new Map()
  const put = (spelling: string, source: string) => {
    if (spelling === '' || source === own || spelling === own) return
    const first = spelling[0]
    names.set(first, [...(names.get(first) ?? []), { spelling, source }])
  }
  for (const outlet of outlets) put(outlet, outlet)
  for (const medium of citedMedia) {
    put(medium, medium)
    const short = medium.replace(/^(?:Le|La|Les|The|El|Der|Die)\s+/, '')
    if (short !== medium && short.length > 4) put(short, medium)
  }
  for (const { name, spellings } of agencies) for (const spelling of spellings) put(spelling, name)
  for (const list of names.values()) list.sort((a, b) => b.spelling.length - a.spelling.length)
  return names
}

function nameAt(names: Names, rest: string, from: number): { source: string; end: number } | null {
  const known = names
    .get(rest.charAt(from))
    ?.find(
      ({ spelling }) => rest.startsWith(spelling, from) && !/[\p{L}\p{N}]/u.test(rest.charAt(from + spelling.length)),
    )
  return known ? { source: known.source, end: from + known.spelling.length } : null
}
