import { compareStatements, type Relation } from '../compare'
import { readStatement } from '../statement'

const relationOf = (claim: string, other: string) =>
  compareStatements(readStatement(claim, { language: 'fr' }), readStatement(other, { language: 'fr' })).relation

/** What refutes, beside what is near to it and does not. */
const tables: Record<string, readonly (readonly [Relation, string, string])[]> = {
  'what is made up and what is real': [
    [
      'refutes',
      'L’image du phare d’Ormel pris dans les glaces est un montage.',
      'L’image du phare d’Ormel pris dans les glaces est authentique.',
    ],
    [
      'refutes',
      'La lettre du ministre de la Pêche annonçant la fin des quotas est un faux.',
      'Le ministre de la Pêche a bien écrit la lettre annonçant la fin des quotas.',
    ],
    [
      'refutes',
      'La scène du char traversant la rivière est tirée d’un jeu vidéo.',
      'La scène montre un véritable char traversant la rivière.',
    ],
    [
      'supports',
      'La vidéo de la baleine dans le port n’est pas un montage.',
      'La vidéo de la baleine dans le port est authentique.',
    ],
    [
      'unrelated',
      'La photo du maire d’Ormel dansant sur une table est un montage.',
      'La photo du maire d’Ormel plantant un chêne est authentique.',
    ],
  ],
  'what is denied as a whole': [
    [
      'refutes',
      'La mairie d’Ormel interdit les barbecues.',
      'Il est faux d’affirmer, comme on le lit en ligne, que la mairie d’Ormel interdit les barbecues.',
    ],
    [
      'supports',
      'Il est faux de dire que la mairie d’Ormel interdit les barbecues.',
      'La mairie d’Ormel n’a pas interdit les barbecues.',
    ],
    [
      'supports',
      'Le port d’Ormel a renoncé à taxer les voiliers.',
      'Le port d’Ormel a abandonné l’idée de taxer les voiliers.',
    ],
    ['supports', 'Le camping reste interdit dans les dunes.', 'Le camping n’est pas autorisé dans les dunes.'],
    [
      'refutes',
      'Le décret impose le port du casque aux cyclistes.',
      'Le décret n’impose pas aux cyclistes le port du casque.',
    ],
  ],
  'what a negation does not reach': [
    [
      'unrelated',
      'La cantine a servi des repas bio aux élèves du collège.',
      'La cantine n’a pas servi de repas bio aux retraités de la résidence.',
    ],
    [
      'unrelated',
      'Le rappel du sérum contre la gale n’est pas obligatoire.',
      'Le rappel du sérum contre la teigne est obligatoire.',
    ],
    ['supports', 'Le taux de la taxe n’est pas de 12 % mais de 7 %.', 'Le taux de la taxe est de 7 %.'],
    ['supports', 'Le refuge compte moins de 50 ours.', 'Le refuge ne compte plus que 34 ours.'],
    ['supports', 'La route a été coupée en 2011.', 'Sans compter les déviations, la route a été coupée en 2011.'],
  ],
  'more and less, before and after': [
    ['refutes', 'Le lait est plus cher à Ormel qu’à Valsec.', 'Le lait est moins cher à Ormel qu’à Valsec.'],
    [
      'supports',
      'Le loup est arrivé dans le Jorat avant de gagner le Valdois.',
      'Le loup a gagné le Valdois après être arrivé dans le Jorat.',
    ],
    ['refutes', 'Le pays est importateur de blé.', 'Le pays est exportateur de blé.'],
  ],
  'shares of something': [
    [
      'unrelated',
      'Les femmes représentent moins de 40 % des pilotes.',
      'Les femmes représentent plus de la moitié des stewards.',
    ],
    [
      'supports',
      'La plupart des marcheurs n’étaient pas étrangers.',
      'Le sentier a reçu 12 000 marcheurs, dont un quart d’étrangers.',
    ],
  ],
}

for (const [rule, rows] of Object.entries(tables))
  it.each(rows)(`${rule}: %s: %s / %s`, (relation, claim, other) => {
    expect(relationOf(claim, other)).toBe(relation)
  })
