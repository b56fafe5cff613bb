// Who may import whom, as ARCHITECTURE.md draws it. Checked by `npm test` (scripts/testing/steps.mjs).

/** The layers of lib that rules are made of, and what each may import besides itself. */
const layers = {
  text: [],
  languages: ['text'],
  claims: ['text', 'languages', 'articles'],
  corroboration: ['text', 'languages', 'claims'],
  exports: ['text', 'languages', 'claims', 'corroboration', 'articles'],
  imports: ['text', 'languages', 'claims', 'corroboration', 'articles', 'exports'],
  articles: ['text', 'languages'],
}

/** The parts of lib that touch the world: they open with `import 'server-only'`, or live in the browser. */
const worldly = '^lib/(data|api|auth|i18n|http|browser|outside)[/.]'

const tests = '\\.test\\.tsx?$'

/** Types may be named across: a claim carries its corroborations. What runs may not. */
const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `lib/${layer} imports only what is below it`,
  severity: 'error',
  from: { path: `^lib/${layer}/`, pathNot: tests },
  to: {
    path: '^lib/',
    dependencyTypesNot: ['type-only'],
    pathNot: [`^lib/(${[layer, ...below].join('|')})/`, '^lib/(result|same)\\.ts$', '^lib/people/roles\\.ts$'],
  },
}))

/** A rule "files matching `path` do not import `to`". */
const never = (name, path, to, pathNot = []) => ({
  name,
  severity: 'error',
  from: { path, pathNot: [tests, ...pathNot] },
  to: { path: to },
})

const packages = names => names.map(name => `(^|/)node_modules/${name}(/|$)`)

module.exports = {
  forbidden: [
    ...layerRules,
    never('lib does not know the screens', '^lib/', '^(app|components)/'),
    never(
      'only lib/data speaks to the database',
      '^(app|components|lib)/',
      [...packages(['@prisma/[^/]+', 'pg']), '^lib/data/generated/'],
      ['^lib/data/'],
    ),
    never(
      'only lib/auth and its route know next-auth',
      '^(app|components|lib)/',
      packages(['next-auth', '@auth/[^/]+']),
      ['^lib/auth(\\.ts$|/)', '^app/api/auth/'],
    ),
    never(
      'what runs in the browser has no SHA-256: it is for the store and the release document',
      '^(app|components|lib)/',
      ['^lib/text/sha256\\.ts$'],
      ['^lib/data/', '^lib/imports/', '^lib/exports/release\\.ts$'],
    ),
    never('components are given what they show', '^components/', ['^lib/data/', '^lib/auth[/.]', '^app/']),
    {
      name: 'lib/data does not know who called it',
      severity: 'error',
      from: { path: '^lib/data/', pathNot: tests },
      // The shapes of what is written are known to the door, the forms and the store alike.
      to: {
        path: ['^lib/api/', '^lib/auth[/.]'],
        pathNot: ['^lib/api/inputs?\\.ts$', '^lib/api/[a-z]+-inputs\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    never(
      'the rules know no framework',
      '^lib/',
      packages(['next', 'next-intl', 'react', 'react-dom', 'server-only']),
      [worldly],
    ),
    {
      name: 'the rules know no machine',
      severity: 'error',
      from: { path: '^lib/', pathNot: [worldly, tests] },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' }, // a hash is arithmetic
    },
    {
      name: 'what runs in the browser reaches nothing of the server',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '(^|/)node_modules/server-only/', reachable: true },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no import leads nowhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|\\.data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
