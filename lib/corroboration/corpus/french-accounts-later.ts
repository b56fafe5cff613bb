import type { Account } from './account'

/** More of the same kind, written in six goes after rules had been mended by those before; mended by since. */
export const frenchAccountsLater: readonly Account[] = [
  {
    says: 'En février 2020, la chanson comptait plus de 310 millions d’écoutes sur la plateforme et figurait au douzième rang des titres les plus diffusés du pays.',
    claims: [
      ['supports', 'La chanson a été écoutée plus de 300 millions de fois sur la plateforme.'],
      ['refutes', 'La chanson a été écoutée moins de 250 millions de fois.'],
      ['refutes', 'La chanson faisait partie des dix titres les plus diffusés du pays.'],
      ['unrelated', 'La chanson a été récompensée par un prix.'],
    ],
  },
  {
    says: 'Le 22 mars 2020, la province a signalé 14 nouveaux cas, portant le total à 88, dont 11 guérisons et aucun décès.',
    claims: [
      ['supports', 'Au 22 mars 2020, la province comptait moins de 100 cas.'],
      ['supports', 'Plus de 10 patients s’étaient rétablis dans la province au 22 mars.'],
      ['refutes', 'Au 22 mars, une personne était décédée de la maladie dans la province.'],
      ['refutes', 'Plus de 90 cas avaient été recensés dans la province au 22 mars 2020.'],
      ['unrelated', 'La province a fermé toutes ses écoles le 22 mars.'],
    ],
  },
  {
    says: 'Opération Tonnerre est un film d’action américain sorti en 2017, réalisé par Dale Porter, avec Kurt Lane et Mia Torres dans les rôles principaux.',
    claims: [
      ['supports', 'Opération Tonnerre met en vedette Mia Torres.'],
      ['supports', 'Dale Porter est le réalisateur d’Opération Tonnerre.'],
      ['refutes', 'Opération Tonnerre est une comédie romantique.'],
      ['refutes', 'Kurt Lane a réalisé Opération Tonnerre.'],
      ['refutes', 'Opération Tonnerre est sorti en 2014.'],
      ['unrelated', 'Opération Tonnerre a remporté un Oscar.'],
    ],
  },
  {
    says: 'Avec 215 millions de dollars de recettes dans le monde pour un budget de 40 millions, c’est le plus gros succès commercial du studio.',
    claims: [
      ['supports', 'Le film a rapporté plus de cinq fois son budget.'],
      ['supports', 'Le film a coûté moins de 50 millions de dollars.'],
      ['refutes', 'Le film a été un échec commercial.'],
      ['refutes', 'Le film a rapporté moins de 200 millions de dollars dans le monde.'],
    ],
  },
  {
    says: 'Karl Ostrander a joué 62 fois en équipe nationale entre 1998 et 2009 et a participé à deux Coupes du monde.',
    claims: [
      ['supports', 'Karl Ostrander compte plus de 60 sélections en équipe nationale.'],
      ['supports', 'Karl Ostrander a disputé la Coupe du monde.'],
      ['refutes', 'Karl Ostrander n’a jamais participé à une Coupe du monde.'],
      ['refutes', 'Karl Ostrander a joué plus de 70 matchs avec l’équipe nationale.'],
      ['unrelated', 'Karl Ostrander a marqué 20 buts en équipe nationale.'],
      ['supports', 'Karl Ostrander a quitté l’équipe nationale en 2009.'],
    ],
  },
  {
    says: 'La population de Saint-Aubrac était de 12 480 habitants en 2016, contre 11 020 en 2006, ce qui représente une hausse de 13 %.',
    claims: [
      ['supports', 'La population de Saint-Aubrac a augmenté entre 2006 et 2016.'],
      ['refutes', 'Saint-Aubrac a perdu des habitants entre 2006 et 2016.'],
      ['supports', 'En 2016, Saint-Aubrac comptait plus de 12 000 habitants.'],
      ['refutes', 'En 2006, Saint-Aubrac avait plus de 12 000 habitants.'],
      ['unrelated', 'Saint-Aubrac est jumelée avec une ville allemande.'],
    ],
  },
  {
    says: 'Fondée à Gand en 1998 par Wim Claes, la société Brivex a été rachetée en 2015 par le groupe suédois Nordala pour 320 millions d’euros.',
    claims: [
      ['supports', 'Brivex appartient à un groupe suédois.'],
      ['supports', 'Brivex est une entreprise d’origine belge.'],
      ['refutes', 'Brivex a été créée au XXIe siècle.'],
      ['refutes', 'Wim Claes a acheté Brivex en 2015.'],
      ['refutes', 'Nordala a payé plus de 400 millions d’euros pour Brivex.'],
      ['unrelated', 'Wim Claes est le directeur de Nordala.'],
    ],
  },
  {
    says: 'La série a été renouvelée pour une troisième saison de 13 épisodes, qui sera diffusée à partir du 6 octobre 2019 sur Kanal 9.',
    claims: [
      ['supports', 'La troisième saison de la série compte 13 épisodes.'],
      ['supports', 'La troisième saison commence en octobre 2019.'],
      ['refutes', 'La série a été annulée après deux saisons.'],
      ['refutes', 'La troisième saison comporte moins de dix épisodes.'],
      ['unrelated', 'La quatrième saison a été commandée.'],
    ],
  },
  {
    says: 'Le tireur, âgé de 24 ans, a tué neuf personnes et en a blessé 27 avant d’être abattu par la police moins d’une minute plus tard.',
    claims: [
      ['supports', 'Le tireur a fait neuf morts.'],
      ['supports', 'Le tireur avait moins de 30 ans.'],
      ['supports', 'La police a tué le tireur.'],
      ['refutes', 'Le tireur a été arrêté vivant.'],
      ['refutes', 'Le tireur a blessé moins de 20 personnes.'],
      ['unrelated', 'Le tireur avait acheté son arme légalement.'],
    ],
  },
  {
    says: 'La Mabira est un fleuve de 640 kilomètres qui prend sa source au Kenya, traverse l’Ouganda et se jette dans le lac Albertine.',
    claims: [
      ['supports', 'La Mabira mesure plus de 600 km.'],
      ['supports', 'La Mabira coule en Ouganda.'],
      ['refutes', 'La Mabira prend sa source en Éthiopie.'],
      ['refutes', 'La Mabira se jette dans l’océan Indien.'],
      ['unrelated', 'La Mabira est navigable.'],
    ],
  },
  {
    says: 'Ingrid Solheim, première femme à diriger le pays, a exercé les fonctions de Première ministre de 1996 à 2001.',
    claims: [
      ['supports', 'Ingrid Solheim a été Première ministre pendant cinq ans.'],
      ['supports', 'Aucune femme n’avait dirigé le pays avant Ingrid Solheim.'],
      ['refutes', 'Ingrid Solheim est devenue Première ministre en 2001.'],
      ['refutes', 'Ingrid Solheim a été présidente de la République.'],
      ['unrelated', 'Ingrid Solheim a été ministre des Finances.'],
    ],
  },
  {
    says: 'Le vol 417 s’est écrasé peu après le décollage ; les 6 membres d’équipage et 48 des 52 passagers ont survécu.',
    claims: [
      ['supports', 'Quatre passagers sont morts dans l’accident du vol 417.'],
      ['supports', 'La plupart des passagers du vol 417 ont survécu.'],
      ['refutes', 'Tous les occupants du vol 417 ont péri.'],
      ['refutes', 'Le vol 417 s’est écrasé à l’atterrissage.'],
      ['refutes', 'Le vol 417 transportait plus de 60 passagers.'],
      ['unrelated', 'Le vol 417 avait décollé de Lisbonne.'],
    ],
  },
  {
    says: 'Dans un sondage mené en juin auprès de 1 200 personnes, 54 % des répondants se disent opposés à la réforme et 31 % y sont favorables.',
    claims: [
      ['supports', 'Plus de la moitié des personnes interrogées sont contre la réforme.'],
      ['refutes', 'La majorité des sondés soutiennent la réforme.'],
      ['supports', 'Moins d’un tiers des sondés soutiennent la réforme.'],
      ['refutes', 'Le sondage a été réalisé auprès de plus de 2 000 personnes.'],
      ['unrelated', 'La réforme entrera en vigueur en septembre.'],
    ],
  },
  {
    says: 'Le restaurant, ouvert tous les jours sauf le lundi, a perdu son étoile en 2018 après l’avoir conservée pendant onze ans.',
    claims: [
      ['supports', 'Le restaurant a eu une étoile pendant plus de dix ans.'],
      ['supports', 'Le restaurant est fermé le lundi.'],
      ['refutes', 'Le restaurant a obtenu son étoile en 2018.'],
      ['refutes', 'Le restaurant est ouvert le lundi.'],
      ['unrelated', 'Le restaurant a changé de propriétaire.'],
    ],
  },
  {
    says: 'Arthur Pell a épousé la violoniste Clara Wood en 1951 ; le couple a eu trois fils et s’est séparé en 1964.',
    claims: [
      ['supports', 'Arthur Pell et Clara Wood ont eu trois enfants.'],
      ['supports', 'Clara Wood jouait du violon.'],
      ['refutes', 'Arthur Pell et Clara Wood n’ont pas eu d’enfants.'],
      ['refutes', 'Arthur Pell et Clara Wood se sont mariés en 1964.'],
      ['unrelated', 'Clara Wood s’est remariée.'],
      ['supports', 'Arthur Pell et Clara Wood ont divorcé.'],
    ],
  },
  {
    says: 'L’explosion du dépôt a fait 34 morts et plus de 120 blessés, selon un bilan établi le lendemain.',
    claims: [
      ['supports', 'Plus de 30 personnes sont mortes dans l’explosion du dépôt.'],
      ['refutes', 'Plus de 50 personnes sont mortes dans l’explosion du dépôt.'],
      ['refutes', 'L’explosion du dépôt a tué moins de 20 personnes.'],
      ['supports', 'L’explosion a blessé plus de 100 personnes.'],
    ],
  },
  {
    says: 'Née à Malines, Greta Volk a grandi à Liège, où son père tenait un garage.',
    claims: [
      ['refutes', 'Greta Volk a passé son enfance à Malines.'],
      ['supports', 'Greta Volk a grandi à Liège.'],
      ['refutes', 'Greta Volk est née à Liège.'],
      ['supports', 'Greta Volk est née à Malines.'],
    ],
  },
  {
    says: 'Le taux de chômage est tombé à 7,1 % en juin, contre 7,4 % un mois plus tôt.',
    claims: [
      ['supports', 'Le chômage a reculé en juin.'],
      ['refutes', 'Le chômage a augmenté en juin.'],
      ['supports', 'Le taux de chômage était de 7,4 % en mai.'],
      ['refutes', 'Le taux de chômage dépassait 8 % en juin.'],
      ['supports', 'Le taux de chômage est passé sous les 7,5 % en juin.'],
    ],
  },
  {
    says: 'Le naufrage a coûté la vie à trois passagers ; les 212 autres ont été secourus.',
    claims: [
      ['supports', 'Plus de 200 passagers ont été secourus.'],
      ['refutes', 'Tous les passagers ont été sauvés.'],
      ['refutes', 'Personne n’est mort dans le naufrage.'],
      ['supports', 'Trois personnes sont mortes dans le naufrage.'],
    ],
  },
  {
    says: 'Le musée, qui emploie 85 salariés, a vendu 410 000 billets en 2018, un record.',
    claims: [
      ['supports', 'Plus de 80 personnes travaillent au musée.'],
      ['refutes', 'Le musée compte moins de 50 employés.'],
      ['supports', 'Le musée a vendu plus de 400 000 entrées en 2018.'],
    ],
  },
  {
    says: 'Le député s’oppose à la construction de l’incinérateur, que défend le maire.',
    claims: [
      ['refutes', 'Le député soutient la construction de l’incinérateur.'],
      ['supports', 'Le député est contre l’incinérateur.'],
      ['supports', 'Le maire est favorable à l’incinérateur.'],
      ['refutes', 'Le maire est opposé à l’incinérateur.'],
    ],
  },
  {
    says: 'Le milieu de terrain, lié au club jusqu’en 2023, a prolongé de deux saisons en avril.',
    claims: [
      ['supports', 'Le joueur a prolongé son contrat.'],
      ['refutes', 'Le joueur a quitté le club en avril.'],
    ],
  },
  {
    says: 'Seul un élève sur les 24 de la classe a échoué à l’examen.',
    claims: [
      ['refutes', 'Tous les élèves de la classe ont réussi l’examen.'],
      ['supports', 'La plupart des élèves de la classe ont réussi l’examen.'],
    ],
  },
  {
    says: 'L’archipel compte 17 îles, dont quatre seulement sont habitées.',
    claims: [
      ['refutes', 'Toutes les îles de l’archipel sont habitées.'],
      ['supports', 'L’archipel compte plus de 15 îles.'],
      ['supports', 'La majorité des îles de l’archipel sont inhabitées.'],
    ],
  },
  {
    says: 'Deuxième plus haut sommet du pays avec 3 212 mètres, le mont Ardan a été gravi pour la première fois en 1871.',
    claims: [
      ['refutes', 'Le mont Ardan est le plus haut sommet du pays.'],
      ['supports', 'Le mont Ardan culmine à plus de 3 000 mètres.'],
      ['refutes', 'Le mont Ardan a été gravi pour la première fois au XXe siècle.'],
      ['supports', 'La première ascension du mont Ardan date de 1871.'],
    ],
  },
  {
    says: 'Acquitté en première instance, l’ancien banquier a été condamné en appel à quatre ans de prison.',
    claims: [
      ['refutes', 'L’ancien banquier a été acquitté en appel.'],
      ['supports', 'L’ancien banquier a été condamné à de la prison.'],
    ],
  },
  {
    says: 'Le roman, publié en polonais en 1971, a été traduit en anglais deux ans plus tard.',
    claims: [
      ['supports', 'La traduction anglaise du roman est parue en 1973.'],
      ['refutes', 'Le roman est paru en anglais en 1971.'],
      ['supports', 'Le roman a d’abord été publié en polonais.'],
    ],
  },
  {
    says: 'Le 3 février 2020, le laboratoire a annoncé que 425 personnes avaient été testées, dont 19 positives et 380 négatives, les autres résultats étant attendus.',
    claims: [
      ['supports', 'Plus de 400 tests avaient été effectués au 3 février 2020.'],
      ['supports', 'Moins de 20 personnes avaient été testées positives au 3 février.'],
      ['refutes', 'Plus de 30 personnes avaient été testées positives au 3 février 2020.'],
      ['supports', 'Certains résultats n’étaient pas encore connus le 3 février.'],
      ['unrelated', 'Le laboratoire a mis au point un vaccin.'],
    ],
  },
  {
    says: 'La Cité des brumes est un thriller fantastique de 2012 écrit et réalisé par Ana Pires, qui a reçu des critiques mitigées.',
    claims: [
      ['supports', 'La Cité des brumes a été réalisé par une femme.'],
      ['supports', 'Ana Pires a écrit La Cité des brumes.'],
      ['refutes', 'La Cité des brumes est un documentaire.'],
      ['refutes', 'La Cité des brumes a reçu un accueil unanimement positif.'],
      ['unrelated', 'La Cité des brumes a été tourné à Porto.'],
    ],
  },
  {
    says: 'Après sept journées, Andervik occupe la quatrième place du championnat avec 14 points, à trois points du premier, Solberga.',
    claims: [
      ['supports', 'Solberga est en tête du championnat.'],
      ['supports', 'Andervik a plus de 10 points.'],
      ['refutes', 'Andervik est en tête du championnat.'],
      ['refutes', 'Solberga compte moins de 15 points.'],
      ['unrelated', 'Andervik a le meilleur buteur du championnat.'],
    ],
  },
  {
    says: 'Le chanteur a vendu plus de 30 millions de disques au cours de sa carrière et a placé six titres au sommet du hit-parade.',
    claims: [
      ['supports', 'Le chanteur a vendu plus de 25 millions d’albums.'],
      ['supports', 'Six chansons du chanteur ont été numéro un.'],
      ['refutes', 'Le chanteur n’a jamais été numéro un du hit-parade.'],
      ['refutes', 'Le chanteur a vendu moins de 20 millions de disques.'],
    ],
  },
  {
    says: 'La loi, votée en 1974 puis abrogée en 1996, interdisait aux commerces d’ouvrir le dimanche.',
    claims: [
      ['supports', 'La loi n’est plus en vigueur.'],
      ['supports', 'En 1980, les magasins ne pouvaient pas ouvrir le dimanche.'],
      ['refutes', 'La loi autorisait les commerces à ouvrir le dimanche.'],
      ['refutes', 'La loi a été abrogée en 1974.'],
      ['unrelated', 'La loi avait été proposée par un député socialiste.'],
    ],
  },
  {
    says: 'Le joueur serbe s’est incliné en demi-finale face à l’Australien Reid Colby, 6-4, 3-6, 7-5.',
    claims: [
      ['supports', 'Reid Colby s’est qualifié pour la finale.'],
      ['supports', 'Reid Colby est australien.'],
      ['refutes', 'Reid Colby a perdu en demi-finale.'],
      ['refutes', 'Le joueur serbe a atteint la finale.'],
      ['supports', 'Le joueur serbe a perdu en trois manches.'],
    ],
  },
  {
    says: 'L’île, d’une superficie de 48 km², abrite quelque 3 900 personnes réparties dans cinq villages, dont le plus grand est Sant Moreu.',
    claims: [
      ['supports', 'Moins de 4 000 personnes vivent sur l’île.'],
      ['supports', 'Sant Moreu est un village de l’île.'],
      ['refutes', 'L’île est inhabitée.'],
      ['refutes', 'L’île mesure plus de 60 km².'],
      ['refutes', 'L’île ne compte qu’un seul village.'],
      ['unrelated', 'L’île dispose d’un aéroport.'],
    ],
  },
  {
    says: 'Le procès s’est ouvert le 14 mai et devrait durer six semaines ; l’accusé, qui nie les faits, encourt trente ans de réclusion.',
    claims: [
      ['supports', 'L’accusé affirme qu’il est innocent.'],
      ['supports', 'Le procès a commencé en mai.'],
      ['refutes', 'L’accusé a reconnu les faits.'],
      ['refutes', 'L’accusé risque la prison à perpétuité.'],
      ['unrelated', 'La victime était une voisine de l’accusé.'],
    ],
  },
  {
    says: 'Initialement prévue le 10 avril, la sortie du film a été repoussée au 12 novembre en raison de la pandémie.',
    claims: [
      ['supports', 'La sortie du film a été retardée.'],
      ['supports', 'Le film devait d’abord sortir en avril.'],
      ['refutes', 'La sortie du film a été avancée.'],
      ['refutes', 'Le film est sorti comme prévu le 10 avril.'],
      ['supports', 'C’est à cause de la pandémie que le film n’est pas sorti en avril.'],
    ],
  },
  {
    says: 'La comtesse Elise von Harden, fille unique du dernier comte, vendit le château en 1920 à la commune, qui en fit une école.',
    claims: [
      ['supports', 'Le château est devenu une école.'],
      ['supports', 'La commune a acheté le château.'],
      ['refutes', 'Elise von Harden a acheté le château en 1920.'],
      ['refutes', 'Elise von Harden avait deux frères.'],
      ['unrelated', 'Le château date du XVe siècle.'],
    ],
  },
  {
    says: 'Le moteur développe 340 chevaux et permet à la voiture d’atteindre 100 km/h en 4,8 secondes.',
    claims: [
      ['supports', 'La voiture passe de 0 à 100 km/h en moins de 5 secondes.'],
      ['supports', 'Le moteur a une puissance supérieure à 300 chevaux.'],
      ['refutes', 'Le moteur développe moins de 300 chevaux.'],
      ['unrelated', 'La voiture coûte 60 000 euros.'],
    ],
  },
  {
    says: 'Sur les 29 communes de la vallée, 24 ont voté pour la fusion et cinq s’y sont opposées.',
    claims: [
      ['supports', 'La plupart des communes de la vallée ont approuvé la fusion.'],
      ['refutes', 'Toutes les communes de la vallée ont voté pour la fusion.'],
      ['supports', 'Plus de 20 communes ont voté pour la fusion.'],
      ['refutes', 'La majorité des communes ont rejeté la fusion.'],
    ],
  },
  {
    says: 'Robert Hale, né à Leeds de parents indiens, est le premier Britannique d’origine asiatique à avoir commandé la flotte.',
    claims: [
      ['supports', 'Robert Hale est né en Angleterre.'],
      ['supports', 'Les parents de Robert Hale étaient indiens.'],
      ['refutes', 'Robert Hale est né à Londres.'],
      ['unrelated', 'Robert Hale a étudié à Oxford.'],
      ['supports', 'Aucun Britannique d’origine asiatique n’avait commandé la flotte avant Robert Hale.'],
    ],
  },
  {
    says: 'Le clip de la chanson, mis en ligne le 8 juillet 2016, a dépassé le milliard de vues en mai 2018, et compte aujourd’hui 5,2 millions de mentions « J’aime ».',
    claims: [
      ['supports', 'Le clip a été publié en juillet 2016.'],
      ['supports', 'Le clip a été vu plus d’un milliard de fois.'],
      ['supports', 'Plus de 5 millions de personnes ont aimé le clip.'],
      ['refutes', 'Le clip a atteint le milliard de vues avant 2018.'],
      ['refutes', 'Le clip compte moins de 4 millions de mentions « J’aime ».'],
      ['unrelated', 'Le clip a été tourné au Brésil.'],
    ],
  },
  {
    says: 'Jonas Rehn, mort le 2 mars 1987 à Stockholm, est un peintre suédois connu surtout pour ses paysages de Laponie.',
    claims: [
      ['supports', 'Jonas Rehn était un artiste suédois.'],
      ['supports', 'Jonas Rehn peignait des paysages.'],
      ['supports', 'Jonas Rehn est décédé dans les années 1980.'],
      ['refutes', 'Jonas Rehn est un sculpteur norvégien.'],
      ['refutes', 'Jonas Rehn est encore en vie.'],
      ['unrelated', 'Jonas Rehn a vécu à Paris.'],
    ],
  },
  {
    says: 'L’équipe a terminé la saison avec 21 victoires, 9 nuls et 8 défaites, et s’est qualifiée pour la coupe continentale.',
    claims: [
      ['supports', 'L’équipe a gagné plus de 20 matchs pendant la saison.'],
      ['supports', 'L’équipe a perdu moins de dix matchs.'],
      ['refutes', 'L’équipe a perdu plus de matchs qu’elle n’en a gagné.'],
      ['refutes', 'L’équipe a gagné moins de 15 matchs cette saison.'],
      ['refutes', 'L’équipe n’a pas réussi à se qualifier pour la coupe continentale.'],
      ['unrelated', 'L’équipe a changé d’entraîneur en cours de saison.'],
    ],
  },
  {
    says: 'Selon le ministère de la Santé, 1 204 nouveaux cas et 37 décès ont été enregistrés le 5 avril, contre 1 530 cas et 52 décès la veille.',
    claims: [
      ['supports', 'Plus de 1 200 nouveaux cas ont été signalés le 5 avril.'],
      ['supports', 'Le nombre de décès a diminué entre le 4 et le 5 avril.'],
      ['refutes', 'Plus de 40 personnes sont mortes le 5 avril.'],
      ['refutes', 'Le nombre de nouveaux cas a augmenté le 5 avril.'],
      ['unrelated', 'Le ministère a ordonné un confinement le 5 avril.'],
    ],
  },
  {
    says: 'Le groupe Fermata, formé à Cork en 1991, s’est dissous en 2004 avant de se reformer en 2011 sans son batteur d’origine.',
    claims: [
      ['supports', 'Fermata est un groupe irlandais.'],
      ['supports', 'Le groupe a été créé en 1991.'],
      ['supports', 'Le batteur d’origine n’a pas participé à la reformation du groupe.'],
      ['refutes', 'Le groupe s’est séparé en 2011.'],
      ['refutes', 'Fermata ne s’est jamais reformé.'],
      ['unrelated', 'Le groupe a sorti six albums.'],
    ],
  },
  {
    says: 'Vera Kolář a été nommée directrice du festival en remplacement de Hugo Lenz, qui occupait ce poste depuis 2008.',
    claims: [
      ['supports', 'Vera Kolář a succédé à Hugo Lenz.'],
      ['supports', 'Hugo Lenz a été directeur du festival.'],
      ['supports', 'Hugo Lenz est devenu directeur du festival en 2008.'],
      ['refutes', 'Hugo Lenz a remplacé Vera Kolář.'],
      ['refutes', 'Hugo Lenz dirige toujours le festival.'],
      ['unrelated', 'Hugo Lenz a pris sa retraite.'],
    ],
  },
  {
    says: 'La zone protégée couvre 310 kilomètres carrés, soit près d’un tiers de l’île, et abrite 80 espèces d’oiseaux dont 12 menacées.',
    claims: [
      ['supports', 'La zone protégée s’étend sur plus de 300 km².'],
      ['supports', 'La zone protégée occupe moins de la moitié de l’île.'],
      ['supports', 'Plus de dix espèces d’oiseaux menacées vivent dans la zone.'],
      ['refutes', 'La zone protégée couvre toute l’île.'],
      ['refutes', 'Moins de 50 espèces d’oiseaux vivent dans la zone.'],
      ['unrelated', 'La zone a été créée en 1985.'],
    ],
  },
  {
    says: 'Le documentaire, sélectionné à Berlin, a finalement perdu le prix du public face au film chilien Las Rocas.',
    claims: [
      ['supports', 'Las Rocas a remporté le prix du public.'],
      ['supports', 'Le documentaire a été présenté à Berlin.'],
      ['refutes', 'Le documentaire a gagné le prix du public.'],
      ['refutes', 'Las Rocas est un film argentin.'],
      ['unrelated', 'Le documentaire dure deux heures.'],
    ],
  },
  {
    says: 'L’appareil est vendu 299 euros, soit 50 euros de moins que le modèle précédent, et son autonomie atteint 12 heures.',
    claims: [
      ['supports', 'L’appareil coûte moins de 300 euros.'],
      ['supports', 'Le modèle précédent était plus cher.'],
      ['supports', 'L’autonomie de l’appareil est supérieure à 10 heures.'],
      ['refutes', 'L’appareil est plus cher que le modèle précédent.'],
      ['refutes', 'L’appareil coûte plus de 350 euros.'],
    ],
  },
  {
    says: 'Seul rescapé de l’avalanche, le guide a été retrouvé vivant après 19 heures sous la neige ; ses quatre clients sont morts.',
    claims: [
      ['supports', 'Le guide a survécu à l’avalanche.'],
      ['supports', 'Quatre personnes sont mortes dans l’avalanche.'],
      ['supports', 'Le guide a passé plus de 15 heures sous la neige.'],
      ['refutes', 'Le guide est mort dans l’avalanche.'],
      ['refutes', 'Il n’y a eu aucun survivant.'],
      ['unrelated', 'L’avalanche s’est produite dans les Pyrénées.'],
    ],
  },
  {
    says: 'En 1994, la réserve comptait 312 éléphants ; ils n’étaient plus que 140 en 2008 en raison du braconnage.',
    claims: [
      ['supports', 'Le nombre d’éléphants dans la réserve a baissé entre 1994 et 2008.'],
      ['supports', 'En 2008, la réserve abritait moins de 150 éléphants.'],
      ['supports', 'Le braconnage est responsable de la diminution du nombre d’éléphants.'],
      ['refutes', 'La réserve comptait plus de 200 éléphants en 2008.'],
      ['refutes', 'Le nombre d’éléphants a augmenté dans la réserve.'],
      ['unrelated', 'La réserve a été créée en 1970.'],
    ],
  },
  {
    says: 'Le Verrou est le onzième roman de Paula Iriarte et le premier à avoir été traduit en français.',
    claims: [
      ['supports', 'Paula Iriarte a écrit plus de dix romans.'],
      ['supports', 'Le Verrou existe en français.'],
      ['refutes', 'Le Verrou est le premier roman de Paula Iriarte.'],
      ['refutes', 'Aucun livre de Paula Iriarte n’a été traduit en français.'],
      ['unrelated', 'Le Verrou a été adapté au théâtre.'],
    ],
  },
  {
    says: 'Selon l’agence, 1 520 migrants ont été secourus en mer au mois d’août et 46 corps ont été repêchés.',
    claims: [
      ['supports', 'Plus de 1 500 migrants ont été sauvés en mer en août.'],
      ['supports', 'Au moins 40 personnes ont trouvé la mort en mer en août.'],
      ['refutes', 'Moins de 1 000 migrants ont été secourus en août.'],
      ['unrelated', 'Les migrants secourus en août venaient de Libye.'],
    ],
  },
  {
    says: 'L’ancien ministre Karim Belhadj, battu aux législatives de 2012, a été élu sénateur deux ans plus tard.',
    claims: [
      ['supports', 'Karim Belhadj est devenu sénateur en 2014.'],
      ['supports', 'Karim Belhadj a perdu les élections législatives de 2012.'],
      ['refutes', 'Karim Belhadj a remporté les législatives de 2012.'],
      ['refutes', 'Karim Belhadj n’a jamais été ministre.'],
      ['unrelated', 'Karim Belhadj est né à Alger.'],
    ],
  },
  {
    says: 'Le nouveau stade, dont la construction a coûté 210 millions d’euros, soit 30 millions de plus que prévu, peut accueillir 42 000 personnes.',
    claims: [
      ['supports', 'Le stade a coûté plus de 200 millions d’euros.'],
      ['supports', 'Le budget prévu pour le stade a été dépassé.'],
      ['refutes', 'Le stade a une capacité de plus de 50 000 places.'],
      ['refutes', 'Le stade a coûté moins cher que prévu.'],
      ['supports', 'Le stade peut recevoir plus de 40 000 spectateurs.'],
      ['unrelated', 'Le stade a été inauguré par le président.'],
    ],
  },
  {
    says: 'La comète, découverte par l’astronome polonaise Halina Wrona, passe près de la Terre tous les 76 ans.',
    claims: [
      ['supports', 'Halina Wrona a découvert une comète.'],
      ['supports', 'La comète a été découverte par une femme.'],
      ['refutes', 'La comète a été découverte par un astronome russe.'],
      ['refutes', 'La comète passe près de la Terre chaque année.'],
      ['unrelated', 'La comète a été photographiée en 1986.'],
    ],
  },
  {
    says: 'Les deux pays ont rétabli leurs relations diplomatiques en 2003, après une rupture de onze ans.',
    claims: [
      ['supports', 'Les deux pays ont renoué leurs relations diplomatiques en 2003.'],
      ['supports', 'Les relations diplomatiques avaient été rompues en 1992.'],
      ['refutes', 'Les deux pays ont rompu leurs relations diplomatiques en 2003.'],
      ['refutes', 'Les deux pays n’ont toujours pas de relations diplomatiques.'],
    ],
  },
  {
    says: 'La chanteuse a annulé ses concerts de Lyon et de Nantes, mais celui de Lille aura bien lieu.',
    claims: [
      ['supports', 'La chanteuse ne se produira pas à Lyon.'],
      ['supports', 'Le concert de Lille est maintenu.'],
      ['refutes', 'Le concert de Nantes a été maintenu.'],
      ['refutes', 'Tous les concerts de la chanteuse ont été annulés.'],
      ['unrelated', 'La chanteuse souffre d’une laryngite.'],
    ],
  },
  {
    says: 'Dans ce pays de 5,4 millions d’habitants, le taux d’alphabétisation est passé de 61 % en 1990 à 83 % en 2015.',
    claims: [
      ['supports', 'Le taux d’alphabétisation du pays a augmenté entre 1990 et 2015.'],
      ['supports', 'Plus de 80 % de la population savait lire et écrire en 2015.'],
      ['supports', 'Le pays compte plus de 5 millions d’habitants.'],
      ['refutes', 'Le taux d’alphabétisation dépassait 70 % en 1990.'],
      ['refutes', 'Le pays a plus de 6 millions d’habitants.'],
      ['unrelated', 'L’école est gratuite dans le pays.'],
    ],
  },
  {
    says: 'Né à Gênes d’un père sarde, le ténor Aldo Pinna a fait ses débuts à la Scala en 1959, à l’âge de 24 ans.',
    claims: [
      ['supports', 'Aldo Pinna est un chanteur d’opéra italien.'],
      ['supports', 'Aldo Pinna avait moins de 30 ans à ses débuts à la Scala.'],
      ['supports', 'Aldo Pinna est né à Gênes.'],
      ['refutes', 'Aldo Pinna a débuté à la Scala en 1969.'],
      ['refutes', 'Aldo Pinna est né en Sardaigne.'],
      ['refutes', 'Aldo Pinna est un pianiste.'],
      ['unrelated', 'Aldo Pinna a chanté à New York.'],
    ],
  },
  {
    says: 'L’usine a rejeté 12 tonnes de polluants en 2018, trois fois plus que la limite autorisée, ce que la direction conteste.',
    claims: [
      ['supports', 'L’usine a rejeté plus de 10 tonnes de polluants en 2018.'],
      ['supports', 'La direction nie avoir dépassé la limite.'],
      ['refutes', 'L’usine a respecté la limite autorisée en 2018.'],
      ['refutes', 'La direction de l’usine a reconnu avoir dépassé la limite.'],
      ['unrelated', 'L’usine a été condamnée à une amende.'],
    ],
  },
  {
    says: 'La tempête a privé d’électricité 86 000 foyers dans la nuit de lundi à mardi ; 70 000 d’entre eux avaient retrouvé le courant mercredi matin.',
    claims: [
      ['supports', 'Plus de 80 000 foyers ont été privés d’électricité par la tempête.'],
      ['supports', 'La majorité des foyers touchés avaient de nouveau du courant mercredi matin.'],
      ['refutes', 'La tempête a privé de courant moins de 50 000 foyers.'],
      ['refutes', 'Tous les foyers avaient retrouvé l’électricité mercredi matin.'],
      ['unrelated', 'La tempête a fait deux morts.'],
    ],
  },
  {
    says: 'Le dictionnaire, publié en neuf volumes entre 1872 et 1885, contient 112 000 entrées et reste une référence.',
    claims: [
      ['supports', 'Le dictionnaire contient plus de 100 000 entrées.'],
      ['supports', 'La publication du dictionnaire s’est achevée en 1885.'],
      ['supports', 'Le dictionnaire a été publié au XIXe siècle.'],
      ['refutes', 'Le dictionnaire comprend douze volumes.'],
      ['refutes', 'Plus personne n’utilise le dictionnaire.'],
      ['unrelated', 'Le dictionnaire a été traduit en italien.'],
    ],
  },
  {
    says: 'Mila Dorn, championne olympique en 2008, a mis un terme à sa carrière en 2013 à la suite d’une blessure au genou.',
    claims: [
      ['supports', 'Mila Dorn a pris sa retraite sportive en 2013.'],
      ['supports', 'Mila Dorn a remporté une médaille d’or olympique.'],
      ['supports', 'Mila Dorn s’est blessée au genou.'],
      ['refutes', 'Mila Dorn a arrêté sa carrière en 2008.'],
      ['refutes', 'Mila Dorn n’a jamais été championne olympique.'],
      ['unrelated', 'Mila Dorn est devenue entraîneuse.'],
    ],
  },
  {
    says: 'L’exposition, gratuite le premier dimanche du mois, a attiré 54 300 visiteurs en trois mois, dont un tiers d’étrangers.',
    claims: [
      ['supports', 'L’exposition a accueilli plus de 50 000 personnes.'],
      ['supports', 'La plupart des visiteurs de l’exposition n’étaient pas étrangers.'],
      ['refutes', 'L’exposition a reçu moins de 40 000 visiteurs.'],
      ['refutes', 'La moitié des visiteurs étaient étrangers.'],
      ['supports', 'L’entrée est gratuite le premier dimanche du mois.'],
      ['unrelated', 'L’exposition était consacrée à Picasso.'],
    ],
  },
  {
    says: 'Le président sortant, Ivo Mares, a obtenu 48,7 % des voix au second tour, contre 51,3 % à la candidate écologiste, Lena Straub.',
    claims: [
      ['supports', 'Lena Straub a remporté l’élection.'],
      ['supports', 'Ivo Mares a obtenu moins de la moitié des voix.'],
      ['refutes', 'Ivo Mares a été réélu.'],
      ['refutes', 'Lena Straub a recueilli moins de 50 % des voix.'],
      ['supports', 'Lena Straub est écologiste.'],
      ['unrelated', 'Ivo Mares a félicité Lena Straub.'],
    ],
  },
  {
    says: 'Construite en bois et longue de 61 mètres, la passerelle relie depuis 2005 les deux rives du Vaur.',
    claims: [
      ['supports', 'La passerelle mesure plus de 60 mètres.'],
      ['supports', 'La passerelle a été ouverte en 2005.'],
      ['refutes', 'La passerelle est en acier.'],
      ['refutes', 'La passerelle fait moins de 50 mètres de long.'],
      ['unrelated', 'La passerelle est réservée aux cyclistes.'],
    ],
  },
  {
    says: 'Le ministère a indiqué que le nombre d’inscrits avait reculé pour la deuxième année de suite, à 18 900, alors que l’objectif était de 20 000.',
    claims: [
      ['supports', 'L’objectif n’a pas été atteint.'],
      ['supports', 'Le nombre d’inscrits est inférieur à 19 000.'],
      ['refutes', 'Le nombre d’inscrits a augmenté cette année.'],
      ['refutes', 'Le nombre d’inscrits a dépassé l’objectif.'],
      ['unrelated', 'Le ministère va supprimer des postes.'],
    ],
  },
]
