import { growth, LINEAR } from '../../../test/linear'
import { proposeOrigin, readSources } from './proposed-origin'
import { readRelays } from './relays'

const outlets = ['Le Courrier du Val', 'The Harbour Post']

it.each([
  ['Le barrage sera rouvert mardi, selon Axios.', ['Axios']],
  ['Le barrage sera rouvert, rapporte le New York Times.', ['The New York Times']],
  ['Il l’a déclaré à l’AFP.', ['AFP']],
  ['Le maire a dit mardi au Courrier du Val que tout allait bien.', []],
  ['Le barrage rouvre, selon Le Courrier du Val.', ['Le Courrier du Val']],
  ['The dam reopens, citing Axios and others.', ['Axios']],
  ['The mayor told Reuters that the dam was safe.', ['Reuters']],
  ['The dam is safe, according to the Harbour Post.', []],
  ['The dam is safe, according to The Harbour Post.', ['The Harbour Post']],
  ['Selon l’agence russe TASS, le pont est fermé.', ['TASS']],
  ['C’est ce que rapporte Axios.', ['Axios']],
  ['C’est ce que rapporte Axios. Selon la publication, le pont rouvre.', ['Axios', 'Axios']],
  ['Selon la publication, le pont rouvre.', []],
  ['C’est ce que rapporte Axios. Selon le journal officiel, le pont rouvre.', ['Axios']],
  ['Cela a été souligné par l’Agence France-Presse.', ['AFP']],
  ['Selon les rapports, le pont est fermé.', [null]],
  ['Selon des médias, le pont est fermé.', [null]],
  ['The bridge has reportedly been closed.', [null]],
  ['According to media reports the bridge is closed.', [null]],
  ['Selon le rapport de la préfecture, le pont est fermé.', []],
  ['Selon des rapports de la préfecture, le pont est fermé.', []],
  ['Selon la préfecture, le pont est fermé.', []],
  ['Il a acheté Le Monde au kiosque.', []],
  ['Il se rend selon Apolline au pont.', []],
])('%s: %j', (text, expected) => expect(readRelays(text, { outlets }).map(relay => relay.source)).toEqual(expected))

it('never takes the article’s own outlet for another', () => {
  expect(readRelays('Il l’a dit, selon Le Courrier du Val.', { outlets, own: 'Le Courrier du Val' })).toEqual([])
})

/** The passage in brackets. */
function originOf(marked: string, question: 'said' | 'true', language: 'fr' | 'en' = 'fr') {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const sources = readSources(marked.replace(/[[\]]/g, ''), { language, outlets })
  const { name, kind } = proposeOrigin(sources, { start, end }, question)
  return kind === 'unknown' ? 'unknown' : name
}

it.each([
  ['Selon la préfecture du Val, [huit maisons] ont été évacuées.', null, 'préfecture'],
  ['Selon Axios, [huit maisons] ont été évacuées.', 'Axios', 'Axios'],
  ['Selon les rapports, [huit maisons] ont été évacuées.', 'unknown', 'unknown'],
  ['[Huit maisons] ont été évacuées mardi soir.', null, null],
  ['Selon des responsables, [huit maisons] ont été évacuées.', null, null],
  ['La ministre Claire Orsel a déclaré à l’AFP que [huit maisons] avaient été évacuées.', 'AFP', 'Claire Orsel'],
  ['Le pont est fermé, selon Axios. [Huit maisons] ont été évacuées.', null, null],
])('%s is by %s for what was said, by %s for what is true', (marked, said, so) => {
  expect(originOf(marked, 'said')).toBe(said)
  const truth = originOf(marked, 'true')
  if (so === 'préfecture') expect(truth === null || /pr[ée]fecture/i.test(truth)).toBe(true)
  else expect(truth).toBe(so)
})

it('shares one ultimate source among all who relay it', () => {
  const papers = [
    'Huit maisons ont été évacuées, a annoncé le ministère de l’Intérieur. La préfète Jeanne Orsel a précisé que [deux ponts] étaient fermés.',
    'D’après Jeanne Orsel, [deux ponts] étaient fermés.',
  ]
  expect(papers.map(paper => originOf(paper, 'true'))).toEqual(['Jeanne Orsel', 'Jeanne Orsel'])
  expect(papers.map(paper => originOf(paper, 'said'))).toEqual([null, null])
})

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of [
      'selon ',
      'selon les ',
      'déclaré à ',
      'selon l’agence ',
      'reportedly ',
      'selon Axios selon le site, ',
    ])
      readRelays(piece.repeat(times))
  }
  expect(growth(run(10_000), run(40_000))).toBeLessThan(LINEAR)
})
