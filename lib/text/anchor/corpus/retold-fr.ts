import type { Revision } from './revision'

/** French agency news written anew from one day to the next; labelled before anything was measured on it. */
export const retoldFr: readonly Revision[] = [
  [
    "bilan d'une crue, chapeau réécrit",
    "[a|Trois personnes] sont mortes et [b|une quinzaine] ont été blessées dans les inondations qui frappent depuis dimanche la vallée de la Sorle, a annoncé la préfecture.\n\n[c|Plus de 800 habitants] ont été évacués à Montbrel. « [d|L'eau est montée en une heure] », raconte Lucette Arnal, 72 ans. [e|Douze communes] sont privées d'électricité.\n\n[f|Météo-Service prévoit encore 60 mm de pluie] d'ici à mercredi. En 1994, une crue avait fait [g|neuf morts] à Montbrel. [h|La route départementale est coupée.]",
    "Les inondations dans la vallée de la Sorle ont fait [a~|cinq morts], selon un nouveau bilan communiqué mardi par la préfecture, qui fait aussi état de [b~|22 blessés].\n\nÀ Montbrel, [c~|un millier d'habitants] ont dû quitter leur logement. Lucette Arnal, 72 ans, raconte que [d~|l'eau est montée « en une heure »].\n\nLe courant a été rétabli dans huit des [e~|douze communes] touchées. La décrue s'amorce, mais [f~|60 mm de pluie sont encore attendus] d'ici à jeudi.",
  ],
  [
    'démission du ministre',
    "Le ministre des Transports, [a|Anselme Corvin], a démenti mardi avoir [b|favorisé l'entreprise de son frère] dans l'attribution d'un marché de [c|47 millions d'euros].\n\n« [d|Je n'ai rien à me reprocher] », a-t-il dit à l'Assemblée. L'opposition [e|réclame sa démission]. [f|Une enquête préliminaire a été ouverte lundi], a indiqué le parquet.\n\nM. Corvin, [g|53 ans], est au gouvernement [h|depuis deux ans]. [i|Le Premier ministre lui a renouvelé sa confiance.]",
    "Mis en cause pour avoir [b~|favorisé l'entreprise de son frère], le ministre des Transports [a~|Anselme Corvin] a démissionné jeudi, trois jours après [f~|l'ouverture d'une enquête préliminaire].\n\n« [d|Je n'ai rien à me reprocher] », répète-t-il dans sa lettre au Premier ministre. Le marché, d'un montant de [c~|47 millions d'euros], portait sur des rails.\n\nÂgé de [g~|53 ans], M. Corvin était entré au gouvernement [h~|il y a deux ans]. L'opposition, qui [e~|réclamait son départ], s'est félicitée de sa décision.",
  ],
  [
    "accident d'usine",
    "Une explosion s'est produite vendredi matin dans [a|une usine d'engrais] de Port-Alvet, faisant [b|deux blessés graves], ont indiqué les pompiers. [c|Une cinquantaine de pompiers] sont sur place.\n\n[d|Les causes de l'explosion ne sont pas connues.] Le maire, [e|Denis Ropartz], a demandé aux habitants de rester chez eux. Un périmètre de [f|500 mètres] a été établi.\n\nL'usine, [g|classée à haut risque], emploie [h|210 personnes]. [i|Elle avait été contrôlée en mars.]",
    "[b~|Deux ouvriers ont été grièvement blessés] vendredi dans l'explosion d'un silo à [a~|l'usine d'engrais] de Port-Alvet. L'un d'eux est mort dans la nuit.\n\nLe feu a été maîtrisé à midi par [c~|80 pompiers]. [d~|L'origine du sinistre reste inconnue]. Le périmètre de [f~|500 mètres] a été levé samedi, a annoncé le maire [e~|Denis Ropartz].\n\nLe site, qui compte [h~|210 salariés], est [g~|classé « haut risque »].",
  ],
  [
    'sondage',
    "[a|Près de six Français sur dix] se disent opposés à la réforme des examens, selon un sondage publié mercredi par l'institut Varéna. [b|C'est quatre points de plus qu'en janvier.]\n\n[c|31 %] y sont favorables et [d|10 % ne se prononcent pas]. Les plus de 65 ans sont [e|les plus partagés].\n\nL'enquête a été menée en ligne [f|auprès de 1 004 personnes], [g|les 3 et 4 mai]. [h|La marge d'erreur est de 2,5 points.]",
    "L'opposition à la réforme des examens progresse : [a~|58 % des personnes interrogées] y sont hostiles, [b~|quatre points de plus qu'en janvier], d'après un sondage de l'institut Varéna.\n\nLa part des avis favorables recule à [c~|31 %].\n\nLe sondage a été réalisé en ligne [g~|les 3 et 4 mai] [f~|auprès d'un échantillon de 1 004 personnes].",
  ],
  [
    'football, coulisses',
    "L'entraîneur de Saint-Orven, [a|Bruno Talmont], quittera le club [b|à la fin de la saison], a-t-on appris dimanche de sources concordantes. Son contrat courait [c|jusqu'en 2027].\n\nArrivé [d|il y a trois ans], il a conduit l'équipe à [e|une quatrième place] et à une finale de coupe. [f|Les discussions avec la direction ont échoué], dit-on dans son entourage.\n\nSaint-Orven a perdu [g|cinq de ses sept derniers matchs]. [h|Le président ne s'est pas exprimé.]",
    "Saint-Orven s'est séparé lundi de son entraîneur [a~|Bruno Talmont], a annoncé le club. Il était sous contrat [c~|jusqu'en juin 2027].\n\nNommé [d~|voici trois ans], le technicien de 49 ans avait mené le club à [e~|la quatrième place] du championnat. Mais l'équipe reste sur [g~|six défaites en huit matchs].\n\n« Je remercie Bruno », a déclaré le président Gildas Morin. L'adjoint Paul Ferrec assurera l'intérim [b~|jusqu'à la fin de la saison].",
  ],
  [
    'santé, mise en garde',
    "L'Agence du médicament a recommandé lundi de ne plus prescrire [a|le Lorvane] aux enfants [b|de moins de 12 ans], après [c|la mort de deux patients]. [d|Environ 30 000 enfants] en prennent.\n\n« [e|Le bénéfice n'est pas démontré] », a dit sa directrice, [f|Claire Monestier]. Le laboratoire [g|conteste cette décision]. Le médicament, vendu [h|depuis 2003], est utilisé contre l'asthme.\n\n[i|Les pharmaciens ont reçu une lettre.]",
    "[a~|Le Lorvane], un médicament contre l'asthme vendu [h~|depuis plus de vingt ans], ne doit plus être prescrit avant [b~|l'âge de 12 ans], a décidé l'Agence du médicament. [c~|Deux enfants sont morts] cette année.\n\n[f~|Claire Monestier, directrice de l'Agence], estime que « [e|le bénéfice n'est pas démontré] ». [d~|Quelque 30 000 jeunes patients] sont concernés.\n\nLe laboratoire, [g~|qui conteste la décision], va saisir la justice.",
  ],
  [
    'procès, peine requise',
    "Le procès de [a|l'ancien maire de Bazeuil], jugé pour [b|détournement de fonds publics], s'est ouvert lundi à Roncey. [c|Guy Lestrade], 68 ans, est soupçonné d'avoir payé [d|des travaux dans sa maison] avec l'argent de la commune, pour [e|un montant de 230 000 euros].\n\nIl a [f|reconnu « des imprudences »]. [g|Quatorze témoins] seront entendus. Le procès doit durer [h|jusqu'à vendredi]. [i|Il encourt dix ans de prison.]",
    "Quatre ans de prison, dont deux ferme, ont été requis jeudi contre [c~|Guy Lestrade], [a~|l'ex-maire de Bazeuil], jugé à Roncey pour [b~|détournement de fonds publics].\n\nLe prévenu, 68 ans, qui a [f~|admis « des imprudences »], aurait fait payer par la commune [d~|des travaux dans sa villa] pour [e~|230 000 euros].\n\nLe jugement sera rendu le 12 juin.",
  ],
  [
    'météo, canicule',
    "[a|Dix-huit départements] ont été placés en vigilance orange canicule mardi. Le thermomètre pourrait atteindre [b|40 degrés] dans la vallée du Lauzan, selon Météo-Service. [c|L'épisode doit durer trois jours.]\n\n[d|Les sorties scolaires ont été annulées] à Vernoy, où la mairie a ouvert [e|six salles climatisées]. « [f|Nous sommes prêts] », a assuré la maire, Rachel Imbert.\n\nL'an dernier, la canicule avait causé [g|1 500 décès]. [h|Les trains rouleront moins vite.]",
    "La canicule s'étend : [a~|vingt-quatre départements] sont désormais en vigilance orange, et il a fait [b~|41,2 degrés] mercredi dans la vallée du Lauzan. [c~|L'épisode pourrait durer jusqu'à dimanche].\n\nÀ Vernoy, [d~|les sorties scolaires sont annulées] et [e~|neuf salles climatisées] accueillent les habitants.\n\nDes ralentissements sont à prévoir sur le réseau ferré. [g~|Quelque 1 500 personnes étaient mortes] lors de la canicule de l'été dernier.",
  ],
  [
    'grève des hôpitaux',
    "[a|Les urgences de cinq hôpitaux] seront fermées la nuit de samedi à dimanche en raison d'[b|un mouvement de grève], a annoncé l'agence régionale de santé. [c|Le préfet n'exclut pas des réquisitions.]\n\nLes syndicats dénoncent [d|le manque de personnel] : selon eux, [e|120 postes] sont vacants. « [f|On ne tient plus] », dit Maëlle Jaouen, infirmière [g|depuis 18 ans] à Kerlan.\n\n[h|La direction a proposé une prime de 300 euros.]",
    '[a~|Les urgences de sept hôpitaux] ont fermé dans la nuit de samedi à dimanche à cause de [b~|la grève], dont les syndicats ont voté la poursuite.\n\n« [f|On ne tient plus] », témoigne Maëlle Jaouen, [g~|18 ans de métier], infirmière à Kerlan. Les grévistes réclament que soient pourvus [e~|les 120 postes vacants] et dénoncent [d~|un manque chronique de personnel].\n\nOnze soignants ont été réquisitionnés.',
  ],
  [
    'guerre, version contestée',
    "[a|Une frappe] sur le marché de Talbek a tué [b|au moins 19 civils] jeudi, selon les autorités locales. [c|Des dizaines de blessés] ont été transportés à l'hôpital, [d|a déclaré le gouverneur Arman Issak].\n\nL'armée a affirmé avoir visé [e|un dépôt de munitions]. [f|« Il n'y avait ici que des civils »], a dit un commerçant. [g|Trois enfants] figurent parmi les morts.\n\nC'est l'attaque la plus meurtrière [h|depuis le mois d'août]. [i|L'ONU a demandé une enquête.]",
    "Le bilan de [a~|la frappe de jeudi] sur le marché de Talbek s'est alourdi à [b~|26 morts], dont [g~|cinq enfants], [d~|selon le gouverneur Arman Issak]. [c~|Une soixantaine de blessés] restent hospitalisés.\n\nL'armée maintient avoir visé [e~|« un dépôt de munitions »]. [i~|L'ONU a réclamé vendredi une enquête indépendante].\n\nAucune attaque n'avait fait autant de morts [h~|depuis août].",
  ],
]
