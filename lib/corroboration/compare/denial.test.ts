import { compareStatements, type Relation } from '../compare'
import { readStatement } from '../statement'

const relationOf = (claim: string, other: string) =>
  compareStatements(readStatement(claim, { language: 'fr' }), readStatement(other, { language: 'fr' })).relation

/** What one text denies and the other tells otherwise, beside what it tells indeed. */
const tables: Record<string, readonly (readonly [Relation, string, string])[]> = {
  'what leaves nothing denies, too': [
    [
      'supports',
      'Les deux cantons voisins ont rompu leurs relations commerciales.',
      'Les deux cantons voisins n’entretiennent plus de relations commerciales.',
    ],
    [
      'refutes',
      'Les deux cantons voisins ont repris leurs relations commerciales.',
      'Les deux cantons voisins n’entretiennent plus de relations commerciales.',
    ],
    ['supports', 'Le remède n’a pas été testé sur des enfants.', 'Les enfants avaient été exclus des tests du remède.'],
  ],
  'both deny one thing': [
    [
      'supports',
      'L’arbitre n’a accordé aucun but pendant le match de Vornes.',
      'Pendant le match de Vornes, pas un seul but n’a été accordé par l’arbitre.',
    ],
  ],
  'what is told of some alone is denied of the rest': [
    [
      'supports',
      'Les facteurs ne sont pas concernés par la prime d’hiver.',
      'Seuls les pompiers et les infirmiers sont concernés par la prime d’hiver.',
    ],
    [
      'refutes',
      'Les facteurs ne sont pas concernés par la prime d’hiver.',
      'Les facteurs et les infirmiers sont concernés par la prime d’hiver.',
    ],
  ],
  'a verdict on what was said': [
    ['supports', 'La rumeur sur la mort du boulanger est fausse.', 'Le boulanger n’est pas mort, assure sa sœur.'],
    ['supports', 'Le voilier n’a pas coulé.', 'Le voilier, que l’on disait coulé, est à flot dans le port d’Ormel.'],
    [
      'refutes',
      'Le sirop d’orties guérit la toux.',
      'L’idée que le sirop d’orties guérit la toux ne repose sur aucune preuve.',
    ],
    [
      'supports',
      'Ce sirop est inefficace contre la toux.',
      'Ce sirop n’a aucun effet contre la toux, conclut l’étude.',
    ],
  ],
  'what nothing surpasses': [
    [
      'supports',
      'Le fromage d’Ormel se vend mieux que tous les autres.',
      'Aucun fromage ne se vend mieux que celui d’Ormel.',
    ],
    [
      'supports',
      'Le prix du lait a atteint son plus bas niveau depuis 2009.',
      'Il faut remonter à 2009 pour trouver un prix du lait aussi bas.',
    ],
  ],
  'two verbs, of which one is denied': [
    [
      'unrelated',
      'Le sirop d’orties est recommandé aux personnes de plus de 65 ans.',
      'Le sirop d’orties n’est pas remboursé aux personnes de plus de 65 ans.',
    ],
    ['supports', 'Les tuiles d’Ormel ont perdu leur label.', 'Les tuiles d’Ormel n’ont plus leur label.'],
  ],
  'what follows a denied word that denies': [
    [
      'supports',
      'L’enquête n’a pas permis d’écarter un défaut de la vanne.',
      'Un défaut de la vanne reste possible selon l’enquête.',
    ],
    [
      'supports',
      'Le règlement n’interdit pas aux marchands de refuser les gros billets.',
      'Le règlement permet aux marchands de refuser les gros billets.',
    ],
    [
      'refutes',
      'Les personnes opérées n’ont pas le droit de donner leur sang.',
      'Avoir été opéré n’empêche nullement les personnes de donner leur sang.',
    ],
  ],
  'a clause behind "sans que"': [
    [
      'supports',
      'La charte a été adoptée sans vote des conseillers.',
      'La charte a été adoptée sans que les conseillers votent.',
    ],
    [
      'refutes',
      'La charte a été adoptée après un vote des conseillers.',
      'La charte a été adoptée sans que les conseillers aient voté.',
    ],
  ],
  'what took place between two': [
    [
      'supports',
      'Les deux clubs ont échangé leurs gardiens.',
      'Un échange de gardiens a eu lieu entre les deux clubs.',
    ],
  ],
  'what is called untrue on one side and denied on the other': [
    [
      'supports',
      'Il n’existe aucun brevet de l’institut d’Ormel sur ce sirop.',
      'L’affirmation selon laquelle l’institut d’Ormel aurait breveté ce sirop est fausse.',
    ],
    [
      'refutes',
      'La chanteuse a soutenu ce candidat.',
      'Le soutien de la chanteuse à ce candidat est une pure invention.',
    ],
  ],
  'what is denied or opposed of something else': [
    [
      'unrelated',
      'La vente de cidre a reculé chez les hommes d’Ormel.',
      'La vente de cidre a augmenté chez les femmes d’Ormel.',
    ],
    ['unrelated', 'La joueuse a gagné le tournoi d’Ormel.', 'La joueuse n’a jamais gagné le tournoi de Vornes.'],
    ['unrelated', 'La ligne 3 du métro sera prolongée.', 'La ligne 5 du métro ne sera pas prolongée.'],
    ['refutes', 'La ligne 3 du métro sera prolongée.', 'La ligne 3 du métro ne sera pas prolongée.'],
    ['unrelated', 'Bruno Castel est né un 9 novembre.', 'Bruno Castel est mort le 9 novembre 2007.'],
  ],
  'what is told of another thing': [
    ['unrelated', 'Le nombre de boulangers a diminué à Ormel.', 'Le nombre de libraires est resté stable à Ormel.'],
    [
      'unrelated',
      'Le conseil d’Ormel a rejeté le premier article de la charte.',
      'Le conseil d’Ormel a adopté le deuxième article de la charte.',
    ],
    [
      'unrelated',
      'Le frère du voleur a été remis en liberté après son audition.',
      'Le voleur a été placé en détention après son audition.',
    ],
    [
      'supports',
      'Les loyers ont progressé plus vite que les salaires.',
      'Les salaires ont progressé moins vite que les loyers.',
    ],
    [
      'unrelated',
      'La production de bière brune a progressé de 20 % à Ormel.',
      'La production de bière artisanale a baissé de 20 % à Ormel.',
    ],
    ['unrelated', 'L’équipe masculine d’Ormel a gagné à Vornes.', 'L’équipe féminine d’Ormel a perdu à Vornes.'],
    [
      'unrelated',
      'Le ministre de la Culture s’est rendu à Ormel.',
      'Le ministre de l’Intérieur ne s’est pas rendu à Ormel.',
    ],
    [
      'refutes',
      'Le ministre de la Culture s’est rendu à Ormel.',
      'Le ministre de la Culture ne s’est pas rendu à Ormel.',
    ],
    ['refutes', 'La production de bière brune a progressé à Ormel.', 'La production de bière brune a baissé à Ormel.'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s: %s / %s', (relation, claim, other) => {
    expect(relationOf(claim, other)).toBe(relation)
  })
})
