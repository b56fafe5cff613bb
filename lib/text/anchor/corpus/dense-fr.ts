import type { Edited } from './edited'

/** French news in which every second phrase was edited; labelled before anything was measured on it. */
export const denseFr: readonly Edited[] = [
  [
    'pont fermé',
    "Le pont de Carsac {est fermé=>a été fermé} à la circulation {depuis lundi=>lundi soir} {à cause de=>en raison de} {fissures=>fissures apparues} dans {une pile=>deux piles}, a {indiqué=>fait savoir} le département. {Les piétons peuvent encore passer. =>}Quelque {9 000=>9 500} véhicules {y passent=>l'empruntent} {chaque jour=>quotidiennement}.\n\nUne déviation {est=>a été} mise en place {par=>via} Lanuéjac{=>, soit un détour de 22 kilomètres}. Les travaux {devraient durer=>dureront} {six mois=>au moins huit mois}. {=>Leur coût n'est pas connu. }« C'est {un coup dur=>une catastrophe} », {déplore=>regrette} {un commerçant=>un restaurateur}.",
  ],
  [
    'vendanges',
    "Les vendanges {commencent=>ont commencé} {cette semaine=>lundi} dans le Rivalais, {avec=>soit} {dix=>douze} jours {d'avance=>plus tôt} que {l'an dernier=>la moyenne}. {La récolte s'annonce bonne. =>}Les viticulteurs {attendent=>prévoient} {une récolte=>un volume} de {1,4=>1,3} million d'hectolitres{, malgré la grêle=>}.\n\n« Le raisin est {très beau=>magnifique} », {assure=>affirme} Noé Barral, {vigneron=>viticulteur} à Saint-Pons{=>, qui emploie 30 saisonniers}. {Le prix=>Les prix} {du vrac=>du vin en vrac} {reste=>restent} {bas=>faible}. {=>Les exportations ont reculé de 8 %.}",
  ],
  [
    'agression',
    "Un {homme=>chauffeur de bus} de {38=>39} ans a été {grièvement=>gravement} blessé {à l'arme blanche=>d'un coup de couteau} samedi {soir=>vers 23 heures} à Tréville. {Ses jours sont=>Son pronostic vital est} {en danger=>engagé}. {Il rentrait chez lui. =>}\n\n{Deux suspects=>Trois suspects} ont été {arrêtés=>interpellés} {dans la nuit=>dimanche matin}, {selon=>d'après} une source {policière=>proche de l'enquête}. {=>L'un d'eux est mineur. }{Les faits=>L'agression} {se sont produits=>s'est produite} {devant=>à proximité d'}une station-service{ du quartier des Tilleuls=>}.",
  ],
  [
    'tramway',
    "La {deuxième=>seconde} ligne de tramway de Mornay {ouvrira=>sera inaugurée} {en juin=>le 14 juin}, {avec=>après} {un an=>dix-huit mois} de retard. {Longue de=>Elle mesure} {11=>11,4} kilomètres{, elle=> et} {relie=>reliera} la gare {à l'université=>au campus}. {Les rames sont construites en Vallorie. =>}\n\nLe chantier {a coûté=>aura coûté} {310=>342} millions d'euros, {contre=>au lieu de} 270 {prévus=>annoncés}. La maire {se réjouit=>s'est félicitée} {d'un projet=>d'un chantier} « {utile à tous=>attendu par tous} ». {=>Les billets passeront à 1,90 euro.}",
  ],
  [
    'abeilles',
    "La {mortalité=>surmortalité} des abeilles {a atteint=>s'est élevée à} {28=>30} % {cet hiver=>l'hiver dernier}, {selon=>indique} {une enquête=>l'enquête annuelle} du ministère. {C'est=>Il s'agit de} {la pire=>la plus forte} année {depuis=>observée depuis} 2018. {Le varroa est un acarien. =>}\n\nLes apiculteurs {mettent en cause=>accusent} {les pesticides=>certains pesticides}{ et le frelon=>}. {Le ministère=>Celui-ci} {promet=>a promis} {des aides=>une aide} de {4=>5} millions d'euros. {=>Un apiculteur sur dix envisage d'arrêter. }« Il y a {urgence=>péril} », {insiste=>prévient} leur syndicat.",
  ],
  [
    'évasion',
    "Un détenu {s'est évadé=>s'est échappé} {mardi=>mercredi} de la prison de Faverne {pendant=>lors d'}un transfert {à l'hôpital=>vers l'hôpital}. {Âgé de=>L'homme,} {26=>27} ans, {il=>} purgeait {une peine=>une condamnation} de {huit=>neuf} ans pour {vol=>vol à main armée}. {Il n'est pas considéré comme dangereux. =>}\n\n{Un gardien=>Un surveillant} a été {légèrement blessé=>bousculé}. {D'importants moyens=>Une centaine de gendarmes} {sont=>ont été} {déployés=>mobilisés}{=>, appuyés par un hélicoptère}. {=>La ministre s'est rendue sur place. }Une enquête {est ouverte=>a été ouverte}{ pour évasion=>}.",
  ],
  [
    'livre',
    "Le prix {littéraire=>} des Remparts a été {attribué=>décerné} {lundi=>mardi} à {la romancière=>l'écrivaine} Judith Marel pour {« Les Eaux basses »=>« Les Basses Eaux »}, {son quatrième roman=>son cinquième livre}. Elle {l'a emporté=>s'est imposée} {au premier tour=>au second tour} par {six=>cinq} voix {contre=>contre} {quatre=>trois}{ à Luc Savary=>}.\n\n{Le jury était présidé par Édith Valmy. =>}Le roman {raconte=>suit} {l'histoire de=>le destin de} {trois sœurs=>deux sœurs} {pendant=>durant} la guerre{=> et l'exode}. {=>Il s'était déjà vendu à 20 000 exemplaires. }« Je suis {très heureuse=>bouleversée} », {a dit=>a confié} la lauréate.",
  ],
  [
    'emploi',
    "Le {nombre=>total} {de chômeurs=>des demandeurs d'emploi} a {baissé=>reculé} de {0,8=>0,7} % {en mai=>au mois de mai}, {a annoncé=>selon} le ministère{ du Travail=>}. {C'est=>Il s'agit de} {la troisième=>la quatrième} baisse {d'affilée=>consécutive}. {Le chiffre a surpris les économistes. =>}\n\n{Chez=>Parmi} les jeunes, {il=>le recul} {a diminué de=>atteint} {1,5=>1,9} %. {=>Le taux de chômage s'établit à 7,1 %. }{L'opposition=>La gauche} {dénonce=>y voit} {un trompe-l'œil=>« un trompe-l'œil »}{=>, dû aux radiations}. Le ministre {salue=>a salué} {des résultats encourageants=>un « bon signal »}.",
  ],
  [
    "incendie d'église",
    "L'église de Saint-Cernin {a brûlé=>a été ravagée par les flammes} {dans la nuit=>mardi à l'aube}. {Le clocher=>La flèche} {s'est effondré=>s'est effondrée} {vers=>peu avant} {3=>4} heures, {ont indiqué=>selon} les pompiers. {Personne n'a été blessé. =>}{Construite au=>L'édifice datait du} {XIIe=>XIIIe} siècle{, elle avait été restaurée en 2009=>}.\n\n{La piste accidentelle=>L'hypothèse d'un accident} {est=>reste} privilégiée. {=>Une souscription a été lancée. }Le maire {évoque=>parle de} {une perte immense=>« pertes irréparables »}{=> pour le village}. {Les habitants=>Les fidèles} sont {sous le choc=>effondrés}.",
  ],
  [
    'agriculture',
    "{Une centaine d'=>Quelque 150 }agriculteurs ont {bloqué=>coupé} {jeudi=>vendredi} la route nationale {près de=>à hauteur de} Villers-le-Sec pour {protester contre=>dénoncer} {la hausse=>l'augmentation} {des taxes=>des charges}. {Des embouteillages se sont formés sur huit kilomètres. =>}Ils {demandent=>exigent} {un rendez-vous=>une rencontre} avec {le préfet=>la ministre}{ avant la fin du mois=>}.\n\n« {On ne peut plus=>On n'arrive plus à} vivre de notre travail », {dit=>lance} Éric {Mazel=>Mazet}, {éleveur=>éleveur laitier}. {=>Le mouvement doit se poursuivre samedi. }{La circulation=>Le trafic} {a repris=>a été rétabli} {en soirée=>vers 19 heures}.",
  ],
]
