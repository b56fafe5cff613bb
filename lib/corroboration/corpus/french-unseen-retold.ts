import type { Relation } from '../compare'

/** Pairs of French passages of checks, encyclopaedias and reports, most of them told in quite other words. No rule was made by them: kept to measure, never to mend. */
export const frenchUnseenRetold: readonly (readonly [Relation, string, string])[] = [
  [
    'refutes',
    'La fillette en pleurs visible sur cette photo venait de fuir les bombardements de Marioupol.',
    'L’enfant qui pleure sur cette photo n’a jamais mis les pieds en Ukraine : elle vivait alors en Irak.',
  ],
  [
    'supports',
    'Le village fut rebaptisé en 1946. Jusque-là, il portait le nom allemand de Falkenried.',
    'Le village s’appelait Falkenried avant 1946.',
  ],
  [
    'supports',
    'Cette couverture du journal satirique représentant un général en couche-culotte est un montage.',
    'Le journal satirique n’a jamais imprimé cette une montrant un général en couche-culotte.',
  ],
  [
    'supports',
    'Le missile tombé dans l’est de la Pologne a fait deux morts.',
    'Deux habitants d’un village de l’est polonais ont péri dans la chute de l’engin.',
  ],
  [
    'refutes',
    'Plus de 70 % du cobalt extrait dans le monde provient de la République démocratique du Congo, loin devant l’Indonésie et l’Australie.',
    'L’Australie est le premier producteur mondial de cobalt.',
  ],
  [
    'refutes',
    'La fresque du métro a été financée avec l’argent des contribuables, s’indigne l’élu.',
    'Le coût de la fresque du métro a été entièrement couvert par des mécènes, sans un centime public.',
  ],
  [
    'unrelated',
    'Le ministère ne recommande pas de dose de rappel aux enfants de moins de 12 ans.',
    'Le ministère recommande aux femmes enceintes de recevoir une dose de rappel.',
  ],
  [
    'refutes',
    'La Suède s’est retirée de l’accord de Paris sur le climat, affirme ce blog.',
    'Stockholm demeure partie à l’accord de Paris et n’a engagé aucune démarche pour en sortir.',
  ],
  [
    'supports',
    'Aucune étude n’a montré que boire de l’eau très chaude tuait le coronavirus.',
    'L’idée qu’une boisson brûlante éliminerait le coronavirus ne repose sur aucune preuve scientifique.',
  ],
  [
    'refutes',
    'La vidéo devenue virale montre le bombardement d’un immeuble de Kharkiv en mars 2022.',
    'Ces images d’immeuble éventré ont en réalité été tournées à Alep en 2016, six ans avant l’invasion de l’Ukraine.',
  ],
  [
    'refutes',
    'L’étude a réuni 240 volontaires. La moitié d’entre eux a reçu le médicament, les autres un placebo.',
    'Tous les participants à l’étude ont pris le médicament.',
  ],
  [
    'supports',
    'La ville n’a conservé de ses remparts que la porte Saint-Aubin. Le reste de l’enceinte fut démoli en 1842 pour laisser place à un boulevard.',
    'La plus grande partie des remparts de la ville a été détruite.',
  ],
  [
    'unrelated',
    'Le traité de libre-échange supprime les droits de douane sur les produits laitiers et sur le vin entre les deux pays.',
    'Le traité interdit l’importation de viande aux hormones.',
  ],
  [
    'supports',
    'La fonte de la banquise, qui flotte déjà sur l’océan, n’élève presque pas le niveau de la mer.',
    'Quand un glaçon flottant fond, l’eau ne monte guère : il en va de même pour la glace de mer.',
  ],
  [
    'refutes',
    'Les enquêteurs ont écarté l’hypothèse d’une attaque informatique. La panne du 8 juin résulte d’une erreur commise lors d’une opération de maintenance.',
    'La panne du 8 juin a été causée par des pirates informatiques.',
  ],
  [
    'unrelated',
    'Le professeur Alain Desmarest a reçu un blâme de l’Ordre des médecins en 2021.',
    'Alain Desmarest a signé plus de deux cents articles dans des revues scientifiques.',
  ],
  [
    'supports',
    'Fin mai 2022, le nombre d’Ukrainiens réfugiés à l’étranger dépassait six millions.',
    'Plus de six millions de personnes avaient quitté l’Ukraine à la fin du mois de mai 2022.',
  ],
  [
    'supports',
    'La physicienne Marguerite Solvein, née à Namur le 3 février 1902 et morte à Gand le 9 décembre 1997, fut l’une des pionnières de la cristallographie.',
    'Marguerite Solvein a vécu plus de quatre-vingt-dix ans.',
  ],
  [
    'refutes',
    'Loin de fondre, ce glacier islandais s’est étendu de deux kilomètres en vingt ans.',
    'En vingt ans, la langue de ce glacier islandais a reculé de près de deux kilomètres.',
  ],
  [
    'unrelated',
    'La vidéo du prétendu sosie a été vue plus de deux millions de fois sur TikTok.',
    'Sur Facebook, la vidéo du prétendu sosie a été partagée 40 000 fois en une semaine.',
  ],
  [
    'refutes',
    'Boudé par le public comme par la critique, le film quitta l’affiche au bout de dix jours et ruina son producteur.',
    'Le film a connu un triomphe dès sa sortie en salles.',
  ],
  [
    'refutes',
    'L’usine bretonne de masques est aux mains d’un fonds d’investissement chinois.',
    'Aucun capital étranger n’est entré dans l’usine bretonne de masques, détenue à 100 % par ses salariés.',
  ],
  [
    'unrelated',
    'Le vaccin expérimental a été bien toléré par les 60 volontaires de la phase 1. La phase 2 doit commencer au printemps.',
    'Le vaccin expérimental protège mieux que ceux de ses concurrents.',
  ],
  [
    'refutes',
    'Depuis l’été 2022, la France n’achète plus le moindre mètre cube de gaz russe.',
    'Des cargaisons de gaz liquéfié russe ont été livrées à des acheteurs français tout au long de l’année 2023.',
  ],
  [
    'refutes',
    'Le règlement intérieur du collège tolère l’usage du téléphone dans la cour pendant les récréations, mais le proscrit dans les salles de classe.',
    'Les collégiens ont le droit de se servir de leur téléphone en classe.',
  ],
  [
    'refutes',
    'Au plus fort de la vague, la plupart des lits de réanimation de la région étaient vides.',
    'Au pic de l’épidémie, les services de réanimation de la région affichaient complet.',
  ],
  [
    'unrelated',
    'L’entreprise emploie 1 800 salariés en France et a réalisé l’an dernier un chiffre d’affaires de 410 millions d’euros.',
    'L’entreprise emploie 600 personnes en Allemagne.',
  ],
  [
    'supports',
    'Long de 1 240 mètres, le viaduc de Touvre détint le record national jusqu’en 1998, date de l’achèvement du pont de Mirel.',
    'Avant 1998, aucun pont du pays n’était plus long que le viaduc de Touvre.',
  ],
  [
    'unrelated',
    'Inauguré en 1913, le théâtre a été entièrement rénové en 2005. Sa grande salle peut recevoir 850 spectateurs.',
    'Le théâtre est le plus ancien de la ville.',
  ],
  [
    'refutes',
    'La chenille de ce papillon se nourrit exclusivement des feuilles du prunellier. Privée de cet arbuste, elle meurt en quelques jours.',
    'La chenille de ce papillon peut aussi se nourrir de feuilles de chêne.',
  ],
  [
    'refutes',
    'Selon une publication partagée des milliers de fois, le diplomate Viktor Lanskoï a été retrouvé mort à Genève.',
    'Joint par téléphone, Viktor Lanskoï se porte bien et occupe toujours ses fonctions à Genève.',
  ],
  [
    'refutes',
    'Le peintre Simon Araval apprit son métier auprès de sa mère, miniaturiste réputée. Son père, notaire, ne savait pas tenir un pinceau et désapprouvait cette vocation.',
    'C’est son père qui a enseigné la peinture à Simon Araval.',
  ],
  [
    'refutes',
    'Présentée comme épidémiologiste, Helga Brandt dirige une unité de recherche sur les maladies infectieuses.',
    'Ostéopathe de métier, Helga Brandt n’a jamais travaillé dans la recherche ni étudié les maladies infectieuses.',
  ],
  [
    'refutes',
    'Le convoi humanitaire est parvenu jeudi dans le centre de Marioupol, où il a distribué des vivres.',
    'Bloqués à l’entrée de Marioupol, les camions de vivres ont rebroussé chemin jeudi sans rien livrer.',
  ],
  [
    'supports',
    'Le paludisme est provoqué par un parasite que transmet la piqûre de moustiques femelles infectés. Les mâles, qui ne se nourrissent pas de sang, ne le propagent pas.',
    'Seuls les moustiques femelles transmettent le paludisme.',
  ],
  [
    'refutes',
    'Née à Liège en 1921, la romancière Adèle Vaucelle s’installa à Paris après la guerre. Elle ne demanda jamais la nationalité française et voyagea toute sa vie avec un passeport belge.',
    'Adèle Vaucelle est devenue citoyenne française après la guerre.',
  ],
  [
    'supports',
    'En appel, le maire Lucien Taverny a été relaxé de toutes les charges qui pesaient contre lui.',
    'La cour d’appel a entièrement blanchi l’édile Lucien Taverny.',
  ],
  [
    'supports',
    'L’usage de la trottinette électrique est autorisé sur les pistes cyclables. Sur les trottoirs, il est passible d’une amende de 135 euros.',
    'Il est défendu de rouler en trottinette électrique sur le trottoir.',
  ],
  [
    'unrelated',
    'Le pont Antonivski, près de Kherson, a été rendu impraticable par des tirs de roquettes.',
    'Le pont de Crimée a rouvert partiellement à la circulation au lendemain de l’explosion.',
  ],
  [
    'refutes',
    'Au recensement de 2022, la commune de Valbrine comptait 4 812 habitants, contre 5 530 dix ans plus tôt.',
    'Valbrine s’est peuplée au cours de la décennie.',
  ],
  [
    'refutes',
    'La présidente du parti, Lena Hartwig, avait démissionné en mars pour raisons de santé, deux mois avant la débâcle électorale de mai.',
    'Lena Hartwig a quitté la tête du parti à cause de la débâcle de mai.',
  ],
  [
    'supports',
    'Le photographe Pavel Rybak a confirmé avoir pris le cliché en août 2008 à Gori, en Géorgie. L’image a ressurgi en 2022, accompagnée d’une légende évoquant l’Ukraine.',
    'La photo de Pavel Rybak n’a pas été prise en Ukraine.',
  ],
  [
    'supports',
    'Le choléra se transmet par l’ingestion d’eau ou d’aliments contaminés. La plupart des malades guérissent grâce à une simple solution de réhydratation orale.',
    'On peut attraper le choléra en buvant de l’eau souillée.',
  ],
  [
    'refutes',
    'Le musée de la Faïence n’accueille plus personne depuis l’inondation d’octobre. Sa réouverture n’est pas attendue avant 2026.',
    'Le public peut actuellement visiter le musée de la Faïence.',
  ],
  [
    'refutes',
    'Sur cette vidéo, le président Maurel refuse de serrer la main du chirurgien venu l’accueillir.',
    'La version intégrale montre le président Maurel saluant le chirurgien d’une longue poignée de main.',
  ],
  [
    'refutes',
    'Le vaccin à ARN messager modifie durablement le patrimoine génétique des personnes qui le reçoivent.',
    'L’ARN contenu dans le vaccin ne pénètre pas dans le noyau des cellules et laisse intact l’ADN du patient.',
  ],
  [
    'unrelated',
    'Le roman, publié en 1958, a été traduit en dix-neuf langues. L’auteur en a lui-même assuré la version italienne.',
    'Le roman a été adapté au cinéma dans les années 1970.',
  ],
  [
    'unrelated',
    'La photo de la fillette face au soldat a été prise en 2012 en Cisjordanie.',
    'La photo du soldat blessé partagée la même semaine date de 2015 et vient du Donbass.',
  ],
  [
    'supports',
    'Élu pour la première fois en 1977, Marcel Hugonnet a été reconduit cinq fois à la mairie avant de passer la main en 2014.',
    'Marcel Hugonnet a dirigé la commune pendant plus de trente ans.',
  ],
  [
    'supports',
    'Ce reportage sur les réfugiés attribué à la BBC est une fabrication.',
    'La BBC n’a jamais produit ce sujet sur les réfugiés, son logo a été usurpé.',
  ],
  [
    'unrelated',
    'La chanteuse Mirela Stoïan a sorti son premier album en 2016. Le deuxième, enregistré à Berlin, est paru en 2020.',
    'Le premier album de Mirela Stoïan a été enregistré à Londres.',
  ],
  [
    'refutes',
    'Le pont d’Irpin a été pulvérisé par un missile russe aux premières heures de l’offensive.',
    'Ce sont les forces ukrainiennes elles-mêmes qui ont dynamité le pont d’Irpin pour freiner l’adversaire.',
  ],
  [
    'unrelated',
    'Un masque FFP2 filtre au moins 94 % des particules en suspension dans l’air.',
    'Il est conseillé de changer son masque chirurgical au bout de quatre heures.',
  ],
  [
    'refutes',
    'La rougeole est une maladie virale très contagieuse. Il n’existe pas de traitement antiviral spécifique et la prise en charge se limite au soulagement des symptômes.',
    'Les médecins disposent d’un antiviral spécifique pour guérir la rougeole.',
  ],
  [
    'supports',
    'Cette photo d’explosion circule depuis 2014 et n’a donc aucun rapport avec l’offensive de 2022.',
    'Le cliché de l’explosion était déjà en ligne huit ans avant l’invasion de février 2022.',
  ],
  [
    'unrelated',
    'Plus de 20 000 hectares de forêt sont partis en fumée en Gironde durant l’été.',
    'En Espagne, les incendies de l’été ont ravagé près de 300 000 hectares.',
  ],
  [
    'unrelated',
    'La tuberculose est due à une bactérie qui atteint le plus souvent les poumons. Elle se propage par voie aérienne, lorsque les malades toussent.',
    'La tuberculose a fait davantage de victimes en Inde qu’au Brésil en 2020.',
  ],
  [
    'refutes',
    'Le mont Orfal est un ancien volcan. Sa dernière éruption remonte à plus de 12 000 ans et les géologues le considèrent comme définitivement éteint.',
    'Le mont Orfal est un volcan toujours actif.',
  ],
  [
    'refutes',
    'Le niveau moyen des océans n’a pas bougé depuis trente ans, assure cet internaute.',
    'Les altimètres des satellites mesurent une hausse continue du niveau des mers depuis 1993.',
  ],
  [
    'refutes',
    'La centrale nucléaire de Zaporijjia est la plus puissante d’Europe.',
    'Plusieurs centrales européennes devancent celle de Zaporijjia en puissance installée.',
  ],
  [
    'supports',
    'Le nombre de décès signalés après une vaccination ne permet pas de conclure que le vaccin en est la cause.',
    'Un décès déclaré à la suite d’une injection n’est pas nécessairement dû au vaccin.',
  ],
  [
    'supports',
    'La part du charbon dans la production d’électricité du pays est tombée de 41 % en 2012 à moins de 2 % en 2022.',
    'Le pays a presque abandonné le charbon pour produire son électricité.',
  ],
  [
    'supports',
    'La population de loutres du bassin, réduite à une dizaine d’individus en 1985, est aujourd’hui estimée à plus de quatre cents.',
    'Les loutres sont beaucoup plus nombreuses qu’au milieu des années 1980.',
  ],
  [
    'supports',
    'Le logiciel est distribué gratuitement et son code source peut être consulté, modifié et redistribué par quiconque.',
    'Tout le monde a le droit de modifier le code du logiciel.',
  ],
  [
    'supports',
    'Des cinq équipages partis de Brest, un seul a rallié les Açores. Les quatre autres ont renoncé en raison de la tempête.',
    'La plupart des équipages ont abandonné la course.',
  ],
  [
    'unrelated',
    'Le parc national couvre 920 kilomètres carrés et abrite plus de deux cents espèces d’oiseaux, dont trois rapaces menacés.',
    'Le parc national abrite une meute de loups.',
  ],
  [
    'refutes',
    'Sourde de l’oreille gauche depuis sa naissance, la violoniste Irène Castel a longtemps caché son handicap à ses professeurs.',
    'Irène Castel a perdu l’ouïe du côté gauche à la suite d’un accident de voiture.',
  ],
  [
    'refutes',
    'Situé à faible altitude et alimenté par des sources tièdes, le lac de Morvelle n’a gelé que deux fois au cours du XXe siècle.',
    'Le lac de Morvelle est pris par les glaces chaque hiver.',
  ],
  [
    'supports',
    'L’essentiel du réchauffement observé depuis 1850 est imputable aux activités humaines.',
    'L’homme est le principal responsable de la hausse des températures constatée depuis le milieu du XIXe siècle.',
  ],
  [
    'refutes',
    'Le Kényan Joseph Tarus a remporté le marathon en 2 heures et 6 minutes, devant l’Éthiopien Dawit Adugna, qui avait pourtant mené la course jusqu’au 38e kilomètre.',
    'Dawit Adugna a gagné le marathon devant Joseph Tarus.',
  ],
  [
    'supports',
    'Le vaccin contre la fièvre jaune confère une protection durable. Une seule injection suffit et aucun rappel n’est exigé pour la plupart des voyageurs.',
    'En général, il n’est pas nécessaire de refaire le vaccin contre la fièvre jaune.',
  ],
  [
    'supports',
    'Selon le rapport, neuf accidents sur dix se sont produits par temps sec et sur des lignes droites.',
    'La grande majorité des accidents a eu lieu sans pluie.',
  ],
  [
    'unrelated',
    'La maire de Port-Ségal, Inès Quilliou, a fait voter en 2021 la gratuité des transports pour les moins de 18 ans.',
    'Inès Quilliou est opposée à la gratuité des transports pour les retraités.',
  ],
  [
    'refutes',
    'Le port du masque reste obligatoire dans toutes les pharmacies jusqu’à la fin de l’hiver.',
    'Depuis lundi et pour tout l’hiver, chacun peut entrer à visage découvert dans une pharmacie.',
  ],
  [
    'unrelated',
    'Née à Cracovie en 1934, la sculptrice Halina Dobrska étudia à Varsovie avant d’émigrer au Canada en 1968.',
    'Halina Dobrska a épousé un architecte canadien.',
  ],
  [
    'unrelated',
    'Le vaccin de Pfizer a reçu son autorisation européenne en décembre 2020.',
    'Le vaccin de Novavax a reçu son autorisation européenne en décembre 2021.',
  ],
  [
    'refutes',
    'L’affaire du faux certificat a été classée sans suite par le parquet de Lyon.',
    'Le dossier du faux certificat suit son cours à Lyon, où un juge d’instruction poursuit les auditions.',
  ],
  [
    'refutes',
    'Le groupe a été formé à Rennes en 1987 par deux sœurs, Maëlle et Gwenn Kerdraon. Le batteur Yann Lescoat ne les rejoignit que trois ans plus tard, à la demande de leur maison de disques.',
    'Le batteur Yann Lescoat est l’un des fondateurs du groupe.',
  ],
  [
    'refutes',
    'L’homme étendu sur le trottoir de Boutcha n’est qu’un figurant payé pour faire le mort.',
    'L’homme gisant sur ce trottoir de Boutcha est une véritable victime, formellement identifiée par sa veuve.',
  ],
  [
    'supports',
    'La tonne de blé se négociait en mars au double de son prix de l’année précédente.',
    'En mars, il fallait payer le blé deux fois plus cher qu’un an auparavant.',
  ],
  [
    'unrelated',
    'Les myocardites signalées après la vaccination touchent surtout des hommes de moins de 30 ans.',
    'Une infection par le Covid-19 peut elle aussi entraîner une inflammation du muscle cardiaque.',
  ],
  [
    'supports',
    'L’auteur présumé du tract, un étudiant tchèque de 22 ans, nie l’avoir rédigé et assure l’avoir seulement recopié.',
    'L’étudiant tchèque conteste avoir écrit le tract.',
  ],
  [
    'unrelated',
    'Selon le ministère de la Défense, le navire a quitté Toulon le 2 avril et doit participer à des manœuvres en Méditerranée orientale avec la marine grecque.',
    'Le navire transporte des missiles de croisière.',
  ],
  [
    'unrelated',
    'L’Union européenne prévoit d’interdire la vente de voitures thermiques neuves à partir de 2035.',
    'Les ventes de voitures électriques d’occasion ont doublé en un an dans l’Union européenne.',
  ],
  [
    'supports',
    'L’écrivain vécut trente ans à Lisbonne sans jamais parvenir à maîtriser le portugais, qu’il comprenait à peine.',
    'Malgré son long séjour à Lisbonne, l’écrivain parlait mal le portugais.',
  ],
  [
    'unrelated',
    'Le séisme de magnitude 6,1 a été ressenti jusqu’à la capitale, située à 140 kilomètres de l’épicentre. Des bâtiments anciens se sont effondrés.',
    'Le séisme a été suivi d’un raz-de-marée sur la côte.',
  ],
  [
    'supports',
    'Cette scène de combat aérien au-dessus de Kiev est extraite d’un jeu vidéo.',
    'Le duel d’avions présenté comme filmé dans le ciel de Kiev n’est qu’une simulation tirée d’un logiciel de jeu.',
  ],
  [
    'refutes',
    'Porté par des vents favorables, le vol parti de Montréal s’est posé à Nantes avec quarante minutes d’avance sur l’horaire.',
    'L’avion en provenance de Montréal a atterri en retard à Nantes.',
  ],
  [
    'unrelated',
    'La députée Nadège Corvin a voté contre l’amendement sur les éoliennes en mer.',
    'Nadège Corvin s’est abstenue lors du vote final sur le projet de loi énergie.',
  ],
  [
    'refutes',
    'Signée à La Haye en mai 1951, la convention n’entra en vigueur que le 1er janvier 1953, faute de ratifications suffisantes.',
    'La convention s’appliquait déjà au moment de sa signature.',
  ],
  [
    'supports',
    'Le tribunal n’a pas suivi les réquisitions du parquet et a remis en liberté l’ancien trésorier, faute de preuves.',
    'L’ancien trésorier est sorti libre du tribunal.',
  ],
  [
    'refutes',
    'C’est la Pologne qui a fourni ces chars d’assaut à l’Ukraine au printemps.',
    'Ces chars d’assaut ont été cédés au printemps par Kiev à Varsovie, et non l’inverse.',
  ],
  [
    'refutes',
    'Saisi par trois associations de riverains qui réclamaient l’annulation du permis, le Conseil d’État a rejeté leur recours le 4 mars.',
    'Le Conseil d’État a donné raison aux associations de riverains.',
  ],
  [
    'refutes',
    'Le chef d’orchestre autrichien Anton Weidel s’est éteint à Graz en novembre 2009, à l’âge de 81 ans. Il dirigeait encore quelques semaines plus tôt.',
    'Anton Weidel a donné son concert d’adieu à Vienne en 2014.',
  ],
  [
    'supports',
    'Le pays n’a pas d’accès à la mer. Ses exportations transitent par les ports de ses deux voisins du sud.',
    'Ce pays est entièrement enclavé dans les terres.',
  ],
  [
    'supports',
    'La centrale à gaz, mise à l’arrêt en 2019, a été remise en marche l’hiver dernier afin de pallier le manque d’électricité.',
    'La centrale à gaz a repris du service l’hiver dernier.',
  ],
  [
    'unrelated',
    'Le lynx boréal vit en solitaire dans les forêts d’Europe et d’Asie. Il chasse surtout le chevreuil et le lièvre.',
    'Le lynx boréal court plus vite que le loup.',
  ],
  [
    'supports',
    'La sénatrice Odile Ferrand dément avoir réclamé l’internement des personnes non vaccinées.',
    'Odile Ferrand assure n’avoir jamais demandé que l’on enferme les non-vaccinés.',
  ],
  [
    'supports',
    'La maternité n’était pas désaffectée : des patientes s’y trouvaient lors de la frappe.',
    'Des femmes étaient hospitalisées dans la maternité au moment où elle a été bombardée.',
  ],
  [
    'supports',
    'Contrairement à une légende tenace, la tour n’a pas été dessinée par l’ingénieur dont elle porte le nom, mais par deux de ses employés.',
    'Ce n’est pas l’homme dont la tour porte le nom qui l’a dessinée.',
  ],
  [
    'supports',
    'Le test PCR ne permet pas de savoir si une personne est encore contagieuse.',
    'Un PCR positif n’indique pas à lui seul que le patient peut toujours transmettre le virus.',
  ],
  [
    'refutes',
    'Le service militaire obligatoire sera rétabli dès septembre pour tous les jeunes de 18 ans.',
    'Non, aucun retour de la conscription n’est prévu à la rentrée, contrairement à ce que prétend cette rumeur.',
  ],
  [
    'refutes',
    '« Nous avons désormais la certitude que le tireur a agi sans l’aide de quiconque », a déclaré le procureur de Dijon au terme de huit mois d’enquête.',
    'Selon le procureur de Dijon, le tireur avait des complices.',
  ],
  [
    'unrelated',
    'L’étude, menée auprès de 3 200 étudiants, indique que 45 % d’entre eux travaillent pendant l’année universitaire.',
    'La plupart des étudiants qui travaillent vivent chez leurs parents.',
  ],
  [
    'unrelated',
    'Le glacier d’Aletsch, en Suisse, a perdu plus d’un kilomètre de longueur depuis 1980.',
    'Le glacier argentin Perito Moreno est longtemps resté stable malgré le réchauffement.',
  ],
  [
    'supports',
    'Le score de dimanche, 3 à 0, prive définitivement les Ardennais de la montée en première division.',
    'Les Ardennais ne joueront pas en première division la saison prochaine.',
  ],
  [
    'unrelated',
    'Le niveau de la mer s’élève d’environ trois à quatre millimètres par an.',
    'La température de surface des océans a battu un record au mois d’août 2023.',
  ],
  [
    'refutes',
    'L’hydroxychloroquine diminue nettement la mortalité des malades du Covid-19 hospitalisés.',
    'Chez les patients hospitalisés pour un Covid-19, l’hydroxychloroquine n’a montré aucun bénéfice sur la survie.',
  ],
  [
    'unrelated',
    'Le parti n’a obtenu aucun siège aux élections législatives de 2017.',
    'Le parti compte aujourd’hui quatre élus au Parlement européen.',
  ],
  [
    'refutes',
    'La députée Claire Maudrin a voté contre la réforme des retraites en première lecture.',
    'Le nom de Claire Maudrin figure parmi les élus ayant approuvé en première lecture la réforme des retraites.',
  ],
  [
    'unrelated',
    'Le chef de l’État n’a pas annoncé de nouveau confinement lors de son allocution de mardi.',
    'Le gouvernement a ordonné la fermeture des discothèques pour quatre semaines.',
  ],
  [
    'refutes',
    'En décembre 2021, la dose de rappel était réservée aux seules personnes de plus de 65 ans.',
    'Dès le début du mois de décembre 2021, tous les adultes pouvaient demander leur dose de rappel.',
  ],
  [
    'refutes',
    'Inaugurée en 2011, la ligne T4 compte dix-sept stations. Elle a été prolongée en 2018 jusqu’à l’aérogare, que l’on rejoint désormais en vingt minutes depuis le centre.',
    'Il est impossible de se rendre à l’aéroport en empruntant la ligne T4.',
  ],
  [
    'unrelated',
    'Près de 3 000 civils ont été évacués de la ville de Marioupol au cours de cette journée.',
    'Quelque 2 000 combattants ukrainiens restaient retranchés dans l’aciérie de Marioupol.',
  ],
  [
    'supports',
    'Le prix de l’abonnement, fixé à 12 euros depuis 2015, passera à 15 euros le 1er janvier prochain.',
    'L’abonnement coûtera plus cher à partir de janvier.',
  ],
  [
    'supports',
    'L’OMS ne recommande l’ivermectine contre le Covid-19 que dans le cadre d’essais cliniques.',
    'Hors recherche clinique, l’Organisation mondiale de la santé déconseille de traiter le Covid-19 par l’ivermectine.',
  ],
  [
    'unrelated',
    'L’ingénieur Torvald Ekman mit au point sa pompe en 1887 et en vendit le brevet à une firme anglaise l’année suivante.',
    'Torvald Ekman est mort dans la pauvreté.',
  ],
  [
    'refutes',
    'Le barrage de Sorvène, mis en eau en 1964, retient 320 millions de mètres cubes, ce qui en fait le troisième du pays par son volume.',
    'Aucun barrage du pays ne retient plus d’eau que celui de Sorvène.',
  ],
  [
    'supports',
    'Le conseil municipal a décidé de ne pas renouveler le contrat de la société privée. À partir du 1er juillet, la distribution de l’eau sera assurée par une régie communale.',
    'La gestion de l’eau va redevenir publique dans la commune.',
  ],
  [
    'supports',
    'La reine Ysabeau survécut de douze ans à son époux et exerça seule la régence jusqu’à la majorité de leur fils.',
    'Le mari de la reine Ysabeau est mort avant elle.',
  ],
  [
    'refutes',
    'Les éoliennes ont fourni moins de 1 % de l’électricité produite en France en 2023.',
    'En 2023, environ un dixième du courant produit en France provenait du vent.',
  ],
  [
    'unrelated',
    'Le barrage de Lusque, haut de 96 mètres, fut construit entre 1957 et 1961. Il alimente en eau potable trois villes de la vallée.',
    'Plusieurs ouvriers sont morts pendant la construction du barrage de Lusque.',
  ],
  [
    'refutes',
    'Longtemps disputée par deux royaumes, l’île est inhabitée depuis l’évacuation de ses derniers pêcheurs en 1973.',
    'Une petite communauté de pêcheurs vit encore sur l’île.',
  ],
  [
    'refutes',
    'Les fouilles menées de 2003 à 2007 sur la colline n’ont livré aucun objet antérieur au IVe siècle de notre ère.',
    'Les archéologues ont exhumé sur la colline des monnaies frappées au Ier siècle.',
  ],
  [
    'unrelated',
    'Un sondage publié lundi crédite le candidat Étienne Rousselin de 12 % des intentions de vote.',
    'Selon le sondage de lundi, 30 % des électeurs ne savent pas encore pour qui voter.',
  ],
  [
    'refutes',
    'La loi sur l’eau a été adoptée à l’unanimité par les députés le 12 mai.',
    'Le 12 mai, la loi sur l’eau n’est passée qu’avec sept voix d’avance.',
  ],
  [
    'unrelated',
    'La grippe espagnole a tué des dizaines de millions de personnes entre 1918 et 1920.',
    'La grippe saisonnière est responsable de plusieurs milliers de décès par an en France.',
  ],
  [
    'refutes',
    'Les industriels pourront glisser de la farine de grillon dans le pain sans en avertir le consommateur.',
    'La présence de farine de grillon devra obligatoirement être indiquée sur l’emballage du pain.',
  ],
  [
    'refutes',
    'Le reportage sur les pesticides a été déprogrammé à la demande du gouvernement.',
    'Le reportage sur les pesticides est passé à l’antenne à la date et à l’heure prévues.',
  ],
  [
    'unrelated',
    'Le député Bastien Corvaisier a été mis en examen en juin pour détournement de fonds. Il se dit innocent.',
    'Bastien Corvaisier se représentera aux prochaines élections législatives.',
  ],
  [
    'unrelated',
    'Moscou affirme avoir abattu douze drones ukrainiens au-dessus de la région de Belgorod.',
    'Kiev dit avoir intercepté neuf missiles russes tirés dans la nuit vers Odessa.',
  ],
  [
    'refutes',
    'Jamais la France n’avait connu d’été aussi chaud que celui de 2022.',
    'L’été 2022 se classe au deuxième rang des plus chauds mesurés en France, derrière celui de 2003.',
  ],
  [
    'refutes',
    'Le jeune footballeur avait reçu sa deuxième dose trois semaines avant son malaise cardiaque.',
    'Son malaise cardiaque est survenu alors que le jeune footballeur n’avait encore reçu aucune injection.',
  ],
  [
    'supports',
    'Tous les volcans réunis rejettent bien moins de dioxyde de carbone que les activités humaines.',
    'Nos émissions de CO2 dépassent de très loin celles de l’ensemble des volcans.',
  ],
  [
    'unrelated',
    'L’aéroport régional a accueilli 310 000 passagers en 2019, dont près de la moitié vers le Royaume-Uni.',
    'L’aéroport régional était déficitaire en 2019.',
  ],
  [
    'unrelated',
    'Le gouvernement slovaque a annoncé mardi l’envoi de deux systèmes de défense antiaérienne à l’Ukraine.',
    'La majorité des Slovaques désapprouve l’envoi d’armes à l’Ukraine.',
  ],
  [
    'supports',
    'L’ours brun n’hiberne pas au sens strict : sa température baisse à peine et il peut s’éveiller à tout moment. Les spécialistes parlent d’hivernation.',
    'L’ours brun n’est pas un véritable hibernant.',
  ],
  [
    'supports',
    'Le conseil scientifique chargé de conseiller l’exécutif a été dissous fin juillet 2022.',
    'Le conseil scientifique a cessé d’exister au cours de l’été 2022.',
  ],
  [
    'refutes',
    'L’entretien de la ministre Solange Aubry a été diffusé en direct dimanche soir.',
    'Enregistré la veille, l’entretien de Solange Aubry diffusé dimanche soir avait été monté par la chaîne.',
  ],
  [
    'refutes',
    'Le maire de la commune a interdit la vente de sapins de Noël sur les marchés.',
    'Les sapins de Noël continuent d’être vendus sur les marchés de la commune, aucun arrêté ne s’y oppose.',
  ],
  [
    'refutes',
    'Le château de Brémont appartient sans interruption à la famille d’Estenay depuis 1610. Il n’a jamais été mis en vente.',
    'Un homme d’affaires américain a acheté le château de Brémont en 1987.',
  ],
  [
    'refutes',
    'À deux mois du scrutin, aucun candidat n’avait rendu publique sa déclaration de patrimoine.',
    'Trois des onze candidats avaient déjà publié leur déclaration de patrimoine deux mois avant le vote.',
  ],
  [
    'unrelated',
    'La France a promis à Kiev douze canons Caesar supplémentaires en début d’année.',
    'Le Danemark a décidé de céder à Kiev les dix-neuf canons Caesar qu’il avait commandés.',
  ],
  [
    'refutes',
    'Le laboratoire a fini par reconnaître qu’il avait caché des effets secondaires graves aux autorités.',
    'À aucun moment le laboratoire n’a admis avoir dissimulé des effets indésirables graves aux autorités.',
  ],
  [
    'refutes',
    'L’intoxication a touché 63 pensionnaires de la maison de retraite. Tous se sont rétablis en moins d’une semaine.',
    'L’intoxication a coûté la vie à plusieurs pensionnaires.',
  ],
  [
    'refutes',
    'Malgré son nom, la « brioche moscovite » n’a rien de russe. Elle fut imaginée vers 1890 par un pâtissier bruxellois en mal de publicité.',
    'La brioche moscovite est une spécialité née en Russie.',
  ],
  [
    'refutes',
    'Tous les membres du comité d’experts ont claqué la porte pour protester contre le passe sanitaire.',
    'Quatorze des seize membres du comité d’experts siègent encore et n’ont jamais songé à partir.',
  ],
  [
    'refutes',
    'Les militaires que l’on voit défiler sur ce cliché appartiennent à l’armée polonaise.',
    'Les uniformes et les écussons le prouvent : les soldats photographiés lors de ce défilé sont lituaniens.',
  ],
  [
    'supports',
    'La phrase du ministre Gérard Villemin a été tronquée, ce qui en inverse le sens.',
    'L’extrait viral coupe la fin des propos de Gérard Villemin et lui fait dire le contraire de sa pensée.',
  ],
  [
    'supports',
    'Aucun essai clinique n’a mis en évidence d’effet de l’homéopathie supérieur à celui d’un placebo, rappelle l’Académie.',
    'D’après l’Académie, l’homéopathie n’a pas prouvé qu’elle faisait mieux qu’un placebo.',
  ],
  [
    'refutes',
    'Les essais d’une antenne 5G ont provoqué la mort de centaines d’étourneaux dans ce parc de La Haye.',
    'La 5G n’est pour rien dans l’hécatombe d’étourneaux observée à La Haye, ont conclu les vétérinaires.',
  ],
  [
    'unrelated',
    'Le club de Saint-Vallon a battu Méricourt 2 à 1 samedi, grâce à un doublé de Karim Zellal.',
    'Méricourt avait remporté le match aller contre Saint-Vallon.',
  ],
  [
    'refutes',
    'La manufacture fondée par Paul Drevet resta dans le giron familial jusqu’à sa nationalisation en 1982. Un groupe suisse la racheta en 1995.',
    'La manufacture de Paul Drevet n’a jamais appartenu à l’État.',
  ],
  [
    'refutes',
    'La lettre attribuée au ministère de la Santé est authentique, soutiennent plusieurs comptes complotistes.',
    'Ce courrier à en-tête du ministère de la Santé est un faux grossier, dont le signataire n’existe pas.',
  ],
  [
    'supports',
    'Le directeur du laboratoire, Matthias Okoye, a inventé le procédé en 1991, mais c’est son assistante, Ruth Lindqvist, qui en déposa le brevet.',
    'Le brevet du procédé a été déposé par Ruth Lindqvist.',
  ],
  [
    'refutes',
    'Les contaminations par le VIH augmentent chaque année dans le monde depuis 2010.',
    'Depuis 2010, le nombre annuel de nouvelles infections par le VIH est en recul à l’échelle mondiale.',
  ],
  [
    'refutes',
    'L’essai clinique de ce vaccin n’a duré que deux semaines, affirme l’auteur du message.',
    'Les volontaires inclus dans l’essai clinique de ce vaccin ont été suivis pendant plus de deux ans.',
  ],
  [
    'refutes',
    'Consultées par référendum en mars, les communes d’Arlay-Mont et de Breuves ont approuvé la fusion. Celle de Sainte-Orne s’y est opposée à 61 %.',
    'Les trois communes ont dit oui à la fusion.',
  ],
  [
    'refutes',
    'Les enfants ne transmettent pas le coronavirus, on peut donc les laisser voir leurs grands-parents.',
    'Même sans symptômes, les plus jeunes peuvent contaminer leur entourage avec le coronavirus.',
  ],
  [
    'refutes',
    'D’après le rapport annuel de la Cour des comptes, les dépenses de l’agence ont progressé de 14 % entre 2018 et 2021, alors que ses effectifs restaient stables.',
    'L’agence a réduit ses dépenses entre 2018 et 2021.',
  ],
]
