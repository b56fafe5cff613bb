import { growth, LINEAR } from '../../test/linear'
import fc from 'fast-check'
import { sharedRows } from '../../test/shared'
import { extractHtml } from './extract-html'
import { measureHtml } from './html-depth'

const page = `<!DOCTYPE html><html lang="fr"><head><title>Le pont | La Gazette</title>
<meta property="og:site_name" content="La Gazette"><meta property="og:title" content="Le pont de Valmorin sera rénové">
<link rel="canonical" href="https://gazette.example/pont">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"@type":"Person","name":"Élise Marchetti"}],
"datePublished":"2024-03-12T18:05:00+0100"}]}</script><style>p{color:red}</style></head>
<body><nav><ul><li><a href="/">Accueil</a><li><a href="/p">Politique</a></ul></nav>
<header><h1>Le pont de Valmorin sera rénové</h1></header><article>
<p class="chapo">La commune a tranché&nbsp;: le vieux pont ne sera pas démoli, mais refait pierre par pierre.</p>
<figure><img src=x onerror=alert(1)><figcaption>Le pont vu du ciel. | JEANNE ROCHE / AFP</figcaption></figure>
<p>Le conseil municipal de Valmorin a voté mardi soir la rénovation du <b>pont</b>, après trois ans de débats. Les travaux
doivent durer quatorze mois et coûter 2,4&nbsp;millions d'euros, selon la mairie.</p>
<h2>Un chantier discuté</h2>
<p>L'opposition a voté contre et dénonce un chantier mal préparé, trop long et trop cher pour la commune.<script>alert("x")</script></p>
<ul><li>Un guichet</li><li>Une aide</li></ul><p style="display:none">Caché.</p><p>Ligne une<br>Ligne deux.</p></article>
<footer>© 2024</footer></body></html>`

it('reads a page as a reader sees it, and what it says of itself', () => {
  expect(extractHtml(page)).toMatchObject({
    ok: true,
    value: {
      text: [
        'Le pont de Valmorin sera rénové',
        'La commune a tranché\u00A0: le vieux pont ne sera pas démoli, mais refait pierre par pierre.',
        'Le pont vu du ciel. | JEANNE ROCHE / AFP',
        "Le conseil municipal de Valmorin a voté mardi soir la rénovation du pont, après trois ans de débats. Les travaux doivent durer quatorze mois et coûter 2,4\u00A0millions d'euros, selon la mairie.",
        'Un chantier discuté',
        "L'opposition a voté contre et dénonce un chantier mal préparé, trop long et trop cher pour la commune.",
        '• Un guichet',
        '• Une aide',
        'Ligne une',
        'Ligne deux.',
      ].join('\n'),
      title: 'Le pont de Valmorin sera rénové',
      author: 'Élise Marchetti',
      publishedAt: '2024-03-12T18:05:00+01:00',
      url: 'https://gazette.example/pont',
      outlet: 'La Gazette',
      language: 'fr',
      warnings: [],
    },
  })
})

it('knows headline, lead, caption and credit of a page', () => {
  const read = extractHtml(page)
  expect(read.ok && read.value.zones.slice(0, 5).map(zone => zone.kind)).toEqual([
    'headline',
    'lead',
    'caption',
    'credit',
    'body',
  ])
})

it.each([
  ['a fragment', '<p>Deux cents drones ont attaqué Soumy.</p>', 'Deux cents drones ont attaqué Soumy.'],
  [
    'a page without a head',
    '<h1>Titre</h1><p>Huit morts &amp; vingt blessés.</p>',
    'Titre\nHuit morts & vingt blessés.',
  ],
  ['text with a stray sign', '<p>Si x < 3, rien ne change ici.</p>', 'Si x < 3, rien ne change ici.'],
])('reads %s', (_, html, text) => {
  expect(extractHtml(html)).toMatchObject({ value: { text } })
})

it.each([
  ['nothing', ' \n', 'empty_file'],
  [
    'a page that needs scripts',
    '<html><body><div id="app"></div><p>You need to enable JavaScript to run this app.</p></body></html>',
    'no_article_text',
  ],
  [
    'a paywall',
    '<html><body><h1>Un titre</h1><p>Cet article est réservé aux abonnés.</p></body></html>',
    'no_article_text',
  ],
  ['a menu', '<html><body><ul><li>Accueil<li>Politique<li>Sports</ul></body></html>', 'no_article_text'],
  ['a well', '<div>'.repeat(100_000) + '<math><mtext><style><img onerror=alert(1)>', 'too_deep'],
  ['a mountain', '<'.repeat(1_000_000), 'too_many_parts'],
])('%s is refused', (_, html, code) => {
  expect(extractHtml(html)).toMatchObject({ ok: false, code })
})

it.each(['<div>', '<', '<p>mot '])('refuses or reads ever more of %j in linear time', piece => {
  const read = (count: number) => () => void extractHtml(`<html><body>${piece.repeat(count)}`)
  expect(growth(read(2_000), read(8_000))).toBeLessThan(LINEAR)
})

it.each([
  ['<div><div></div><div></div></div>', 2],
  ['<p>a<p>b<p>c', 0],
  ['<br><img><div/>', 0],
  ['<script><div><div></script><b>x</b>', 1],
  ['<a title="<b><b>">x</a>', 1],
  ['<!-- <div><div> --><i>x</i>', 1],
])('%s is as deep as %i', (html, depth) => {
  expect(measureHtml(html).depth).toBe(depth)
})

it('takes any page, however broken', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&',
      '&amp;',
      '<b a="',
      "='",
      '<table><tr>',
      '<svg><p>',
      'Une phrase. ',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), parts => {
      const read = extractHtml(parts.join(''))
      if (read.ok) expect(read.value.text).not.toMatch(/\0|\p{Surrogate}/u)
    }),
  )
})

it('takes pages made to break cleaners', () => {
  for (const row of sharedRows<Record<string, unknown>>('data/html_sanitise_dompurify.jsonl') ?? []) {
    const html = Object.values(row).find(value => typeof value === 'string' && value.includes('<'))
    expect(typeof extractHtml(`<article>${String(html)}<p>Une phrase assez longue pour en être une.</p>`).ok).toBe(
      'boolean',
    )
  }
})
