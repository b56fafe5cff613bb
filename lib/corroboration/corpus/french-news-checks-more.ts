import type { Relation } from '../compare'

/** Pairs of French sentences of news and fact-checks, written to measure on and mended by since: the second half. */
export const frenchNewsChecksMore: readonly (readonly [Relation, string, string])[] = [
  [
    'refutes',
    'La séquence d’un missile percutant un porte-avions américain est tirée d’un jeu vidéo de simulation militaire.',
    'La séquence, filmée par un marin, montre un véritable missile percutant un porte-avions américain en mer Rouge.',
  ],
  [
    'unrelated',
    'Le glacier suisse d’Aletsch a perdu plus de deux mètres d’épaisseur au cours de la seule année 2022.',
    'Le glacier norvégien de Nigard avait avancé de plusieurs dizaines de mètres au cours des années 1990.',
  ],
  [
    'unrelated',
    'La Pologne a accepté de livrer à l’Ukraine plusieurs dizaines de chars de fabrication soviétique.',
    'La Pologne a refusé d’envoyer des soldats en Ukraine dans le cadre d’une éventuelle force de paix.',
  ],
  [
    'refutes',
    'Lundi à 13 heures, toute l’Espagne continentale était privée de courant, y compris les réseaux de transport.',
    'A 13 heures ce lundi, le métro de Madrid circulait normalement et les feux tricolores de la capitale fonctionnaient.',
  ],
  [
    'unrelated',
    'Le pont à péage reliant l’île au continent a été inauguré en 1998 par le ministre des Transports.',
    'Le péage du pont reliant l’île au continent a été supprimé en 2013 par le conseil régional.',
  ],
  [
    'unrelated',
    'L’hôpital de Guingamp a fermé sa maternité au printemps, faute d’obstétriciens en nombre suffisant.',
    'L’hôpital de Guingamp a ouvert au printemps une unité de gériatrie de vingt lits.',
  ],
  [
    'refutes',
    'Le Parlement tunisien a prolongé mardi l’état d’urgence pour une durée de six mois.',
    'Le Parlement tunisien a prolongé mardi l’état d’urgence pour une durée de trente jours.',
  ],
  [
    'supports',
    'Le nombre de cambriolages a été divisé par deux à Anvers en dix ans, selon les statistiques de la police fédérale.',
    'Anvers enregistre deux fois moins de cambriolages qu’il y a dix ans, selon les statistiques de la police fédérale.',
  ],
  [
    'refutes',
    'L’enlèvement de la fillette devant un supermarché de Lima a été mis en scène pour un court-métrage de prévention.',
    'La fillette que l’on voit emportée devant un supermarché de Lima a réellement été enlevée par des inconnus.',
  ],
  [
    'supports',
    'L’étude ne porte que sur douze souris, ce qui interdit toute conclusion pour l’homme, souligne la virologue Agnès Thibaudier.',
    'Pour la virologue Agnès Thibaudier, on ne peut extrapoler à l’être humain les résultats de cette étude menée sur une douzaine de souris.',
  ],
  [
    'supports',
    'La Turquie a ratifié l’adhésion de la Finlande à l’Otan fin mars 2023, dernier feu vert qui manquait à Helsinki.',
    'Tous les autres membres de l’Otan avaient déjà approuvé l’adhésion finlandaise lorsque la Turquie l’a ratifiée en mars 2023.',
  ],
  [
    'refutes',
    'Personne n’a été blessé lors de l’effondrement de la passerelle, assure la préfecture de l’Isère.',
    'Quatre promeneurs ont été blessés lors de l’effondrement de la passerelle, assure la préfecture de l’Isère.',
  ],
  [
    'supports',
    'Ce cliché en noir et blanc a été pris à Vienne en 1938, un an avant le début de la Seconde Guerre mondiale.',
    'La photo, réalisée dans la capitale autrichienne, est antérieure au déclenchement de la Seconde Guerre mondiale.',
  ],
  [
    'supports',
    'La statue n’a pas été détruite mais transférée dans un atelier pour y être restaurée, précise la mairie de Rouen.',
    'Selon la mairie de Rouen, la statue existe toujours : elle a été déplacée en vue de sa restauration.',
  ],
  [
    'unrelated',
    'La Norvège a autorisé la prospection minière dans une partie de ses fonds marins de l’Arctique.',
    'La Norvège a interdit l’accès aux eaux arctiques du Svalbard aux navires propulsés au fioul lourd.',
  ],
  [
    'unrelated',
    'La France a accordé sa protection à environ 60.000 demandeurs d’asile en 2023, selon l’Ofpra.',
    'La France a rejeté plusieurs dizaines de milliers de demandes d’asile en 2023, selon l’Ofpra.',
  ],
  [
    'unrelated',
    'Le navire humanitaire Esperanza II a été autorisé à débarquer 80 migrants dans le port italien de Salerne.',
    'Le navire humanitaire Esperanza II s’était vu refuser, deux jours plus tôt, l’entrée du port maltais de La Valette.',
  ],
  [
    'refutes',
    'La quasi-totalité des étrangers expulsés en 2022 avaient déjà été condamnés pénalement, d’après la place Beauvau.',
    'Moins d’un étranger expulsé sur cinq avait déjà été condamné au pénal en 2022, indiquent les chiffres du ministère de l’Intérieur.',
  ],
  [
    'refutes',
    'La totalité du don japonais a été consacrée à la construction d’écoles primaires dans le sud du Tchad.',
    'Une partie du don japonais a servi à acheter des véhicules blindés pour l’armée tchadienne.',
  ],
  [
    'supports',
    'L’arbitre uruguayen Ramiro Castel n’a sifflé aucun penalty durant la rencontre contestée entre Porto et Séville.',
    'Durant la rencontre contestée entre Porto et Séville, pas un seul penalty n’a été accordé par l’arbitre Ramiro Castel.',
  ],
  [
    'refutes',
    'L’auteur de cette phrase sur la bêtise des foules est le romancier portugais Alberto Nogueira, mort en 1951.',
    'C’est sous la plume de l’essayiste américaine Joan Whitmore qu’est née cette phrase sur la bêtise des foules.',
  ],
  [
    'refutes',
    'La vidéo montrant la tour en flammes a été tournée en août 2020, peu après l’explosion du port de Beyrouth.',
    'La vidéo montrant la tour en flammes a été tournée en mai 2024, bien après l’explosion du port de Beyrouth.',
  ],
  [
    'supports',
    'Contrairement à ce que prétend une publication Facebook, le Conseil de l’Europe n’a pas légalisé la polygamie.',
    'Il est faux d’affirmer, comme le fait une publication Facebook, que le Conseil de l’Europe a légalisé la polygamie.',
  ],
  [
    'unrelated',
    'Les crimes violents ont diminué aux Etats-Unis en 2023, selon les statistiques du FBI.',
    'Une majorité d’Américains estimaient en 2023 que les crimes violents augmentaient aux Etats-Unis, selon un sondage.',
  ],
  [
    'refutes',
    'Les images de migrants forçant les barbelés à la frontière polonaise remontent à l’automne 2021 et n’ont rien d’actuel.',
    'Les images de migrants forçant les barbelés à la frontière polonaise sont récentes : elles ont été filmées cette semaine.',
  ],
  [
    'unrelated',
    'Le vaccin Novarix est efficace à 90 % contre les formes graves de la maladie, selon l’essai publié lundi.',
    'L’essai publié lundi n’a pas évalué l’efficacité du vaccin Novarix contre la transmission du virus.',
  ],
  [
    'refutes',
    'Le cessez-le-feu de Pâques avait été proposé par Moscou, mais Kiev l’a refusé, rappelle un diplomate suisse.',
    'Un diplomate suisse rappelle que Moscou a rejeté le cessez-le-feu de Pâques, dont la proposition émanait de Kiev.',
  ],
  [
    'refutes',
    'La France a été exportatrice nette d’électricité sur l’ensemble de l’année 2023, selon le gestionnaire du réseau.',
    'La France a été importatrice nette d’électricité sur l’ensemble de l’année 2023, selon le gestionnaire du réseau.',
  ],
  [
    'refutes',
    'Le vraquier Amaryllis a sombré au large du Yémen dans la nuit de samedi à dimanche avec toute sa cargaison.',
    'Arrivé lundi à Djibouti, le vraquier Amaryllis y a déchargé les 20.000 tonnes de blé qu’il transportait.',
  ],
  [
    'refutes',
    'Le rapport de l’Anses ne fait mention d’aucun lien entre les ondes de la 5G et l’apparition de tumeurs.',
    'Un lien entre la 5G et la survenue de tumeurs est établi noir sur blanc dans le rapport de l’Anses.',
  ],
  [
    'refutes',
    'Le général Pavel Soroka a été tué le 3 mars 2023 par une frappe sur son poste de commandement.',
    'Le 20 mars 2023, le général Pavel Soroka a répondu en direct aux questions d’une journaliste de la télévision publique.',
  ],
  [
    'refutes',
    'L’athlète kényan Josphat Kiprono n’a fait l’objet d’aucun contrôle antidopage pendant toute la durée des championnats.',
    'Josphat Kiprono a été soumis à deux reprises à des prélèvements antidopage au cours des championnats.',
  ],
  [
    'supports',
    'Le Royaume-Uni a dû importer davantage de gaz norvégien en 2022, la production de ses propres champs étant en recul.',
    'La production gazière britannique déclinait en 2022, ce qui a contraint Londres à accroître ses achats à la Norvège.',
  ],
  [
    'refutes',
    'L’enregistrement du candidat slovaque évoquant un achat de voix est une imitation réalisée avec un logiciel de clonage vocal.',
    'C’est bien la voix du candidat slovaque, nullement retouchée, que l’on entend évoquer un achat de voix dans l’enregistrement, selon des acousticiens.',
  ],
  [
    'unrelated',
    'L’armée israélienne a accusé le Hezbollah d’avoir tiré jeudi des roquettes sur la ville de Safed.',
    'Le Hezbollah a accusé l’armée israélienne d’avoir bombardé jeudi un entrepôt de la ville de Tyr.',
  ],
  [
    'refutes',
    'En 2023, le salaire minimum brut était plus élevé au Portugal qu’en Espagne, selon Eurostat.',
    'En 2023, le salaire minimum brut était moins élevé au Portugal qu’en Espagne, selon Eurostat.',
  ],
  [
    'unrelated',
    'Les femmes représentent moins de 40 % des députés siégeant à l’Assemblée nationale depuis les dernières législatives.',
    'Les femmes représentent plus de la moitié des collaborateurs parlementaires employés à l’Assemblée nationale.',
  ],
  [
    'supports',
    'L’enregistrement attribué au candidat libéral a été fabriqué de toutes pièces à l’aide d’un logiciel d’intelligence artificielle.',
    'L’enregistrement attribué au candidat libéral n’est pas authentique : un logiciel d’intelligence artificielle l’a créé.',
  ],
  [
    'unrelated',
    'Le président bolivien Esteban Quiroga n’a jamais rencontré le ministre iranien des Affaires étrangères, selon son cabinet.',
    'Le président bolivien Esteban Quiroga a reçu à deux reprises l’ambassadeur d’Iran à La Paz, selon son cabinet.',
  ],
  [
    'unrelated',
    'Le prix du beurre a augmenté de 12 % en un an en France, selon les données de l’Insee.',
    'Le prix des pâtes a diminué de 7 % en un an en France, selon les données de l’Insee.',
  ],
  [
    'refutes',
    'L’Allemagne est dépourvue de toute centrale nucléaire en activité depuis le mois d’avril 2023.',
    'En 2024, trois centrales nucléaires étaient toujours en service sur le sol allemand, dont une en Bavière.',
  ],
  [
    'unrelated',
    'L’acteur Damien Fourcade est mort à Nice en novembre 2019 des suites d’un cancer.',
    'Le dernier film de l’acteur Damien Fourcade est sorti dans les salles en février 2020.',
  ],
  [
    'supports',
    'Déboutée par le Conseil constitutionnel, la candidate Inès Rouvray ne pourra pas se présenter à l’élection présidentielle.',
    'Inès Rouvray ne sera pas sur la ligne de départ de la présidentielle, son recours ayant été rejeté par le Conseil constitutionnel.',
  ],
  [
    'supports',
    'Le vaccin contre la rougeole protège à 97 % après deux doses et n’augmente pas le risque d’autisme, rappelle l’OMS.',
    'Deux doses du vaccin antirougeoleux offrent une protection très élevée sans le moindre surrisque d’autisme, rappelle l’OMS.',
  ],
  [
    'refutes',
    'La couverture du magazine Time montrant la chancelière en uniforme est un montage grossier qui n’a jamais été publié.',
    'Le magazine Time a mis en couverture, dans son édition de mars, une photo de la chancelière en uniforme.',
  ],
  [
    'refutes',
    'Les énergies renouvelables ont fourni plus d’un tiers de l’électricité consommée au Maroc en 2021.',
    'Les énergies renouvelables ont fourni à peine un dixième de l’électricité consommée au Maroc en 2021.',
  ],
  [
    'refutes',
    'Toujours en poste vendredi, le ministre tunisien du Commerce, Tarek Hamzaoui, a présidé une réunion sur le prix du pain.',
    'Le ministre tunisien du Commerce, Tarek Hamzaoui, avait démissionné lundi et son successeur a prêté serment dès le jeudi.',
  ],
  [
    'refutes',
    'La fusée iranienne lancée samedi n’est pas parvenue à placer son satellite en orbite et s’est abîmée dans l’océan Indien.',
    'Lancé samedi par l’Iran, le satellite a été mis en orbite avec succès et transmet déjà des données.',
  ],
  [
    'refutes',
    'La canicule de l’été 2003 a provoqué près de 15.000 décès en France, selon les calculs de l’Inserm.',
    'Selon les calculs de l’Inserm, moins de 2.000 décès sont imputables en France à la canicule de l’été 2003.',
  ],
  [
    'unrelated',
    'Moins de 5 % des terres agricoles ukrainiennes sont exploitées par des sociétés à capitaux étrangers.',
    'Plus de 60 % des exportations agricoles ukrainiennes transitent par les ports de la région d’Odessa.',
  ],
  [
    'refutes',
    'La sprinteuse Aminata Sarr a passé toute la journée de samedi alitée dans une clinique de Dakar.',
    'Samedi après-midi, la sprinteuse Aminata Sarr s’est imposée sur 200 mètres au meeting de Zurich.',
  ],
  [
    'refutes',
    'Le commerce extérieur italien a dégagé un excédent de 34 milliards d’euros en 2023, selon l’institut Istat.',
    'Les échanges commerciaux de l’Italie avec le reste du monde se sont soldés par un déficit en 2023, selon l’Istat.',
  ],
  [
    'refutes',
    'Le texte adopté par le Sénat ne prévoit ni amende ni peine de prison pour les parents qui refusent la vaccination.',
    'Les parents refusant de faire vacciner leurs enfants s’exposent à une amende de 1.500 euros, selon les termes du texte adopté par le Sénat.',
  ],
  [
    'refutes',
    'C’est le député Hervé Lascombes qui a frappé un militant écologiste et non l’inverse, montre la vidéo intégrale.',
    'La vidéo intégrale montre que le député Hervé Lascombes a été agressé par un militant écologiste, sans porter lui-même le moindre coup.',
  ],
  [
    'unrelated',
    'La vaccination contre les papillomavirus n’est pas obligatoire pour les collégiens, rappelle le ministère de la Santé.',
    'La vaccination contre la rougeole est obligatoire pour les nourrissons, rappelle le ministère de la Santé.',
  ],
  [
    'unrelated',
    'Le séisme de magnitude 6,8 qui a frappé le Haut Atlas marocain s’est produit peu après 23 heures.',
    'Une réplique de magnitude 4,9, ressentie jusqu’à Agadir, a secoué le Haut Atlas marocain vingt minutes plus tard.',
  ],
  [
    'unrelated',
    'L’atterrisseur indien s’est posé en douceur près du pôle Sud de la Lune le 23 août 2023.',
    'La sonde russe Luna-25 s’est écrasée sur la Lune quelques jours avant le 23 août 2023.',
  ],
  [
    'refutes',
    'Les six drones de combat livrés à la Serbie en juin ont été fabriqués en Chine.',
    'Les six drones de combat livrés à la Serbie en juin ont été fabriqués en Turquie.',
  ],
  [
    'refutes',
    'Aux doses autorisées, ce colorant alimentaire est inoffensif pour l’homme, conclut l’Autorité européenne de sécurité des aliments.',
    'Même aux doses autorisées, ce colorant alimentaire est nocif pour l’homme, conclut l’Autorité européenne de sécurité des aliments.',
  ],
  [
    'refutes',
    'Le nouveau carnet de santé numérique ne contient aucune donnée de géolocalisation, selon la Cnil.',
    'Le nouveau carnet de santé numérique contient des données de géolocalisation, selon la Cnil.',
  ],
  [
    'supports',
    'La phrase prêtée à Einstein sur les abeilles n’apparaît dans aucun de ses écrits, selon la biographe Mathilde Orsel.',
    'Selon la biographe Mathilde Orsel, rien dans les écrits d’Einstein n’atteste la phrase sur les abeilles qu’on lui prête.',
  ],
  [
    'refutes',
    'Le groupe a annoncé mardi la création de 800 postes sur son site de Douai d’ici à 2026.',
    'Le groupe a annoncé mardi la suppression de 800 postes sur son site de Douai d’ici à 2026.',
  ],
  [
    'refutes',
    'L’intoxication des soixante écoliers de Limoges a été causée par des lentilles mal conservées, conclut l’agence régionale de santé.',
    'Selon les conclusions de l’agence régionale de santé, c’est l’eau de la cantine qui a rendu malades les soixante écoliers de Limoges.',
  ],
  [
    'refutes',
    'Le nombre d’homicides a reculé de 4 % en Suède en 2022, d’après le Conseil national de prévention de la criminalité.',
    'Le nombre d’homicides a progressé de 4 % en Suède en 2022, d’après le Conseil national de prévention de la criminalité.',
  ],
  [
    'supports',
    'L’ex-Premier ministre Dragan Petrescu purge depuis janvier une peine de six ans de prison pour corruption.',
    'L’ex-Premier ministre Dragan Petrescu est incarcéré depuis janvier à la suite de sa condamnation pour corruption.',
  ],
  [
    'supports',
    'L’avion affrété lundi entre Kaboul et Francfort n’avait à son bord, hors équipage, que des ressortissants allemands.',
    'Tous les passagers du vol affrété lundi de Kaboul à Francfort étaient de nationalité allemande.',
  ],
  [
    'refutes',
    'La fonte de la calotte glaciaire du Groenland s’est accélérée au cours des vingt dernières années, montrent les satellites.',
    'Les mesures satellitaires indiquent un ralentissement de la fonte de la calotte groenlandaise au cours des vingt dernières années.',
  ],
  [
    'refutes',
    'La France dispose encore de stocks stratégiques de pétrole équivalant à trois mois de consommation, indique la ministre de l’Energie.',
    'La France ne dispose plus du moindre stock stratégique de pétrole, indique la ministre de l’Energie.',
  ],
  [
    'refutes',
    'La proposition de loi interdisant TikTok aux fonctionnaires du Montana a été déposée par le seul élu démocrate Alan Prescott.',
    'C’est au républicain Wayne Hollister, et à nul autre, que l’on doit la proposition de loi interdisant TikTok aux fonctionnaires du Montana.',
  ],
  [
    'unrelated',
    'Aucun cas de choléra n’a été signalé à Mamoudzou au mois de juillet, d’après l’agence régionale de santé.',
    'Plusieurs cas de typhoïde ont été signalés à Mamoudzou au mois de juillet, d’après l’agence régionale de santé.',
  ],
  [
    'refutes',
    'Le maire de Saint-Aubry n’a jamais été poursuivi pour fraude électorale dans l’affaire des faux bulletins.',
    'Le maire de Saint-Aubry a été poursuivi pour fraude électorale dans l’affaire des faux bulletins.',
  ],
  [
    'unrelated',
    'L’enseignante Nadia Ferhat n’a pas été licenciée après la diffusion de la vidéo, précise le rectorat.',
    'L’enseignante Nadia Ferhat a été exclue de son syndicat après la diffusion de la vidéo, précise celui-ci.',
  ],
  [
    'supports',
    'La finale de la Coupe d’Afrique a été remportée par le Sénégal aux dépens de l’Egypte, battue aux tirs au but.',
    'L’Egypte s’est inclinée aux tirs au but face au Sénégal en finale de la Coupe d’Afrique.',
  ],
  [
    'refutes',
    'L’ancien sénateur Philippe Rambert a été relaxé en appel dans le dossier des emplois fictifs de son groupe.',
    'Jugé en appel dans le dossier des emplois fictifs, l’ex-sénateur Philippe Rambert a été condamné à dix mois de prison avec sursis.',
  ],
  [
    'unrelated',
    'Une grande majorité des électeurs suisses vote par correspondance, selon la Chancellerie fédérale.',
    'Seule une minorité des électeurs suisses souhaite une adhésion à l’Union européenne, selon un sondage.',
  ],
  [
    'refutes',
    'L’ambassade du Canada à Caracas est restée ouverte au public pendant toute la durée des émeutes.',
    'Pendant les émeutes, l’ambassade canadienne à Caracas a été fermée et ses guichets sont demeurés inaccessibles aux visiteurs.',
  ],
  [
    'refutes',
    'La phrase attribuée à la ministre Claire Vasseur ne figure dans aucun de ses discours, pas plus que dans ses entretiens.',
    'C’est dans son discours de Strasbourg, le 12 mars, que la ministre Claire Vasseur a prononcé la phrase qui lui est attribuée.',
  ],
  [
    'supports',
    'Le tribunal administratif a annulé l’arrêté du maire qui interdisait le burkini sur les plages de la commune.',
    'L’arrêté municipal bannissant le burkini des plages de la commune ne s’applique plus, la justice administrative l’ayant annulé.',
  ],
  [
    'refutes',
    'L’ensemble des vingt-sept Etats membres de l’Union européenne ont désormais ratifié l’accord commercial avec le Chili.',
    'Cinq des vingt-sept Etats membres de l’Union européenne n’ont toujours pas ratifié l’accord commercial avec le Chili.',
  ],
  [
    'supports',
    'Le nombre de passages aux urgences pour bronchiolite est passé de 3.200 à 4.800 en une semaine, selon Santé publique France.',
    'En une semaine, les passages aux urgences pour bronchiolite ont augmenté de moitié, d’après Santé publique France.',
  ],
]
