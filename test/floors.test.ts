import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The lowest version of a package that has no published hole that matters here, and what the one before it had. */
const floors: Record<string, [floor: string, why: string]> = {
  next: ['16.4.5', 'requests past the middleware, remote code in the image optimizer, poisoned RSC caches'],
  react: ['19.3.1', 'the train of CVE-2026-44907'],
  'react-dom': ['19.3.1', 'the train of CVE-2026-44907'],
  'next-auth': ['4.24.15', 'look-alike @ (CVE-2026-73420), a crash on a malformed Bearer'],
  '@prisma/client': ['7.10.0', 'the line that is kept mended'],
  '@node-rs/argon2': ['2.2.1', 'the line that is kept mended'],
  pg: ['8.23.1', 'the line that is kept mended'],
  'pdfjs-dist': ['6.2.108', 'CVE-2026-16633'],
  mammoth: ['1.11.0', 'CVE-2025-11849'],
  dompurify: ['3.4.18', 'the line that is kept mended'],
}
/** Packages that must not be here at all, and why. */
const forbidden: Record<string, string> = {
  xlsx: 'prototype pollution; the npm copy is not maintained',
  nodemailer: 'flagged up to 9.0.0; Recoupe sends no mail',
  vm2: 'not maintained',
}

type Lock = { packages: Record<string, { version?: string; dev?: boolean }> }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

/** Every copy of a package that the lockfile installs. */
const installed = (name: string) =>
  Object.entries(lock.packages).filter(
    ([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`),
  )

/** Whether one version is not below another; a pre-release is below its release. */
export function isAtLeast(version: string, floor: string): boolean {
  const [numbers, before] = [version, floor].map(each => (each.split(/[-+]/)[0] ?? '').split('.').map(Number))
  for (let at = 0; at < 3; at++) {
    const difference = (numbers?.[at] ?? 0) - (before?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return !version.includes('-') || floor.includes('-')
}

it.each([
  ['16.4.6', '16.4.5', true],
  ['16.4.5', '16.4.5', true],
  ['16.10.0', '16.4.5', true],
  ['16.4.4', '16.4.5', false],
  ['15.9.9', '16.4.5', false],
  ['16.4.5-canary.1', '16.4.5', false],
])('%s is at least %s: %s', (version, floor, expected) => {
  expect(isAtLeast(version, floor)).toBe(expected)
})

it.each(Object.entries(floors))('no copy of %s is below its floor %j', (name, [floor]) => {
  const low = installed(name).filter(([, { version }]) => !isAtLeast(version ?? '0', floor))
  expect(low).toEqual([])
})

it.each(['next', 'react', 'react-dom', 'next-auth', '@prisma/client', '@node-rs/argon2', 'pg'])(
  '%s is installed',
  name => {
    expect(installed(name).length).toBeGreaterThan(0)
  },
)

it.each(Object.entries(forbidden))('%s is not installed: %s', name => {
  expect(installed(name).filter(([, { dev }]) => !dev)).toEqual([])
})

it('no file of ours holds a server action', () => {
  const files = ['app', 'components', 'lib'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.[jt]sx?$/.test(name))
      .map(name => path.join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter(file => /^\s*['"`]use server['"`]/m.test(readFileSync(file, 'utf8')))).toEqual([])
})
