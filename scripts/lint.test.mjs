// The bans of eslint.config.mjs and of .dependency-cruiser.cjs, held against code that breaks them and code that does not.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const eslint = new ESLint({ cwd: root })

async function bans(code) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, 'lib', 'data', 'example.ts') })
  return result.messages.filter(message => message.ruleId === 'no-restricted-syntax' || message.fatal)
}

const banned = [
  'export const rows = (db: Db, name: string) => db.$queryRawUnsafe(`SELECT ${name}`)',
  'export const rows = (db: Db, name: string) => db.$executeRawUnsafe(`DELETE ${name}`)',
  "export const rows = (db: Db) => db['$queryRawUnsafe']('SELECT 1')",
  'export const rows = ({ $queryRawUnsafe }: Db) => $queryRawUnsafe(1)',
  'export const part = (name: string) => Prisma.raw(name)',
  "export const part = (name: string) => Prisma['raw'](name)",
  'const { raw } = Prisma\nexport { raw }',
  'export const make = (db: Db, body: Row) => db.claim.create({ data: body })',
  'export const make = (db: Db, input: Row) => db.claim.create({ data: input })',
  'export const make = (db: Db, input: unknown) => db.claim.create({ data: input as Row })',
  'export const make = (db: Db, input: Row) => db.claim.create({ data: { ...input } })',
  'export const make = (db: Db, patch: Row) => db.claim.update({ data: { id: 1, ...patch } })',
  'export const make = (db: Db, request: Asked) => db.claim.create({ data: request.body })',
  'export const find = (db: Db, body: Row) => db.claim.findMany({ where: body })',
  'export const find = (db: Db, input: Row) => db.claim.findMany({ where: { ...input } })',
  "'use server'\nexport async function save() {}",
  "export async function save() {\n  'use server'\n}",
]
const allowed = [
  'export const rows = (db: Db, name: string) => db.$queryRaw`SELECT ${name}`',
  'export const part = Prisma.sql`SELECT 1`',
  'export const make = (db: Db, input: Row) => db.claim.create({ data: { name: input.name } })',
  'export const find = (db: Db, input: Row) => db.claim.findMany({ where: { name: input.name } })',
  "'use client'\nexport function Button() {}",
]

for (const code of banned)
  test(`is banned: ${code.split('\n').join(' ')}`, async () => assert.notEqual((await bans(code)).length, 0))
for (const code of allowed)
  test(`is fine: ${code.split('\n').join(' ')}`, async () => assert.deepEqual(await bans(code), []))

/** The rules that these files break, in a house of only these files. */
function broken(files) {
  const house = mkdtempSync(path.join(tmpdir(), 'recoupe-arrows-'))
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
    writeFileSync(path.join(house, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] } } }))
    for (const [name, content] of Object.entries({ 'lib/data/generated/client.ts': 'export const a = 1', ...files })) {
      mkdirSync(path.join(house, path.dirname(name)), { recursive: true })
      writeFileSync(path.join(house, name), `${content}\n`)
    }
    const cruiser = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
    const words = [
      cruiser,
      '--config',
      path.join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'lib',
      ...folders(files),
    ]
    const { stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    assert.ok(stdout, stderr)
    return JSON.parse(stdout).summary.violations.map(violation => violation.rule.name)
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

const folders = files => [...new Set(Object.keys(files).map(name => name.split('/')[0]))].filter(name => name !== 'lib')
const onlyData = 'only lib/data speaks to the database'

for (const [name, content] of [
  ['lib/claims/a.ts', "import { a } from '../data/generated/client'\nexport const b = a"],
  ['lib/auth.ts', "import { Client } from 'pg'\nexport const b = Client"],
  ['app/api/v1/me/route.ts', "import { PrismaPg } from '@prisma/adapter-pg'\nexport const b = PrismaPg"],
  ['app/page.tsx', "import { a } from '@/lib/data/generated/client'\nexport default a"],
  ['components/a.tsx', "import type { Prisma } from '@prisma/client'\nexport type B = Prisma.Sql"],
])
  test(`${name} may not speak to the database`, () => assert.ok(broken({ [name]: content }).includes(onlyData)))

test('lib/data may', () => {
  const content = "import { a } from './generated/client'\nexport const b = a"
  assert.deepEqual(
    broken({ 'lib/data/a.ts': content }).filter(name => name === onlyData),
    [],
  )
})
