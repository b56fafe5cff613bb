import type { Relation } from '../compare'

/**
 * Claims in French with a piece of evidence, of the sort that fact-checkers publish: as many that are supported, refuted, and
 * left open by words that are much alike. Written and labelled before any rule was tried on them.
 */
export const frenchEvidence: readonly (readonly [Relation, string, string])[] = [
  // Birth, death, office, award.
  [
    'supports',
    'Odile Marchenoir est née à Brest.',
    'Odile Marchenoir, née le 4 mai 1961 à Brest, est une navigatrice française.',
  ],
  [
    'refutes',
    'Odile Marchenoir est née en 1971.',
    'Odile Marchenoir, née le 4 mai 1961 à Brest, est une navigatrice française.',
  ],
  [
    'refutes',
    'Odile Marchenoir est née à Lorient.',
    'Odile Marchenoir, née le 4 mai 1961 à Brest, est une navigatrice française.',
  ],
  [
    'refutes',
    'Odile Marchenoir est une navigatrice italienne.',
    'Odile Marchenoir, née le 4 mai 1961 à Brest, est une navigatrice française.',
  ],
  [
    'unrelated',
    'Odile Marchenoir a fait ses études à Brest.',
    'Odile Marchenoir, née le 4 mai 1961 à Brest, est une navigatrice française.',
  ],
  [
    'supports',
    'Bastien Ravoire a été élu maire de Lombray en 2014.',
    'Depuis l’élection de Bastien Ravoire à la mairie de Lombray, en mars 2014, la commune a ouvert trois crèches.',
  ],
  [
    'refutes',
    'Bastien Ravoire a été élu maire de Lombray en 2008.',
    'Bastien Ravoire a été élu maire de Lombray en mars 2014 avec 54 % des voix.',
  ],
  [
    'refutes',
    'Bastien Ravoire est député de la Sarvelle.',
    'Bastien Ravoire n’a jamais été député : il a été battu aux deux élections législatives auxquelles il s’est présenté.',
  ],
  [
    'unrelated',
    'Bastien Ravoire a été réélu maire de Lombray.',
    'Bastien Ravoire a été élu maire de Lombray en mars 2014 avec 54 % des voix.',
  ],
  [
    'supports',
    'Le prix Solaret a été décerné à Noémie Castaing.',
    'Noémie Castaing a reçu en 2019 le prix Solaret pour son deuxième roman, Les Eaux basses.',
  ],
  [
    'refutes',
    'Noémie Castaing a reçu le prix Solaret pour son premier roman.',
    'Noémie Castaing a reçu en 2019 le prix Solaret pour son deuxième roman, Les Eaux basses.',
  ],
  [
    'refutes',
    'Noémie Castaing n’a jamais reçu de prix.',
    'Noémie Castaing a reçu en 2019 le prix Solaret pour son deuxième roman, Les Eaux basses.',
  ],
  [
    'unrelated',
    'Les Eaux basses a été adapté au cinéma.',
    'Noémie Castaing a reçu en 2019 le prix Solaret pour son deuxième roman, Les Eaux basses.',
  ],
  [
    'refutes',
    'La capitale de la Carvanie est Port-Elme.',
    'Port-Elme est la plus grande ville de la Carvanie, mais sa capitale est Dorvac.',
  ],
  [
    'supports',
    'Dorvac est la capitale de la Carvanie.',
    'Port-Elme est la plus grande ville de la Carvanie, mais sa capitale est Dorvac.',
  ],
  [
    'refutes',
    'La Carvanie compte 12 millions d’habitants.',
    'Avec une population de 4,3 millions d’habitants, la Carvanie est l’un des pays les moins peuplés de la région.',
  ],
  [
    'supports',
    'La population de la Carvanie dépasse 4 millions d’habitants.',
    'Avec une population de 4,3 millions d’habitants, la Carvanie est l’un des pays les moins peuplés de la région.',
  ],
  [
    'unrelated',
    'La population de la Carvanie diminue depuis dix ans.',
    'Avec une population de 4,3 millions d’habitants, la Carvanie est l’un des pays les moins peuplés de la région.',
  ],
  [
    'refutes',
    'Marthe Ollivaud a été la première femme à diriger la banque centrale.',
    'Marthe Ollivaud est la deuxième femme à diriger la banque centrale, après Irène Sault.',
  ],
  [
    'supports',
    'Marthe Ollivaud dirige la banque centrale.',
    'Marthe Ollivaud est la deuxième femme à diriger la banque centrale, après Irène Sault.',
  ],
  [
    'refutes',
    'Gaspard Thuillet est l’entraîneur du club de Reymond.',
    'Gaspard Thuillet, ancien entraîneur du club de Reymond, a quitté ses fonctions en juin 2021.',
  ],
  [
    'refutes',
    'Le pianiste Ilan Verdeau est mort en 2003.',
    'Le pianiste Ilan Verdeau est mort à Genève le 9 novembre 2011, à l’âge de 82 ans.',
  ],
  [
    'refutes',
    'Le pianiste Ilan Verdeau est toujours vivant.',
    'Le pianiste Ilan Verdeau est mort à Genève le 9 novembre 2011, à l’âge de 82 ans.',
  ],
  [
    'supports',
    'Ilan Verdeau est mort en Suisse.',
    'Le pianiste Ilan Verdeau est mort à Genève le 9 novembre 2011, à l’âge de 82 ans.',
  ],
  [
    'unrelated',
    'Ilan Verdeau a enregistré tous les concertos de Lorrain.',
    'Le pianiste Ilan Verdeau est mort à Genève le 9 novembre 2011, à l’âge de 82 ans.',
  ],
  [
    'refutes',
    'Le roman Les Sablons a été écrit par Hugo Perrichon.',
    'Les Sablons est un roman de Camille Dorgeval paru en 1978, dont Hugo Perrichon a signé la préface.',
  ],
  [
    'supports',
    'Camille Dorgeval est l’autrice des Sablons.',
    'Les Sablons est un roman de Camille Dorgeval paru en 1978, dont Hugo Perrichon a signé la préface.',
  ],
  [
    'refutes',
    'Le viaduc d’Argentelle est le plus long du pays.',
    'Le viaduc d’Argentelle est le deuxième plus long du pays, derrière celui de Montferrier.',
  ],
  [
    'refutes',
    'La société Velamine est une entreprise allemande.',
    'Velamine est une société française de cosmétiques dont le siège se trouve à Lyon.',
  ],
  [
    'supports',
    'Le siège de Velamine est à Lyon.',
    'Velamine est une société française de cosmétiques dont le siège se trouve à Lyon.',
  ],
  [
    'unrelated',
    'La société Velamine emploie 300 personnes à Lyon.',
    'Velamine est une société française de cosmétiques dont le siège se trouve à Lyon.',
  ],
  [
    'refutes',
    'Velamine a été rachetée par Cosmarel.',
    'En 2018, la société Velamine a racheté son concurrent Cosmarel pour 40 millions d’euros.',
  ],
  [
    'supports',
    'Velamine a acquis Cosmarel.',
    'En 2018, la société Velamine a racheté son concurrent Cosmarel pour 40 millions d’euros.',
  ],
  // Health.
  [
    'refutes',
    'Le port du masque prive l’organisme d’oxygène.',
    'Contrairement à ce qu’affirment ces publications, le port du masque ne réduit pas la quantité d’oxygène qui parvient aux poumons.',
  ],
  [
    'refutes',
    'Les vaccins à ARN modifient l’ADN des personnes vaccinées.',
    'L’ARN messager n’entre pas dans le noyau des cellules et ne peut donc pas modifier l’ADN, expliquent les spécialistes.',
  ],
  [
    'supports',
    'Les vaccins à ARN ne modifient pas l’ADN.',
    'L’ARN messager des vaccins ne peut pas modifier l’ADN, expliquent les spécialistes.',
  ],
  [
    'refutes',
    'Aucun essai clinique n’a été mené sur ce vaccin.',
    'Ce vaccin a fait l’objet d’essais cliniques menés sur plus de 30 000 volontaires avant d’être autorisé.',
  ],
  [
    'refutes',
    'Le paracétamol guérit la grippe.',
    'Le paracétamol soulage la fièvre mais ne guérit pas la grippe, rappelle l’agence du médicament.',
  ],
  [
    'supports',
    'Le tabac augmente le risque de cancer du poumon.',
    'Fumer accroît fortement le risque de développer un cancer du poumon, selon l’Institut du cancer.',
  ],
  ['refutes', 'Le tabac protège contre le virus.', 'Aucune étude ne démontre que le tabac protège contre le virus.'],
  [
    'unrelated',
    'Le tabac tue 75 000 personnes par an en France.',
    'Fumer accroît fortement le risque de développer un cancer du poumon, selon l’Institut du cancer.',
  ],
  [
    'refutes',
    'Les hôpitaux ont refusé de soigner les patients non vaccinés.',
    'Les patients non vaccinés ont été soignés dans tous les hôpitaux, assure le ministère de la Santé.',
  ],
  [
    'refutes',
    'La vaccination est obligatoire pour les enfants de 5 à 11 ans.',
    'La vaccination des enfants de 5 à 11 ans est facultative et nécessite l’accord d’un parent.',
  ],
  [
    'supports',
    'Les enfants de 5 à 11 ans peuvent être vaccinés avec l’accord d’un parent.',
    'La vaccination des enfants de 5 à 11 ans est facultative et nécessite l’accord d’un parent.',
  ],
  [
    'unrelated',
    'La vaccination des enfants de 5 à 11 ans a commencé en décembre.',
    'La vaccination des enfants de 5 à 11 ans est facultative et nécessite l’accord d’un parent.',
  ],
  [
    'refutes',
    'Le virus a été créé en laboratoire.',
    'Le génome du virus montre qu’il est d’origine naturelle, ont conclu les chercheurs de l’université de Brenne.',
  ],
  [
    'refutes',
    'Les lits de réanimation sont tous occupés.',
    'Selon l’agence régionale de santé, 40 % des lits de réanimation sont libres.',
  ],
  [
    'refutes',
    'Les décès ont baissé de moitié en 2020.',
    'En 2020, les décès ont augmenté de 9 % par rapport à l’année précédente.',
  ],
  [
    'supports',
    'La mortalité a progressé de 9 % en 2020.',
    'En 2020, les décès ont augmenté de 9 % par rapport à l’année précédente.',
  ],
  [
    'unrelated',
    'Les accidents de la route ont augmenté de 9 % en 2020.',
    'En 2020, les décès ont augmenté de 9 % par rapport à l’année précédente.',
  ],
  [
    'refutes',
    'L’ivermectine est recommandée par l’agence européenne contre ce virus.',
    'L’agence européenne déconseille l’usage de l’ivermectine contre ce virus en dehors des essais cliniques.',
  ],
  [
    'refutes',
    'Le vaccin de Norvax provoque la stérilité.',
    'Il n’existe aucun lien entre le vaccin de Norvax et la stérilité, selon trois études.',
  ],
  [
    'unrelated',
    'Le vaccin de Norvax coûte 15 euros la dose.',
    'Il n’existe aucun lien entre le vaccin de Norvax et la stérilité, selon trois études.',
  ],
  [
    'supports',
    'Se laver les mains limite la transmission du virus.',
    'Le lavage des mains réduit la transmission du virus, rappelle l’Organisation mondiale de la santé.',
  ],
  // Climate and energy.
  [
    'refutes',
    'Le réchauffement climatique n’est pas causé par l’homme.',
    'Les scientifiques s’accordent à dire que les activités humaines sont la cause principale du réchauffement climatique.',
  ],
  [
    'refutes',
    'Le niveau des mers baisse.',
    'Le niveau moyen des mers s’est élevé d’environ 20 centimètres depuis 1900.',
  ],
  [
    'supports',
    'Le niveau des mers monte depuis un siècle.',
    'Le niveau moyen des mers s’est élevé d’environ 20 centimètres depuis 1900.',
  ],
  [
    'refutes',
    'Le niveau des mers a augmenté de 2 mètres depuis 1900.',
    'Le niveau moyen des mers s’est élevé d’environ 20 centimètres depuis 1900.',
  ],
  [
    'unrelated',
    'Le niveau des mers va doubler d’ici à 2100.',
    'Le niveau moyen des mers s’est élevé d’environ 20 centimètres depuis 1900.',
  ],
  [
    'refutes',
    'Les glaciers des Alpes ont gagné du volume.',
    'Les glaciers des Alpes ont perdu la moitié de leur volume depuis 1950.',
  ],
  [
    'supports',
    'Les glaciers alpins ont perdu 50 % de leur volume depuis 1950.',
    'Les glaciers des Alpes ont perdu la moitié de leur volume depuis 1950.',
  ],
  [
    'refutes',
    'L’Australie a arrêté de produire du charbon.',
    'L’Australie reste l’un des premiers producteurs de charbon au monde.',
  ],
  [
    'refutes',
    'Les éoliennes fonctionnent seulement 10 % du temps.',
    'Une éolienne fonctionne entre 75 et 95 % du temps, selon l’agence de l’énergie.',
  ],
  [
    'unrelated',
    'Les éoliennes tuent des milliers d’oiseaux chaque année.',
    'Une éolienne fonctionne entre 75 et 95 % du temps, selon l’agence de l’énergie.',
  ],
  [
    'refutes',
    'La Norvège a interdit les voitures électriques.',
    'La Norvège encourage l’achat de voitures électriques par des avantages fiscaux depuis les années 1990.',
  ],
  [
    'supports',
    'La Norvège soutient l’achat de voitures électriques.',
    'La Norvège encourage l’achat de voitures électriques par des avantages fiscaux depuis les années 1990.',
  ],
  [
    'unrelated',
    'La Norvège est le premier producteur européen de pétrole.',
    'La Norvège encourage l’achat de voitures électriques par des avantages fiscaux depuis les années 1990.',
  ],
  [
    'refutes',
    'Les incendies ont été allumés par des écologistes.',
    'Les incendies ont été provoqués par la foudre, a conclu l’enquête.',
  ],
  [
    'supports',
    'La foudre est à l’origine des incendies.',
    'Les incendies ont été provoqués par la foudre, a conclu l’enquête.',
  ],
  [
    'refutes',
    'La centrale de Bramelle a été fermée en 2015.',
    'La centrale de Bramelle, mise en service en 1979, est toujours en activité.',
  ],
  [
    'supports',
    'La centrale de Bramelle fonctionne encore.',
    'La centrale de Bramelle, mise en service en 1979, est toujours en activité.',
  ],
  [
    'unrelated',
    'La centrale de Bramelle sera fermée en 2035.',
    'La centrale de Bramelle, mise en service en 1979, est toujours en activité.',
  ],
  [
    'refutes',
    'Le pays importe tout son gaz de Russie.',
    'Le pays a cessé d’importer du gaz russe en 2023 et s’approvisionne désormais en Norvège.',
  ],
  // War, diplomacy.
  [
    'refutes',
    'L’armée a bombardé l’hôpital de Vassilsk.',
    'L’armée affirme que l’hôpital de Vassilsk n’a pas été bombardé ; les images montrent un bâtiment intact.',
  ],
  [
    'refutes',
    'La vidéo montre une frappe sur Kharkiv en 2022.',
    'Cette vidéo montre une explosion survenue à Beyrouth en août 2020 et n’a donc aucun lien avec Kharkiv.',
  ],
  [
    'refutes',
    'La photo a été prise en Ukraine.',
    'La photo, prise en Syrie en 2016, circule depuis plusieurs années sur Internet.',
  ],
  [
    'supports',
    'La photo date de 2016.',
    'La photo, prise en Syrie en 2016, circule depuis plusieurs années sur Internet.',
  ],
  [
    'refutes',
    'La photo date de 2022.',
    'La photo, prise en Syrie en 2016, circule depuis plusieurs années sur Internet.',
  ],
  [
    'unrelated',
    'La photo a été partagée par le président.',
    'La photo, prise en Syrie en 2016, circule depuis plusieurs années sur Internet.',
  ],
  [
    'supports',
    'La Pologne a accueilli des réfugiés ukrainiens.',
    'Plus d’un million d’Ukrainiens ont trouvé refuge en Pologne, qui les a accueillis dès les premiers jours.',
  ],
  [
    'refutes',
    'La Pologne a fermé sa frontière aux réfugiés ukrainiens.',
    'La frontière polonaise est restée ouverte aux réfugiés ukrainiens, indique le gouvernement.',
  ],
  [
    'unrelated',
    'La Pologne a expulsé des diplomates russes.',
    'La frontière polonaise est restée ouverte aux réfugiés ukrainiens, indique le gouvernement.',
  ],
  [
    'refutes',
    'Les deux pays ont signé un accord de paix à Genève.',
    'Les négociations de Genève se sont achevées sans accord entre les deux pays.',
  ],
  [
    'supports',
    'Les pourparlers de Genève n’ont pas abouti.',
    'Les négociations de Genève se sont achevées sans accord entre les deux pays.',
  ],
  [
    'unrelated',
    'Les négociations de Genève ont duré trois jours.',
    'Les négociations de Genève se sont achevées sans accord entre les deux pays.',
  ],
  ['refutes', 'Le ministre a annoncé l’envoi de chars.', 'Le ministre a démenti lundi tout envoi de chars.'],
  ['refutes', 'La Finlande n’est pas membre de l’Otan.', 'La Finlande a rejoint l’Otan en avril 2023.'],
  ['supports', 'La Finlande fait partie de l’Otan.', 'La Finlande a rejoint l’Otan en avril 2023.'],
  [
    'refutes',
    'La Finlande a rejoint l’Otan avant la Pologne.',
    'La Finlande a rejoint l’Otan en avril 2023, vingt-quatre ans après la Pologne.',
  ],
  [
    'supports',
    'Au moins huit civils ont été tués à Vassilsk.',
    'Une frappe a fait onze morts parmi les civils à Vassilsk, selon le gouverneur.',
  ],
  [
    'partly',
    'La frappe de Vassilsk a fait onze morts.',
    'La frappe de Vassilsk a fait au moins huit morts, selon un premier bilan.',
  ],
  [
    'refutes',
    'La frappe de Vassilsk n’a fait aucune victime.',
    'La frappe a fait onze morts à Vassilsk, selon le gouverneur.',
  ],
  // Politics, money, society.
  [
    'refutes',
    'Le gouvernement va augmenter la TVA en janvier.',
    'La ministre des Finances a assuré que la TVA ne serait pas augmentée.',
  ],
  ['refutes', 'Tous les députés ont voté le budget.', 'Le budget a été adopté par 289 députés sur 577.'],
  ['supports', 'Les députés ont adopté le budget.', 'Le budget a été adopté par 289 députés sur 577.'],
  ['refutes', 'Le budget a été rejeté par les députés.', 'Le budget a été adopté par 289 députés sur 577.'],
  [
    'unrelated',
    'Le budget prévoit 10 milliards d’euros pour la défense.',
    'Le budget a été adopté par 289 députés sur 577.',
  ],
  [
    'refutes',
    'La sénatrice Aude Ferrière a été condamnée pour fraude fiscale.',
    'La sénatrice Aude Ferrière a été relaxée des accusations de fraude fiscale.',
  ],
  [
    'supports',
    'La justice a innocenté Aude Ferrière.',
    'La sénatrice Aude Ferrière a été relaxée des accusations de fraude fiscale.',
  ],
  [
    'unrelated',
    'Aude Ferrière est soupçonnée d’avoir détourné des fonds européens.',
    'La sénatrice Aude Ferrière a été relaxée des accusations de fraude fiscale.',
  ],
  [
    'refutes',
    'C’est le ministre de l’Intérieur qui a prononcé cette phrase.',
    'Cette phrase n’a pas été prononcée par le ministre de l’Intérieur, mais par un humoriste.',
  ],
  ['refutes', 'Selon Paul Garance, la réforme sera abandonnée.', 'La réforme sera abandonnée, a déclaré Lucie Monnet.'],
  [
    'supports',
    'Lucie Monnet a annoncé l’abandon de la réforme.',
    'La réforme sera abandonnée, a déclaré Lucie Monnet.',
  ],
  ['refutes', 'La réforme sera maintenue, selon Lucie Monnet.', 'La réforme sera abandonnée, a déclaré Lucie Monnet.'],
  [
    'unrelated',
    'Lucie Monnet a préparé la réforme avec les syndicats.',
    'La réforme sera abandonnée, a déclaré Lucie Monnet.',
  ],
  [
    'refutes',
    'Le chômage est à son plus haut niveau depuis vingt ans.',
    'Le chômage est tombé à 6,9 %, son plus bas niveau depuis vingt ans.',
  ],
  ['supports', 'Le chômage a reculé.', 'Le chômage est tombé à 6,9 %, son plus bas niveau depuis vingt ans.'],
  [
    'refutes',
    'Le salaire moyen des enseignants dépasse 4 000 euros.',
    'Les enseignants gagnent en moyenne 2 600 euros net par mois.',
  ],
  [
    'unrelated',
    'Les enseignants travaillent 43 heures par semaine.',
    'Les enseignants gagnent en moyenne 2 600 euros net par mois.',
  ],
  [
    'refutes',
    'La commune de Saint-Orval a interdit les menus sans porc.',
    'À Saint-Orval, les menus sans porc sont toujours proposés dans toutes les cantines.',
  ],
  [
    'refutes',
    'Les étrangers touchent la retraite sans avoir travaillé.',
    'Il faut avoir travaillé en France pour toucher une retraite, quelle que soit sa nationalité.',
  ],
  [
    'supports',
    'La dette a dépassé 3 000 milliards d’euros.',
    'La dette publique atteignait 3 101 milliards d’euros fin 2023.',
  ],
  [
    'refutes',
    'La dette publique est inférieure à 2 000 milliards d’euros.',
    'La dette publique atteignait 3 101 milliards d’euros fin 2023.',
  ],
  [
    'unrelated',
    'La dette publique est détenue à moitié par des étrangers.',
    'La dette publique atteignait 3 101 milliards d’euros fin 2023.',
  ],
  [
    'refutes',
    'La France est le seul pays à taxer les carburants.',
    'Tous les pays de l’Union européenne taxent les carburants, la France comme ses voisins.',
  ],
  [
    'supports',
    'Les carburants sont taxés dans toute l’Union européenne.',
    'Tous les pays de l’Union européenne taxent les carburants, la France comme ses voisins.',
  ],
  [
    'unrelated',
    'Le prix des carburants a baissé en France.',
    'Tous les pays de l’Union européenne taxent les carburants, la France comme ses voisins.',
  ],
  [
    'supports',
    'L’usine de Pontverre va fermer.',
    'La fermeture de l’usine de Pontverre est prévue pour le mois de juin. Elle emploie 210 salariés.',
  ],
  [
    'supports',
    '210 personnes travaillent à l’usine de Pontverre.',
    'La fermeture de l’usine de Pontverre est prévue pour le mois de juin. Elle emploie 210 salariés.',
  ],
  [
    'refutes',
    'L’usine de Pontverre emploie 900 salariés.',
    'La fermeture de l’usine de Pontverre est prévue pour le mois de juin. Elle emploie 210 salariés.',
  ],
  [
    'unrelated',
    'Les salariés de l’usine de Pontverre sont en grève.',
    'La fermeture de l’usine de Pontverre est prévue pour le mois de juin. Elle emploie 210 salariés.',
  ],
  [
    'supports',
    'La police a arrêté le suspect.',
    'L’arrestation du suspect a eu lieu mardi matin, a confirmé la police.',
  ],
  [
    'refutes',
    'Le suspect est toujours en fuite.',
    'L’arrestation du suspect a eu lieu mardi matin, a confirmé la police.',
  ],
  [
    'unrelated',
    'Le suspect a reconnu les faits.',
    'L’arrestation du suspect a eu lieu mardi matin, a confirmé la police.',
  ],
  [
    'supports',
    'Le chien est un animal domestique.',
    'Le chien est la première espèce animale à avoir été domestiquée par l’homme.',
  ],
  [
    'unrelated',
    'Le chien peut vivre vingt ans.',
    'Le chien est la première espèce animale à avoir été domestiquée par l’homme.',
  ],
  [
    'supports',
    'Le tunnel de Mornay a été construit par des ingénieurs suisses.',
    'Des ingénieurs suisses ont construit le tunnel de Mornay entre 1898 et 1906.',
  ],
  [
    'refutes',
    'La construction du tunnel de Mornay a commencé en 1920.',
    'Des ingénieurs suisses ont construit le tunnel de Mornay entre 1898 et 1906.',
  ],
  [
    'unrelated',
    'Le tunnel de Mornay mesure 12 kilomètres.',
    'Des ingénieurs suisses ont construit le tunnel de Mornay entre 1898 et 1906.',
  ],
  [
    'unrelated',
    'Le tunnel de Mornay a été rénové en 1985.',
    'Le tunnel de Mornay est fermé aux poids lourds depuis 2010.',
  ],
  [
    'unrelated',
    'Le syndicat des pilotes a signé l’accord.',
    'Le syndicat des hôtesses a signé l’accord salarial avec la compagnie.',
  ],
  [
    'unrelated',
    'La ministre de la Culture a visité le musée de Trévoise.',
    'Le musée de Trévoise a accueilli 40 000 visiteurs en 2022.',
  ],
  [
    'unrelated',
    'Le club de Marsault a perdu la finale de 2019.',
    'Le club de Marsault a gagné la finale de 2021 contre Orlande.',
  ],
  [
    'unrelated',
    'Jules Bréhat a quitté le parti en 2017.',
    'Jules Bréhat a rejoint le conseil d’administration de la société en 2017.',
  ],
  // Sickness, climate, war: what circulates and what is so.
  [
    'refutes',
    'Les personnes vaccinées ne transmettent pas le virus.',
    'Une personne vaccinée peut toujours transmettre le virus, même si ce risque est réduit.',
  ],
  [
    'refutes',
    'La chloroquine est efficace contre le Covid-19.',
    'L’efficacité de la chloroquine contre le Covid-19 n’a pas été démontrée.',
  ],
  ['refutes', 'Les vaccins contiennent de l’oxyde de graphène.', 'Il n’y a pas d’oxyde de graphène dans les vaccins.'],
  [
    'refutes',
    'Le Covid-19 n’est pas plus grave que la grippe.',
    'Le Covid-19 est plus mortel que la grippe saisonnière.',
  ],
  [
    'refutes',
    'L’OMS a recommandé de ne plus vacciner les enfants.',
    'L’OMS n’a jamais recommandé d’arrêter de vacciner les enfants.',
  ],
  [
    'refutes',
    'Les masques chirurgicaux sont inutiles.',
    'Les masques chirurgicaux sont efficaces pour limiter la propagation du virus.',
  ],
  ['refutes', 'Les morts du Covid ont été inventés.', 'Plus de 100 000 personnes sont mortes du Covid-19 en France.'],
  [
    'refutes',
    'Le vaccin Solvax est interdit en France.',
    'Le vaccin Solvax reste autorisé en France pour les plus de 55 ans.',
  ],
  [
    'refutes',
    'Le gouvernement va rendre le vaccin obligatoire.',
    'Le gouvernement exclut de rendre le vaccin obligatoire.',
  ],
  ['refutes', 'Le virus est apparu aux États-Unis.', 'Le virus a été détecté pour la première fois à Wuhan, en Chine.'],
  [
    'refutes',
    'Les femmes enceintes ne doivent pas se faire vacciner.',
    'Les autorités sanitaires recommandent la vaccination aux femmes enceintes.',
  ],
  ['refutes', 'Le vaccin rend stérile.', 'Aucune donnée n’indique que le vaccin ait un effet sur la fertilité.'],
  ['refutes', 'Israël a cessé d’utiliser le vaccin Norvax.', 'Israël continue d’utiliser le vaccin Norvax.'],
  ['refutes', 'Le confinement n’a eu aucun effet sur l’épidémie.', 'Le confinement a permis de freiner l’épidémie.'],
  [
    'refutes',
    'La Suède n’a pris aucune mesure contre l’épidémie.',
    'La Suède a pris plusieurs mesures contre l’épidémie, comme la fermeture des lycées.',
  ],
  [
    'refutes',
    'Les températures mondiales n’ont pas augmenté depuis 1998.',
    'Les températures mondiales ont augmenté de 0,4 degré depuis 1998.',
  ],
  ['refutes', 'Le CO2 est un poison.', 'Le CO2 n’est pas un poison : les plantes en ont besoin.'],
  [
    'refutes',
    'L’activité humaine n’a pas d’influence sur le climat.',
    'Le réchauffement actuel est dû aux activités humaines, selon le Giec.',
  ],
  [
    'refutes',
    'Le soleil est responsable du réchauffement climatique.',
    'L’activité solaire n’explique pas le réchauffement climatique.',
  ],
  [
    'refutes',
    'Il n’existe pas de consensus scientifique sur le climat.',
    'Plus de 97 % des climatologues s’accordent sur l’origine humaine du réchauffement.',
  ],
  [
    'refutes',
    'Les ours polaires sont plus nombreux qu’avant.',
    'La population d’ours polaires diminue dans la plupart des régions.',
  ],
  [
    'refutes',
    'La voiture électrique pollue plus que la voiture thermique.',
    'Sur l’ensemble de son cycle de vie, une voiture électrique émet moins de CO2 qu’une voiture thermique.',
  ],
  ['refutes', 'Le trou dans la couche d’ozone s’est agrandi.', 'Le trou dans la couche d’ozone se referme lentement.'],
  ['refutes', 'L’Antarctique gagne de la glace.', 'L’Antarctique perd chaque année 150 milliards de tonnes de glace.'],
  ['refutes', 'Le nucléaire émet beaucoup de CO2.', 'Le nucléaire émet très peu de CO2.'],
  [
    'refutes',
    'La Russie n’a pas bombardé la maternité de Marioupol.',
    'La maternité de Marioupol a été bombardée par l’armée russe le 9 mars.',
  ],
  ['refutes', 'Varenko a fui l’Ukraine.', 'Bohdan Varenko est resté à Kiev depuis le début de l’invasion.'],
  [
    'refutes',
    'L’Ukraine a attaqué la Russie en premier.',
    'C’est la Russie qui a envahi l’Ukraine le 24 février 2022.',
  ],
  [
    'refutes',
    'Cette vidéo montre des soldats ukrainiens.',
    'La vidéo montre en fait des acteurs sur le tournage d’un film.',
  ],
  [
    'refutes',
    'L’image date de la guerre en Ukraine.',
    'L’image est bien antérieure à la guerre en Ukraine : elle date de 2014.',
  ],
  [
    'refutes',
    'Les Occidentaux ne livrent plus d’armes à l’Ukraine.',
    'Les Occidentaux continuent de livrer des armes à l’Ukraine.',
  ],
  [
    'refutes',
    'La France a envoyé des soldats combattre en Ukraine.',
    'Aucun soldat français ne combat en Ukraine, a assuré le ministre des Armées.',
  ],
  [
    'refutes',
    'L’Otan a promis de ne pas s’élargir à l’Est.',
    'L’Otan n’a jamais pris l’engagement de ne pas s’élargir.',
  ],
  [
    'refutes',
    'Les sanctions n’ont pas touché l’économie russe.',
    'Les sanctions ont fait chuter le PIB russe de 2 % en 2022.',
  ],
  ['refutes', 'La Crimée a toujours été russe.', 'La Crimée a été rattachée à l’Ukraine en 1954.'],
  ['refutes', 'Le président a gagné l’élection avec 70 % des voix.', 'Le président a été réélu avec 58,5 % des voix.'],
  ['refutes', 'L’élection a été truquée.', 'Aucune preuve de fraude n’a été trouvée, selon les autorités électorales.'],
  ['refutes', 'Ce ministre a touché 300 000 euros.', 'Le ministre n’a rien touché.'],
  [
    'refutes',
    'Les policiers ont tiré sur les manifestants.',
    'Les policiers n’ont pas ouvert le feu sur les manifestants.',
  ],
  ['refutes', 'L’acteur Paul Dervin est décédé.', 'L’acteur Paul Dervin est en bonne santé, a assuré son agent.'],
  ['refutes', 'L’eau du robinet est dangereuse pour la santé.', 'L’eau du robinet est sans danger pour la santé.'],
  ['refutes', 'Le café provoque le cancer.', 'Le café ne figure pas parmi les produits cancérogènes.'],
  [
    'refutes',
    'Les OGM sont interdits dans toute l’Europe.',
    'Plusieurs pays européens, dont l’Espagne, cultivent des OGM.',
  ],
  ['refutes', 'Le loup a disparu de France.', 'Il y a aujourd’hui environ 900 loups en France.'],
  [
    'refutes',
    'Brazome ne paie aucun impôt en France.',
    'Brazome a payé 150 millions d’euros d’impôts en France en 2020.',
  ],
  [
    'supports',
    'Le vaccin protège contre les formes graves du Covid-19.',
    'La vaccination réduit fortement le risque de développer une forme grave du Covid-19.',
  ],
  [
    'supports',
    'Le réchauffement est causé par l’homme.',
    'Les activités humaines sont à l’origine du réchauffement, rappellent les experts du Giec.',
  ],
  [
    'supports',
    'La Russie a envahi l’Ukraine en février 2022.',
    'Le 24 février 2022, les troupes russes ont envahi l’Ukraine.',
  ],
  ['supports', 'Plus de 100 000 Français sont morts du Covid.', 'Le Covid-19 a fait plus de 100 000 morts en France.'],
  ['supports', 'Les glaciers fondent.', 'La fonte des glaciers s’accélère depuis vingt ans.'],
  ['supports', 'L’image a été détournée.', 'La photo a été sortie de son contexte : elle date de 2014.'],
  [
    'supports',
    'La vidéo n’a aucun rapport avec la guerre en Ukraine.',
    'Cette vidéo, filmée en 2015 en Chine, n’a rien à voir avec la guerre en Ukraine.',
  ],
  ['supports', 'Aucun soldat français n’est mort en Ukraine.', 'La France n’a perdu aucun soldat en Ukraine.'],
  ['supports', 'Les écoles ont rouvert en mai.', 'La réouverture des écoles a eu lieu le 11 mai.'],
  ['supports', 'Le nombre de cas a diminué.', 'Le nombre de cas est en baisse.'],
  [
    'unrelated',
    'Le vaccin protège contre les formes graves du Covid-19.',
    'Le vaccin contre le Covid-19 a été livré dans les pharmacies.',
  ],
  [
    'unrelated',
    'La Russie a envahi l’Ukraine en février 2022.',
    'L’Ukraine exporte du blé par la mer Noire malgré le blocus russe.',
  ],
  [
    'unrelated',
    'Les températures mondiales ont augmenté depuis 1998.',
    'Le Giec a été créé en 1988 pour étudier le climat mondial.',
  ],
  [
    'unrelated',
    'Les policiers ont tiré sur les manifestants.',
    'Les manifestants ont défilé dans le calme, sous la surveillance des policiers.',
  ],
  [
    'unrelated',
    'Le ministre a touché 300 000 euros.',
    'Le ministre a annoncé une enveloppe de 300 000 euros pour les associations.',
  ],
  ['unrelated', 'La centrale a explosé.', 'La centrale a été occupée par l’armée russe en mars.'],
  ['unrelated', 'Le président a reçu le roi.', 'Le président a reçu le prix Charlemagne.'],
  ['unrelated', 'Les masques sont fabriqués en Chine.', 'Les masques sont obligatoires dans les transports.'],
  ['unrelated', 'La vidéo a été tournée à Kiev.', 'La vidéo a été partagée plus de 10 000 fois sur Facebook.'],
  ['unrelated', 'L’OMS a été financée par la Chine.', 'L’OMS a envoyé une équipe d’experts en Chine.'],
]
