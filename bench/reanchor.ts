import { makeCorrection } from '../test/corrections'
import { reanchor } from '../lib/text/anchor/reanchor'
import type { Span } from '../lib/text/span'
import { approximateSearch, diffMatchPatch, exactSearch, recoupe, type Peer } from './reanchor-peers'
import { editWords, longText, moveParagraphs, scatterCharacters, type Edited } from './reanchor-text'

const SIZE = 200_000
const PASSAGES = 1_000
const SEED = 7
const CASES = 10_000

const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start))

/** Share placed on the right words, share with both ends right within three units, and the best time of some runs. */
function measure(peer: Peer, { before, after, passages }: Edited, runs: number) {
  const spans = passages.map(each => each.span)
  let time = Infinity
  let found: (Span | null)[] = []
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    found = peer(before, after, spans)
    time = Math.min(time, performance.now() - started)
  }
  const right = passages.filter(({ now }, i) => found[i] && overlap(now, found[i]) >= 0.5).length
  const near = (a: number, b: number) => Math.abs(a - b) <= 3
  const exact = passages.filter(
    ({ now }, i) => found[i] && near(now.start, found[i].start) && near(now.end, found[i].end),
  ).length
  return { time, right: right / passages.length, exact: exact / passages.length }
}

function comparePeers(): void {
  const text = longText(SIZE)
  const kinds: [string, Edited][] = [
    ['5 % of the words', editWords(text, 0.05, PASSAGES, SEED)],
    ['5 % of the characters', scatterCharacters(text, 0.05, PASSAGES, SEED)],
    ['10 % of the paragraphs moved', moveParagraphs(text, PASSAGES, SEED)],
  ]
  const peers: [string, Peer, number][] = [
    ['Recoupe', recoupe, 7],
    ['diff-match-patch', diffMatchPatch, 2],
    ['approx-string-match', approximateSearch, 1],
    ['exact search', exactSearch, 2],
  ]
  for (const [kind, edited] of kinds) {
    console.log(
      `\n${PASSAGES} passages, ${text.length} characters, ${kind}      ms    right  ends within 3   times as slow`,
    )
    let own = 0
    for (const [name, peer, runs] of peers) {
      const { time, right, exact } = measure(peer, edited, runs)
      own ||= time
      const cells = [
        time.toFixed(0).padStart(8),
        right.toFixed(3).padStart(8),
        exact.toFixed(3).padStart(8),
        (time / own).toFixed(1).padStart(16),
      ]
      console.log(`  ${name.padEnd(24)}${cells.join('')}`)
    }
  }
}

function countCorrections(): void {
  const sum = {
    passages: 0,
    missing: 0,
    wrong: 0,
    untouched: 0,
    carried: 0,
    figures: 0,
    flagged: 0,
    contexts: 0,
    seen: 0,
    deleted: 0,
    kept: 0,
  }
  for (let seed = SEED; seed < SEED + CASES; seed++) {
    const { before, after, truths } = makeCorrection(seed)
    const got = reanchor(
      before,
      after,
      truths.map(truth => truth.span),
    )
    truths.forEach(({ now, words, context, isFigure }, i) => {
      sum.passages++
      if (!got[i]) {
        sum.missing++
        return
      }
      const { state, start, end } = got[i]
      const isCarried = state === 'same' || state === 'moved'
      const place = start === undefined || end === undefined ? null : { start, end }
      if (place && (!now || overlap(now, place) < 0.5)) sum.wrong++
      if (!now) {
        sum.deleted++
        if (place) sum.kept++
      } else if (words === 'changed') {
        if (!isFigure) return
        sum.figures++
        if (!isCarried) sum.flagged++
      } else if (context === 'same') {
        sum.untouched++
        if (isCarried && got[i].context === 'same' && place && overlap(now, place) === 1) sum.carried++
      } else {
        sum.contexts++
        if (!isCarried || got[i].context === 'changed') sum.seen++
      }
    })
  }
  console.log(`\nCorrections made up from seed ${SEED}: ${CASES} pages, ${sum.passages} passages`)
  console.log(
    `  wrong places ${sum.wrong} · without an answer ${sum.missing} · deleted and kept ${sum.kept} of ${sum.deleted}`,
  )
  console.log(`  untouched and carried ${((100 * sum.carried) / sum.untouched).toFixed(2)} % of ${sum.untouched}`)
  console.log(`  changed figures flagged ${((100 * sum.flagged) / sum.figures).toFixed(2)} % of ${sum.figures}`)
  console.log(`  changed sentences seen ${((100 * sum.seen) / sum.contexts).toFixed(2)} % of ${sum.contexts}`)
}

countCorrections()
comparePeers()
