import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contrasts, corpus, unseen } from '../lib/corroboration/corpus'
import { compareStatements, type Relation } from '../lib/corroboration/compare'
import { readStatement } from '../lib/corroboration/statement'
import type { LanguageCode } from '../lib/languages'

/** Two passages and what a careful reader says the one says of the other. */
type Pair = { id: string; a: string; b: string; language: LanguageCode; label: Relation }

const labels: Record<string, Relation> = { supports: 'supports', neutral: 'unrelated', contradicts: 'refutes' }

function publicPairs(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as { id: string; a: string; b: string; label: string })
    .map(({ id, a, b, label }) => ({ id, a, b, language: 'fr', label: labels[label] }))
}

/** Counts how often each expected relation was read as which. */
function measure(set: string, pairs: readonly Pair[], misses: boolean): void {
  const table = new Map<string, number>()
  const at = performance.now()
  const read = pairs.map(
    ({ a, b, language }) => [readStatement(a, { language }), readStatement(b, { language })] as const,
  )
  const between = performance.now()
  const answers = read.map(([a, b]) => compareStatements(a, b))
  const end = performance.now()
  pairs.forEach(({ id, a, b, label }, index) => {
    const { relation, score, reasons } = answers[index]
    table.set(`${label}>${relation}`, (table.get(`${label}>${relation}`) ?? 0) + 1)
    if (misses && relation !== label)
      console.log(
        `${set} ${id}: ${label} read as ${relation} ${score.toFixed(2)} ${JSON.stringify(reasons)}\n   ${a}\n   ${b}`,
      )
  })
  const count = (label: Relation, relation: Relation) => table.get(`${label}>${relation}`) ?? 0
  const relations: Relation[] = ['supports', 'refutes', 'partly', 'unrelated']
  const right = relations.reduce((sum, each) => sum + count(each, each), 0)
  const called = relations.reduce((sum, each) => sum + count(each, 'refutes'), 0)
  const wanted = relations.reduce((sum, each) => sum + count('refutes', each), 0)
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '–')
  console.log(
    `${set.padEnd(28)}${String(pairs.length).padStart(6)}  accuracy ${share(right, pairs.length)}  refutes: precision ${share(count('refutes', 'refutes'), called)} (${count('refutes', 'refutes')} of ${called}), recall ${share(count('refutes', 'refutes'), wanted)}  reading ${((1000 * (between - at)) / pairs.length / 2).toFixed(0)} µs, comparing ${((1000 * (end - between)) / pairs.length).toFixed(1)} µs`,
  )
  for (const label of relations) {
    const row = relations.map(relation => `${relation} ${count(label, relation)}`)
    if (relations.some(relation => count(label, relation) > 0))
      console.log(`    ${label.padEnd(10)} → ${row.join(' · ')}`)
  }
}

/** Prints how well `compareStatements` reads pairs: the public French pairs of `shared`, and the corpus of the project. */
export function corroborateNli(
  shared = process.env.RECOUPE_SHARED ?? join(process.cwd(), '../shared'),
  misses = '',
): void {
  console.log('\nwhat one passage says of another (partly and unrelated both count as silence in the public pairs)')
  const file = join(shared, 'data/nli_rte3_dev_fr.jsonl')
  if (existsSync(file)) measure('RTE-3 dev, French', publicPairs(file), misses === 'rte')
  else console.warn(`bench/corroborate-nli: ${file} is absent; set RECOUPE_SHARED. The public pairs were not measured.`)
  for (const [kind, pairs] of Object.entries(unseen)) measure(`${kind}, unseen`, pairs, misses === `unseen-${kind}`)
  const evidence = corpus.filter(({ id }) => id.startsWith('evidence'))
  measure('claims and evidence, fr', evidence, misses === 'evidence')
  for (const language of ['fr', 'en'] as const)
    measure(
      `own corpus, ${language}`,
      corpus.filter(pair => pair.language === language && !evidence.includes(pair)),
      misses === language,
    )
  for (const language of ['fr', 'en'] as const)
    measure(
      `claims alike, ${language}`,
      contrasts.filter(pair => pair.language === language),
      misses === `alike-${language}`,
    )
}
