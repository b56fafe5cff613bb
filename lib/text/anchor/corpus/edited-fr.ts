import type { Edited } from './edited'

/** French texts as editors go over them: agency copy, newspaper and encyclopaedia pages, abstracts, blogs. Mended on. */
export const editedFr: readonly Edited[] = [
  [
    'agence 1',
    "VAURENNES — Au moins {trois=>quatre} personnes sont mortes et {une dizaine d'autres=>onze autres} ont été blessées dimanche dans l'effondrement d'un immeuble {d'habitation =>}du centre de Vaurennes, ont annoncé les pompiers.\n\nL'immeuble, vétuste, comptait cinq étages et abritait une vingtaine de locataires, dont plusieurs étudiants. {1|Il avait fait l'objet d'un signalement à la mairie en 2021, selon des riverains. =>}Un périmètre de sécurité a été établi et une trentaine de voisins ont été relogés dans un gymnase. Les équipes cynophiles poursuivaient leurs recherches en fin de journée pour retrouver {=>au moins }deux personnes portées disparues. {Une explosion de gaz serait à l'origine du drame. =>}Une enquête a été ouverte{=> pour homicides involontaires}, a indiqué le procureur Hervé Lassalme.{=>1| L'immeuble avait fait l'objet d'un signalement à la mairie en 2021, selon des riverains.}",
  ],
  [
    'presse 2',
    "Le conseil municipal de Bressigny a voté, jeudi soir, la fermeture définitive de la piscine du Pré-Long, jugée trop coûteuse. La délibération a été approuvée par 19 voix contre {12=>14}.\n\n« C'est un crève-cœur », a reconnu la maire, Solène Tarquin, {qui avait pourtant promis de la rénover=>qui s'était pourtant engagée à la rénover}. {Le bâtiment date de 1971. =>}Les travaux étaient estimés à {3,2=>4,1} millions d'euros{=>, soit près d'un tiers du budget annuel de la commune}. {=>Une pétition contre la fermeture a recueilli plus de 2 000 signatures. }Les scolaires seront accueillis à Montferrier à partir de {la rentrée=>janvier}. Un transport en car sera organisé par le département.",
  ],
  [
    'encyclopédie 3',
    "La Sargue est une rivière du {sud=>sud-ouest} de la Vallorie, affluent de la Tènes en rive gauche. Elle prend sa source à {1 240=>1 204} mètres d'altitude, au pied du mont Carbel, et {elle =>}se jette dans la Tènes à Pontval après un parcours de 87 kilomètres{=>, ce qui en fait le deuxième affluent de celle-ci}.\n\nSon régime est pluvio-nival. Les crues {ont lieu surtout=>surviennent surtout} au printemps{ et parfois aussi à l'automne=>}. {1|La crue de 1930 fut très meurtrière. =>}{=>1|La crue de mars 1930 fit 41 victimes à Pontval. }La rivière abrite {encore =>}quelques populations de loutres.",
  ],
  [
    'résumé 4',
    "Nous {étudions=>analysons} l'effet du travail de nuit sur la qualité du sommeil auprès d'un échantillon de 1 146 soignants {travaillant dans=>de} huit hôpitaux. {Les données ont été recueillies au moyen de questionnaires. =>}Les soignants de nuit {dorment=>déclarent dormir} en moyenne {47=>52} minutes de moins que {leurs collègues de jour=>ceux de jour}{=>, après ajustement sur l'âge et l'ancienneté}. L'effet est plus marqué chez les personnes {agées=>âgées} de plus de 50 ans. {=>Aucune différence n'a été observée entre les hommes et les femmes. }Ces résultats {montrent=>suggèrent} qu'une rotation plus lente des équipes serait bénéfique.",
  ],
  [
    'agence 5',
    "Le Premier ministre {de la république =>}du Karévan, Idris Belkhoum, a {présenté=>remis} mercredi sa démission au président, {suite à=>à la suite de} la défaite de son parti aux élections régionales, a annoncé son bureau.\n\nM. Belkhoum, 59 ans, {était au pouvoir=>occupait ce poste} depuis {2019=>2018}. Il {restera en fonction=>assurera l'intérim} jusqu'à la nomination de son successeur{, qui devrait intervenir dans les prochains jours=>}.\n\n{=>L'opposition réclame des législatives anticipées. }« Le peuple a parlé, je l'ai entendu », a-t-il déclaré à la télévision{ nationale=>}.{=> Son parti n'a conservé que trois régions sur onze.}",
  ],
  [
    'presse 6',
    "{La=>Une} cour d'appel a {confirmé=>annulé}, mardi, la condamnation de l'ancien {promoteur=>promoteur immobilier} Gaspard Mauvezin pour {escroquerie=>abus de confiance}. Il avait été condamné en première instance à trois ans de prison{, dont deux ans avec sursis,=>} et {à =>}150 000 euros d'amende.\n\nSon avocate, Maître Lydie Courrège, s'est dite « soulagée ». {« Mon client a toujours clamé son innocence », a-t-elle ajouté. =>}Les parties civiles, une soixantaine d'acquéreurs, {ont annoncé leur intention de se pourvoir=>vont se pourvoir} en cassation.{=> L'affaire avait éclaté en 2014, après l'arrêt brutal d'un chantier à Lormes.}",
  ],
  [
    'encyclopédie 7',
    "Le pont-canal de Grèzes est un ouvrage d'art permettant au canal du Midret de franchir la Loune. {Il a été construit entre 1841 et 1846. C'est l'ingénieur Achille Bertrandon qui en a dessiné les plans.=>Il a été construit entre 1841 et 1847 sur les plans de l'ingénieur Achille Bertrandon.} Long de 184 mètres, il comporte {neuf=>onze} arches en pierre de taille. Sa cuvette, large de six mètres, est bordée de deux chemins de halage dallés.\n\n{=>Endommagé en 1944, il a été restauré trois ans plus tard. }L'ouvrage est inscrit au titre des monuments historiques depuis 1987. Il {n'est plus utilisé aujourd'hui que par=>sert aujourd'hui surtout à} la navigation de plaisance{=>, le trafic commercial ayant cessé en 1975}.{ Il est très apprécié des touristes.=>}",
  ],
  [
    'agence 8',
    "Un séisme de magnitude {5,8=>5,6} a frappé {=>dans la nuit de samedi à dimanche }la province d'Oulmane, faisant {=>au moins }deux morts et {de nombreux=>une trentaine de} blessés, selon {un bilan provisoire=>un nouveau bilan} des autorités.\n\nL'épicentre a été localisé à 14 km {au nord =>}de la ville de Tizraf, {où=>où de nombreuses maisons en terre se sont effondrées et où} l'électricité est coupée. {Des habitants ont passé la nuit dehors, a constaté un correspondant. « On a cru que la montagne nous tombait dessus », a raconté l'un d'eux. =>}L'armée a dépêché sur place deux hélicoptères et une centaine de soldats.\n\nLa province, peu peuplée, se trouve à 400 km de la capitale. {=>1|En 1989, un séisme y avait fait plus de 600 morts. }Plusieurs routes étaient coupées dimanche par des éboulements, ralentissant l'acheminement des secours.{1| En 1989, un séisme y avait fait plus de 600 morts.=>}",
  ],
  [
    'blog 9',
    "Cela faisait {longtemps=>des mois} que je voulais vous parler de mon potager, et {voilà, =>}c'est enfin fait. {Cette année, j'ai=>J'ai} planté des fèves, des courges et trois sortes de tomates{=> cette année}. Les limaces ont {tout=>presque tout} mangé.\n\n{En fait, je crois=>Je crois} que j'ai {fais=>fait} l'erreur de trop arroser le soir{=>, comme me l'a fait remarquer ma voisine Apolline}. {Du coup, l'année prochaine=>L'an prochain}, j'arroserai plutôt le matin. {=>Et je mettrai de la cendre autour des jeunes plants. }Les courges{, elles,=>} se portent à merveille.",
  ],
  [
    'presse 10',
    "L'équipe de Sainte-Aure {a battu=>s'est imposée face à} Lannebourg (2-1){=>, samedi soir,} et prend la tête du championnat de deuxième division. Menés à la pause, les joueurs de Fabrice Tollard ont {renversé la situation=>égalisé} grâce à {un but=>un penalty} de Milo Santerre (58e){=>, avant que le capitaine, Yann Kerdoval, ne marque de la tête à trois minutes de la fin}.\n\n« On {=>n'}a jamais paniqué », a expliqué l'entraîneur. {Il s'agit de la cinquième victoire d'affilée pour Sainte-Aure. =>}Lannebourg{=>, qui restait sur six matchs sans défaite,} recule {à la troisième=>à la quatrième} place. Le match retour{, lui,=>} est prévu le 18 avril.",
  ],
  [
    'résumé 11',
    "Cet article propose une relecture des registres paroissiaux de la vallée d'Orcelles {entre 1680 et=>de 1680 à} 1740. {À partir de 4 300 actes de mariage=>En nous appuyant sur 4 280 actes de mariage}, nous montrons que l'endogamie {villageoise =>}y était moins {forte=>répandue} que ne l'affirme l'historiographie. {Les conjoints venus d'ailleurs sont nombreux, en particulier dans les bourgs marchands. =>}Ce résultat, {qui est =>}confirmé par l'étude des parrainages, invite à {reconsidérer=>nuancer} l'image d'une société {=>rurale }fermée sur elle-même.{=> Il rappelle aussi le rôle des foires dans la circulation des personnes.} {Les=>Toutefois, les} lacunes des registres imposent la prudence.",
  ],
  [
    'agence 12',
    "Le constructeur automobile Brévalle a annoncé lundi la suppression de {2 400=>2 600} postes {=>en Europe }d'ici à 2027, soit environ 7 % de ses effectifs, invoquant la chute de la demande.\n\nLes départs se feront {uniquement =>}sur la base du volontariat, a assuré {la direction=>la directrice générale, Maud Esterlin}. {Les syndicats ont appelé à la grève. =>}L'usine de Fontclaire{=>, qui emploie 900 personnes,} sera la plus touchée.\n\n{=>Les syndicats, qui dénoncent « un plan purement financier », appellent à la grève jeudi. }L'action Brévalle {a pris=>gagnait} 3,1 % lundi {=>après-midi }à la Bourse{ de Vaurennes=>}.",
  ],
  [
    'presse 13',
    "L'incendie qui {ravage=>ravageait} depuis {jeudi=>vendredi} le massif des Aubières est {=>désormais }maîtrisé, ont annoncé dimanche les pompiers. Quelque {1 100=>1 300} hectares de {forêt=>pinède} sont partis en fumée.\n\n{Les habitants de quatre hameaux, évacués par précaution, ont pu regagner leur domicile. =>}Deux pompiers ont été légèrement blessés{=>, dont un intoxiqué par les fumées}. La piste {d'un acte volontaire=>criminelle} {est=>serait} privilégiée.{=> Un homme de 27 ans a été placé en garde à vue samedi.}\n\n« Nous avons eu de la chance avec le vent », a déclaré le commandant Loïc Praderie{, qui dirigeait les opérations=>}. La route départementale, coupée depuis trois jours, a été rouverte{ à la circulation=>}.",
  ],
  [
    'encyclopédie 14',
    "Firmin Desparre, né le 2 {février=>mars} 1812 à Vernouillac et mort le 17 juin 1879 {dans la même ville=>à Toulenne}, est un {célèbre =>}botaniste et pharmacien. Il est surtout connu pour sa « Flore des Causses blancs »{=>, parue en six volumes}.\n\n{Fils d'un notaire, il fait ses études au collège de Vernouillac. Il étudie ensuite la médecine à Montrevel.=>Fils d'un notaire, il étudie au collège de Vernouillac, puis à la faculté de médecine de Montrevel.} Installé à Toulenne, il {y =>}ouvre une officine qu'{il tient=>il tiendra} jusqu'à sa mort. On lui doit la description de 43 espèces {nouvelles =>}de plantes. {=>Son herbier est conservé au muséum de la ville. }Une rue {de Toulenne=>du centre} porte son nom.",
  ],
  [
    'agence 15',
    "La chanteuse Amélie Rovère, l'une des grandes voix de la chanson {réaliste=>populaire}, est {décédée=>morte} lundi à l'âge de {91=>92} ans, a annoncé {sa famille=>son fils}{=>, confirmant une information du quotidien Le Matin de Port-Salins}.\n\nNée à Port-Salins{ dans une famille de onze enfants=>}, elle avait connu son premier succès en 1957 avec « Les Quais de novembre »{=>, vendu à plus d'un million d'exemplaires}. Elle s'était retirée de la scène en 1998.{ Le ministre de la Culture a salué « une immense artiste ».=>}\n\n{=>« C'était une femme libre », a réagi son ancien pianiste, Dario Velletri. }Ses obsèques {auront lieu=>seront célébrées} vendredi {matin =>}à Port-Salins.",
  ],
  [
    'presse 16',
    "C'est une première dans la région{ : un=>. Un} loup a été {aperçu=>photographié} la semaine dernière à moins de {cinq=>trois} kilomètres du bourg de Chavignol-le-Haut, {a confirmé=>confirme} l'Office de la faune. {L'animal, un jeune mâle, ne semble pas appartenir à une meute. =>}« Il s'agit {probablement=>vraisemblablement} d'un individu isolé », explique la biologiste Ninon Achard{, spécialiste des canidés=>}.\n\nLes éleveurs, eux, s'inquiètent{=> : onze brebis ont été tuées depuis le début du mois}. Le préfet {a promis de recevoir leurs représentants prochainement=>doit recevoir leurs représentants jeudi}.{=> L'Office appelle à ne pas s'approcher de l'animal.} Le dernier loup de la région avait été abattu en 1911{ par un garde-chasse=>}.",
  ],
  [
    'presse 17',
    "Les électeurs de l'archipel de Saravane ont dit « non »{=>, dimanche,} à l'indépendance par {56,4=>56,7} % des voix, {d'après=>selon} des résultats {=>encore }partiels. La participation s'est élevée à 83 %{, un record=>}.\n\nLa dirigeante indépendantiste, Moana Terevau, a {pris acte du résultat=>reconnu sa défaite}{=>, tout en dénonçant « une campagne de la peur »}. {Des heurts ont éclaté dans la soirée entre partisans des deux camps dans la capitale. =>}Le gouvernement a promis d'ouvrir des discussions sur le statut {futur =>}de l'archipel.\n\nUn {deuxième=>second} scrutin {est possible=>pourrait être organisé} dans quatre ans{=>, si un tiers des élus le demandent}.",
  ],
  [
    'encyclopédie 18',
    "Le {Château=>château} de Malaucène est {une forteresse=>une maison forte} médiévale située {dans=>sur} la commune de Brive-Chastel. {Il domine la vallée du haut de son éperon rocheux. =>}Mentionné pour la première fois en {1179=>1197}, il fut pris et brûlé par les troupes du comte d'Arvel pendant la guerre des Deux Sœurs{=>, puis rebâti vers 1420}.\n\nVendu comme bien national{=>,} il servit {ensuite =>}de carrière de pierres aux habitants du village. {=>Seul le donjon, haut de 22 mètres, subsiste aujourd'hui. }Une association en assure l'entretien {et la conservation =>}depuis 1983.",
  ],
  [
    'résumé 19',
    "Les réseaux de capteurs sont {de plus en plus =>}utilisés pour surveiller la qualité de l'air en ville, mais leur étalonnage {reste=>demeure} difficile. Nous {présentons=>proposons} une méthode {d'étalonnage =>}qui n'exige pas de station de référence{=> à proximité}. Elle exploite les corrélations entre capteurs voisins{=>, en particulier pendant les heures creuses}. {L'idée a déjà été avancée par d'autres, mais elle n'avait jamais été testée à grande échelle. =>}Testée pendant {six=>neuf} mois sur 120 capteurs, {notre=>la} méthode réduit l'erreur moyenne de {38=>34} %.{=> Ses limites en cas de forte humidité sont discutées.}",
  ],
  [
    'agence 20',
    "Des {dizaines=>centaines} de milliers de personnes ont {manifesté=>défilé} samedi dans les {principales =>}villes de Marsanie contre la réforme des retraites{=>, pour la troisième fois en un mois}. La police a compté {180 000=>210 000} manifestants dans tout le pays, les syndicats {=>en revendiquant }plus d'un million.\n\nDes incidents ont éclaté {en fin de cortège =>}à Vilmorin, où {douze=>17} personnes ont été interpellées. {« Le gouvernement ne peut pas rester sourd », a lancé la syndicaliste Roxane Delcambe. =>}{=>Le ministre du Travail, Gilles Aubrac, a exclu tout retrait du texte. }{Le projet de loi=>Celui-ci} sera {examiné=>débattu} au Sénat à partir du 12 mai.",
  ],
]
