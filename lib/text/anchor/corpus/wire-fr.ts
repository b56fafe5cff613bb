import type { Revision } from './revision'

/** French wire stories and newspaper pages as they change from one version to the next; labelled before anything was measured on them. */
export const wireFr: readonly Revision[] = [
  [
    'bilan alourdi, chapeau réécrit',
    'Un glissement de terrain a fait [a|au moins 17 morts] dimanche dans la vallée de l’Ourse, a annoncé la protection civile. [b|Une quarantaine de personnes sont portées disparues.]\n\nDes pluies torrentielles s’abattent depuis jeudi sur la région. [c|Trois ponts ont été emportés], selon la préfète, Solène Marquis.\n\n« [d|Nous n’avons jamais vu cela] », a déclaré le maire de Brévent, Luc Osmin.',
    'Vingt-deux corps ont été retrouvés lundi dans la vallée de l’Ourse, où les secours recherchaient encore [b~|une trentaine de personnes] après le glissement de terrain de la veille.\n\nDes pluies torrentielles s’abattent depuis jeudi sur la région. [c~|Quatre ponts ont été emportés], selon la préfète, Solène Marquis.\n\n« [d|Nous n’avons jamais vu cela] », a déclaré le maire de Brévent, Luc Osmin. En 2009, une crue y avait fait 17 morts.',
  ],
  [
    'citation raccourcie',
    '« [a|Nous avons proposé 3,5 % d’augmentation, une prime de 600 euros et deux jours de congé, et l’on nous répond par la grève] », s’est indigné [b|le directeur général, Armand Queyras]. [c|Le mouvement est suivi par 62 % des salariés], d’après l’intersyndicale.',
    '« [a|Nous avons proposé 3,5 % d’augmentation, et l’on nous répond par la grève] », s’est indigné [b~|le directeur général, Armand Queyras]. [c|Le mouvement est suivi par 62 % des salariés], d’après l’intersyndicale.',
  ],
  [
    'paragraphes dans un autre ordre, un supprimé',
    'Le conseil régional a voté vendredi [a|une subvention de 4 millions d’euros] au festival des Quais.\n\n[b|L’an dernier, il avait attiré 180 000 spectateurs.]\n\n[c|L’opposition a voté contre.] « [d|C’est de l’argent jeté par les fenêtres] », a lancé l’élue Brune Castel.\n\nLe festival s’ouvrira [e|le 4 juillet].',
    'Le festival des Quais s’ouvrira [e~|le 4 juillet].\n\nLe conseil régional a voté vendredi [a~|une subvention de 4 millions d’euros] en sa faveur.\n\n[c|L’opposition a voté contre.] « [d|C’est de l’argent jeté par les fenêtres] », a lancé l’élue Brune Castel.',
  ],
  [
    'phrase supprimée, semblable ailleurs',
    'À Lisse, la maire sortante est réélue avec [a|54,2 % des voix]. À Orbec, le maire sortant est réélu avec [b|51,8 % des voix]. [c|La participation s’établit à 43 %], en recul de [d|six points].',
    'À Orbec, le maire sortant est réélu avec [b|51,8 % des voix]. [c~|La participation s’établit à 43,4 %], en recul de [d~|six points].',
  ],
  [
    'phrase coupée en deux',
    'L’avion, qui transportait [a|96 passagers et six membres d’équipage], s’est posé en urgence à Valence à [b|18 h 40] après une panne de moteur, et [c|personne n’a été blessé], a indiqué la compagnie Aérelia.',
    'L’avion s’est posé en urgence à Valence à [b~|18 h 40] après une panne de moteur. Il transportait [a~|96 passagers et six membres d’équipage]. [c~|Personne n’a été blessé], a indiqué la compagnie Aérelia.',
  ],
  [
    'phrases fondues',
    'Le suspect a été interpellé à Gand. [a|Il a 31 ans.] [b|Il était recherché depuis quatre mois.] La justice le soupçonne d’avoir détourné [c|1,7 million d’euros].',
    'Le suspect, âgé de [a~|31 ans], a été interpellé à Gand. Recherché [b~|depuis quatre mois], il est soupçonné d’avoir détourné [c~|1,7 million d’euros].',
  ],
  [
    'du conditionnel au fait',
    'Le groupe Sorel [a|pourrait supprimer 800 postes], selon une source syndicale. [b|L’usine de Maubert serait fermée en 2027.] Contactée, la direction n’a pas souhaité faire de commentaire.',
    'Le groupe Sorel [a|va supprimer 760 postes], a annoncé mardi sa direction. [b|L’usine de Maubert sera fermée en 2027.] Une source syndicale avait parlé de 800 postes.',
  ],
  [
    'démenti',
    'La ministre de la Santé, Odile Varenne, [a|a confirmé la pénurie de vaccins]. [b|Il manque 250 000 doses], selon les pharmaciens. [c|Les livraisons reprendront le 12 novembre.]',
    'La ministre de la Santé, Odile Varenne, [a|a démenti la pénurie de vaccins]. [b~|Il manquerait 250 000 doses], selon les pharmaciens. [c|Les livraisons reprendront le 12 novembre.]',
  ],
  [
    'attribution ajoutée, titre ajouté',
    '[a|Le navire a coulé en moins d’une heure.] Les [b|23 marins] ont été repêchés par un cargo grec. [c|La cargaison, 2 000 tonnes d’engrais, n’est pas dangereuse.]',
    'Naufrage au large de Penmor : l’équipage sain et sauf\n\n[a~|Le navire a coulé en moins d’une heure], selon la préfecture maritime. Les [b|23 marins] ont été repêchés par un cargo grec. « [c~|La cargaison, 2 000 tonnes d’engrais, n’est pas dangereuse] », assure l’armateur.',
  ],
  [
    'tout est réécrit sauf le rappel',
    'Les négociations entre le Sarvan et la Lydie reprendront lundi à Vaduz, [a|après trois semaines d’interruption]. [b|Quatre points restent en litige.]\n\nL’émissaire norvégien, Lars Hovden, s’est dit « [c|raisonnablement optimiste] ».\n\n[d|La guerre a fait plus de 9 000 morts depuis 2023.]',
    'Le Sarvan et la Lydie ont signé dans la nuit un cessez-le-feu de trente jours, premier accord depuis le début du conflit.\n\nLes deux délégations se sont quittées sans un mot. Un échange de prisonniers aura lieu dans trois semaines.\n\n[d|La guerre a fait plus de 9 000 morts depuis 2023.]',
  ],
  [
    'rappel poussé vers le bas',
    'Le procès de l’ancien banquier Gaël Rostand s’est ouvert mercredi à Nantes. [a|Il encourt dix ans de prison.]\n\nEn 2018, [b|la banque Rostand avait fait faillite], ruinant [c|11 000 épargnants].\n\nL’audience doit durer [d|cinq semaines].',
    'L’ancien banquier Gaël Rostand a reconnu jeudi, au deuxième jour de son procès à Nantes, avoir « menti à tout le monde ». [a|Il encourt dix ans de prison.]\n\nPlusieurs victimes ont quitté la salle en larmes.\n\nL’audience doit durer [d|cinq semaines].\n\nEn 2018, [b|la banque Rostand avait fait faillite], ruinant [c|11 000 épargnants].',
  ],
  [
    'noms et fonction corrigés',
    '[a|La procureure de Dax, Éliane Fort], a ouvert une enquête. [b|Deux policiers ont été suspendus.] La vidéo a été vue [c|1,2 million de fois].',
    '[a|La procureure adjointe de Dax, Hélène Fort], a ouvert une enquête. [b|Deux gendarmes ont été suspendus.] La vidéo a été vue [c|1,2 million de fois].',
  ],
  [
    'la typographie seule',
    'Le déficit atteint [a|61 milliards d\'euros], soit [b|2,1 % du PIB]. "[c|C\'est un bon début]", a dit le ministre. [d|12 000 postes] seront créés.',
    'Le déficit atteint [a|61 milliards d’euros], soit [b|2,1 % du PIB]. « [c|C’est un bon début] », a dit le ministre. [d|12 000 postes] seront créés.',
  ],
  [
    'mise à jour sportive',
    'Menés [a|2 à 0] à la mi-temps, les Lormelois ont arraché le nul. [b|Ils n’ont plus perdu depuis neuf matches.] L’attaquant Idris Kone a marqué [c|son 14e but].\n\n[d|Lormel reste quatrième du classement.]',
    'Menés [a~|2 à 0] après trente minutes, les Lormelois ont arraché le nul. L’attaquant Idris Kone a marqué [c|son 15e but].\n\n[d|Lormel reste troisième du classement.] Ils affronteront Neuville, qui n’a plus perdu depuis neuf matches.',
  ],
  [
    'discours rapporté autrement',
    'Selon le ministère, [a|six millions de foyers] recevront [b|le chèque énergie] en avril. « [c|Personne ne sera oublié] », promet le ministre Bastien Corre. [d|La mesure coûtera 900 millions d’euros.]',
    '[a~|Six millions de foyers] recevront [b~|le chèque énergie] en avril, a indiqué le ministère, qui évalue la mesure à [d~|900 millions d’euros].',
  ],
  [
    'proposition retirée',
    'Le barrage, [a|construit en 1962 et haut de 88 mètres], menace de céder. [b|Quinze mille habitants ont été évacués]. Le niveau du lac a monté de [c|quatre mètres en deux jours].',
    'Le barrage menace de céder. [b|Dix-huit mille habitants ont été évacués]. Le niveau du lac a monté de [c|quatre mètres en deux jours].',
  ],
  [
    'chiffres échangés',
    'La police a compté [a|8 000 manifestants], les syndicats [b|25 000]. [c|Onze personnes ont été interpellées] en marge du défilé.',
    'Les syndicats ont compté [b~|25 000] manifestants, la police [a~|8 000]. [c~|Treize personnes ont été interpellées] en marge du défilé.',
  ],
]
