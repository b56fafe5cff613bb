import type { ToldEvent } from './told'

/** Two of five made-up events by another hand: written without a look at the words that stood, and mended on since. */
export const strikesAndTrains: readonly ToldEvent[] = [
  [
    {
      language: 'fr',
      publishedAt: '2025-11-16',
      text: `Ukraine : au moins neuf morts dans une attaque russe sur Zorivka

{f1|La Russie a lancé 486 drones et 37 missiles contre l'Ukraine dans la nuit de samedi à dimanche}, a annoncé l'armée de l'air ukrainienne, {f2|qui affirme avoir abattu 441 drones et 24 missiles}. Il s'agit de l'une des plus importantes attaques aériennes depuis le début de l'automne.

{f3|Au moins neuf personnes, dont deux enfants, ont été tuées à Zorivka}, un port du sud du pays, et {f4|43 autres ont été blessées, selon les services de secours}. {f11|Un immeuble d'habitation de neuf étages a été éventré par un missile de croisière}, et des équipes fouillaient encore les décombres dimanche en fin d'après-midi.

{f5|« Chaque drone lancé cette nuit est la réponse de Moscou aux propositions de paix »}, a réagi le président ukrainien Bohdan Levtchouk sur les réseaux sociaux. Il a de nouveau réclamé à ses alliés des systèmes de défense antiaérienne supplémentaires.

{f6|Le ministère russe de la Défense a assuré avoir visé uniquement des entreprises du complexe militaro-industriel et les installations énergétiques qui les alimentent.}

L'attaque survient à deux jours de la reprise des pourparlers entre délégations ukrainienne et américaine, mardi à Montclar, en Suisse. {f8|Le document de travail américain, en dix-neuf points, prévoit un gel du conflit sur la ligne de front actuelle}, une option que Kiev n'a pas formellement rejetée. Quelque 260 000 foyers étaient par ailleurs privés d'électricité dans trois régions, d'après l'opérateur du réseau. {f12|La Pologne a fait décoller des avions de chasse par mesure de précaution}, sans relever d'intrusion.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-11-16',
      text: `{f1|Plus de 500 drones et missiles russes tirés sur l'Ukraine en une seule nuit}

{f1|La Russie a lancé 486 drones et 37 missiles contre l'Ukraine dans la nuit de samedi à dimanche}, selon l'armée de l'air ukrainienne, {f2|qui dit avoir abattu 441 drones et 24 missiles}.

{f3|Dans la ville portuaire de Zorivka, les secours ont dénombré neuf morts}, {f3|parmi lesquels une fillette de six ans et son frère}, et {f4|une cinquantaine de blessés}. {f11|Un missile a coupé en deux une barre d'habitation, dont toute une cage d'escalier s'est effondrée.}

{f6|Moscou a affirmé de son côté avoir frappé des usines d'armement et des sites énergétiques, démentant tout tir sur des quartiers résidentiels.}

{f12|La Pologne a fait décoller des avions de chasse par mesure de précaution}, a indiqué le commandement opérationnel à Varsovie, en précisant qu'aucune violation de l'espace aérien polonais n'avait été constatée.

{f10|« On ne négocie pas la paix en bombardant des immeubles », a déclaré la cheffe de la diplomatie européenne, Ilse Marten.} Berlin a promis dans la journée deux batteries Patriot supplémentaires, livrables avant la fin de l'année.

{f7|Le porte-parole du Kremlin, Arkadi Belov, a répété que la Russie restait « ouverte à la négociation », à condition que « les causes profondes » du conflit soient traitées.} Des négociateurs ukrainiens et américains doivent se retrouver mardi à Montclar, au bord d'un lac alpin, pour reprendre l'examen du plan de paix de Washington. Une première session, fin octobre, s'était achevée sans communiqué commun.`,
    },
    {
      language: 'en',
      publishedAt: '2025-11-16',
      text: `{f3|Nine killed as Russia pounds Ukrainian port} days before Swiss talks

{f11|A cruise missile tore through a nine-storey apartment block in the southern port of Zorivka before dawn on Sunday}, {f3|killing at least nine people}, {f3|two of them children}, in what Kyiv called one of the heaviest bombardments of the autumn.

{f1|Ukraine's air force counted 486 drones and 37 missiles launched overnight} and said {f2|all but 58 of them had been intercepted}. Emergency blackouts left more than a quarter of a million households in the dark, the grid operator said.

{f5|"Every drone fired last night is Moscow's answer to the peace offers," President Bohdan Levchuk wrote.} He urged Western partners to speed up deliveries of air-defence systems.

{f6|Russia's defence ministry said its forces had struck arms factories and the power plants that feed them, and that no civilian sites had been targeted.} {f7|Kremlin spokesman Arkady Belov said Moscow "remains open to talks" so long as what he termed the root causes of the war are settled.}

American and Ukrainian envoys are due to meet again on Tuesday in the lakeside resort of Montclar. {f8|A 19-point American draft would freeze the fighting along the present front line} and {f9|put off any decision on Ukraine's NATO membership for fifteen years}, according to two diplomats who have seen it.

{f12|Poland briefly scrambled fighter jets} and closed part of the airspace above its eastern border, as it has done several times this year.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-11-17',
      text: `À Zorivka, les sauveteurs creusent toujours sous l'immeuble de la rue des Tonneliers

{f11|Il ne reste de la troisième entrée qu'un vide}, et des rideaux qui pendent. {f11|Dimanche à 4 h 50, un missile a traversé de part en part ce bâtiment de neuf niveaux construit dans les années 1970.} Vira, 61 ans, dormait dans le couloir, « comme toutes les nuits d'alerte ». « J'ai entendu le sifflement, puis plus rien », souffle-t-elle.

Une soixantaine de pompiers, relayés par des volontaires, déplacent à la main les dalles de béton. Quatre habitants manquaient encore à l'appel lundi matin. {f3|Le bilan, lui, s'est alourdi : onze corps ont été extraits}, {f3|dont ceux d'un frère et d'une sœur de six et neuf ans}.

Dans le reste de la ville, le courant ne revient que par tranches de trois heures. L'hôpital numéro 2 fonctionne sur générateur. {f4|Il a accueilli 39 blessés, dont sept dans un état grave}, selon sa directrice.

Ici, les négociations paraissent loin. Que des émissaires se retrouvent mardi dans un palace suisse fait hausser les épaules. « Ils parlent de {f8|figer la ligne de front} ; chez nous, ce n'est pas le front, c'est une cuisine », lâche un homme qui balaie du verre devant sa pharmacie. {f6|Aucune usine, aucune caserne dans ce quartier, jurent les riverains, en réponse aux affirmations de l'état-major russe}. Le chantier naval le plus proche, fermé depuis 2014, se trouve à cinq kilomètres.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-11-18',
      text: `Analyse : négocier sous les bombes, le pari intenable de Kiev

C'est ce mardi que s'ouvre à Montclar la deuxième session de discussions entre Kiev et Washington. Elle se tient dans l'ombre du raid de dimanche, {f3|qui a coûté la vie à onze habitants de Zorivka}.

Le raid impressionne par son volume : {f1|plus de cinq cents engins en quelques heures}, dont {f2|près d'un sur dix a franchi les défenses}. Il n'a rien d'un hasard de calendrier, estime la chercheuse Anne Delvigne : « Le message est adressé à la table, pas au champ de bataille. »

{f5|Le président Levtchouk n'a pas dit autre chose en voyant dans les frappes la véritable réplique de la Russie aux ouvertures diplomatiques.} {f7|Le Kremlin assure pour sa part ne pas fermer la porte, mais continue d'exiger un règlement de ce qu'il nomme les racines du conflit} – formule qui recouvre la neutralité du pays et le retrait du Donbass.

Sur le fond, {f8|le texte américain entérinerait de fait les positions tenues aujourd'hui par les deux armées}. {f9|La question de l'Alliance atlantique serait, elle, renvoyée à dix ans au moins.}

Les Européens, absents de la salle, tentent d'exister autrement. L'Allemagne fournira deux unités de tir Patriot, et {f10|Ilse Marten a jugé qu'on ne pouvait pas parler de paix tout en visant des logements}. Insuffisant, répond-on à Kiev, où l'on chiffre à dix le nombre de batteries manquantes.`,
    },
  ],
  [
    {
      language: 'fr',
      publishedAt: '2026-03-12',
      text: `Grève à la TVM : {f15|un bus sur trois} et deux lignes de tram à l'arrêt ce jeudi

Les 310 000 voyageurs quotidiens du réseau valmontois devront encore patienter. À l'appel de l'intersyndicale, {f13|72 % des conducteurs ont cessé le travail jeudi, selon les syndicats, 41 % selon la direction}.

{f15|Un bus sur trois circule en moyenne}, avec de fortes disparités entre le centre et la périphérie. {f14|Les lignes T1 et T3 du tramway sont totalement interrompues}, la T2 fonctionne de 7 h à 19 h. Le préavis court jusqu'au 20 mars.

{f19|Les grévistes réclament une hausse générale des salaires de 6 %.} La direction propose 1,8 %, assortis d'une prime de 450 euros. « {f16|On ne conduit pas un bus neuf heures par jour sans même une pause pour aller aux toilettes} », s'emporte Nadège Corbin, déléguée CGT, devant le dépôt des Aulnes.

Autre grief : l'insécurité. {f18|Les agressions contre les agents ont progressé de 23 % en 2025}, d'après le bilan présenté au dernier comité social.

{f17|« Prendre les usagers en otage n'a jamais fait avancer une négociation »}, a répliqué le président de la métropole, Gilles Santerre. {f22|Une réunion de conciliation est fixée à lundi, 14 heures, en préfecture.}

Les abonnés seront remboursés au prorata des jours perdus, promet la TVM, qui détaillera la procédure sur son application. {f23|Le dernier conflit d'ampleur, en 2019, avait duré dix-sept jours.}`,
    },
    {
      language: 'fr',
      publishedAt: '2026-03-12',
      text: `À Valmont, la grève des transports s'enracine

{f13|Près de trois conducteurs sur quatre, à en croire les organisations syndicales, ont débrayé} sur le réseau de Valmont. {f13|L'exploitant, lui, ramène la proportion de grévistes à 41 %.} Dans les deux cas, la mobilisation dépasse celle des journées précédentes.

{f14|Les lignes T1 et T3 du tramway sont totalement interrompues} et {f15|un bus sur trois circule en moyenne}, indique la TVM. Le préavis, déposé pour neuf jours, court jusqu'au 20 mars.

Au cœur du bras de fer, la feuille de paie. {f19|L'intersyndicale veut 6 %}, au nom du rattrapage de l'inflation ; l'employeur s'en tient à 1,8 % et à une prime unique. « Après trois ans de gel, c'est une provocation », dit un chauffeur de la ligne 9, vingt ans de maison.

Les syndicats pointent aussi le sous-effectif : {f20|96 postes de conducteurs ne sont pas pourvus, ce qui oblige à supprimer chaque semaine des centaines de courses}. {f18|Ils rappellent que les actes de violence visant le personnel ont bondi de près d'un quart en un an.}

{f17|« Prendre les usagers en otage n'a jamais fait avancer une négociation »}, a répliqué Gilles Santerre, président divers droite de la métropole. Selon ses services, chaque jour d'arrêt coûte 400 000 euros à la collectivité.

{f24|L'opposition de gauche lui reproche au contraire d'avoir refusé la nomination d'un médiateur, demandée dès février.}`,
    },
    {
      language: 'fr',
      publishedAt: '2026-03-13',
      text: `Transports à Valmont : {f23|va-t-on battre le record de 2019 ?}

Deuxième jour de galère pour les habitants de l'agglomération. Sur les quais de la gare, on s'organise : covoiturage, vélo, télétravail. « J'ai mis une heure et demie pour huit kilomètres », raconte Yanis, aide-soignant.

{f15|Vendredi matin, à peine 40 % des autobus étaient sortis des dépôts.} Côté rails, {f14|seule la T2 roulait, et encore, avec des rames bondées}.

{f13|La participation faiblit légèrement : 66 % de grévistes d'après la CGT, 37 % d'après la compagnie.} Rien qui annonce une sortie de crise. {f23|Il y a sept ans, le réseau était resté paralysé plus de deux semaines.}

Que veulent les chauffeurs ? {f19|Des fiches de paie revalorisées de six pour cent}, {f20|des embauches pour combler les postes vacants} et {f16|des toilettes en bout de ligne}. {f16|Nadège Corbin, de la CGT, décrit des journées de neuf heures au volant sans possibilité de se soulager.} {f18|Elle évoque aussi les crachats, les coups, et un nombre d'agressions en forte augmentation l'an passé.}

La direction, par la voix de son directeur général Loïc Favennec, juge la revendication « hors de portée » : {f21|elle représenterait onze millions d'euros par an}.

{f22|Les deux camps ont rendez-vous lundi après-midi autour du préfet.} D'ici là, les détenteurs d'un abonnement peuvent espérer un geste commercial : les journées sans service leur seront recréditées.`,
    },
    {
      language: 'en',
      publishedAt: '2026-03-13',
      text: `French transit strike {f14|leaves Valmont's trams idle}

{f14|Two of the three tram lines in the French city of Valmont stood still for a second day on Friday} as drivers pressed {f19|a claim for a six per cent pay rise}. Operator TVM has put 1.8 per cent on the table, plus a one-off bonus.

{f13|Unions put turnout on Thursday at more than seven drivers in ten; management said about four in ten.} {f15|Roughly two thirds of bus services were cancelled.} The network normally handles just over 300,000 trips a day.

The dispute is about more than money. {f20|TVM is short of almost a hundred drivers}, and {f18|reported attacks on staff rose 23 percent last year}. {f16|"You can't drive a bus for nine hours without being allowed to use a toilet," said union delegate Nadège Corbin.}

{f17|Gilles Santerre, who heads the metropolitan authority, accused strikers of holding passengers hostage, which in his view had never moved talks forward.} {f24|His administration has so far turned down calls for an outside mediator.} The stoppage is costing taxpayers an estimated €400,000 a day, it says.

{f21|Meeting the unions in full would add some €11m to the annual wage bill, according to chief executive Loïc Favennec.}

{f22|Both sides are to meet at the prefecture on Monday.} The strike notice expires on March 20, but can be renewed.`,
    },
  ],
]
