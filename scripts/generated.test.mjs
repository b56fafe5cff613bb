import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { prisma } from './prisma.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every file below a folder, with its words. */
const contents = folder =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name))
      .map(file => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  )

it('the committed Prisma client is what prisma/schema.prisma gives', async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'recoupe-generated-'))
  try {
    for (const name of ['prisma', 'prisma.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
    mkdirSync(path.join(copy, 'lib', 'data'), { recursive: true })
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
    const nowhere = 'postgresql://nobody@127.0.0.1:1/none'
    // Prisma's generator was seen once to go round in circles: it is ended then, and asked again.
    const ending = { timeout: 300_000, killSignal: 'SIGKILL' }
    const generate = () =>
      prisma(['generate'], nowhere, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'], ...ending })
    assert.ok((await generate()) === 0 || (await generate()) === 0)
    const [fresh, committed] = [copy, root].map(place => contents(path.join(place, 'lib', 'data', 'generated')))
    assert.deepEqual(Object.keys(fresh).sort(), Object.keys(committed).sort())
    for (const [name, words] of Object.entries(fresh))
      assert.ok(words === committed[name], `${name} is out of date: npm run prisma -- generate`)
  } finally {
    rmSync(copy, { recursive: true })
  }
})
