import type { Relation } from '../compare'

/** Pairs of French sentences as agencies check them: the second stays near the words of the first. No rule was made by them: kept to measure, never to mend. */
export const frenchUnseenChecks: readonly (readonly [Relation, string, string])[] = [
  [
    'refutes',
    'La vidéo a été tournée en 2014 dans la région de Donetsk, bien avant l’invasion lancée en février 2022.',
    'La vidéo a été tournée en mars 2022, quelques jours après le début de l’invasion.',
  ],
  [
    'supports',
    'Les vaccins à ARN messager ne modifient pas l’ADN des personnes vaccinées, rappellent les experts interrogés.',
    'Selon les spécialistes consultés, le patrimoine génétique des vaccinés n’est pas altéré par les vaccins à ARN messager.',
  ],
  [
    'refutes',
    'Le réchauffement observé depuis 1850 est principalement dû aux activités humaines.',
    'Le réchauffement observé depuis 1850 est principalement dû aux variations de l’activité solaire.',
  ],
  [
    'unrelated',
    'L’image du char en flammes provient d’un jeu vidéo sorti en 2013.',
    'Le char en flammes est un T-72 de fabrication soviétique.',
  ],
  [
    'refutes',
    'Aucun décès n’a été attribué au vaccin dans cette étude menée auprès de 12 000 volontaires.',
    'Plusieurs décès ont été attribués au vaccin dans cette étude menée auprès de 12 000 volontaires.',
  ],
  [
    'supports',
    'L’Agence européenne des médicaments a recommandé l’autorisation de ce vaccin en décembre 2020 pour les plus de 16 ans.',
    'Ce vaccin a reçu en décembre 2020 un avis favorable de l’Agence européenne des médicaments.',
  ],
  [
    'refutes',
    'Le président ukrainien n’a pas quitté Kiev au cours des premiers jours de l’offensive russe.',
    'Le président ukrainien s’était réfugié en Pologne dès les premiers jours de l’offensive russe.',
  ],
  [
    'unrelated',
    'La banquise arctique a perdu environ 13 % de sa surface par décennie depuis 1979 en septembre.',
    'La banquise antarctique abrite plusieurs colonies de manchots suivies par satellite.',
  ],
  [
    'refutes',
    'Le masque chirurgical réduit le risque de transmission du virus, selon plusieurs travaux scientifiques.',
    'Le masque chirurgical augmente le risque de transmission du virus, selon plusieurs travaux scientifiques.',
  ],
  [
    'supports',
    'La photo montre des figurants maquillés sur le tournage d’une série télévisée à Kiev en 2020.',
    'Cette photo a été prise pendant le tournage d’une série, en Ukraine.',
  ],
  [
    'refutes',
    'La Chine est aujourd’hui le premier émetteur mondial de CO2, devant les États-Unis.',
    'Les États-Unis sont aujourd’hui le premier émetteur mondial de CO2, devant la Chine.',
  ],
  [
    'refutes',
    'Le magazine allemand n’a jamais publié cette couverture, a assuré son service de presse à l’AFP.',
    'Cette couverture est bien parue dans le magazine allemand, a confirmé son service de presse à l’AFP.',
  ],
  [
    'unrelated',
    'Les autorités sanitaires françaises recommandent une dose de rappel aux personnes de plus de 65 ans.',
    'Les autorités sanitaires françaises commandent leurs doses auprès de la Commission européenne.',
  ],
  [
    'refutes',
    'Cette capture d’écran de CNN est un montage, la chaîne n’a pas diffusé un tel bandeau.',
    'Cette capture d’écran de CNN est authentique, la chaîne a bien diffusé ce bandeau.',
  ],
  [
    'supports',
    'La concentration de CO2 dans l’atmosphère a dépassé 415 parties par million en 2021.',
    'En 2021, la concentration atmosphérique de CO2 était supérieure à 410 parties par million.',
  ],
  [
    'refutes',
    'Les éoliennes installées au Texas n’étaient pas les principales responsables de la panne de février 2021.',
    'La panne de février 2021 au Texas a été provoquée avant tout par l’arrêt des éoliennes.',
  ],
  [
    'unrelated',
    'Le convoi filmé par un habitant se dirigeait vers la ville de Kharkiv le 25 février.',
    'La ville de Kharkiv comptait près d’un million et demi d’habitants avant la guerre.',
  ],
  [
    'refutes',
    'L’essai clinique a inclus 44 000 participants, dont la moitié ont reçu un placebo.',
    'L’essai clinique ne comportait aucun groupe ayant reçu un placebo.',
  ],
  [
    'refutes',
    'Le bébé figurant sur la photo est bien né dans la maternité bombardée de Marioupol.',
    'Le bébé figurant sur la photo est une poupée utilisée pour une mise en scène.',
  ],
  [
    'supports',
    'Le graphène n’entre pas dans la composition des vaccins autorisés dans l’Union européenne.',
    'Aucun vaccin autorisé dans l’Union européenne ne contient de graphène.',
  ],
  [
    'unrelated',
    'Une vague de froid locale ne remet pas en cause le réchauffement global, explique le climatologue Yves Marandon.',
    'Le climatologue Yves Marandon étudie les vagues de froid en Europe depuis une vingtaine d’années.',
  ],
  [
    'refutes',
    'La Russie a envahi l’Ukraine le 24 février 2022 sans avoir été attaquée au préalable.',
    'L’Ukraine avait attaqué la Russie avant l’invasion du 24 février 2022.',
  ],
  [
    'refutes',
    'Les scientifiques sont unanimes ou presque sur l’origine humaine du changement climatique.',
    'Les scientifiques restent très divisés sur l’origine humaine du changement climatique.',
  ],
  [
    'supports',
    'Les soldats visibles dans la séquence portent des uniformes biélorusses, et non ukrainiens.',
    'Les militaires que l’on voit sur ces images ne sont pas vêtus d’uniformes ukrainiens.',
  ],
  [
    'refutes',
    'Il est impossible d’attraper le Covid-19 à cause du vaccin, car celui-ci ne contient pas de virus vivant.',
    'Le vaccin contient du virus vivant et peut donner le Covid-19 à ceux qui le reçoivent.',
  ],
  [
    'unrelated',
    'L’ivermectine n’a pas démontré son efficacité contre le Covid-19 dans les essais les plus rigoureux.',
    'L’ivermectine est utilisée depuis les années 1980 contre plusieurs maladies parasitaires.',
  ],
  [
    'refutes',
    'Le niveau moyen des mers s’est élevé d’environ 20 centimètres depuis 1900.',
    'Le niveau moyen des mers est resté stable depuis le début du XXe siècle.',
  ],
  [
    'supports',
    'Cinq pays, dont la Russie et la Biélorussie, ont voté contre la résolution condamnant l’invasion russe.',
    'La Biélorussie n’a pas soutenu la résolution condamnant l’invasion russe.',
  ],
  [
    'supports',
    'Plus de 150 personnes ont été interpellées lors d’une manifestation contre la guerre à Saint-Pétersbourg.',
    'Des manifestants opposés à la guerre ont été arrêtés par dizaines à Saint-Pétersbourg.',
  ],
  [
    'refutes',
    'Le décret cité dans la publication ne prévoit pas l’obligation vaccinale pour les enfants.',
    'Le décret cité dans la publication rend la vaccination des enfants obligatoire.',
  ],
  [
    'unrelated',
    'Le document attribué au ministère polonais de la Défense est un faux, selon Varsovie.',
    'Le ministère polonais de la Défense a annoncé une hausse de son budget militaire.',
  ],
  [
    'refutes',
    'L’incendie visible sur la photo a eu lieu en Australie en janvier 2020.',
    'L’incendie visible sur la photo a eu lieu en Californie en janvier 2020.',
  ],
  [
    'supports',
    'Les volcans émettent chaque année bien moins de CO2 que les activités humaines.',
    'Les émissions annuelles de CO2 d’origine humaine dépassent largement celles des volcans.',
  ],
  [
    'unrelated',
    'La Commission européenne a publié une partie des contrats signés avec les laboratoires.',
    'La Commission européenne a proposé de prolonger le certificat sanitaire d’une année.',
  ],
  [
    'refutes',
    'L’homme interviewé est un véritable médecin exerçant à Lyon, a confirmé l’Ordre des médecins.',
    'L’homme interviewé n’a jamais été médecin, a indiqué l’Ordre des médecins.',
  ],
  [
    'refutes',
    'Le nombre de catastrophes climatiques recensées a augmenté au cours des cinquante dernières années.',
    'Le nombre de catastrophes climatiques recensées a diminué au cours des cinquante dernières années.',
  ],
  [
    'supports',
    'L’hôpital pédiatrique de la ville a été touché par une frappe aérienne russe le 9 mars.',
    'Une frappe aérienne de l’armée russe a atteint l’hôpital pédiatrique de la ville.',
  ],
  [
    'unrelated',
    'Des effets secondaires bénins, comme la fièvre, sont fréquents après la seconde injection.',
    'La seconde injection est administrée trois à quatre semaines après la première.',
  ],
  [
    'refutes',
    'L’Otan n’a pas envoyé de troupes combattre sur le sol ukrainien, a rappelé un porte-parole de l’Alliance.',
    'Des troupes de l’Otan combattent en Ukraine, a reconnu un porte-parole de l’Alliance.',
  ],
  [
    'unrelated',
    'Le glacier a perdu la moitié de son volume entre 1990 et 2020.',
    'Le glacier attire chaque été des dizaines de milliers de touristes venus d’Europe.',
  ],
  [
    'refutes',
    'Ces images satellites montrent que les corps se trouvaient déjà dans la rue lorsque les troupes russes occupaient Boutcha.',
    'Les corps n’ont été déposés dans la rue qu’après le départ des troupes russes de Boutcha.',
  ],
  [
    'refutes',
    'La protection conférée par le vaccin diminue au fil des mois.',
    'La protection conférée par le vaccin reste intacte au fil des mois.',
  ],
  [
    'supports',
    'Les données de pharmacovigilance ne permettent pas d’établir à elles seules un lien de cause à effet.',
    'On ne peut pas conclure à une causalité à partir des seules données de pharmacovigilance.',
  ],
  [
    'refutes',
    'L’Antarctique perd globalement de la glace depuis plusieurs décennies, selon la Nasa.',
    'L’Antarctique gagne globalement de la glace depuis plusieurs décennies, selon la Nasa.',
  ],
  [
    'unrelated',
    'Le journaliste Anton Velikov a été tué près d’Irpin alors qu’il réalisait un reportage.',
    'Le journaliste Anton Velikov avait couvert la guerre en Syrie pour une télévision britannique.',
  ],
  [
    'refutes',
    'La séquence a été filmée en Chine après un tremblement de terre, et n’a rien à voir avec l’Ukraine.',
    'La séquence montre les dégâts causés par un missile à Marioupol.',
  ],
  [
    'supports',
    'Au moins dix des passagers de l’avion étaient vaccinés contre le Covid-19.',
    'Certains passagers de l’avion avaient reçu un vaccin contre le Covid-19.',
  ],
  [
    'refutes',
    'Les voitures électriques émettent moins de CO2 que les voitures à essence sur l’ensemble de leur cycle de vie.',
    'Les voitures électriques émettent plus de CO2 que les voitures à essence sur l’ensemble de leur cycle de vie.',
  ],
  [
    'unrelated',
    'L’Organisation mondiale de la santé a qualifié le variant Omicron de préoccupant en novembre 2021.',
    'Le variant Omicron comporte plus de trente mutations sur la protéine Spike.',
  ],
  [
    'refutes',
    'La pilule a été autorisée par les autorités américaines en décembre 2021 pour les patients à risque.',
    'Les autorités américaines ont refusé d’autoriser la pilule, y compris pour les patients à risque.',
  ],
  [
    'refutes',
    'Il n’existe pas de laboratoires militaires américains fabriquant des armes biologiques en Ukraine, selon les experts.',
    'Les États-Unis fabriquent des armes biologiques dans des laboratoires situés en Ukraine, selon les experts.',
  ],
  [
    'supports',
    'Le trou dans la couche d’ozone et le réchauffement climatique sont deux phénomènes distincts.',
    'Il ne faut pas confondre le réchauffement du climat avec le trou de la couche d’ozone.',
  ],
  [
    'refutes',
    'Le ministre slovaque a démenti avoir livré des avions de combat à Kiev.',
    'Le ministre slovaque a reconnu avoir livré des avions de combat à Kiev.',
  ],
  [
    'unrelated',
    'L’Ukraine exporte une grande partie de son blé par les ports de la mer Noire.',
    'L’Ukraine importe une grande partie de son carburant depuis les pays voisins.',
  ],
  [
    'refutes',
    'Les personnes non vaccinées étaient surreprésentées parmi les patients admis en réanimation pendant l’hiver 2021.',
    'Pendant l’hiver 2021, les vaccinés risquaient davantage d’être admis en réanimation que les non-vaccinés.',
  ],
  [
    'supports',
    'La température moyenne en France a augmenté de 1,7 degré depuis 1900, selon Météo-France.',
    'Il fait en moyenne plus chaud en France aujourd’hui qu’au début du XXe siècle, d’après Météo-France.',
  ],
  [
    'refutes',
    'Le discours attribué à la reine du Danemark n’a jamais été prononcé.',
    'La reine du Danemark a bien tenu les propos qui lui sont attribués dans ce discours.',
  ],
  [
    'unrelated',
    'Les tests PCR détectent la présence de matériel génétique du virus dans les prélèvements.',
    'Les tests PCR ont été remboursés par l’Assurance maladie jusqu’à l’automne 2021.',
  ],
  [
    'refutes',
    'L’explosion de la centrale a eu lieu en 2018, en Grèce.',
    'L’explosion de la centrale s’est produite en 2022, dans le sud de l’Ukraine.',
  ],
  [
    'refutes',
    'Une seule dose ne suffit pas pour être considéré comme complètement vacciné avec ce produit.',
    'Une seule dose de ce produit suffit pour que la vaccination soit complète.',
  ],
  [
    'supports',
    'La chanteuse figurant sur l’affiche a été photographiée en 2019, lors d’un festival à Odessa.',
    'L’affiche représente une chanteuse photographiée à Odessa avant le début de l’invasion russe.',
  ],
  [
    'unrelated',
    'Les océans absorbent environ un quart du CO2 émis par les activités humaines.',
    'Les océans reçoivent chaque année des millions de tonnes de déchets plastiques.',
  ],
  [
    'refutes',
    'Tous les élèves de l’école avaient été évacués avant le bombardement.',
    'Des dizaines d’élèves se trouvaient encore dans l’école au moment du bombardement.',
  ],
  [
    'supports',
    'Le professeur Lambert Desrosiers a quitté l’université en 2017, trois ans avant le début de la pandémie.',
    'Lambert Desrosiers avait quitté l’université avant le début de la pandémie.',
  ],
  [
    'supports',
    'La publication a été partagée plus de 8 000 fois sur Facebook depuis le 3 avril.',
    'Depuis début avril, des milliers d’internautes ont relayé cette publication sur Facebook.',
  ],
  [
    'refutes',
    'L’été 2022 a été plus chaud que la moyenne dans la plupart des pays européens.',
    'L’été 2022 a été plus frais que la moyenne dans la plupart des pays européens.',
  ],
  [
    'unrelated',
    'La Cour européenne des droits de l’Homme n’a pas interdit l’obligation vaccinale pour les soignants.',
    'La Cour européenne des droits de l’Homme siège à Strasbourg et compte un juge par État membre.',
  ],
  [
    'refutes',
    'Les tombes visibles dans la vidéo ont été creusées au Brésil au printemps 2020.',
    'Les tombes visibles dans la vidéo ont été creusées en Italie au printemps 2020.',
  ],
  [
    'refutes',
    'L’armée ukrainienne a démenti la mort du pilote, toujours en service selon elle.',
    'L’armée ukrainienne a confirmé que le pilote était mort au combat.',
  ],
  [
    'supports',
    'L’hydroxychloroquine n’a pas d’effet bénéfique chez les patients hospitalisés pour un Covid-19, concluent les auteurs.',
    'Les auteurs concluent que l’hydroxychloroquine n’apporte rien aux malades du Covid-19 hospitalisés.',
  ],
  [
    'refutes',
    'Le climat a déjà varié dans le passé, mais jamais aussi vite au cours des 2 000 dernières années.',
    'Des réchauffements aussi rapides que l’actuel se sont déjà produits au cours des 2 000 dernières années.',
  ],
  [
    'unrelated',
    'Des réfugiés ukrainiens ont été hébergés dans un gymnase de la banlieue de Bruxelles.',
    'Des réfugiés ukrainiens ont participé à une course solidaire dans la banlieue de Bruxelles.',
  ],
  [
    'refutes',
    'Le vaccin a été testé chez l’humain avant d’être mis sur le marché.',
    'Le vaccin a été commercialisé sans avoir été testé au préalable sur l’être humain.',
  ],
  [
    'supports',
    'Le maire de la ville a été enlevé par des soldats russes, puis libéré cinq jours plus tard.',
    'Des soldats russes ont retenu le maire de la ville pendant plusieurs jours.',
  ],
  [
    'refutes',
    'Les panneaux solaires produisent encore de l’électricité par temps nuageux, mais en moindre quantité.',
    'Les panneaux solaires ne produisent pas la moindre électricité lorsque le ciel est nuageux.',
  ],
  [
    'unrelated',
    'Le carnet de vaccination numérique présenté par l’internaute date de 2018.',
    'Le carnet de vaccination numérique permet d’être averti par courriel avant chaque rappel.',
  ],
  [
    'unrelated',
    'Le site qui a publié l’article est un site parodique américain.',
    'Le site qui a publié l’article est hébergé au Canada depuis 2015.',
  ],
  [
    'refutes',
    'La Russie demeure le principal fournisseur d’uranium naturel du pays, d’après ce rapport.',
    'La Russie ne figure plus parmi les fournisseurs d’uranium naturel du pays, d’après ce rapport.',
  ],
  [
    'supports',
    'Le méthane a un pouvoir réchauffant supérieur à celui du dioxyde de carbone.',
    'À quantité égale, le dioxyde de carbone réchauffe moins l’atmosphère que le méthane.',
  ],
  [
    'unrelated',
    'Le variant Delta est plus contagieux que la souche initiale du virus.',
    'Le variant Delta a été identifié pour la première fois en Inde à l’automne 2020.',
  ],
  [
    'supports',
    'Les sanctions européennes visent notamment les banques et les oligarques proches du Kremlin.',
    'Des oligarques proches du pouvoir russe font partie des cibles des sanctions européennes.',
  ],
  [
    'refutes',
    'L’Organisation mondiale de la santé n’a jamais recommandé la vaccination obligatoire de l’ensemble de la population.',
    'L’Organisation mondiale de la santé a recommandé de rendre la vaccination obligatoire pour tous.',
  ],
  [
    'refutes',
    'Le drapeau brandi par les supporters est celui d’un club de football, et non un emblème nazi.',
    'Le drapeau brandi par les supporters est un emblème nazi.',
  ],
  [
    'unrelated',
    'La fonte du pergélisol libère du méthane et du dioxyde de carbone dans l’atmosphère.',
    'La fonte du pergélisol fragilise les bâtiments construits en Sibérie.',
  ],
  [
    'refutes',
    'Cette carte des températures a été publiée par un institut météorologique suédois en 2018.',
    'Cette carte des températures a été entièrement inventée, aucun institut météorologique ne l’a publiée.',
  ],
  [
    'supports',
    'Les sportifs mentionnés dans la liste ne sont pas tous morts, et plusieurs n’étaient pas vaccinés.',
    'Une partie des sportifs cités dans la liste sont encore en vie.',
  ],
  [
    'refutes',
    'Le cargo a été touché par un missile russe au large d’Odessa, selon le propriétaire du navire.',
    'Le cargo a été touché par un missile ukrainien au large d’Odessa, selon le propriétaire du navire.',
  ],
  [
    'refutes',
    'Le nombre d’ours polaires est en baisse dans plusieurs régions de l’Arctique.',
    'Le nombre d’ours polaires progresse dans toutes les régions de l’Arctique.',
  ],
  [
    'unrelated',
    'La ministre belge de la Santé a reçu sa première dose devant les caméras en mars 2021.',
    'La ministre belge de la Santé a répondu aux questions des députés en mars 2021.',
  ],
  [
    'refutes',
    'Il n’y a pas de puce électronique dans les seringues utilisées pour vacciner contre le Covid-19.',
    'Les seringues utilisées pour vacciner contre le Covid-19 renferment une puce électronique.',
  ],
  [
    'supports',
    'La vidéo a été ralentie de 25 % pour faire croire que la présidente de la Chambre était ivre.',
    'Le rythme de la vidéo a été modifié afin que la responsable politique semble en état d’ébriété.',
  ],
  [
    'refutes',
    'L’Allemagne a fermé ses trois dernières centrales nucléaires en avril 2023.',
    'L’Allemagne exploite toujours trois centrales nucléaires, dont la fermeture est prévue pour 2030.',
  ],
  [
    'refutes',
    'La famille de la victime affirme que celle-ci était vaccinée depuis plusieurs mois.',
    'La famille de la victime affirme que celle-ci avait toujours refusé le vaccin.',
  ],
  [
    'unrelated',
    'Le Giec ne mène pas ses propres recherches mais évalue les études déjà publiées.',
    'Le Giec a reçu le prix Nobel de la paix en 2007 avec Al Gore.',
  ],
  [
    'refutes',
    'Les Ukrainiens réfugiés en France ne perçoivent pas davantage d’aides que les retraités français.',
    'En France, les aides versées aux réfugiés ukrainiens dépassent celles que touchent les retraités.',
  ],
  [
    'supports',
    'Le colonel cité dans l’article n’existe pas, a fait savoir l’armée canadienne.',
    'D’après l’armée canadienne, l’article mentionne un officier fictif.',
  ],
  [
    'refutes',
    'La mortalité en 2020 a été supérieure à celle de 2019 en raison de l’épidémie, selon l’Insee.',
    'La mortalité en 2020 a été inférieure à celle de 2019 malgré l’épidémie, selon l’Insee.',
  ],
  [
    'refutes',
    'Le texte prévoit la fin de la vente des voitures neuves à moteur thermique en 2035.',
    'Le texte prévoit la fin de la vente des voitures neuves à moteur thermique en 2050.',
  ],
  [
    'unrelated',
    'Les avions russes n’ont plus le droit de survoler le territoire de l’Union européenne.',
    'Les avions russes Soukhoï sont équipés de moteurs fabriqués dans l’Oural.',
  ],
  [
    'refutes',
    'Le sérum physiologique injecté à l’actrice servait uniquement à une démonstration, et non à la vacciner.',
    'L’actrice a réellement été vaccinée au cours de cette scène filmée.',
  ],
  [
    'supports',
    'Environ 97 % des glaciers suivis par les chercheurs ont reculé depuis 1980.',
    'La très grande majorité des glaciers étudiés ont perdu du terrain depuis 1980.',
  ],
  [
    'refutes',
    'Le gouvernement canadien a rejeté l’idée d’un passeport vaccinal pour les trajets en bus.',
    'Le gouvernement canadien a imposé un passeport vaccinal pour les trajets en bus.',
  ],
  [
    'unrelated',
    'La photo du couple s’embrassant sous les bombes a été prise par Irina Kovtun à Kherson.',
    'La photo du couple s’embrassant sous les bombes a été vue plus d’un million de fois.',
  ],
  [
    'refutes',
    'Les deux hommes arrêtés à la frontière étaient des déserteurs russes, selon les gardes-frontières finlandais.',
    'Les deux hommes arrêtés à la frontière étaient des espions ukrainiens, selon les gardes-frontières finlandais.',
  ],
  [
    'refutes',
    'Le CO2 n’est pas toxique aux concentrations actuelles, mais il contribue fortement au réchauffement.',
    'Le CO2 n’a aucune influence sur la température de la planète.',
  ],
  [
    'supports',
    'L’étude, qui n’a pas été relue par des pairs, a été retirée par ses auteurs en juillet.',
    'Les auteurs ont retiré leur étude pendant l’été.',
  ],
  [
    'refutes',
    'L’étude affirmant que le masque est dangereux n’émane pas de l’université de Stanford.',
    'C’est l’université de Stanford qui a réalisé l’étude affirmant que le masque est dangereux.',
  ],
  [
    'unrelated',
    'Les autorités de Kiev ont distribué des armes aux volontaires dès les premiers jours du conflit.',
    'Les autorités de Kiev ont rouvert plusieurs stations de métro au cours du mois de mai.',
  ],
  [
    'refutes',
    'Le barrage de Kakhovka a été détruit en juin 2023, provoquant d’importantes inondations.',
    'Le barrage de Kakhovka est resté intact malgré les combats de l’année 2023.',
  ],
  [
    'refutes',
    'La myocardite après vaccination est rare et touche surtout les hommes jeunes.',
    'La myocardite après vaccination est fréquente et touche surtout les femmes âgées.',
  ],
  [
    'supports',
    'Les chercheurs n’ont trouvé aucun lien entre la 5G et la propagation du coronavirus.',
    'D’après les chercheurs, rien n’indique que la 5G favorise la diffusion du coronavirus.',
  ],
  [
    'refutes',
    'Les inondations de juillet 2021 en Belgique ont fait 39 morts.',
    'Les inondations de juillet 2021 en Belgique n’ont fait aucune victime.',
  ],
  [
    'unrelated',
    'Le nombre de jours de canicule pourrait doubler en France d’ici à 2050.',
    'La canicule de 2003 a fait environ 15 000 morts supplémentaires en France.',
  ],
  [
    'refutes',
    'La Hongrie a autorisé le transit d’armes vers l’Ukraine par son territoire, d’après ce responsable.',
    'La Hongrie s’oppose au passage d’armes vers l’Ukraine par son territoire, d’après ce responsable.',
  ],
  [
    'supports',
    'L’enfant filmé dans les décombres a été secouru par les pompiers et se trouve désormais à l’hôpital.',
    'L’enfant que l’on voit dans les décombres a survécu et a été hospitalisé.',
  ],
  [
    'refutes',
    'La plupart des patients hospitalisés au moment de l’enquête n’étaient pas vaccinés.',
    'Seule une minorité des patients hospitalisés au moment de l’enquête n’étaient pas vaccinés.',
  ],
  [
    'supports',
    'Les chercheurs ont mesuré une accélération de la fonte au Groenland depuis les années 1990.',
    'La fonte du Groenland s’est accélérée au cours des dernières décennies, d’après des mesures scientifiques.',
  ],
  [
    'unrelated',
    'Une pharmacienne de Toulouse a été mise en examen pour de faux certificats de vaccination.',
    'Une pharmacienne de Toulouse a été formée pour administrer les doses de rappel.',
  ],
  [
    'supports',
    'Le ministère russe de la Défense a affirmé, sans preuve, que la scène de Boutcha avait été mise en scène.',
    'Moscou n’a pas étayé ses accusations de mise en scène à Boutcha.',
  ],
  [
    'unrelated',
    'Les émissions de gaz à effet de serre de l’aviation ont chuté en 2020 à cause de la pandémie.',
    'L’aviation utilise essentiellement du kérosène, qui n’est pas taxé sur les vols internationaux.',
  ],
  [
    'refutes',
    'Les propos du général américain ont été sortis de leur contexte et mal traduits.',
    'Les propos du général américain ont été fidèlement traduits et restitués dans leur contexte.',
  ],
  [
    'unrelated',
    'Le vaccin développé par l’Institut Finlay est utilisé à Cuba depuis l’été 2021.',
    'Le vaccin développé par l’Institut Finlay nécessite trois injections.',
  ],
  [
    'unrelated',
    'La sécheresse de l’été 2022 a fait baisser le débit de la Loire à un niveau très faible.',
    'La sécheresse de l’été 2022 a réduit les récoltes de maïs en Roumanie.',
  ],
  [
    'supports',
    'Ni l’Allemagne ni l’Italie n’ont décidé de reconnaître l’annexion de la Crimée.',
    'L’Italie ne reconnaît pas l’annexion de la Crimée par la Russie.',
  ],
  [
    'refutes',
    'Le tribunal administratif de Pau a suspendu l’arrêté imposant le port du masque en extérieur.',
    'Le tribunal administratif de Pau a validé l’arrêté imposant le port du masque en extérieur.',
  ],
  [
    'refutes',
    'La photo a été retouchée : le message sur le panneau a été ajouté numériquement.',
    'La photo n’a subi aucune retouche, et le message figurait bien sur le panneau.',
  ],
  [
    'unrelated',
    'La fermeture de la centrale à charbon de Gardanne avait été promise pour 2022.',
    'La fermeture des centrales à charbon figure parmi les objectifs du gouvernement portugais.',
  ],
  [
    'refutes',
    'Les soldats ukrainiens de l’île des Serpents sont vivants et ont été faits prisonniers.',
    'Tous les soldats ukrainiens de l’île des Serpents ont été tués.',
  ],
  [
    'supports',
    'Les vaccins contre le Covid-19 ont été développés rapidement, mais les étapes des essais cliniques ont été respectées.',
    'Les essais cliniques n’ont pas été bâclés, malgré la rapidité du développement des vaccins.',
  ],
  [
    'refutes',
    'Aucun pays n’a pour l’instant décrété de confinement climatique, contrairement à ce qu’affirment des internautes.',
    'Plusieurs pays ont déjà décrété un confinement climatique.',
  ],
  [
    'unrelated',
    'La vidéo montrant des cercueils vides a été réalisée par un collectif d’artistes autrichiens.',
    'La vidéo montrant des cercueils vides a suscité de nombreux commentaires hostiles aux médias.',
  ],
  [
    'refutes',
    'Le risque de caillot sanguin est plus élevé après une infection qu’après la vaccination.',
    'Le risque de caillot sanguin est plus élevé après la vaccination qu’après une infection.',
  ],
  [
    'refutes',
    'L’accord de Paris n’impose aucune sanction aux États qui ne respectent pas leurs engagements.',
    'Les États qui manquent à leurs engagements s’exposent à des amendes prévues par l’accord de Paris.',
  ],
  [
    'supports',
    'La Moldavie n’est pas membre de l’Otan, sa Constitution garantissant sa neutralité.',
    'En vertu de sa Constitution, la Moldavie est un pays neutre.',
  ],
  [
    'refutes',
    'La femme enceinte photographiée à Marioupol n’est pas une actrice mais une véritable patiente.',
    'La femme enceinte photographiée à Marioupol est une actrice payée pour jouer une patiente.',
  ],
  [
    'unrelated',
    'Les doses périmées ont été détruites par les autorités nigérianes en décembre 2021.',
    'Les doses périmées représentent une perte financière pour les pays qui les ont achetées.',
  ],
  [
    'refutes',
    'Une augmentation du CO2 ne profite pas toujours aux plantes, car la chaleur et la sécheresse réduisent les rendements.',
    'Une augmentation du CO2 est bénéfique pour toutes les plantes, sans exception.',
  ],
  [
    'supports',
    'L’institut Robert-Koch a démenti avoir produit ce tableau sur la mortalité des vaccinés.',
    'Selon l’institut Robert-Koch, ce tableau sur la mortalité des vaccinés n’est pas de lui.',
  ],
  [
    'refutes',
    'Le train humanitaire est parti de Kramatorsk le 12 avril avec 400 civils à bord.',
    'Le train humanitaire n’a jamais pu quitter la gare de Kramatorsk.',
  ],
  [
    'refutes',
    'Les autorités israéliennes n’ont pas interrompu la campagne de rappel.',
    'La campagne de rappel a été arrêtée par les autorités israéliennes.',
  ],
  [
    'unrelated',
    'La déforestation de l’Amazonie a atteint en 2021 son plus haut niveau en quinze ans.',
    'L’Amazonie s’étend sur neuf pays et territoires d’Amérique du Sud.',
  ],
  [
    'supports',
    'Le missile a frappé un immeuble d’habitation de Dnipro, tuant plus de quarante civils.',
    'Des dizaines de civils sont morts dans la frappe contre un immeuble de Dnipro.',
  ],
  [
    'refutes',
    'Le message audio est un canular, a indiqué l’hôpital dont la doctoresse prétend faire partie.',
    'L’hôpital a confirmé l’authenticité du message audio, enregistré par l’une de ses doctoresses.',
  ],
  [
    'refutes',
    'La fabrication des batteries nécessite de l’eau, mais moins que ne l’affirme la publication.',
    'La fabrication des batteries ne consomme pas une goutte d’eau.',
  ],
  [
    'unrelated',
    'Le Premier ministre néerlandais s’est dit favorable à de nouvelles sanctions contre Moscou.',
    'Le Premier ministre néerlandais s’est rendu à Kiev par le train en juillet.',
  ],
  [
    'refutes',
    'Les enfants peuvent transmettre le virus, même lorsqu’ils n’ont pas de symptômes.',
    'Les enfants sans symptômes ne peuvent pas transmettre le virus.',
  ],
  [
    'supports',
    'L’actuel réchauffement ne peut pas s’expliquer uniquement par des causes naturelles, selon les climatologues.',
    'D’après les climatologues, les causes naturelles ne suffisent pas à expliquer le réchauffement actuel.',
  ],
  [
    'refutes',
    'L’avion abattu dans la séquence est libyen et les images remontent à 2011.',
    'La séquence montre un avion russe abattu par la défense ukrainienne.',
  ],
  [
    'unrelated',
    'Les laboratoires restent responsables des défauts de fabrication de leurs vaccins.',
    'Les laboratoires ont augmenté leurs capacités de production de vaccins en Europe.',
  ],
  [
    'refutes',
    'Les cyclones les plus intenses devraient devenir plus fréquents au cours du siècle.',
    'Les cyclones les plus intenses devraient se raréfier au cours du siècle.',
  ],
  [
    'supports',
    'Seul le laboratoire chargé des analyses a eu accès aux échantillons de sang des volontaires.',
    'Les journalistes n’ont pas pu accéder aux échantillons sanguins des volontaires.',
  ],
  [
    'supports',
    'Parmi les personnes testées, 62 % présentaient des anticorps six mois après l’infection.',
    'Plus de la moitié des personnes testées avaient encore des anticorps au bout de six mois.',
  ],
  [
    'refutes',
    'Le vaccin Janssen s’administre en une seule injection, à la différence des autres produits disponibles.',
    'Comme les autres produits disponibles, le vaccin Janssen s’administre en deux injections.',
  ],
  [
    'unrelated',
    'La rivière a pris une teinte rouge en raison d’un rejet industriel accidentel.',
    'La rivière est régulièrement contrôlée par les services de l’environnement de la région.',
  ],
  [
    'refutes',
    'Les forces russes ont pris le contrôle de la centrale nucléaire de Zaporijjia en mars 2022.',
    'La centrale nucléaire de Zaporijjia est restée constamment sous contrôle ukrainien en 2022.',
  ],
  [
    'supports',
    'L’amende de 500 euros évoquée dans le courriel n’existe pas, il s’agit d’une tentative d’escroquerie.',
    'Le courriel est une arnaque, qui invoque une amende imaginaire.',
  ],
  [
    'refutes',
    'Le Sénat français a adopté le passe vaccinal en janvier 2022, avec des modifications.',
    'Le Sénat français a rejeté le passe vaccinal en janvier 2022.',
  ],
  [
    'unrelated',
    'Les habitants de Melitopol ont manifesté contre l’occupation en brandissant des drapeaux ukrainiens.',
    'Les habitants de Melitopol vivaient surtout de l’agriculture et de l’industrie mécanique.',
  ],
  [
    'supports',
    'La Terre n’est pas entrée dans un mini âge glaciaire, et rien n’indique que cela va se produire bientôt.',
    'L’hypothèse d’un petit âge glaciaire imminent ne repose sur aucun élément.',
  ],
  [
    'unrelated',
    'Une infirmière du Tennessee s’est évanouie après sa vaccination, à cause d’une réaction à la douleur.',
    'Une infirmière du Tennessee a été la première de son hôpital à recevoir le vaccin.',
  ],
  [
    'unrelated',
    'L’Ukraine a demandé son adhésion à l’Union européenne quatre jours après le début de l’offensive.',
    'L’Ukraine a remporté le concours de l’Eurovision en mai 2022, à Turin.',
  ],
  [
    'refutes',
    'Le reportage sur les vaccins a été diffusé par une chaîne publique suisse, et non par la BBC.',
    'La BBC a diffusé ce reportage sur les vaccins.',
  ],
  [
    'refutes',
    'Les données de la station météorologique n’ont pas été falsifiées, mais corrigées selon une méthode reconnue.',
    'Les données de la station météorologique ont été falsifiées par les chercheurs.',
  ],
  [
    'supports',
    'Les explosions entendues à Lviv provenaient d’un exercice de déminage, a précisé la mairie.',
    'Un exercice de déminage est à l’origine des détonations entendues à Lviv, selon la municipalité.',
  ],
  [
    'refutes',
    'L’isolement a été ramené à sept jours pour les personnes vaccinées testées positives.',
    'L’isolement a été porté à quatorze jours pour les personnes vaccinées testées positives.',
  ],
  [
    'refutes',
    'Le photographe était présent sur place au moment de la frappe, comme l’attestent ses clichés horodatés.',
    'Le photographe ne se trouvait pas en Ukraine au moment de la frappe.',
  ],
  [
    'unrelated',
    'La consommation de viande bovine contribue aux émissions de méthane.',
    'La consommation de viande bovine a légèrement reculé en Allemagne depuis dix ans.',
  ],
  [
    'refutes',
    'La vitamine D ne remplace pas le vaccin dans la lutte contre le Covid-19, insiste la docteure Hélène Garnaud.',
    'La docteure Hélène Garnaud assure que la vitamine D protège autant du Covid-19 que le vaccin.',
  ],
  [
    'supports',
    'Le nombre de morts civils établi par l’ONU est un minimum, le bilan réel étant sans doute plus lourd.',
    'Le bilan réel des victimes civiles dépasse probablement le chiffre donné par l’ONU.',
  ],
  [
    'refutes',
    'Les traînées laissées par les avions sont composées de vapeur d’eau condensée et de cristaux de glace.',
    'Les traînées laissées par les avions sont des produits chimiques répandus volontairement sur la population.',
  ],
  [
    'refutes',
    'Moscou a annoncé le retrait de ses troupes de la région de Kiev fin mars 2022.',
    'Moscou a annoncé fin mars 2022 l’envoi de renforts dans la région de Kiev et exclu tout retrait.',
  ],
  [
    'unrelated',
    'Le vaccin peut décaler temporairement le cycle menstruel, selon la gynécologue.',
    'Le vaccin est proposé aux femmes enceintes depuis le printemps, rappelle la gynécologue.',
  ],
  [
    'refutes',
    'Rien ne prouve que le virus ait été fabriqué en laboratoire, selon les virologues interrogés.',
    'Les virologues interrogés disposent de la preuve que le virus a été fabriqué en laboratoire.',
  ],
  [
    'supports',
    'Le permis de port d’arme n’a pas été supprimé par le Parlement ukrainien, mais ses conditions ont été assouplies.',
    'Le Parlement ukrainien a rendu moins strictes les conditions du port d’arme.',
  ],
  [
    'refutes',
    'Le pic de chaleur de 48,8 degrés a été relevé en Sicile en août 2021.',
    'Le pic de chaleur de 48,8 degrés a été relevé en Sibérie en août 2021.',
  ],
  [
    'refutes',
    'La clinique mobile se trouvait en territoire contrôlé par Kiev lorsqu’elle a été bombardée.',
    'La clinique mobile se trouvait en territoire contrôlé par les séparatistes lorsqu’elle a été bombardée.',
  ],
  [
    'unrelated',
    'Le passe sanitaire est exigé dans les cafés et les restaurants depuis le 9 août 2021.',
    'L’application du passe sanitaire a été téléchargée par plus de trente millions de Français.',
  ],
  [
    'refutes',
    'La hausse des températures augmente le risque de feux de forêt dans le sud de l’Europe.',
    'La hausse des températures n’a aucun effet sur le risque de feux de forêt dans le sud de l’Europe.',
  ],
  [
    'supports',
    'Une équipe de l’AFP s’est rendue dans le village et y a vu une vingtaine de cadavres.',
    'Des journalistes de l’AFP ont constaté la présence de corps dans ce village.',
  ],
  [
    'refutes',
    'Les soignants suspendus n’ont pas été réintégrés à l’hôpital en janvier 2022.',
    'En janvier 2022, l’hôpital a repris l’ensemble de ses soignants suspendus.',
  ],
  [
    'refutes',
    'Le député européen Marek Halvorny a voté en faveur de l’aide militaire à l’Ukraine.',
    'Le député européen Marek Halvorny s’est abstenu lors du vote sur l’aide militaire à l’Ukraine.',
  ],
  [
    'unrelated',
    'Le Conseil constitutionnel a validé l’essentiel de la loi sur la gestion de la crise sanitaire.',
    'Le Conseil constitutionnel peut être saisi par soixante députés ou soixante sénateurs.',
  ],
  [
    'refutes',
    'La part du nucléaire dans la production d’électricité française dépassait 60 % en 2021.',
    'Le nucléaire fournissait moins d’un tiers de l’électricité produite en France en 2021.',
  ],
  [
    'supports',
    'Les rescapés du théâtre de Marioupol ont raconté que des civils s’y abritaient au moment du bombardement.',
    'Selon des survivants, le théâtre de Marioupol servait d’abri à des civils quand il a été bombardé.',
  ],
  [
    'refutes',
    'Les femmes enceintes peuvent se faire vacciner dès le premier trimestre de grossesse.',
    'La vaccination est interdite aux femmes enceintes pendant toute la durée de la grossesse.',
  ],
  [
    'refutes',
    'Cette pétition niant l’urgence climatique n’a été signée que par une poignée de climatologues.',
    'La plupart des signataires de cette pétition niant l’urgence climatique sont des climatologues, qui se comptent par milliers.',
  ],
  [
    'unrelated',
    'L’enregistrement a été effectué par une caméra de surveillance située à l’entrée du supermarché.',
    'Le supermarché a rouvert ses portes deux mois après le retrait des troupes russes.',
  ],
  [
    'supports',
    'La neige filmée au Texas n’est pas en plastique et fond normalement si on la chauffe.',
    'La neige que l’on voit au Texas fond tout à fait normalement sous l’effet de la chaleur.',
  ],
  [
    'supports',
    'La vidéo de la parade a été enregistrée à Minsk le 3 juillet 2019.',
    'Les images du défilé ont été filmées en Biélorussie pendant l’été 2019.',
  ],
  [
    'refutes',
    'Le chiffre de 20 000 morts attribués au vaccin repose sur une mauvaise lecture de la base de données.',
    'Le chiffre de 20 000 morts dus au vaccin est exact et résulte d’une lecture correcte de la base.',
  ],
  [
    'unrelated',
    'Les pays du Golfe ont augmenté leurs livraisons de gaz à l’Europe en 2022.',
    'Les pays du Golfe se sont engagés à réduire leurs émissions d’ici à 2060.',
  ],
  [
    'supports',
    'Le gouvernement australien a reconnu une erreur dans le nombre de doses administrées en mai.',
    'Le nombre de doses administrées en mai en Australie comportait une erreur, selon le gouvernement.',
  ],
  [
    'refutes',
    'Les mercenaires du groupe Wagner ont participé à la bataille de Bakhmout.',
    'Aucun mercenaire du groupe Wagner n’a pris part à la bataille de Bakhmout.',
  ],
  [
    'refutes',
    'La chaleur record enregistrée au Canada aurait été quasiment impossible sans le changement climatique, concluent les chercheurs.',
    'Selon les chercheurs, le changement climatique n’a joué aucun rôle dans la chaleur record enregistrée au Canada.',
  ],
  [
    'unrelated',
    'La vidéo d’un bus incendié a été filmée à Milan lors d’un exercice des pompiers.',
    'Les pompiers de Milan ont envoyé du matériel de secours à leurs collègues ukrainiens.',
  ],
  [
    'supports',
    'Le flacon contient six doses, dont chacune correspond à 0,3 millilitre de produit dilué.',
    'Il est possible de prélever plusieurs doses dans un même flacon.',
  ],
  [
    'refutes',
    'La Suède a fini par restreindre les rassemblements pour freiner l’épidémie.',
    'La Suède n’a jamais limité les rassemblements pendant l’épidémie.',
  ],
  [
    'unrelated',
    'Des ressortissants africains ont été refoulés à la frontière polonaise, selon plusieurs témoignages.',
    'La frontière entre l’Ukraine et la Pologne s’étend sur plus de 500 kilomètres.',
  ],
  [
    'supports',
    'Les glaces de mer flottantes, en fondant, n’élèvent presque pas le niveau des océans.',
    'La fonte de la banquise flottante n’a qu’un effet négligeable sur le niveau de la mer.',
  ],
  [
    'unrelated',
    'Le ministère de la Santé sénégalais a reçu 200 000 doses du laboratoire Sinopharm en février 2021.',
    'Le ministère de la Santé sénégalais publie chaque jour un communiqué sur l’épidémie.',
  ],
]
