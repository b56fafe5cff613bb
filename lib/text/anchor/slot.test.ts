import { reanchor } from './reanchor'

/** `[…]` is the passage before, and its place after. */
const rows: [what: string, before: string, after: string][] = [
  [
    'what came in front took the place of what went behind',
    'Sales fell for four [years in a row], the guild of Ardle said on Monday.',
    'Sales fell for four [consecutive years], the guild of Ardle said on Monday.',
  ],
  [
    'a noun with its verb',
    'The road stayed shut until [the arrival of the ploughs] at noon, police said.',
    'The road stayed shut until [the ploughs arrived] at noon, police said.',
  ],
  [
    'who said it, said otherwise',
    'The bridge will open in May, [engineers said].',
    'The bridge will open in May, [according to engineers].',
  ],
  [
    'what is put in behind a comma is no part of it',
    'The crash injured [three minor officials] in the port on Sunday.',
    'The crash injured [three officials], none of them gravely, in the port on Sunday.',
  ],
  [
    'what is put in beside a word that is kept is no part of a passage that is mostly kept',
    'The guild [said on Monday that it would return the bronze bowls to the town], a clerk wrote.',
    'The guild of bakers [said on Monday that it would return the bronze cups to the town], a clerk wrote.',
  ],
  [
    'a number beside it is no part of it',
    'The guild sold [most of its flats] in the port in March.',
    'The guild sold [its flats] 14 times in the port in March.',
  ],
]

const read = (source: string) => ({
  text: source.replace(/[[\]]/g, ''),
  span: { start: source.indexOf('['), end: source.indexOf(']') - 1 },
})

it.each(rows)('%s', (_, before, after) => {
  const [old, now] = [read(before), read(after)]
  const [found] = reanchor(old.text, now.text, [old.span])
  expect(found).toMatchObject({ state: 'changed' })
  expect(now.text.slice(found!.start, found!.end)).toBe(now.text.slice(now.span.start, now.span.end))
})
