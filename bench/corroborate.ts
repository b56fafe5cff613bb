import { parseArgs } from 'node:util'
import { benchOrigins } from './corroborate-origins'
import { corroborateNli } from './corroborate-nli'
import { benchPairs } from './corroborate-pairs'
import { benchScale } from './corroborate-scale'

// What finding who else says it is measured by, in one run: bench/corroborate.mjs starts the database that it needs.
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    queries: { type: 'string', default: '500' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
  },
})

if (!values.only || values.only === 'pairs') benchPairs(values.misses)
if (!values.only || values.only === 'origins') benchOrigins()
if (!values.only || values.only === 'nli') corroborateNli(process.env.RECOUPE_SHARED ?? '../shared')
if (!values.only || values.only === 'scale')
  await benchScale({ claims: Number(values.claims), queries: Number(values.queries), seed: Number(values.seed) })
