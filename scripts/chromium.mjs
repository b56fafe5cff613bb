// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Sentence } from './sentence.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium that is here: RECOUPE_CHROMIUM, one on the path, an installed Chrome, or Playwright's. Else null. */
export function findChromium(environment = process.env) {
  const onPath = (environment.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => names.map(name => path.join(folder, name)))
  const candidates = [environment.RECOUPE_CHROMIUM, ...onPath, ...elsewhere, chromium.executablePath()]
  return candidates.find(file => file && existsSync(file)) ?? null
}

/** Finds one or installs one: with apt as root on Debian, else with Playwright's installer. Throws a sentence that says what to install. */
export function getChromium(root) {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium here: getting one for the browser tests.')
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  } else
    run(process.execPath, [path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'])
  const got = findChromium()
  if (got) return got
  throw new Sentence(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium, ' +
      'or Google Chrome), or skip them with RECOUPE_SKIP_BROWSER=1.',
  )
}

const run = (program, words) =>
  spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
