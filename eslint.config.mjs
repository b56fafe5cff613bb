import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const taggedOnly = 'Build SQL with tagged templates.'
/** What somebody sent, as it came: a variable of that name, or `request.body`. */
const whole = ['Identifier[name=/^(body|input|patch|json)$/]', 'MemberExpression[property.name=/^(body|json)$/]']

/** What the house forbids outright: raw SQL built from strings, and bodies handed to the database as they came. */
const forbidden = [
  ...['Identifier[name=/^\\$(query|execute)RawUnsafe$/]', 'Literal[value=/^\\$(query|execute)RawUnsafe$/]'].map(selector => ({ selector, message: taggedOnly })),
  ...['property.name="raw"', 'property.value="raw"'].map(raw => ({ selector: `MemberExpression[object.name="Prisma"][${raw}]`, message: taggedOnly })),
  { selector: 'VariableDeclarator[init.name="Prisma"] Property[key.name="raw"]', message: taggedOnly },
  ...[...whole, ...whole.map(inner => `:matches(TSAsExpression, TSSatisfiesExpression, TSNonNullExpression) > ${inner}`), ...whole.map(inner => `ObjectExpression > SpreadElement > ${inner}`)].map(
    inner => ({ selector: `Property[key.name=/^(data|where)$/] > ${inner}`, message: 'Name the fields you store or ask for.' }),
  ),
  { selector: 'ExpressionStatement[directive="use server"]', message: 'Writing goes through /api/v1, not through server actions.' },
]

const config = [
  { ignores: ['.next/**', '.data/**', 'dist/**', 'node_modules/**', 'lib/data/generated/**', 'next-env.d.ts', 'test-results/**'] },
  ...next,
  ...typescript,
  { rules: { 'no-restricted-syntax': ['error', ...forbidden], '@typescript-eslint/consistent-type-imports': 'error' } },
  { files: ['*.js', '*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
]

export default config
