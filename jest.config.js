const nextJest = require('next/jest')

const createJestConfig = nextJest({ dir: './' })

/** `.test.ts` runs in Node; `.test.tsx` (components) in jsdom; `.db.test.ts` (lib/data, routes) in Node against a real
 * PostgreSQL; `.http.test.ts` asks one running Recoupe over HTTP, one file after the other (`--runInBand`). */
const common = {
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  testPathIgnorePatterns: ['/node_modules/', '/\\.next/', '/\\.data/', '/dist/', '/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next', '<rootDir>/dist', '<rootDir>/\\.data'],
}

const projects = [
  {
    ...common,
    displayName: 'pure',
    testEnvironment: 'node',
    setupFiles: ['<rootDir>/test/properties.ts'],
    testMatch: ['**/*.test.ts'],
    testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.(db|http)\\.test\\.ts$'],
  },
  {
    ...common,
    displayName: 'components',
    testEnvironment: 'jsdom',
    testMatch: ['**/*.test.tsx'],
    setupFilesAfterEnv: ['<rootDir>/test/jsdom.ts'],
  },
  {
    ...common,
    displayName: 'data',
    testEnvironment: 'node',
    setupFiles: ['<rootDir>/test/patience.ts'],
    testMatch: ['**/*.db.test.ts'],
    globalSetup: '<rootDir>/test/database-setup.mjs',
    globalTeardown: '<rootDir>/test/database-teardown.mjs',
  },
  {
    ...common,
    displayName: 'http',
    testEnvironment: 'node',
    setupFiles: ['<rootDir>/test/properties.ts'],
    testMatch: ['**/*.http.test.ts'],
    globalSetup: '<rootDir>/test/safety/setup.mjs',
    globalTeardown: '<rootDir>/test/safety/teardown.mjs',
  },
]

/** What linkedom reads HTML and selectors with. */
const linkedomNeeds =
  'css-select css-what domutils domhandler entities nth-check boolbase dom-serializer domelementtype cssomnom uhyphen'.split(
    ' ',
  )

/** Packages that come as ES modules alone, which Jest must translate like our own files. */
const esmOnly = ['next-intl', 'use-intl', 'intl-messageformat', 'icu-minify', '@formatjs', ...linkedomNeeds]
const untranslated = [`/node_modules/(?!(${esmOnly.join('|')})/)`, '\\.module\\.(css|sass|scss)$']

module.exports = async () => ({
  // Time limits are no measure of ours: a busy machine may take its time with a database.
  testTimeout: 600_000,
  projects: await Promise.all(
    projects.map(async project => ({ ...(await createJestConfig(project)()), transformIgnorePatterns: untranslated })),
  ),
})
