import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { reachableHome, serverAccount } from './account.mjs'
import { programs } from './binaries.mjs'

const isRoot = process.getuid?.() === 0

it(
  'programs that root alone may run are copied for the account that runs them',
  { skip: !isRoot && 'only as root' },
  () => {
    const closed = mkdtempSync(path.join(tmpdir(), 'recoupe-account-'))
    const native = path.join(closed, 'package', 'native')
    const { postgres, initdb } = programs(native)
    mkdirSync(path.dirname(postgres), { recursive: true })
    writeFileSync(path.join(closed, 'package', 'package.json'), '{"version":"0.0.0"}')
    for (const program of [postgres, initdb]) {
      writeFileSync(program, '#!/bin/sh\necho here')
      chmodSync(program, 0o700)
    }
    chmodSync(path.dirname(postgres), 0o700)
    const found = reachableHome(path.join(closed, 'data'), native)
    try {
      const account = serverAccount(path.join(found.home, 'postgres'))
      for (const program of Object.values(programs(found.native)))
        assert.equal(spawnSync(program, { ...account, cwd: '/', encoding: 'utf8' }).stdout, 'here\n')
    } finally {
      for (const folder of [found.home, closed]) rmSync(folder, { recursive: true })
    }
  },
)
