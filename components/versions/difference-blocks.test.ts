import { difference } from '@/lib/text/difference'
import { differenceBlocks } from './difference-blocks'

const lines = (before: string, after: string) =>
  differenceBlocks(difference(before, after)).map(({ changed, lines }) =>
    [changed ? '!' : '.', ...lines.map(line => line.pieces.map(written).join(''))].join(' | '),
  )
const written = ({ kind, words }: { kind: string; words: string }) =>
  kind === 'same' ? words : kind === 'deleted' ? `[-${words}-]` : `{+${words}+}`

it.each<[string, string, string, string[]]>([
  ['a word', 'Un.\n\nDeux 1.\n\nTrois.', 'Un.\n\nDeux 2.\n\nTrois.', ['! | Un. | Deux [-1-]{+2+}. | Trois.']],
  ['a line that came', 'Un.\nDeux.', 'Un.\nNeuf mots.\nDeux.', ['! | Un. | {+Neuf mots.+} | Deux.']],
  ['a line that went', 'Un.\n\nNeuf mots.\n\nDeux.', 'Un.\n\nDeux.', ['! | Un. | [-Neuf mots.-] | Deux.']],
  ['a line that was broken', 'Un mot. Deux.', 'Un mot.\nDeux.', ['! | Un mot.[- -]{+¶+} | Deux.']],
  ['lines that were joined', 'Un mot.\nDeux.', 'Un mot. Deux.', ['! | Un mot.[-¶-]{+ +}Deux.']],
])('%s', (_, before, after, expected) => expect(lines(before, after)).toEqual(expected))

it('folds what did not change', () => {
  const text = Array.from({ length: 9 }, (_, n) => `Ligne ${n + 1}.`).join('\n')
  expect(lines(text, text.replace('Ligne 5', 'Phrase 5'))).toEqual([
    '. | Ligne 1. | Ligne 2. | Ligne 3.',
    '! | Ligne 4. | [-Ligne-]{+Phrase+} 5. | Ligne 6.',
    '. | Ligne 7. | Ligne 8. | Ligne 9.',
  ])
})
