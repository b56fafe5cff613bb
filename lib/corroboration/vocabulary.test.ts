import { compareStatements } from './compare'
import { readStatement } from './statement'
import { areOpposite } from './statement-concepts'
import { lexiconOf } from './statement-lexicon'

const relation = (a: string, b: string) =>
  compareStatements(readStatement(a, { language: 'fr' }), readStatement(b, { language: 'fr' })).relation

/** Whether some meaning of one word cannot be so together with one of another. */
function areAgainst(one: string, other: string): boolean {
  const { find } = lexiconOf('fr')
  return find(one).concepts.some(a => find(other).concepts.some(b => areOpposite(a, b)))
}

/** Of each theme a claim, a word of it, an opposite that contradicts, and a neighbour that does not. */
it.each([
  ['health', 'La tumeur du sénateur Varelle est bénigne.', 'bénigne', 'maligne', 'opérée'],
  ['life', 'La navigatrice Ilse Korvan est vivante.', 'vivante', 'décédée', 'mariée'],
  ['war', 'La Solvanie a désarmé ses milices.', 'désarmé', 'réarmé', 'entraîné'],
  ['justice', 'Le banquier Orvel a été innocenté.', 'innocenté', 'condamné', 'entendu'],
  ['politics', 'Le gouvernement a nationalisé la compagnie.', 'nationalisé', 'privatisé', 'subventionné'],
  ['economy', 'Le groupe Ardelis est solvable.', 'solvable', 'insolvable', 'coté'],
  ['work', 'Le groupe Ardelis a licencié ses chauffeurs.', 'licencié', 'recruté', 'formé'],
  ['nature', 'La commune de Valmire a déboisé la colline.', 'déboisé', 'reboisé', 'visité'],
  ['farming', 'Le menu de la cantine est végétarien.', 'végétarien', 'carné', 'copieux'],
  ['transport', 'Le train de Valmire a accéléré.', 'accéléré', 'freiné', 'tourné'],
  ['learning', 'Le berger Orvel est alphabétisé.', 'alphabétisé', 'analphabète', 'diplômé'],
  ['society', 'La musicienne Ilse Korvan est locataire.', 'locataire', 'propriétaire', 'décoratrice'],
  ['culture', 'L’équipe de Valmire est qualifiée.', 'qualifiée', 'disqualifiée', 'réunie'],
  ['truth', 'Le ministre a exagéré la menace.', 'exagéré', 'minimisé', 'décrit'],
  ['change', 'La mairie a assoupli le règlement.', 'assoupli', 'durci', 'publié'],
  ['speech', 'Le député Orvel est optimiste.', 'optimiste', 'pessimiste', 'rapporteur'],
  ['deeds', 'La caserne a connecté le village.', 'connecté', 'déconnecté', 'montré'],
  ['qualities', 'Le pont de Valmire est intact.', 'intact', 'endommagé', 'piéton'],
  ['place-time', 'Le ministre a annoncé un accord durable.', 'durable', 'provisoire', 'écrit'],
])('%s: %s', (_, claim, word, against, beside) => {
  expect(areAgainst(word, against)).toBe(true)
  expect(areAgainst(word, beside)).toBe(false)
  if (claim.includes(word)) expect(relation(claim, claim.replace(word, against))).toBe('refutes')
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

/** Words that are cut to one form and mean different things. */
it.each([
  ['foie', 'foi'],
  ['pays', 'payer'],
  ['reine', 'rein'],
  ['moine', 'moins'],
])('%s is not %s', (one, other) => {
  const { find } = lexiconOf('fr')
  expect(find(one).concepts.filter(id => find(other).concepts.includes(id))).toEqual([])
})
