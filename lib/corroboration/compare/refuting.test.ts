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
  'who did it and whom it was done to, one told by the passive': [
    [
      'refutes',
      'La brasserie Ormel a été rachetée par Vornes.',
      'En 2014, la brasserie Ormel a racheté sa rivale Vornes pour deux millions d’euros.',
    ],
    [
      'refutes',
      'La brasserie Ormel a racheté Vornes.',
      'En 2014, la brasserie Ormel a été rachetée par Vornes pour deux millions d’euros.',
    ],
    [
      'supports',
      'Vornes a été rachetée par la brasserie Ormel.',
      'En 2014, la brasserie Ormel a racheté sa rivale Vornes pour deux millions d’euros.',
    ],
  ],
  'the opposite of what is told with an amount': [
    ['refutes', 'Les vols de vélos sont en hausse de 10 %.', 'Le nombre de vols de vélos est resté stable.'],
    ['refutes', 'Paul Ormel a été condamné à deux ans de prison.', 'Paul Ormel a été relaxé par la cour.'],
  ],
  'what is so still, beside what has ended': [
    [
      'supports',
      'Le groupe Ormel exploite encore des mines à Vornes.',
      'Le groupe Ormel, qui a fermé son dépôt en 2018, exploite encore trois mines à Vornes.',
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
  'comparisons of two things': [
    [
      'refutes',
      'Le tramway consomme plus que le bus.',
      'Sur toute la ligne, le tramway dépense moins d’énergie que le bus.',
    ],
    ['refutes', 'Le thym soigne mieux que le miel.', 'Le miel offre un meilleur soin que le thym.'],
    ['refutes', 'Le vélo est aussi lent que le bus.', 'Le vélo est moins lent que le bus.'],
    ['supports', 'Le miel soigne mieux que le thym.', 'Le miel soigne mieux la toux que le thym.'],
  ],
  'of which country the same is told': [
    [
      'refutes',
      'Le barrage a été détruit par l’armée serbe.',
      'Selon Belgrade, c’est l’armée bulgare qui a détruit le barrage.',
    ],
    ['unrelated', 'L’armée serbe a perdu 20 chars depuis mai.', 'L’armée bulgare a perdu 8 chars depuis mai.'],
  ],
  'where and when a picture was taken': [
    [
      'refutes',
      'Cette photo d’une rue inondée a été prise à Lisbonne.',
      'Cette photo d’une rue inondée vient de Varsovie.',
    ],
    ['refutes', 'Ces images ont été tournées à Oslo.', 'Les images montrent une tempête survenue à Manille.'],
    ['refutes', 'La vidéo du pont a été tournée en 2022.', 'La vidéo du pont date de 2014.'],
    [
      'unrelated',
      'La photo du marché aux fleurs a été prise à Lisbonne.',
      'La photo du cheval échappé a été prise à Varsovie.',
    ],
  ],
  'causes, dates that open a sentence, prefixes': [
    ['refutes', 'Le jardinier est mort d’un infarctus.', 'Le jardinier est décédé des suites d’une piqûre de guêpe.'],
    [
      'refutes',
      'Le canton a ratifié la charte des fleuves en 2017.',
      'Ce n’est qu’en 2020 que le canton a fini par ratifier la charte des fleuves.',
    ],
    ['refutes', 'Le coût du stade a été surévalué.', 'Le coût du stade a été sous-évalué.'],
    ['refutes', 'La décision du jury est légitime.', 'La décision du jury est illégitime.'],
    ['supports', 'La cliente non assurée a payé.', 'La cliente, qui n’était pas assurée, a payé.'],
  ],
  'what stands in the place of something, where there is room for one': [
    ['refutes', 'Le silo du port a été rasé par une tornade.', 'Le silo du port a été rasé par un incendie.'],
    [
      'refutes',
      'Le préfet du Valdois a signé mardi l’arrêté sur les barrages de la haute vallée.',
      'Le préfet du Valdois a déchiré mardi l’arrêté sur les barrages de la haute vallée.',
    ],
    [
      'refutes',
      'Le four du village est chauffé uniquement à la tourbe.',
      'Le four du village est chauffé uniquement à la paille.',
    ],
    [
      'refutes',
      'La doyenne du canton s’est prononcée pour la fusion des deux communes.',
      'La doyenne du canton s’est prononcée contre la fusion des deux communes.',
    ],
    [
      'refutes',
      'Le violoniste est né d’un père danois et d’une mère serbe.',
      'Le violoniste est né d’un père serbe et d’une mère danoise.',
    ],
    [
      'unrelated',
      'La chorale du lycée a répété trois heures au gymnase.',
      'La chorale du lycée a répété trois heures au théâtre.',
    ],
    [
      'unrelated',
      'Le canton a versé 40 millions d’euros à la réfection des digues en 2021.',
      'Le canton a versé 25 millions d’euros à la réfection des écluses en 2021.',
    ],
    [
      'unrelated',
      'La maire d’Ormel a inauguré jeudi la crèche du quartier nord.',
      'La maire d’Ormel a inauguré samedi la patinoire du quartier nord.',
    ],
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
