import type { TranslatedEvent } from './translations-corpus'

/**
 * Written after the limits were first set. Of the first four two were found then, and all after quotes of a few words and the
 * capitals of first words were left out; the last three were found without a change.
 */
export const translatedLater: readonly TranslatedEvent[] = [
  {
    name: 'match at Fennel Park',
    how: 'whole',
    english: [
      'Ravensport beat Old Colchard 3-1 at Fennel Park on Saturday to go top of the Northern League with 71 points.',
      'Striker Davi Moreno scored twice, in the 12th and 58th minutes, before Kofi Asante made it three from the penalty spot.',
      'Colchard had drawn level through captain Lars Petty just before half-time.',
      '“We have eight finals left and this was the first of them,” coach Helen Prowse said.',
      'The crowd of 31,450 was the largest at Fennel Park since 1994.',
      'Moreno, 22, has now scored 19 goals this season.',
      'Ravensport travel to Dunmere on Wednesday.',
    ],
    french: [
      'Ravensport s’est imposé 3-1 samedi à Fennel Park contre Old Colchard et prend la tête de la Northern League avec 71 points.',
      'L’attaquant Davi Moreno a marqué à deux reprises (12e, 58e) avant le troisième but de Kofi Asante sur penalty.',
      'Le capitaine Lars Petty avait égalisé pour Colchard juste avant la pause.',
      '« Il nous reste huit finales et c’était la première », a commenté l’entraîneuse Helen Prowse.',
      'Les 31 450 spectateurs constituent la plus forte affluence à Fennel Park depuis 1994.',
      'Moreno, 22 ans, compte désormais 19 buts cette saison.',
      'Ravensport se déplacera mercredi à Dunmere.',
    ],
    others: [
      [
        'Davi Moreno a encore frappé : deux buts samedi et Ravensport est leader avec 71 points.',
        'Il a ouvert le score dès la 12e minute d’une reprise du gauche, sur un centre de Tom Ashby.',
        'Lars Petty a ramené Colchard à 1-1 à la 44e minute, puis Moreno a signé son 19e but de la saison à la 58e.',
        'Kofi Asante a scellé le 3-1 sur penalty devant 31 450 spectateurs.',
        '« Il nous reste huit finales », a prévenu Helen Prowse.',
        'Prochain match mercredi à Dunmere, cinquième avec 58 points.',
      ],
    ],
  },
  {
    name: 'earnings of Norvane',
    how: 'whole',
    english: [
      'Norvane, the maker of wind turbines, said on Tuesday that its profit fell by 12 percent to 430 million euros in the first quarter.',
      'Sales rose by 4.1 percent to 5.2 billion euros, the company said in a statement.',
      'It will cut 1,800 jobs in Denmark and Spain by the end of 2027.',
      '“The market is not waiting for us,” chief executive Anna Brix told analysts.',
      'Norvane expects a margin of 7 to 8 percent this year, down from 9.5 percent.',
      'Its shares lost 6.3 percent in early trading in Aarlund.',
    ],
    french: [
      'Le fabricant d’éoliennes Norvane a fait état mardi d’un bénéfice en baisse de 12 % à 430 millions d’euros au premier trimestre.',
      'Le chiffre d’affaires a progressé de 4,1 % à 5,2 milliards d’euros, selon un communiqué.',
      'Le groupe va supprimer 1 800 emplois au Danemark et en Espagne d’ici à fin 2027.',
      '« Le marché ne nous attend pas », a dit la directrice générale Anna Brix devant des analystes.',
      'Norvane table sur une marge de 7 à 8 % cette année, contre 9,5 % auparavant.',
      'Le titre perdait 6,3 % dans les premiers échanges à Aarlund.',
    ],
    others: [
      [
        'Norvane va supprimer 1 800 postes, dont 1 100 au Danemark, a annoncé mardi sa directrice générale Anna Brix.',
        'Le bénéfice trimestriel du groupe a reculé de 12 %, à 430 millions d’euros, malgré des ventes en hausse de 4,1 %.',
        '« Le marché ne nous attend pas », a-t-elle justifié.',
        'L’objectif de marge est abaissé à une fourchette de 7 à 8 %, contre 9,5 % jusqu’ici.',
        'En Espagne, le syndicat UGO appelle à la grève le 18 mai dans les trois usines du groupe.',
        'L’action a clôturé en recul de 8,9 % à Aarlund.',
      ],
    ],
  },
  {
    name: 'painting in Lansbury',
    how: 'a brief',
    english: [
      'Police in Lansbury arrested two men on Friday over the theft of a painting worth 2.5 million pounds.',
      'The Blue Orchard, by Elsa Wren, was taken from the Thornby Gallery on April 27.',
      'Detective Amar Sidhu said that the men, aged 34 and 41, were stopped at a ferry port with the canvas in a surfboard bag.',
      '“It has a scratch of four centimetres, but it is coming home,” gallery director Rose Hallam said.',
    ],
    french: [
      'La police de Lansbury a arrêté vendredi deux hommes soupçonnés d’avoir volé un tableau d’une valeur de 2,5 millions de livres.',
      '« The Blue Orchard », d’Elsa Wren, avait été dérobé le 27 avril à la Thornby Gallery.',
      'Selon l’enquêteur Amar Sidhu, les deux hommes, âgés de 34 et 41 ans, ont été interpellés dans un port de ferries avec la toile dans une housse de planche de surf.',
      '« Elle a une éraflure de quatre centimètres, mais elle rentre à la maison », a déclaré la directrice de la galerie, Rose Hallam.',
    ],
    others: [
      [
        'Un tableau d’Elsa Wren estimé à 2,5 millions de livres a été retrouvé vendredi dans une housse de surf.',
        'Amar Sidhu, de la police de Lansbury, a annoncé l’arrestation de deux hommes de 34 et 41 ans.',
        'La toile avait disparu le 27 avril de la Thornby Gallery, que dirige Rose Hallam.',
        '« Elle a une éraflure de quatre centimètres », a dit cette dernière, en larmes.',
      ],
    ],
  },
  {
    name: 'storm in Caldria',
    how: 'whole',
    english: [
      'A storm with winds of up to 148 kilometres an hour left 96,000 homes without power in western Caldria on Thursday.',
      'Two people were killed by falling trees near Portmarrow, the regional prefect, Louis Armel, said.',
      'The airport of Saint-Corvin cancelled 53 flights and will remain closed until 10 a.m. on Friday.',
      'The power company Enerca has sent 700 technicians from four regions.',
      '“Stay at home, the sea is not a show,” Armel said on local radio.',
      'Waves of nine metres were measured off Cape Brelan, according to the weather service Meteor.',
      'In 1999 a storm in the same region killed 27.',
    ],
    french: [
      'Une tempête accompagnée de vents atteignant 148 km/h a privé d’électricité 96 000 foyers jeudi dans l’ouest de la Caldrie.',
      'Deux personnes ont été tuées par des chutes d’arbres près de Portmarrow, a annoncé le préfet de la région, Louis Armel.',
      'L’aéroport de Saint-Corvin a annulé 53 vols et restera fermé jusqu’à vendredi 10 heures.',
      'Le fournisseur d’électricité Enerca a dépêché 700 techniciens de quatre régions.',
      '« Restez chez vous, la mer n’est pas un spectacle », a lancé M. Armel sur une radio locale.',
      'Des vagues de neuf mètres ont été mesurées au large du cap Brelan, selon le service météorologique Meteor.',
      'En 1999, une tempête avait fait 27 morts dans cette région.',
    ],
    others: [
      [
        'L’ouest de la Caldrie a été balayé jeudi par des vents de 148 km/h.',
        'Louis Armel, le préfet, déplore deux morts près de Portmarrow, un cycliste de 61 ans et une joggeuse.',
        'Quelque 96 000 foyers étaient sans courant à midi, 70 000 en soirée, a indiqué Enerca, qui mobilise 700 techniciens.',
        'À Saint-Corvin, 53 vols ont été annulés.',
        '« Restez chez vous, la mer n’est pas un spectacle », a insisté M. Armel.',
        'Les anciens se souviennent de 1999 et de ses 27 morts.',
      ],
    ],
  },

  {
    name: 'vaccine in Marrenia',
    how: 'whole',
    english: [
      'Health authorities in Marrenia will offer a new malaria vaccine to 1.4 million children from September, Health Minister Awa Diallo said on Monday.',
      'Two doses given eight weeks apart cut severe cases by 68 percent in a trial of 9,300 infants, according to a study published by the Lomé Institute.',
      'Each dose costs 3.90 dollars, half the price of the earlier vaccine.',
      '“A mother should not have to choose between the bus and the clinic,” Diallo said in Port-Salut.',
      'The first 200,000 doses arrived on Sunday and will be kept in 14 regional depots.',
      'Malaria killed 11,200 people in the country in 2024, most of them under the age of five.',
    ],
    french: [
      'Les autorités sanitaires de Marrénie proposeront à partir de septembre un nouveau vaccin contre le paludisme à 1,4 million d’enfants, a annoncé lundi la ministre de la Santé Awa Diallo.',
      'Deux doses administrées à huit semaines d’intervalle ont réduit de 68 % les cas graves lors d’un essai portant sur 9 300 nourrissons, selon une étude de l’institut Lomé.',
      'La dose coûte 3,90 dollars, moitié moins que le vaccin précédent.',
      '« Une mère ne devrait pas avoir à choisir entre le bus et le dispensaire », a plaidé Mme Diallo à Port-Salut.',
      'Les 200 000 premières doses sont arrivées dimanche et seront conservées dans 14 dépôts régionaux.',
      'Le paludisme a tué 11 200 personnes en 2024 dans le pays, pour la plupart des enfants de moins de cinq ans.',
    ],
    others: [
      [
        'La Marrénie vaccinera 1,4 million d’enfants contre le paludisme dès septembre, a dit lundi Awa Diallo à Port-Salut.',
        'Le vaccin, en deux doses, réduit de 68 % les formes graves, d’après l’institut Lomé, qui a suivi 9 300 nourrissons.',
        'À 3,90 dollars la dose, il coûte moitié moins que le précédent.',
        '« Une mère ne devrait pas avoir à choisir entre le bus et le dispensaire », a-t-elle lancé sous les applaudissements.',
        'L’ONG Santé Partout s’inquiète toutefois de la chaîne du froid : 3 dépôts sur 14 n’ont pas de groupe électrogène.',
        'Un premier lot de 200 000 doses a été livré dimanche.',
      ],
    ],
  },
  {
    name: 'election in Lorvenia',
    how: 'whole',
    english: [
      'Nadia Ferrant was elected president of Lorvenia on Sunday with 52.7 percent of the vote, ahead of the incumbent, Viktor Saal.',
      'Turnout was 74 percent, the election commission said, the highest since 1991.',
      'Ferrant, 49, a former judge, promised to name a government of 16 ministers by June 1.',
      '“Tonight the country has turned a page without tearing the book,” she told supporters in Graven.',
      'Saal conceded shortly after 10 p.m. and called for calm.',
      'He won in only three of the 11 provinces, with 61 percent in Ostmark.',
      'Observers from the Baltic League reported 42 irregularities, none of them serious, said their head, Piet Anders.',
    ],
    french: [
      'Nadia Ferrant a été élue dimanche présidente de la Lorvénie avec 52,7 % des voix, devant le sortant Viktor Saal.',
      'La participation a atteint 74 %, un record depuis 1991, selon la commission électorale.',
      'Ancienne juge de 49 ans, Mme Ferrant a promis de former un gouvernement de 16 ministres d’ici au 1er juin.',
      '« Ce soir, le pays a tourné une page sans déchirer le livre », a-t-elle lancé à ses partisans à Graven.',
      'M. Saal a reconnu sa défaite peu après 22 heures et appelé au calme.',
      'Il ne l’emporte que dans trois des 11 provinces, avec 61 % dans l’Ostmark.',
      'Les observateurs de la Ligue balte ont relevé 42 irrégularités, dont aucune grave, a indiqué leur chef Piet Anders.',
    ],
    others: [
      [
        'La Lorvénie a élu dimanche une femme à sa tête : Nadia Ferrant, 49 ans, a recueilli 52,7 % des suffrages.',
        'Le président sortant, Viktor Saal, a reconnu sa défaite un peu après 22 heures.',
        'La participation, 74 %, n’avait plus été aussi forte depuis 1991.',
        '« Le pays a tourné une page sans déchirer le livre », a lancé l’ancienne juge place de la République, à Graven.',
        'Son gouvernement comptera 16 ministres, dont huit femmes, a-t-elle promis.',
        'M. Saal arrive en tête dans trois provinces sur 11, et frôle 61 % dans l’Ostmark, son fief.',
      ],
      [
        'Nadia Ferrant a remporté dimanche la présidentielle en Lorvénie avec 52,7 % des voix contre le sortant Viktor Saal.',
        'La commission électorale a fait état d’une participation de 74 %, la plus forte depuis 1991.',
        'L’ex-magistrate de 49 ans veut nommer d’ici au 1er juin ses 16 ministres.',
        '« J’ai une pensée pour ceux qui n’ont pas voté pour moi, je serai aussi leur présidente », a-t-elle dit à la télévision.',
        'Viktor Saal, 66 ans, au pouvoir depuis 2014, a admis sa défaite dans un message vidéo de deux minutes.',
        'La monnaie, le lorv, a gagné 2,2 % face à l’euro dans la nuit.',
      ],
    ],
  },
  {
    name: 'probe at Tethra',
    how: 'whole',
    english: [
      'The space probe Halcyon passed within 420 kilometres of the moon Tethra on Thursday and sent back the first of 1,100 pictures, the Orbital Agency said.',
      'The craft, launched in 2019, was travelling at 14 kilometres a second.',
      '“It looks like a walnut that somebody has been polishing,” said mission scientist Yuki Tanabe.',
      'Early pictures show a trench of 300 kilometres and what may be ice, she said.',
      'The signal takes 83 minutes to reach the dish at Woolgarra.',
      'Halcyon cost 890 million dollars and will pass Tethra again on August 2.',
    ],
    french: [
      'La sonde Halcyon est passée jeudi à 420 kilomètres de la lune Tethra et a transmis la première de ses 1 100 images, a annoncé l’Agence orbitale.',
      'L’engin, lancé en 2019, filait à 14 kilomètres par seconde.',
      '« On dirait une noix que quelqu’un aurait polie », a commenté Yuki Tanabe, scientifique de la mission.',
      'Les premières images montrent une tranchée de 300 kilomètres et ce qui pourrait être de la glace, selon elle.',
      'Le signal met 83 minutes à parvenir à l’antenne de Woolgarra.',
      'Halcyon, qui a coûté 890 millions de dollars, repassera près de Tethra le 2 août.',
    ],
    others: [
      [
        'Une noix polie : c’est à cela que ressemble Tethra, vue de 420 kilomètres par la sonde Halcyon.',
        'Jeudi à l’aube, les 60 ingénieurs de l’Agence orbitale ont vu s’afficher la première image, partie 83 minutes plus tôt.',
        '« On dirait une noix que quelqu’un aurait polie », sourit Yuki Tanabe, qui travaille sur la mission depuis 2011.',
        'La sonde, lancée en 2019 pour 890 millions de dollars, doit encore envoyer 1 099 clichés.',
        'Une tranchée de 300 kilomètres intrigue déjà les géologues.',
        'Prochain passage le 2 août.',
      ],
    ],
  },
]
