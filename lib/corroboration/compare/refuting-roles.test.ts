import { compareStatements, type Relation } from '../compare'
import { readStatement } from '../statement'

const relationOf = (claim: string, other: string) =>
  compareStatements(readStatement(claim, { language: 'fr' }), readStatement(other, { language: 'fr' })).relation

/** What refutes by its place, its time and who is meant, beside what is near to it and does not. */
const tables: Record<string, readonly (readonly [Relation, string, string])[]> = {
  'words that have changed places': [
    ['refutes', 'Le tracteur a heurté le bus au carrefour.', 'Le bus a heurté le tracteur au carrefour.'],
    ['supports', 'Le tracteur a heurté le bus au carrefour.', 'Le bus a été heurté par le tracteur au carrefour.'],
    ['supports', 'Au carrefour, le tracteur a heurté le bus.', 'Le tracteur a heurté le bus au carrefour.'],
    [
      'refutes',
      'L’équipe masculine d’Ormel a battu celle de Vornes en demi-finale.',
      'L’équipe masculine de Vornes a battu celle d’Ormel en demi-finale.',
    ],
    [
      'refutes',
      'La chanteuse est née d’un père flamand et d’une mère sarde.',
      'La chanteuse est née d’un père sarde et d’une mère flamande.',
    ],
    [
      'supports',
      'La chanteuse est née d’un père flamand et d’une mère sarde.',
      'La chanteuse est née d’une mère sarde et d’un père flamand.',
    ],
  ],
  'what is so of some alone, or in one way alone': [
    [
      'refutes',
      'Le canton a raccordé tous les hameaux à la fibre.',
      'Le canton n’a raccordé qu’une minorité de hameaux à la fibre.',
    ],
    [
      'refutes',
      'Des bornes ont été posées dans tous les hameaux du canton.',
      'Seuls une quarantaine de hameaux du canton disposaient de bornes.',
    ],
    [
      'refutes',
      'L’éclipse sera visible à l’œil nu depuis Ormel.',
      'L’éclipse ne sera visible qu’au télescope depuis Ormel.',
    ],
    [
      'refutes',
      'Les apprentis pourront voter à la prud’homie d’Ormel.',
      'Seuls les patrons pourront voter à la prud’homie d’Ormel.',
    ],
    [
      'supports',
      'Quatre pêcheurs sont morts dans le naufrage.',
      'Seul rescapé du naufrage, le mousse a été retrouvé vivant ; ses quatre compagnons pêcheurs sont morts.',
    ],
  ],
  'what was never so much': [
    [
      'refutes',
      'Le prix du seigle n’a jamais été aussi élevé.',
      'Le prix du seigle est à son plus bas niveau depuis dix ans.',
    ],
    [
      'supports',
      'Le prix du seigle n’a jamais été aussi élevé.',
      'Le prix du seigle est à son plus haut niveau depuis dix ans.',
    ],
  ],
  'not the least of it': [
    [
      'refutes',
      'La commune d’Ormel a bien reçu une subvention du canton pour la piscine.',
      'La piscine d’Ormel a été construite sans la moindre subvention du canton.',
    ],
  ],
  'what is there still': [
    ['refutes', 'Le canton a supprimé la chorale des écoles.', 'La chorale figure toujours au programme des écoles.'],
    [
      'refutes',
      'Les pompiers ont quitté la vallée d’Ormel.',
      'Les pompiers sont encore présents dans la vallée d’Ormel.',
    ],
    ['supports', 'Le canton a supprimé la chorale des écoles.', 'La chorale des écoles a été supprimée par le canton.'],
  ],
  'who did it, and no other': [
    [
      'refutes',
      'Les nuits d’auberge des marcheurs ont été réglées par le canton.',
      'C’est la paroisse qui a réglé les nuits d’auberge des marcheurs.',
    ],
    [
      'refutes',
      'C’est la paroisse qui a réglé les nuits d’auberge des marcheurs.',
      'Les nuits d’auberge des marcheurs ont été réglées par le canton.',
    ],
    [
      'supports',
      'Les nuits d’auberge des marcheurs ont été réglées par la paroisse.',
      'C’est la paroisse qui a réglé les nuits d’auberge des marcheurs.',
    ],
    [
      'unrelated',
      'Les nuits d’auberge des marcheurs ont été réglées par le canton.',
      'C’est la paroisse qui a organisé la fête des marcheurs.',
    ],
  ],
  'times of day': [
    [
      'refutes',
      'La mairie d’Ormel a fermé ses portes à 18 heures.',
      'La mairie d’Ormel a fermé ses portes à 20 heures.',
    ],
    ['supports', 'Le bac d’Ormel est parti à 7 h 45.', 'Le bac d’Ormel est parti à 7h45, a noté le passeur.'],
    ['supports', 'Le bac d’Ormel est parti vers 8 heures.', 'Le bac d’Ormel est parti à 8h10, a noté le passeur.'],
    ['refutes', 'Le bac d’Ormel est parti à 7 h 45.', 'Le bac d’Ormel est parti à 8h15, a noté le passeur.'],
  ],
  'one of several': [
    ['refutes', 'La trêve a été signée par les deux cantons.', 'La trêve a été signée par un seul canton.'],
    ['refutes', 'Le navire battait pavillon libérien.', 'Le navire battait pavillon panaméen.'],
  ],
  'what was before, elsewhere, or of another': [
    [
      'unrelated',
      'La cour a validé le décret sur la pêche.',
      'La cour avait annulé en 2011 un précédent décret sur la pêche.',
    ],
    ['refutes', 'La cour a validé le décret sur la pêche.', 'La cour a annulé le décret sur la pêche.'],
    [
      'unrelated',
      'La maire d’Ormel a été blessée à Vornes.',
      'La maire d’Ormel n’a pas été blessée lors de l’accident de son convoi en 2007.',
    ],
    ['refutes', 'La maire d’Ormel a été blessée à Vornes.', 'La maire d’Ormel n’a pas été blessée.'],
    [
      'unrelated',
      'Le canton a livré des motopompes Tivel à la vallée.',
      'Le canton n’a pas livré de motopompes Saroz à la vallée.',
    ],
    [
      'unrelated',
      'La patineuse belge a annulé sa tournée d’hiver.',
      'La patineuse canadienne a maintenu sa tournée d’hiver.',
    ],
    [
      'unrelated',
      'Le ministre s’est rendu à Paris pour rencontrer la presse.',
      'Le ministre ne s’est pas rendu à Vilnius, où l’attendait la presse.',
    ],
  ],
  'two denials that say the same': [
    [
      'supports',
      'La prime d’estive a été maintenue par le canton.',
      'Le canton a renoncé à supprimer la prime d’estive.',
    ],
    [
      'supports',
      'Les sacs de seigle ne pouvaient pas quitter le port.',
      'Les sacs de seigle restaient bloqués dans le port.',
    ],
    [
      'refutes',
      'Les sacs de seigle pouvaient quitter le port.',
      'Les sacs de seigle ne pouvaient pas quitter le port.',
    ],
  ],
}

for (const [rule, rows] of Object.entries(tables))
  it.each(rows)(`${rule}: %s: %s / %s`, (relation, claim, other) => {
    expect(relationOf(claim, other)).toBe(relation)
  })
