import { chooseLocale } from './locale'

it.each([
  ['en', 'fr', 'en', 'the cookie is stronger than the browser'],
  [undefined, 'en', 'en', 'the browser is asked where there is no cookie'],
  [undefined, 'en-GB,en;q=0.9,fr;q=0.8', 'en', 'a region is no other language'],
  [undefined, 'fr-CA;q=0.5, en;q=0.4', 'fr', 'weights decide'],
  [undefined, 'en;q=0.4, fr;q=0.9', 'fr', 'weights decide over order'],
  [undefined, 'en;q=0, de', 'fr', 'what is refused is not given'],
  [undefined, 'de, es;q=0.9, en;q=0.1', 'en', 'the first that we speak'],
  [undefined, 'de', 'fr', 'else French'],
  [undefined, '*', 'fr', 'anything is French'],
  [undefined, null, 'fr', 'no header'],
  ['xx', '', 'fr', 'an unknown cookie is ignored'],
  ['__proto__', ';;;,,;q=,en;q=NaN', 'fr', 'nonsense is French'],
])('cookie %p, header %p: %s (%s)', (...[cookie, header, locale]) => {
  expect(chooseLocale(cookie, header)).toBe(locale)
})
