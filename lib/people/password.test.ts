import { checkPassword, type PasswordContext } from './password'

const desk: PasswordContext = {
  newsroom: 'Le Courrier du Delta',
  name: 'Nadia Roux',
  email: 'nadia.roux@delta.example',
}

it.each([
  'quatre chevaux dans la brume',
  '  spaces  at both ends  ',
  'été à Ülzen, 3 fois',
  'пароль не простой',
  '🦔🦊🐢🦉🐝🐌🦀🐙',
  'x7Qm2vRt',
  'a'.repeat(60) + 'bcdef'.repeat(2),
  `${'mots longs et sûrs '.repeat(8)}`.slice(0, 128),
  'lecourrierdudelta et trois hérissons',
])('takes %p as it is', password => {
  expect(checkPassword(password, desk)).toEqual({ ok: true, value: password })
})

it.each([
  ['', 'too_short'],
  ['court', 'too_short'],
  ['1234567', 'too_short'],
  ['🦔🦊🐢🦉🐝🐌🦀', 'too_short'],
  ['ab cd '.repeat(22), 'too_long'],
  ['x'.repeat(2_000_000), 'too_long'],
  ['password', 'common_password'],
  ['Password1', 'common_password'],
  ['P@ssw0rd!', 'common_password'],
  ['p4ssw0rd123', 'common_password'],
  ['motdepasse', 'common_password'],
  ['MotDePasse2026', 'common_password'],
  ['mot de passe', 'common_password'],
  ['azertyuiop', 'common_password'],
  ['qwertyuiop', 'common_password'],
  ['poiuytreza', 'common_password'],
  ['azerty123', 'common_password'],
  ['123azerty456', 'common_password'],
  ['1q2w3e4r', 'common_password'],
  ['1qaz2wsx', 'common_password'],
  ['12345678', 'common_password'],
  ['1234567890', 'common_password'],
  ['87654321', 'common_password'],
  ['11111111', 'common_password'],
  ['aaaaaaaaaaaaaaaaaaaa', 'common_password'],
  ['abcabcabcabc', 'common_password'],
  ['14/07/1989', 'common_password'],
  ['0612345678', 'common_password'],
  ['iloveyou', 'common_password'],
  ['jetaime12', 'common_password'],
  ['Sunshine99', 'common_password'],
  ['superman!!', 'common_password'],
  ['Francois1985', 'common_password'],
  ['François1985', 'common_password'],
  ['trustno1', 'common_password'],
  ['letmein1', 'common_password'],
  ['administrateur', 'common_password'],
  ['changeme', 'common_password'],
  ['Le Courrier du Delta', 'common_password'],
  ['lecourrierdudelta2026', 'common_password'],
  ['Nadia Roux', 'common_password'],
  ['nadia.roux1', 'common_password'],
  ['delta-12345', 'common_password'],
])('refuses %.60p: %s', (password, code) => {
  expect(checkPassword(password, desk)).toMatchObject({ ok: false, code, field: 'password' })
})

it('names the field that it was asked about', () => {
  expect(checkPassword('court', {}, 'newPassword')).toMatchObject({ field: 'newPassword' })
})
