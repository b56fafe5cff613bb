import { readAttribution, readQuote } from './read'

/** The span of the words between "[" and "]", and the text without them. */
function marked(source: string): { text: string; span: { start: number; end: number } } {
  const start = source.indexOf('[')
  const end = source.indexOf(']') - 1
  return { text: source.replace('[', '').replace(']', ''), span: { start, end } }
}

describe('readQuote', () => {
  it.each([
    [
      'fr',
      '[« Le pont tiendra »], assure Paul Verdier.',
      { speaker: 'Paul Verdier', cue: 'assure', marked: true, extent: 'full', words: 'Le pont tiendra' },
    ],
    ['fr', '« Le pont [tiendra] », assure Paul Verdier.', { speaker: 'Paul Verdier', words: 'tiendra' }],
    [
      'fr',
      'Le maire Paul Verdier a promis que [le pont tiendrait].',
      { speaker: 'Paul Verdier', marked: false, words: 'le pont tiendrait' },
    ],
    ['fr', 'Le mot [« pont »] revient souvent.', { speaker: null, cue: null, marked: true, words: 'pont' }],
    [
      'fr',
      'La ministre Anne Roy est venue. [« Tout va bien »], a-t-elle dit.',
      { speaker: 'Anne Roy', role: null, cue: 'a-t-elle dit' },
    ],
    [
      'en',
      'Mayor Helen Marsh called it [“a disgrace.”]',
      { speaker: 'Helen Marsh', role: 'Mayor', extent: 'partial', words: 'a disgrace.' },
    ],
    ['en', 'A plain line with [no speaker] in it.', { speaker: null, marked: false, words: 'no speaker' }],
  ] as const)('%s: %s', (language, source, wanted) => {
    const { text, span } = marked(source)
    expect(readQuote(text, span, { language })).toMatchObject(wanted)
  })
})

describe('readAttribution', () => {
  it.each([
    [
      'fr',
      '[Selon Paul Verdier], le pont tiendra.',
      { source: 'Paul Verdier', sourceKind: 'person', cue: 'Selon', content: 'le pont tiendra' },
    ],
    [
      'fr',
      'Le préfet Armand Colin est venu. [Il a assuré] que tout allait bien.',
      { source: 'Armand Colin', cue: 'a assuré', content: 'que tout allait bien' },
    ],
    [
      'fr',
      "[Selon Le Courrier, citant deux diplomates], l'accord est prêt.",
      { source: 'Le Courrier', via: ['deux diplomates'] },
    ],
    ['fr', "L'accord est prêt, dit-on [de source diplomatique].", { sourceKind: 'anonymous' }],
    [
      'en',
      '[The company said] in a statement that it was sorry.',
      { source: 'The company', sourceKind: 'official', cue: 'said', content: 'that it was sorry' },
    ],
    ['en', '[Anne Roy], as everybody knows.', { source: 'Anne Roy', cue: null, content: null }],
  ] as const)('%s: %s', (language, source, wanted) => {
    const { text, span } = marked(source)
    expect(readAttribution(text, span, { language })).toMatchObject(wanted)
  })
})
