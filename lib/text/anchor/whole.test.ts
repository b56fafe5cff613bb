import { reanchor } from './reanchor'

/** `[…]` is the passage before, and its place after; none after: it is lost. */
const rows: [what: string, before: string, after: string][] = [
  [
    'a sentence turned round',
    'The ferry ran aground on Monday. [The harbour office said that there was dense fog in the strait at the time of the accident.] Nobody was hurt.',
    'The ferry ran aground on Monday. [Dense fog was reported in the strait at the time, according to the harbour office.] Nobody was hurt.',
  ],
  [
    'a sentence with more behind it',
    'A van hit the kiosk. [No flood warning was issued.] The road is open again.',
    'A van hit the kiosk. [A flood warning was issued and lifted two hours later.] The road is open again.',
  ],
  [
    'behind a dateline',
    'PORT ARDLE, 3 June (NNA) - [Police used water cannon on Monday against bakers marching through the harbour.] Two shops closed.',
    'PORT ARDLE, 3 June (NNA) - [Three people were hurt on Monday as police clashed with bakers marching through the harbour, a nurse said.] Two shops closed.',
  ],
  [
    'a headline',
    '[Strike of bakers in Ardle enters its second week]\n\nBakers walked out again on Monday.',
    '[Bakers in Ardle vote to end strike after second week]\n\nBakers walked out again on Monday.',
  ],
  [
    'a sentence cut in two',
    'Rain fell all night. ["It is sad to see what the storm left, but the choir will sing," said Ida Quell, who leads the choir of Norrin.] The roof is gone.',
    'Rain fell all night. ["What the storm left is sad to see," said Ida Quell, leader of the choir of Norrin. "But it will sing."] The roof is gone.',
  ],
  [
    'told in other words between the same neighbours',
    'The mill burned on Friday. [They did not say how many looms were lost.] The site is closed.',
    'The mill burned on Friday. [Some sixty looms went up in flames, a man who works there told the radio.] The site is closed.',
  ],
  [
    'told in other words between the same neighbours, in French',
    'Le moulin a brûlé vendredi. [La fréquentation reste la grande inconnue.] Le site est fermé.',
    'Le moulin a brûlé vendredi. [La fréquentation est tombée de moitié en un an.] Le site est fermé.',
  ],
  [
    'taken out, and something else put in',
    'The mill burned on Friday. [Neighbours had complained of the noise.] The site is closed.',
    'The mill burned on Friday. Two engines came from Velm. The site is closed.',
  ],
  [
    'a figure that is known by its place alone',
    'The mill burned on Friday. [Forty people worked with the looms.] The site is closed.',
    'The mill burned on Friday. New looms would cost 300,000 francs, the owner said. The site is closed.',
  ],
  [
    'a figure of which no number is left',
    'The mill burned on Friday. [Two workers were hurt in the fire at the mill.] The site is closed.',
    'The mill burned on Friday. The fire at the mill hurt workers. The site is closed.',
  ],
  [
    'words that stand in a row still',
    'The mill burned on Friday. [The looms cannot be saved.] The site is closed.',
    'The mill burned on Friday. [The looms cannot be saved], the owner told the radio. The site is closed.',
  ],
  [
    'a sentence that somebody says now',
    'The mill burned on Friday. [Its looms had been serviced twice in the spring.] The site is closed.',
    'The mill burned on Friday. The owner told the radio that [its looms had been serviced only once in the spring.] The site is closed.',
  ],
]

const read = (source: string) => {
  const [start, end] = [source.indexOf('['), source.indexOf(']') - 1]
  return { text: source.replace(/[[\]]/g, ''), span: start < 0 ? null : { start, end } }
}

it.each(rows)('%s', (_, before, after) => {
  const [old, now] = [read(before), read(after)]
  const [found] = reanchor(old.text, now.text, [old.span!])
  const words = found!.start === undefined ? null : now.text.slice(found!.start, found!.end)
  expect(words).toBe(now.span && now.text.slice(now.span.start, now.span.end))
  expect(found!.state === 'lost' || found!.context === 'changed').toBe(true)
})

it('a degree sign that is a letter ends a sentence with its stop', () => {
  const text = 'Ardle had 31.4C. Rain is due on Sunday.'
  const [found] = reanchor(text, text.replace('31.4C', '30.2C'), [{ start: 17, end: text.length }])
  expect(found).toMatchObject({ state: 'same', context: 'same' })
})

it('numbers written as one word of two are numbers', () => {
  const [found] = reanchor('Eighteen boats sank off Ardle.', 'Twenty-six boats sank off Ardle.', [{ start: 0, end: 8 }])
  expect(found).toMatchObject({ state: 'changed', start: 0, end: 10, changes: [{ kind: 'number' }] })
})
