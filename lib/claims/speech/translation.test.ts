import { detectSpeech } from './detect'

it.each([
  ['fr', '« Nous ne céderons pas », a-t-il dit en anglais.', 'en'],
  ['fr', '« Nous resterons ici », a déclaré Olena Marchenko en ukrainien.', 'uk'],
  ['fr', '« Le port est perdu » (traduit de l’anglais), a écrit John Dale.', 'en'],
  ['fr', 'John Dale a dit en anglais : « Le port est perdu. »', 'en'],
  ['fr', '« Le port est perdu », a dit le maire en français.', null],
  ['fr', '« Le port est perdu », a dit le maire en arrivant.', null],
  ['en', '“We will not give up,” he said in Ukrainian.', 'uk'],
  ['en', '“The port is lost,” she wrote, in a post translated from Spanish.', 'es'],
  ['en', '“The port is lost,” she said in English.', null],
  ['en', '“The port is lost,” she said in Cork.', null],
] as const)('%s: %s', (language, text, from) => {
  const quote = detectSpeech(text, { language }).find(proposal => proposal.kind === 'quote')
  expect(quote?.kind === 'quote' ? (quote.value.translatedFrom?.language ?? null) : 'none').toBe(from)
})
