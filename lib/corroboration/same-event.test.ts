import { eventShare, topicOf } from './same-event'

const even = () => 1
/** A topic of sentences of words, each word by its own number. */
const topic = (...sentences: string[]) =>
  topicOf(
    sentences.map(words => words.split(' ').map(word => word.charCodeAt(0))),
    even,
  )

it('an article on the same counts whole, one on something else 0.6', () => {
  const flood = topic('a b c', 'a d e')
  expect(eventShare(flood, flood)).toBe(1)
  expect(eventShare(flood, topic('x y z'))).toBe(0.6)
  expect(eventShare(flood, topicOf([], even))).toBe(0.6)
})

it.each([
  ['a b c', 'a x y', 0.933],
  ['a b c d e', 'a v w x y', 0.8],
])('%s and %s count %d, from both sides', (one, other, share) => {
  expect(eventShare(topic(one), topic(other))).toBeCloseTo(share, 3)
  expect(eventShare(topic(other), topic(one))).toBeCloseTo(share, 3)
})

it('what comes again and what is rare says more', () => {
  expect(eventShare(topic('a b c d', 'a', 'a'), topic('a v w x', 'a'))).toBeGreaterThan(
    eventShare(topic('a b c d'), topic('a v w x')),
  )
  const rare = (feature: number) => (feature === 97 ? 3 : 1)
  const words = (text: string) => topicOf([text.split(' ').map(word => word.charCodeAt(0))], rare)
  expect(eventShare(words('a b c d e'), words('a v w x y'))).toBeGreaterThan(0.8)
})
