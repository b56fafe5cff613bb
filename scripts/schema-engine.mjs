#!/usr/bin/env node
// A stand-in for Prisma's native `schema-engine` program, which Prisma's command line wants to download: it speaks the
// same line-by-line JSON-RPC on standard input and output, over the official WASM build of the engine and
// @prisma/adapter-pg. Development only; why it exists: docs/decisions/0011-migrations.md.
// Used through PRISMA_SCHEMA_ENGINE_BINARY, which scripts/prisma.mjs sets.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { connect, databaseName, execute, explain, factoryFor } from './schema-engine-database.mjs'

const arguments_ = process.argv.slice(2)
const wasmFolder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))

/** Every value given for one option of the command line. */
const valuesOf = name => arguments_.flatMap((word, index) => (word === name ? [arguments_[index + 1]] : []))

const datasource = JSON.parse(valuesOf('--datasource')[0] ?? '{}')
const datamodels = valuesOf('--datamodels').map(file => [file, readFileSync(file, 'utf8')])

let bindings
/** The WASM build, loaded once. */
async function load() {
  if (bindings) return bindings
  const loaded = await import(path.join(wasmFolder, 'schema_engine_bg.js'))
  const compiled = new WebAssembly.Module(readFileSync(path.join(wasmFolder, 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': loaded })
  loaded.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  bindings = loaded
  return bindings
}

/** An engine. Offline work (a diff between two schemas) has no address; the adapter connects when first asked. */
async function wasmEngine() {
  const { SchemaEngine } = await load()
  const url = datasource.url ?? 'postgresql://nobody@127.0.0.1:1/none'
  const factory = bindMigrationAwareSqlAdapterFactory(factoryFor(url, datasource.shadowDatabaseUrl))
  return SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, factory)
}

const send = message => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

let printed = 1_000_000
/** The methods that the WASM build lacks or answers in another shape than the native program. */
const methods = {
  createDatabase: async () => {
    const name = databaseName(datasource.url)
    await execute(datasource.url, `CREATE DATABASE "${name.replaceAll('"', '""')}"`, 'postgres')
    return { databaseName: name }
  },
  getDatabaseVersion: async parameters => (await wasmEngine()).version(parameters),
  dbExecute: async parameters => {
    await execute(parameters.datasourceType?.url ?? datasource.url, parameters.script)
    return {}
  },
  // The WASM build asks for no shadow database in the next two, and then misses it; its `diff` does ask.
  // What `evaluateDataLoss` warns of are rows in the way of a migration: a throw-away database has none, and where there
  // are some, each file is one transaction that fails whole.
  evaluateDataLoss: async () => ({ migrationSteps: 1, warnings: [], unexecutableSteps: [] }),
  createMigration: async ({ draft, migrationName, migrationsList, schema, filters }) => {
    const [from, to] = [
      { tag: 'migrations', ...migrationsList },
      { tag: 'schemaDatamodel', ...schema },
    ]
    const { exitCode, stdout } = await (await wasmEngine()).diff({ from, to, script: true, exitCode: true, filters })
    const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const migrationScript = exitCode === 2 || draft ? `${stdout.trim()}\n` : null
    const generatedMigrationName = `${moment}_${migrationName.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`
    return { connectorType: 'postgresql', generatedMigrationName, migrationScript, extension: 'sql' }
  },
  diff: async parameters => {
    const answer = await (await wasmEngine()).diff(parameters)
    const content = answer.stdout?.replace(/\n$/, '')
    if (content !== undefined) send({ id: printed++, method: 'print', params: { content } })
    return { exitCode: answer.exitCode, stdout: null }
  },
}

/** One request: answered by our own method where there is one, else by the engine. */
async function answer({ id, method, params }) {
  try {
    const own = methods[method]
    send({ id, result: (own ? await own(params) : await (await wasmEngine())[method](params)) ?? {} })
  } catch (error) {
    const data = {
      is_panic: false,
      message: error?.message ?? String(error),
      error_code: /^P\d{4}$/.test(error?.code ?? '') ? error.code : undefined,
      meta: error?.meta ?? null,
    }
    send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } })
  }
}

/** `schema-engine --datasource {…} cli can-connect-to-database | create-database`: the exit code is the answer. */
async function runOnce(command) {
  try {
    if (command === 'create-database') await methods.createDatabase()
    else await (await connect(datasource.url)).end()
    process.exit(0)
  } catch (error) {
    const record = { level: 'ERROR', target: 'schema_engine::logger', fields: explain(error) }
    process.stderr.write(`\n${JSON.stringify(record)}`)
    process.exit(1)
  }
}

function listen() {
  let waiting = 0
  let closed = false
  const leave = () => closed && waiting === 0 && process.exit(0)
  createInterface({ input: process.stdin })
    .on('line', async line => {
      const request = line.trim() ? JSON.parse(line) : {}
      if (!request.method) return
      waiting++
      await answer(request)
      waiting--
      leave()
    })
    .on('close', () => {
      closed = true
      leave()
    })
}

if (arguments_.includes('--version')) {
  console.log(`schema-engine-wasm ${JSON.parse(readFileSync(path.join(wasmFolder, 'package.json'), 'utf8')).version}`)
} else if (arguments_.includes('cli')) await runOnce(arguments_[arguments_.indexOf('cli') + 1])
else listen()
