import { emailSchema, parseEmail } from './email'

it.each([
  ['a@b.example', 'a@b.example'],
  [' Nadia.Roux+desk@Courrier.example ', 'nadia.roux+desk@courrier.example'],
  ["o'neill@x-y.example", "o'neill@x-y.example"],
  [`${'a'.repeat(64)}@b.example`, `${'a'.repeat(64)}@b.example`],
])('%p is %s', (input, email) => {
  expect(parseEmail(input)).toEqual({ ok: true, value: email })
})

it.each<[unknown, string]>([
  ['', 'nothing'],
  ['nadia', 'no at sign'],
  ['nadia＠courrier.example', 'a full-width at sign'],
  ['nadia@courrıer.example', 'a letter that looks like another'],
  ['nadia@b@c.example', 'two at signs'],
  ['nadia@localhost', 'no domain'],
  ['nadia@b..example', 'an empty label'],
  ['nadia@-b.example', 'a label that begins with a hyphen'],
  ['.nadia@b.example', 'a name that begins with a dot'],
  ['na dia@b.example', 'a space'],
  ['nadia@b.example\n', 'fine once trimmed'],
  ['nadia@b.example,eve@c.example', 'two addresses'],
  ['"nadia"@b.example', 'quotation marks'],
  [`${'a'.repeat(65)}@b.example`, 'too long a name'],
  [`a@${'b.'.repeat(200)}example`, 'too long'],
  [{ contains: '@' }, 'an object'],
  [['nadia@b.example'], 'a list'],
  [null, 'null'],
  [7, 'a number'],
])('%p is refused, or mended: %s', (input, why) => {
  if (why === 'fine once trimmed') expect(parseEmail(input)).toMatchObject({ ok: true })
  else expect(parseEmail(input)).toMatchObject({ ok: false, code: 'bad_email' })
})

it('carries its code through the schema', () => {
  const parsed = emailSchema.safeParse({ contains: '@' })
  expect(parsed.error?.issues[0]).toMatchObject({ code: 'custom', params: { code: 'bad_email' } })
})
