import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** What the house forbids outright: raw SQL built from strings, and bodies handed to the database as they came. */
const forbidden = [
  { selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]', message: 'Build SQL with tagged templates.' },
  { selector: 'MemberExpression[object.name="Prisma"][property.name="raw"]', message: 'Build SQL with tagged templates.' },
  { selector: 'Property[key.name=/^(data|where)$/] > Identifier.value[name=/^(body|input)$/]', message: 'Name the fields you store or ask for.' },
  { selector: 'Directive[value="use server"]', message: 'Writing goes through /api/v1, not through server actions.' },
]

const config = [
  { ignores: ['.next/**', '.data/**', 'dist/**', 'node_modules/**', 'lib/data/generated/**', 'next-env.d.ts', 'test-results/**'] },
  ...next,
  ...typescript,
  { rules: { 'no-restricted-syntax': ['error', ...forbidden], '@typescript-eslint/consistent-type-imports': 'error' } },
  { files: ['*.js', '*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
]

export default config
