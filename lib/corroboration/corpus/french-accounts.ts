import type { Account } from './account'

/** French sentences as encyclopedias and reports print them, each with claims about it: counts with bounds, dates, ranks, shares, who did what. Labelled before any rule was tried on them, and mended by since. */
export const frenchAccounts: readonly Account[] = [
  {
    says: 'Au 14 mars 2020, 187 cas de fièvre de Lassen avaient été confirmés dans la ville d’Orvault-sur-Mer, dont 3 mortels.',
    claims: [
      ['supports', 'Plus de 150 personnes avaient contracté la fièvre de Lassen à Orvault-sur-Mer au 14 mars 2020.'],
      ['supports', 'Moins de 200 cas ont été confirmés dans la ville au 14 mars 2020.'],
      ['refutes', 'Plus de 200 personnes ont été contaminées dans la ville au 14 mars.'],
      ['refutes', 'Moins de 100 cas avaient été confirmés dans la ville au 14 mars.'],
      ['supports', 'La fièvre de Lassen a tué moins de 5 personnes à Orvault-sur-Mer.'],
      ['refutes', 'La fièvre de Lassen a fait plus de 10 morts à Orvault-sur-Mer.'],
      ['unrelated', 'Plus de 50 personnes ont guéri de la fièvre de Lassen à Orvault-sur-Mer.'],
    ],
  },
  {
    says: 'Le film a rapporté 172,4 millions de dollars aux États-Unis et au Canada, et 205,1 millions dans les autres territoires, pour un total mondial de 377,5 millions de dollars.',
    claims: [
      ['supports', 'Le film a rapporté plus de 370 millions de dollars dans le monde.'],
      ['supports', 'Le film a fait moins de 180 millions de dollars de recettes en Amérique du Nord.'],
      ['refutes', 'Le film a rapporté moins de 300 millions de dollars dans le monde.'],
      ['refutes', 'Le film a gagné plus d’argent en Amérique du Nord que dans le reste du monde.'],
      ['unrelated', 'Le film a coûté 90 millions de dollars.'],
    ],
  },
  {
    says: 'Sur le site Critique+, le film obtient une note de 81 % sur la base de 134 critiques, avec une moyenne de 6,9/10.',
    claims: [
      ['supports', 'Le film a un taux d’approbation supérieur à 80 % sur Critique+.'],
      ['refutes', 'Le film a une note inférieure à 75 % sur Critique+.'],
      ['supports', 'Plus de 130 critiques ont noté le film sur Critique+.'],
      ['refutes', 'La note du film sur Critique+ repose sur moins de 100 critiques.'],
      ['supports', 'La note moyenne du film est inférieure à 7.'],
      ['unrelated', 'Le film a été sélectionné dans trois festivals.'],
    ],
  },
  {
    says: 'Silvio Marengo (né le 3 juin 1988) est un footballeur argentin qui évolue au poste de défenseur au Real Trevia et en équipe nationale.',
    claims: [
      ['supports', 'Silvio Marengo est un joueur de football sud-américain.'],
      ['refutes', 'Silvio Marengo joue comme gardien de but.'],
      ['refutes', 'Silvio Marengo est un footballeur uruguayen.'],
      ['supports', 'Silvio Marengo joue pour le Real Trevia.'],
      ['unrelated', 'Silvio Marengo est le capitaine du Real Trevia.'],
      ['refutes', 'Silvio Marengo est né en juillet 1988.'],
    ],
  },
  {
    says: 'En 2017, Marengo a disputé 34 matchs de championnat et inscrit 7 buts pour le Real Trevia.',
    claims: [
      ['supports', 'Marengo a marqué moins de 10 buts en championnat en 2017.'],
      ['supports', 'Marengo a joué plus de 30 rencontres de championnat en 2017.'],
      ['refutes', 'Marengo a marqué plus de buts que le nombre de matchs qu’il a joués en 2017.'],
      ['refutes', 'Marengo a inscrit 9 buts pour le Real Trevia en 2017.'],
      ['unrelated', 'Marengo a reçu 7 cartons jaunes en 2017.'],
    ],
  },
  {
    says: 'L’album s’est vendu à 58 000 exemplaires la première semaine et a débuté à la troisième place du classement national.',
    claims: [
      ['supports', 'L’album s’est écoulé à plus de 50 000 copies au cours de sa première semaine.'],
      ['refutes', 'L’album a débuté à la première place du classement national.'],
      ['supports', 'L’album est entré dans les cinq premiers du classement national.'],
      ['refutes', 'Moins de 40 000 exemplaires de l’album ont été vendus la première semaine.'],
      ['unrelated', 'L’album a été enregistré à Nashville.'],
    ],
  },
  {
    says: 'Le groupe est composé de Lise Tournel (chant), de Marc Ovide (guitare) et de Jo Brandt (batterie) ; le bassiste Paul Kerneis est parti en 2014.',
    claims: [
      ['supports', 'Lise Tournel est la chanteuse du groupe.'],
      ['refutes', 'Paul Kerneis est toujours membre du groupe.'],
      ['refutes', 'Jo Brandt joue de la guitare dans le groupe.'],
      ['supports', 'Le groupe compte aujourd’hui trois membres.'],
      ['unrelated', 'Lise Tournel a écrit toutes les chansons du groupe.'],
    ],
  },
  {
    says: 'La chaîne ApiculTV a atteint 4 millions d’abonnés le 12 mai 2018 et plus de 900 millions de vues.',
    claims: [
      ['supports', 'La chaîne ApiculTV a dépassé les 3,5 millions d’abonnés avant juin 2018.'],
      ['refutes', 'ApiculTV comptait moins de 3 millions d’abonnés à la fin du mois de mai 2018.'],
      ['supports', 'Les vidéos d’ApiculTV ont été vues plus de 850 millions de fois.'],
      ['unrelated', 'ApiculTV a remporté un prix en 2018.'],
    ],
  },
  {
    says: 'Hors saison, la station balnéaire de Port-Lanec compte 2 140 habitants, mais elle en accueille environ 30 000 en été.',
    claims: [
      ['supports', 'Environ 2 100 personnes vivent à Port-Lanec toute l’année.'],
      ['supports', 'La population de Port-Lanec est multipliée par plus de dix en été.'],
      ['refutes', 'Port-Lanec accueille moins de 20 000 personnes en été.'],
      ['refutes', 'Port-Lanec a plus de 5 000 habitants hors saison.'],
      ['unrelated', 'Port-Lanec possède un casino.'],
    ],
  },
  {
    says: 'Avec 43 voix pour, 38 contre et 6 abstentions, le Sénat a adopté mercredi le projet de loi sur l’eau.',
    claims: [
      ['supports', 'Le projet de loi sur l’eau a été approuvé par le Sénat.'],
      ['refutes', 'Le Sénat a rejeté le projet de loi sur l’eau.'],
      ['supports', 'Plus de 40 sénateurs ont voté en faveur du texte.'],
      ['refutes', 'Le texte a été adopté à l’unanimité.'],
      ['refutes', 'Une majorité de sénateurs a voté contre le projet de loi sur l’eau.'],
      ['unrelated', 'Le président a promulgué la loi sur l’eau.'],
    ],
  },
  {
    says: 'L’actrice Nora Vesin, épouse du réalisateur Igor Palme depuis 2003, a obtenu le Lys d’or de la meilleure actrice en 2009 pour son rôle dans Les Marées.',
    claims: [
      ['supports', 'Nora Vesin est mariée à un réalisateur.'],
      ['supports', 'Nora Vesin a été récompensée pour sa prestation dans Les Marées.'],
      ['refutes', 'Nora Vesin n’a jamais gagné de Lys d’or.'],
      ['refutes', 'Nora Vesin et Igor Palme se sont mariés en 2009.'],
      ['unrelated', 'Igor Palme a réalisé Les Marées.'],
      ['refutes', 'Nora Vesin est célibataire.'],
    ],
  },
  {
    says: 'Le barrage de Coulmes, achevé en 1961 après sept ans de travaux, a coûté 14 vies humaines.',
    claims: [
      ['supports', 'La construction du barrage de Coulmes a commencé en 1954.'],
      ['supports', 'Quatorze personnes sont mortes lors de la construction du barrage.'],
      ['refutes', 'Le barrage de Coulmes a été terminé dans les années 1970.'],
      ['refutes', 'Personne n’est mort pendant la construction du barrage de Coulmes.'],
      ['unrelated', 'Le barrage de Coulmes produit 200 mégawatts.'],
    ],
  },
  {
    says: 'Selon le recensement de 2011, 62 % des habitants du district se déclarent catholiques, 21 % protestants et 9 % sans religion.',
    claims: [
      ['supports', 'La majorité des habitants du district sont catholiques.'],
      ['supports', 'Il y a plus de catholiques que de protestants dans le district.'],
      ['refutes', 'La plupart des habitants du district sont protestants.'],
      ['refutes', 'Un quart des habitants du district sont sans religion.'],
      ['supports', 'Moins d’un habitant sur dix du district n’a pas de religion.'],
      ['unrelated', 'Le district compte une mosquée.'],
    ],
  },
  {
    says: 'Harald Quist succède à Mona Lind à la tête de la banque centrale le 1er septembre 2016.',
    claims: [
      ['supports', 'Mona Lind dirigeait la banque centrale avant Harald Quist.'],
      ['refutes', 'Mona Lind a succédé à Harald Quist.'],
      ['supports', 'Harald Quist est devenu gouverneur de la banque centrale en 2016.'],
      ['refutes', 'Mona Lind est restée à la tête de la banque centrale jusqu’en 2018.'],
      ['unrelated', 'Harald Quist a étudié à Oslo.'],
    ],
  },
  {
    says: 'Le séisme, d’une magnitude de 6,4, a frappé la région à 4 h 12 et a été ressenti jusqu’à Tarvis, à 300 kilomètres de là.',
    claims: [
      ['supports', 'Le tremblement de terre a dépassé la magnitude 6.'],
      ['refutes', 'Le séisme était d’une magnitude inférieure à 6.'],
      ['supports', 'La secousse a eu lieu au petit matin.'],
      ['refutes', 'Le séisme s’est produit dans l’après-midi.'],
      ['unrelated', 'Le séisme a détruit 200 maisons.'],
    ],
  },
  {
    says: 'Sorti le 8 novembre 2013, le jeu est disponible sur ordinateur et sur consoles ; une version mobile est parue deux ans plus tard.',
    claims: [
      ['supports', 'Le jeu est sorti avant 2014.'],
      ['supports', 'On peut jouer au jeu sur téléphone.'],
      ['refutes', 'Le jeu est sorti après 2015.'],
      ['refutes', 'Le jeu n’existe que sur ordinateur.'],
      ['supports', 'La version mobile est sortie en 2015.'],
      ['unrelated', 'Le jeu s’est vendu à un million d’exemplaires.'],
    ],
  },
  {
    says: 'Les Loups de Varenne ont battu les Aigles de Sorel 3 à 1 en finale et remportent leur cinquième titre.',
    claims: [
      ['supports', 'Les Loups de Varenne ont gagné la finale.'],
      ['refutes', 'Les Aigles de Sorel ont remporté la finale.'],
      ['refutes', 'Les Aigles de Sorel ont battu les Loups de Varenne.'],
      ['supports', 'Les Loups de Varenne ont été sacrés champions cinq fois.'],
      ['refutes', 'C’est le premier titre des Loups de Varenne.'],
      ['refutes', 'La finale s’est terminée sur un match nul.'],
      ['unrelated', 'La finale s’est jouée devant 40 000 spectateurs.'],
    ],
  },
  {
    says: 'Contrairement à son premier roman, un polar, La Digue est une histoire d’amour située dans le Japon d’après-guerre.',
    claims: [
      ['supports', 'La Digue est un roman d’amour.'],
      ['refutes', 'La Digue est un roman policier.'],
      ['supports', 'L’action de La Digue se passe au Japon.'],
      ['refutes', 'L’action de La Digue se déroule en Chine.'],
      ['unrelated', 'La Digue a été adaptée au cinéma.'],
    ],
  },
  {
    says: 'Le 2 avril 2021, le pays avait administré 6,2 millions de doses, et 1,8 million de personnes avaient reçu deux injections.',
    claims: [
      ['supports', 'Au 2 avril 2021, plus de 6 millions de doses de vaccin avaient été administrées.'],
      ['refutes', 'Au 2 avril 2021, plus de 2 millions de personnes étaient complètement vaccinées.'],
      ['supports', 'Moins de 2 millions de personnes avaient reçu leurs deux doses début avril 2021.'],
      ['refutes', 'Moins de 5 millions de doses avaient été administrées début avril 2021.'],
      ['unrelated', 'Le pays a acheté 20 millions de doses.'],
    ],
  },
  {
    says: 'Élu maire en 2001 puis réélu en 2007 et 2013, Gilles Ferrand n’a pas brigué de quatrième mandat.',
    claims: [
      ['supports', 'Gilles Ferrand a effectué trois mandats de maire.'],
      ['refutes', 'Gilles Ferrand a été maire pendant un seul mandat.'],
      ['refutes', 'Gilles Ferrand s’est présenté à un quatrième mandat.'],
      ['supports', 'Gilles Ferrand a été élu maire pour la première fois en 2001.'],
      ['unrelated', 'Gilles Ferrand a été député.'],
    ],
  },
  {
    says: 'Le parti a obtenu 112 sièges, contre 97 à son principal rival, mais il lui en manque 14 pour avoir la majorité absolue.',
    claims: [
      ['supports', 'Le parti n’a pas la majorité absolue.'],
      ['refutes', 'Le parti a obtenu la majorité absolue.'],
      ['supports', 'Le parti est arrivé devant son principal rival.'],
      ['supports', 'Le parti a remporté plus de 110 sièges.'],
      ['refutes', 'Le parti a perdu face à son principal rival.'],
      ['unrelated', 'Le parti gouverne avec les écologistes.'],
    ],
  },
  {
    says: 'Née d’un père irlandais et d’une mère marocaine, la comédienne grandit à Londres avant de s’installer à Madrid en 2010.',
    claims: [
      ['supports', 'Le père de la comédienne est irlandais.'],
      ['refutes', 'La mère de la comédienne est algérienne.'],
      ['supports', 'La comédienne vit en Espagne.'],
      ['refutes', 'La comédienne a grandi à Madrid.'],
      ['unrelated', 'La comédienne a deux frères.'],
    ],
  },
  {
    says: 'Le Kestrel est un petit rapace présent dans toute l’Europe, à l’exception de l’Islande ; il se nourrit surtout de campagnols.',
    claims: [
      ['supports', 'Le Kestrel est un oiseau de proie.'],
      ['refutes', 'On trouve le Kestrel en Islande.'],
      ['supports', 'Le Kestrel mange principalement de petits rongeurs.'],
      ['refutes', 'Le Kestrel est herbivore.'],
      ['unrelated', 'Le Kestrel vit en moyenne dix ans.'],
    ],
  },
  {
    says: 'L’entreprise emploie 4 800 personnes, soit deux fois moins qu’en 2005, et a fermé trois de ses sept usines.',
    claims: [
      ['supports', 'L’entreprise employait environ 9 600 personnes en 2005.'],
      ['supports', 'L’entreprise a encore quatre usines.'],
      ['refutes', 'Les effectifs de l’entreprise ont augmenté depuis 2005.'],
      ['refutes', 'Toutes les usines de l’entreprise ont fermé.'],
      ['unrelated', 'L’entreprise a perdu de l’argent en 2020.'],
    ],
  },
  {
    says: 'La chanson, écrite par Rita Solano et produite par Max Grau, est restée onze semaines numéro un en Allemagne.',
    claims: [
      ['supports', 'Rita Solano est l’auteure de la chanson.'],
      ['refutes', 'Max Grau a écrit la chanson.'],
      ['supports', 'La chanson est restée plus de dix semaines en tête du classement en Allemagne.'],
      ['refutes', 'La chanson n’a jamais atteint la première place en Allemagne.'],
      ['unrelated', 'La chanson a été numéro un en Autriche.'],
    ],
  },
  {
    says: 'Le 4 janvier, la navigatrice Édith Rouvel a franchi le cap Horn après 41 jours de mer, avec deux jours d’avance sur son plus proche poursuivant.',
    claims: [
      ['supports', 'Édith Rouvel a passé le cap Horn au mois de janvier.'],
      ['supports', 'Édith Rouvel était en tête de la course au cap Horn.'],
      ['refutes', 'Édith Rouvel a mis plus de 50 jours pour atteindre le cap Horn.'],
    ],
  },
  {
    says: 'La bibliothèque conserve quelque 1,2 million d’ouvrages, dont 3 400 manuscrits médiévaux, ce qui en fait la deuxième du pays.',
    claims: [
      ['supports', 'La bibliothèque possède plus d’un million de livres.'],
      ['supports', 'La bibliothèque détient des milliers de manuscrits du Moyen Âge.'],
      ['refutes', 'La bibliothèque est la plus grande du pays.'],
    ],
  },
  {
    says: 'Le télescope, lancé en 2009 pour une mission prévue de trois ans et demi, a été mis hors service en octobre 2018 faute de carburant.',
    claims: [
      ['supports', 'Le télescope a fonctionné plus longtemps que prévu.'],
      ['supports', 'Le télescope ne fonctionne plus.'],
      ['refutes', 'Le télescope est encore en activité.'],
    ],
  },
  {
    says: 'La saison 2 compte 10 épisodes, soit deux de plus que la première, et a réuni en moyenne 1,9 million de téléspectateurs.',
    claims: [
      ['supports', 'La première saison comportait 8 épisodes.'],
      ['supports', 'La deuxième saison a été suivie par près de 2 millions de personnes en moyenne.'],
    ],
  },
  {
    says: 'L’avocat Peter Stane, qui a plaidé coupable de fraude fiscale, a été condamné à 18 mois de prison avec sursis.',
    claims: [
      ['supports', 'Peter Stane a reconnu avoir commis une fraude fiscale.'],
      ['supports', 'Peter Stane a été reconnu coupable.'],
      ['refutes', 'Peter Stane a été acquitté.'],
      ['refutes', 'Peter Stane nie avoir fraudé le fisc.'],
    ],
  },
  {
    says: 'À la mi-temps, Brenval menait 2 à 0, mais Costerie a égalisé à la 88e minute.',
    claims: [
      ['supports', 'Costerie a marqué dans les dernières minutes du match.'],
      ['supports', 'Brenval avait deux buts d’avance à la pause.'],
    ],
  },
  {
    says: 'Le navire, long de 294 mètres et construit aux chantiers de Turku, peut embarquer 3 600 passagers et 1 200 membres d’équipage.',
    claims: [
      ['supports', 'Le bateau a été construit en Finlande.'],
      ['supports', 'Le paquebot mesure près de 300 mètres.'],
      ['supports', 'Le navire peut transporter plus de 4 500 personnes au total.'],
    ],
  },
  {
    says: 'Trois jours après sa nomination, le 9 juin, la ministre Carla Ostende a annoncé l’abandon du projet d’aéroport.',
    claims: [
      ['supports', 'Carla Ostende a été nommée le 6 juin.'],
      ['supports', 'Le projet d’aéroport a été abandonné.'],
      ['refutes', 'Carla Ostende a confirmé la construction de l’aéroport.'],
    ],
  },
  {
    says: 'Dans le quartier, aucune école ne dispose de cantine et seules deux ont un gymnase.',
    claims: [
      ['supports', 'Les écoles du quartier n’ont pas de cantine.'],
      ['refutes', 'Toutes les écoles du quartier ont un gymnase.'],
    ],
  },
  {
    says: 'L’écrivain péruvien Tomás Arce, mort à 83 ans à Lima, avait reçu le prix Altamira en 1986 pour Les Chemins de sel.',
    claims: [
      ['supports', 'Tomás Arce est un auteur sud-américain.'],
      ['supports', 'Les Chemins de sel a valu le prix Altamira à son auteur.'],
      ['supports', 'Tomás Arce est décédé au Pérou.'],
    ],
  },
  {
    says: 'Lancée le 5 février, l’application a été téléchargée 10 millions de fois en trois semaines.',
    claims: [
      ['supports', 'L’application comptait 10 millions de téléchargements avant la fin du mois de février.'],
      ['supports', 'L’application est sortie en février.'],
    ],
  },
  {
    says: 'Le single, extrait du quatrième album du groupe, a été certifié disque de platine au Canada et double platine en Australie.',
    claims: [
      ['supports', 'Le single a été certifié dans au moins deux pays.'],
      ['supports', 'Le groupe a publié au moins quatre albums.'],
      ['refutes', 'Le single n’a reçu aucune certification.'],
    ],
  },
  {
    says: 'La fondation a distribué 45 bourses en 2019, contre 30 l’année précédente.',
    claims: [
      ['supports', 'La fondation a donné plus de bourses en 2019 qu’en 2018.'],
      ['supports', 'La fondation avait attribué 30 bourses en 2018.'],
      ['refutes', 'Le nombre de bourses distribuées par la fondation a diminué en 2019.'],
    ],
  },
  {
    says: 'Le joueur a prolongé son contrat jusqu’en 2024 alors que plusieurs clubs anglais cherchaient à le recruter.',
    claims: [
      ['supports', 'Le joueur restera dans son club.'],
      ['refutes', 'Le joueur a rejoint un club anglais.'],
      ['supports', 'Des clubs anglais s’intéressaient au joueur.'],
    ],
  },
]
