import { compareStatements } from './compare'
import { readStatement } from './statement'

const relation = (a: string, b: string) =>
  compareStatements(readStatement(a, { language: 'fr' }), readStatement(b, { language: 'fr' })).relation

/** Of each theme an opposite that contradicts, and a neighbour that does not. */
it.each([
  [
    'health',
    'La tumeur du sénateur Varelle est bénigne.',
    'La tumeur du sénateur Varelle est maligne.',
    'La tumeur du sénateur Varelle est opérée.',
  ],
  [
    'life',
    'La navigatrice Ilse Korvan est vivante.',
    'La navigatrice Ilse Korvan est décédée.',
    'La navigatrice Ilse Korvan est mariée.',
  ],
  [
    'war',
    'La Solvanie a désarmé ses milices.',
    'La Solvanie a réarmé ses milices.',
    'La Solvanie a entraîné ses milices.',
  ],
  [
    'justice',
    'Le procès du banquier Orvel s’est tenu à huis clos.',
    'Le procès du banquier Orvel s’est tenu en audience publique.',
    'Le procès du banquier Orvel s’est tenu en mars.',
  ],
  [
    'politics',
    'Le gouvernement a nationalisé la compagnie Ferralys.',
    'Le gouvernement a privatisé la compagnie Ferralys.',
    'Le gouvernement a subventionné la compagnie Ferralys.',
  ],
  ['economy', 'Le groupe Ardelis est solvable.', 'Le groupe Ardelis est insolvable.', 'Le groupe Ardelis est coté.'],
  [
    'work',
    'Le groupe Ardelis a licencié ses chauffeurs.',
    'Le groupe Ardelis a recruté des chauffeurs.',
    'Le groupe Ardelis a formé ses chauffeurs.',
  ],
  [
    'nature',
    'La commune de Valmire a déboisé la colline.',
    'La commune de Valmire a reboisé la colline.',
    'La commune de Valmire a visité la colline.',
  ],
  [
    'farming',
    'Le menu de la cantine d’Orvel est végétarien.',
    'Le menu de la cantine d’Orvel est carné.',
    'Le menu de la cantine d’Orvel est copieux.',
  ],
  [
    'transport',
    'Le train de Valmire est arrivé en retard.',
    'Le train de Valmire est arrivé en avance.',
    'Le train de Valmire est arrivé en gare.',
  ],
  [
    'learning',
    'Les données de la clinique étaient en ligne.',
    'Les données de la clinique étaient hors ligne.',
    'Les données de la clinique étaient nombreuses.',
  ],
  [
    'society',
    'La musicienne Ilse Korvan est locataire de la villa.',
    'La musicienne Ilse Korvan est propriétaire de la villa.',
    'La musicienne Ilse Korvan est décoratrice de la villa.',
  ],
  [
    'culture',
    'La revue Horizons est hebdomadaire.',
    'La revue Horizons est trimestrielle.',
    'La revue Horizons est illustrée.',
  ],
  [
    'truth',
    'La photo du préfet Varelle est authentique.',
    'La photo du préfet Varelle est un photomontage.',
    'La photo du préfet Varelle est en couleurs.',
  ],
  [
    'change',
    'La mairie a assoupli le règlement du marché.',
    'La mairie a durci le règlement du marché.',
    'La mairie a publié le règlement du marché.',
  ],
  [
    'speech',
    'Le député Orvel est optimiste pour la réforme.',
    'Le député Orvel est pessimiste pour la réforme.',
    'Le député Orvel est rapporteur pour la réforme.',
  ],
  [
    'deeds',
    'La caserne a raccordé le village au réseau.',
    'La caserne a déconnecté le village du réseau.',
    'La caserne a montré le village au réseau.',
  ],
  [
    'qualities',
    'Le pont de Valmire est intact.',
    'Le pont de Valmire est endommagé.',
    'Le pont de Valmire est piéton.',
  ],
  [
    'place-time',
    'La piscine de Valmire est en amont du barrage.',
    'La piscine de Valmire est en aval du barrage.',
    'La piscine de Valmire est en face du barrage.',
  ],
])('%s: %s', (_, claim, against, beside) => {
  expect(relation(claim, against)).toBe('refutes')
  expect(relation(claim, beside)).not.toBe('refutes')
})

/** Different words for the same: the other text says what the claim does. */
it.each([
  ['Le maire de Valmire a tiré la sonnette d’alarme.', 'Le maire de Valmire a lancé une mise en garde.'],
  ['Le chantier du tramway est en cours.', 'Le chantier du tramway se poursuit.'],
  ['Le musée de Valmire a vu le jour en 1987.', 'Le musée de Valmire a été inauguré en 1987.'],
  ['Un aide-soignant a été embauché par la clinique.', 'La clinique a recruté un aide-soignant.'],
])('%s / %s', (claim, alike) => {
  expect(relation(claim, alike)).toBe('supports')
})
