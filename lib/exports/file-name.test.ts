import { contentDisposition, fileNameOf } from './file-name'

it.each([
  ['Crue de la Sarène', 'Crue de la Sarène 3.csv'],
  ['../../etc/passwd', 'etc passwd 3.csv'],
  ['a"\r\nX-Evil: y', 'a X-Evil y 3.csv'],
  ['\u202Efdp.exe', 'fdp.exe 3.csv'],
  ['…', '… 3.csv'],
  ['///', 'release 3.csv'],
  ['a'.repeat(300), `${'a'.repeat(80)} 3.csv`],
  [`${'a'.repeat(79)}😀`, `${'a'.repeat(79)} 3.csv`],
])('the set %j is saved as %j', (set, name) => {
  expect(fileNameOf(set, 3, 'csv')).toBe(name)
  expect(contentDisposition(name)).toMatch(
    /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w%.~!-]+$/,
  )
})

it('says the name twice: for old programs, and whole', () => {
  expect(contentDisposition('Crue d’été 1.csv')).toBe(
    `attachment; filename="Crue dete 1.csv"; filename*=UTF-8''Crue%20d%E2%80%99%C3%A9t%C3%A9%201.csv`,
  )
})
