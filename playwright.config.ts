import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

/** One browser and one running Recoupe at a time; each spec file has a newsroom machine of its own (test/browser/recoupe.ts). */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A busy machine may be too slow once: such a test is tried again, and named at the end.
  retries: 1,
  // What is waited for comes late where others are at work; how late says nothing.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.RECOUPE_CHROMIUM ?? installed,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})
