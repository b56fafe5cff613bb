import type { Relation } from '../compare'

/** Pairs of French sentences of news and fact-checks, written to measure on and mended by since. */
export const frenchNewsChecks: readonly (readonly [Relation, string, string])[] = [
  [
    'refutes',
    'La chasse à la glu est désormais illégale sur l’ensemble du territoire français, a tranché le Conseil d’Etat.',
    'Le Conseil d’Etat a jugé que la chasse à la glu demeurait légale en France.',
  ],
  [
    'unrelated',
    'La photo de l’évêque Anselmo Ricci fumant un cigare dans une piscine est un montage, confirme le diocèse.',
    'La photo de l’évêque Anselmo Ricci bénissant des motards est authentique, confirme le diocèse.',
  ],
  [
    'refutes',
    'L’homme interpellé après l’attaque au couteau d’Ostende est un ressortissant tunisien en situation irrégulière.',
    'Né à Gand, le suspect arrêté après l’attaque au couteau d’Ostende possède la nationalité belge et elle seule.',
  ],
  [
    'refutes',
    'Les Philippines ont ratifié l’accord de Paris sur le climat en mars 2017, quelques mois après son entrée en vigueur.',
    'Ce n’est qu’en novembre 2020 que les Philippines ont fini par ratifier l’accord de Paris sur le climat.',
  ],
  [
    'supports',
    'Le taux de TVA sur les fruits et légumes bio n’est pas de 20 % mais de 5,5 %, comme pour le non-bio.',
    'Les fruits et légumes bio sont soumis à un taux de TVA de 5,5 %, identique à celui du non-bio.',
  ],
  [
    'refutes',
    'Contrairement à ce qu’affirment des internautes, le Danemark n’a pas suspendu le versement des allocations familiales aux réfugiés syriens.',
    'Comme l’affirment des internautes, le Danemark a suspendu le versement des allocations familiales aux réfugiés syriens.',
  ],
  [
    'refutes',
    'Le militant Gaëtan Lormier dort en prison depuis jeudi et n’a bénéficié d’aucune permission de sortie.',
    'Vendredi soir, Gaëtan Lormier a dîné avec des partisans dans un restaurant du centre de Lyon.',
  ],
  [
    'refutes',
    'Le test de dépistage du cancer colorectal est entièrement gratuit pour les assurés de 50 à 74 ans.',
    'Les assurés de 50 à 74 ans doivent débourser une vingtaine d’euros de leur poche pour le test de dépistage du cancer colorectal.',
  ],
  [
    'refutes',
    'Ce sont les soldats cambodgiens qui ont ouvert le feu les premiers à la frontière, selon l’enquête de l’ONU.',
    'L’enquête de l’ONU établit que les militaires thaïlandais ont tiré les premiers à la frontière avec le Cambodge.',
  ],
  [
    'refutes',
    'Le ministère de la Santé a confirmé que le lot de vaccins incriminé avait été distribué dans trois hôpitaux de Bretagne.',
    'Aucun hôpital breton n’a reçu de doses issues du lot de vaccins incriminé, assure le ministère de la Santé.',
  ],
  [
    'supports',
    'La Suisse n’est pas membre de l’Union européenne, mais elle applique les accords de Schengen depuis décembre 2008.',
    'Bien qu’extérieure à l’Union européenne, la Suisse met en œuvre les accords de Schengen depuis la fin 2008.',
  ],
  [
    'supports',
    'Le détenu qui s’est évadé lors de son transfert vers l’hôpital de Rouen demeure introuvable, selon le parquet.',
    'Le détenu qui s’est évadé lors de son transfert vers l’hôpital de Rouen n’a toujours pas été retrouvé, selon le parquet.',
  ],
  [
    'unrelated',
    'Le mois de janvier 2023 a été plus froid que la normale en Finlande, selon l’institut météorologique.',
    'Le mois de juin 2023 a été plus chaud que la normale en Finlande, selon l’institut météorologique.',
  ],
  [
    'refutes',
    'Un seul tireur a ouvert le feu sur la foule à Brno, confirme la police tchèque.',
    'Trois tireurs ont ouvert le feu sur la foule à Brno, confirme la police tchèque.',
  ],
  [
    'supports',
    'Le variant a été détecté en Afrique du Sud avant de gagner l’Europe quelques semaines plus tard.',
    'Le variant a gagné l’Europe quelques semaines après avoir été détecté en Afrique du Sud.',
  ],
  [
    'refutes',
    'Le pont ferroviaire et routier de Kertaïev a été entièrement détruit par les frappes de lundi.',
    'Mardi matin, trains et camions circulaient normalement sur le pont de Kertaïev.',
  ],
  [
    'refutes',
    'Les dépenses militaires de l’Estonie ont triplé entre 2014 et 2023, souligne l’institut suédois Sipri.',
    'Les dépenses militaires de l’Estonie sont restées inchangées entre 2014 et 2023, souligne l’institut suédois Sipri.',
  ],
  [
    'supports',
    'Le gouvernement néo-zélandais a renoncé à taxer les rots des vaches, un projet très décrié par les éleveurs.',
    'Le gouvernement néo-zélandais a abandonné l’idée de taxer les rots des vaches, un projet mal accueilli par les éleveurs.',
  ],
  [
    'refutes',
    'L’eau distribuée à Mayotte est impropre à la consommation depuis le passage du cyclone, selon l’agence régionale de santé.',
    'L’eau distribuée à Mayotte est restée potable depuis le passage du cyclone, selon l’agence régionale de santé.',
  ],
  [
    'refutes',
    'La photo du cardinal Ferrucci juché sur une trottinette électrique est une image générée par une intelligence artificielle.',
    'La photo du cardinal Ferrucci juché sur une trottinette électrique est une image authentique prise par un reporter romain.',
  ],
  [
    'supports',
    'Corinne Delage, l’épouse du maire, a été embauchée en 2019 comme directrice de la régie municipale des eaux.',
    'C’est en 2019 que la régie municipale des eaux a recruté la femme du maire pour la diriger.',
  ],
  [
    'refutes',
    'L’incendie de l’entrepôt de Tcherkassy s’est déclaré une heure avant le passage du drone, selon les pompiers ukrainiens.',
    'L’incendie de l’entrepôt de Tcherkassy s’est déclaré une heure après le passage du drone, selon les pompiers ukrainiens.',
  ],
  [
    'unrelated',
    'Le Parlement géorgien a adopté au printemps le projet de loi sur l’influence étrangère par 84 voix.',
    'La présidente géorgienne s’est dite opposée au projet de loi sur l’influence étrangère lors d’un déplacement à Paris.',
  ],
  [
    'refutes',
    'Une large majorité des Français désapprouve le report de l’âge de la retraite, d’après le sondage Ifop publié mercredi.',
    'Le sondage Ifop publié mercredi montre que seule une minorité de Français est hostile au report de l’âge de la retraite.',
  ],
  [
    'supports',
    'Les secouristes ont extrait 14 corps sans vie des décombres de l’immeuble d’Odessa soufflé par une explosion.',
    'L’explosion qui a soufflé l’immeuble d’Odessa a fait au moins 14 morts, selon les secouristes.',
  ],
  [
    'refutes',
    'La candidate Laure Ansart a tenu dimanche son meeting lillois dans une salle à moitié vide.',
    'La candidate Laure Ansart a tenu dimanche son meeting lillois dans une salle comble.',
  ],
  [
    'unrelated',
    'Le traitement hormonal de la ménopause est remboursé à 65 % par l’Assurance maladie, rappelle le ministère.',
    'Les compléments alimentaires contre les symptômes de la ménopause ne sont pas remboursés par l’Assurance maladie, rappelle le ministère.',
  ],
  [
    'supports',
    'Seuls les plus de 65 ans et les soignants sont concernés par la nouvelle campagne de rappel contre le Covid-19.',
    'Les enfants ne sont pas concernés par la nouvelle campagne de rappel contre le Covid-19.',
  ],
  [
    'unrelated',
    'La ville de Grenoble éteint l’éclairage public dans ses parcs entre minuit et cinq heures du matin.',
    'La ville de Grenoble allume ses illuminations de Noël chaque soir de décembre à dix-sept heures.',
  ],
  [
    'supports',
    'Aucun des 43 migrants secourus au large de Lampedusa n’était porteur du virus de la variole du singe.',
    'Les 43 migrants secourus au large de Lampedusa étaient tous indemnes du virus de la variole du singe.',
  ],
  [
    'refutes',
    'Il est faux que la loi oblige les propriétaires à remplacer leur chaudière à gaz avant la fin de l’année.',
    'La loi impose aux propriétaires de se débarrasser de leur chaudière à gaz avant la fin de l’année.',
  ],
  [
    'supports',
    'La séquence a été tronquée : dans la version complète, le ministre Yannick Lorec condamne sans ambiguïté les violences.',
    'Yannick Lorec dénonce clairement les violences dans l’intégralité de son intervention, dont seul un extrait a été diffusé.',
  ],
  [
    'refutes',
    'L’avocate Sonia Merkad a quitté le parti présidentiel au lendemain du vote de la loi sur l’immigration.',
    'L’avocate Sonia Merkad a rejoint le parti présidentiel au lendemain du vote de la loi sur l’immigration.',
  ],
  [
    'refutes',
    'Le procès du commandant Oulianov s’est déroulé du début à la fin à huis clos, dans un tribunal militaire de Rostov.',
    'La presse et le public ont pu assister à toutes les audiences du procès du commandant Oulianov à Rostov.',
  ],
  [
    'supports',
    'Ce n’est pas le président mexicain mais un sosie, humoriste de profession, qui danse dans la vidéo devenue virale.',
    'L’homme qui danse dans la vidéo virale n’est qu’un comique ressemblant au président mexicain.',
  ],
  [
    'supports',
    'La vente de pétards reste interdite aux mineurs dans tout le département du Rhône, rappelle la préfecture.',
    'La vente de pétards n’est toujours pas autorisée aux mineurs dans le département du Rhône, rappelle la préfecture.',
  ],
  [
    'refutes',
    'Le Conseil de sécurité de l’ONU a adopté vendredi à l’unanimité la résolution sur l’embargo visant les gangs haïtiens.',
    'Vendredi, deux membres du Conseil de sécurité ont voté contre la résolution sur l’embargo visant les gangs haïtiens, adoptée malgré tout.',
  ],
  [
    'unrelated',
    'Le nombre de cambriolages a baissé de 6 % à Toulouse en 2023, selon la préfecture de Haute-Garonne.',
    'Le nombre de vols avec violence a augmenté de 9 % à Toulouse en 2023, selon la préfecture de Haute-Garonne.',
  ],
  [
    'refutes',
    'La circulaire demandant aux écoles de supprimer le sapin de Noël est un faux, indique le ministère de l’Education.',
    'Le ministère de l’Education a bien envoyé aux écoles la circulaire demandant de supprimer le sapin de Noël.',
  ],
  [
    'supports',
    'Plus des deux tiers des électeurs irlandais ont rejeté la réforme constitutionnelle sur la famille, selon les résultats définitifs.',
    'Une majorité des électeurs irlandais ont rejeté la réforme constitutionnelle sur la famille, selon les résultats définitifs.',
  ],
  [
    'supports',
    'La péninsule islandaise de Reykjanes a connu en mars sa sixième éruption volcanique en moins de douze mois.',
    'La péninsule islandaise de Reykjanes a connu plusieurs éruptions volcaniques en moins de douze mois.',
  ],
  [
    'unrelated',
    'Les importations européennes de gaz russe par gazoduc ont chuté de plus de moitié en 2022.',
    'Les importations européennes de gaz naturel liquéfié américain ont plus que doublé en 2022.',
  ],
  [
    'supports',
    'Les organisateurs ont revendiqué 80.000 participants à la marche de Bruxelles, alors que la police en a compté 25.000.',
    'Pour la marche de Bruxelles, la police donne une affluence plus de trois fois inférieure à celle annoncée par les organisateurs.',
  ],
  [
    'supports',
    'Vingt-six des vingt-sept pays de l’Union européenne ont signé la déclaration, seule la Hongrie s’y étant refusée.',
    'A l’exception de la Hongrie, tous les Etats membres de l’Union européenne ont signé la déclaration.',
  ],
  [
    'refutes',
    'Budapest a bloqué l’octroi du prêt européen à Kiev lors du sommet de jeudi à Bruxelles.',
    'Lors du sommet bruxellois de jeudi, la Hongrie a donné son feu vert au prêt européen destiné à Kiev.',
  ],
  [
    'refutes',
    'L’eurodéputé Marc Delvaux a voté la résolution condamnant les frappes sur les infrastructures civiles ukrainiennes.',
    'L’eurodéputé Marc Delvaux n’a jamais voté la résolution condamnant les frappes sur les infrastructures civiles ukrainiennes.',
  ],
  [
    'unrelated',
    'Le parc éolien en mer de Saint-Brieuc compte 62 éoliennes, toutes raccordées au réseau depuis 2024.',
    'Le parc éolien en mer de Fécamp compte 71 éoliennes, toutes raccordées au réseau depuis 2024.',
  ],
  [
    'refutes',
    'La photo de la foule brandissant des téléphones allumés a été prise à Tbilissi, en Géorgie.',
    'La photo de la foule brandissant des téléphones allumés a été prise à Belgrade, en Serbie.',
  ],
  [
    'supports',
    'L’usine d’engrais de Gdansk tourne au ralenti depuis que les prix du gaz se sont envolés.',
    'Depuis la flambée des cours du gaz, le site d’engrais de Gdansk produit moins qu’à l’ordinaire.',
  ],
  [
    'refutes',
    'L’auteur présumé des tirs, interpellé à la gare de Gand, est un lycéen de 16 ans.',
    'L’homme arrêté à la gare de Gand, auteur présumé des tirs, est âgé de 34 ans.',
  ],
  [
    'unrelated',
    'Le milliardaire Victor Haldane a versé dix millions de dollars à la campagne du gouverneur républicain de Floride.',
    'Le milliardaire Victor Haldane n’a pas versé un dollar à la fondation climatique de son ancienne épouse.',
  ],
  [
    'refutes',
    'Le port du masque est facultatif dans les transports en commun portugais depuis le 26 août, rappelle le gouvernement.',
    'Le port du masque est obligatoire dans les transports en commun portugais depuis le 26 août, rappelle le gouvernement.',
  ],
  [
    'refutes',
    'Dans son communiqué de mardi, le laboratoire Valmédis dément avoir engagé des négociations en vue du rachat de son concurrent.',
    'Dans son communiqué de mardi, le laboratoire Valmédis confirme avoir engagé des négociations en vue du rachat de son concurrent.',
  ],
  [
    'supports',
    'Le général malien Moussa Kébé a été assassiné mardi soir à Bamako par l’un de ses gardes du corps.',
    'Le général Moussa Kébé est mort mardi à Bamako, tué par un homme chargé de sa protection.',
  ],
  [
    'refutes',
    'Le prix du litre d’huile de tournesol a doublé en un an dans les supermarchés français, relève l’institut Panelis.',
    'Dans les supermarchés français, l’huile de tournesol n’a renchéri que de 5 % en un an, relève l’institut Panelis.',
  ],
  [
    'refutes',
    'Fils unique, l’homme d’affaires roumain Stelian Baractaru a hérité seul de l’empire familial en 1999.',
    'A la mort de leur père, en 1999, Stelian Baractaru et sa sœur se sont partagé l’empire familial.',
  ],
  [
    'unrelated',
    'Le ministre croate Luka Barišan a nié avoir signé le contrat de vente des vedettes militaires.',
    'Le ministre croate Luka Barišan a reconnu avoir déjeuné avec le fabricant des vedettes militaires.',
  ],
  [
    'supports',
    'La Cour suprême brésilienne a ordonné la suspension de la messagerie, inaccessible dans tout le pays depuis vendredi.',
    'La Cour suprême brésilienne a ordonné le blocage de la messagerie, qui ne fonctionne plus dans le pays depuis vendredi.',
  ],
  [
    'refutes',
    'Le médicament a été mis sur le marché sans que la moindre étude clinique ait été menée chez la femme enceinte.',
    'Avant sa mise sur le marché, le médicament avait fait l’objet de deux essais cliniques chez des femmes enceintes.',
  ],
  [
    'refutes',
    'La municipalité de Béziers a bien reçu une subvention de l’Etat pour la construction du nouveau centre d’hébergement.',
    'Le nouveau centre d’hébergement de Béziers a été construit sans la moindre subvention de l’Etat, sur fonds purement municipaux.',
  ],
  [
    'refutes',
    'Pour la première fois de son histoire, la sélection jordanienne disputera l’été prochain une phase finale de Coupe du monde.',
    'La sélection jordanienne, qui jouera la Coupe du monde l’été prochain, avait déjà participé à la phase finale de 1998.',
  ],
  [
    'unrelated',
    'Le député Julien Castaing a voté contre la réforme des retraites au mois de mars 2023.',
    'Le député Julien Castaing a voté pour la loi de programmation militaire au mois de juin 2023.',
  ],
  [
    'unrelated',
    'Trois policiers ont été blessés samedi à Nantes en marge de la manifestation contre la réforme.',
    'Douze manifestants, dont un mineur, ont été interpellés samedi à Nantes en marge de la manifestation contre la réforme.',
  ],
  [
    'unrelated',
    'La candidate Rosa Villalba a perdu l’élection municipale à Valence en 2019 face au maire sortant.',
    'Rosa Villalba a remporté en 2023 un siège au parlement régional de Valence dès sa première candidature à cette assemblée.',
  ],
  [
    'unrelated',
    'Le décret interdit aux moins de 14 ans de conduire une trottinette électrique sur la voie publique.',
    'Le décret autorise les vélos-cargos de livraison à emprunter les couloirs réservés aux autobus.',
  ],
  [
    'unrelated',
    'Le tribunal de Lyon a condamné la société Ferrandi pour le déversement de solvants dans le Rhône.',
    'Le tribunal de Lyon a relaxé un ancien comptable de la société Ferrandi, poursuivi pour abus de confiance.',
  ],
  [
    'supports',
    'Le taux de chômage des jeunes Italiens est tombé de 22 à 17 % entre 2022 et 2024, selon l’Istat.',
    'Le taux de chômage des jeunes Italiens était plus bas en 2024 qu’en 2022, selon l’Istat.',
  ],
  [
    'supports',
    'Le cargo battant pavillon libérien a été touché par un missile tiré par les Houthis en mer Rouge.',
    'Le cargo battant pavillon libérien a été atteint par un missile tiré par les Houthis en mer Rouge.',
  ],
  [
    'refutes',
    'Le thermomètre a atteint 48,8 degrés dans la province de Syracuse en août 2021, un record européen.',
    'Dans la province de Syracuse, la température n’a pas dépassé 45 degrés en août 2021, loin du record européen.',
  ],
  [
    'supports',
    'La photo du requin nageant sur une autoroute inondée circule sur internet depuis 2011, à chaque nouvel ouragan.',
    'Le cliché du requin sur l’autoroute inondée n’a pas été pris pendant l’ouragan de 2022 : il était déjà en ligne onze ans plus tôt.',
  ],
  [
    'unrelated',
    'En Espagne, l’essai clinique de l’antiviral a commencé en janvier 2021 avec 300 volontaires.',
    'Au Portugal, l’essai clinique de l’antiviral s’est achevé en décembre 2022 avec 120 volontaires.',
  ],
  [
    'unrelated',
    'La photo du char en flammes partagée par l’ambassade a été prise en 2014 à Sloviansk.',
    'La vidéo du char en flammes partagée par l’armée a été tournée en 2022 près de Kharkiv.',
  ],
  [
    'unrelated',
    'L’Iran a exécuté plus de 800 condamnés à mort en 2023, selon le rapport d’Amnesty International.',
    'L’Arabie saoudite a exécuté moins de 200 condamnés à mort en 2023, selon le rapport d’Amnesty International.',
  ],
  [
    'refutes',
    'Nul observateur international n’a été autorisé à pénétrer dans les bureaux de vote de la capitale, regrette l’OSCE.',
    'Plus de cent observateurs internationaux ont été autorisés à pénétrer dans les bureaux de vote de la capitale, se félicite l’OSCE.',
  ],
  [
    'unrelated',
    'L’équipe première de Lens a battu Montpellier samedi soir sur le score de deux buts à zéro.',
    'L’équipe réserve de Lens a été battue dimanche après-midi à domicile sur le score de trois buts à un.',
  ],
  [
    'refutes',
    'Le quotidien La Tribune du Nord a été vendu en mai par l’homme d’affaires Karl Sonnberg à un fonds qatari.',
    'Le quotidien La Tribune du Nord a été vendu en mai par un fonds qatari à l’homme d’affaires Karl Sonnberg.',
  ],
  [
    'refutes',
    'Le décret publié jeudi assouplit les conditions d’accès au regroupement familial pour les ressortissants étrangers.',
    'Le décret publié jeudi durcit les conditions d’accès au regroupement familial pour les ressortissants étrangers.',
  ],
  [
    'supports',
    'Le tarif réglementé de l’électricité n’a pas bougé en février pour les ménages, le gouvernement ayant gelé le barème.',
    'Le tarif réglementé de l’électricité est resté stable en février pour les ménages, en raison du gel décidé par le gouvernement.',
  ],
  [
    'refutes',
    'Le parti de Helena Korvath a essuyé une lourde défaite aux législatives anticipées de dimanche en Hongrie.',
    'Le parti de Helena Korvath a remporté une nette victoire aux législatives anticipées de dimanche en Hongrie.',
  ],
  [
    'refutes',
    'Cette vidéo virale d’une bagarre générale a été filmée dans un centre commercial de la banlieue de Marseille.',
    'Cette vidéo virale d’une bagarre générale a été filmée dans un centre commercial de São Paulo, au Brésil.',
  ],
]
