import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { sampleRelease } from '../../test/release'
import { columns } from './csv-columns'
import { jsonl } from './jsonl'
import { lineSchemas, linesJsonSchema } from './lines'

const docs = path.join(__dirname, '../../docs')
const file = path.join(docs, 'release.schema.json')
const schema = JSON.parse(JSON.stringify(linesJsonSchema())) as object

it('docs/release.schema.json is that of the code (RECOUPE_WRITE_SCHEMA=1 writes it)', () => {
  if (process.env.RECOUPE_WRITE_SCHEMA === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
  expect(existsSync(file) && JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
})

const ajv = new Ajv({ strict: false })
addFormats(ajv)
const valid = ajv.compile(schema)
const lines = (jsonl.write(sampleRelease()) as string).trimEnd().split('\n')

it('every line of a release is valid by it', () => {
  for (const line of lines)
    expect([line.slice(0, 60), valid(JSON.parse(line)), valid.errors]).toEqual([line.slice(0, 60), true, null])
})

it('a line with another field is not', () => {
  for (const line of lines) expect(valid({ ...(JSON.parse(line) as object), more: 1 })).toBe(false)
})

it('docs/release.md names every type of line and every column of the CSV', () => {
  const page = readFileSync(path.join(docs, 'release.md'), 'utf8')
  for (const type of Object.keys(lineSchemas)) expect(page).toContain(`\`${type}\``)
  for (const { name } of columns) expect(page).toContain(`\`${name}\``)
})
