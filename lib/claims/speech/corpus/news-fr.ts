import type { Row } from './row'

/** French passages as newspapers, agencies and broadcasters of several countries write them, labelled before they were read. */
export const newsFr: readonly Row[] = [
  // --- who speaks stands in a line of its own
  {
    text: '« On ne peut plus attendre, les familles sont épuisées. »\n— Une citation de Josée Bellavance, directrice du refuge',
    quotes: [['« On ne peut plus attendre, les familles sont épuisées. »', 'Josée Bellavance']],
    reports: [
      [
        'Josée Bellavance, directrice du refuge',
        '— Une citation de',
        '« On ne peut plus attendre, les familles sont épuisées. »',
        'Josée Bellavance',
      ],
    ],
  },
  {
    text: 'La ministre a tenu à rassurer les parents.\n\nLes écoles resteront ouvertes, quoi qu’il arrive.\n— Une citation de Maude Trépanier, ministre de l’Éducation',
    quotes: [['Les écoles resteront ouvertes, quoi qu’il arrive.', 'Maude Trépanier']],
    reports: [
      [
        'Maude Trépanier, ministre de l’Éducation',
        '— Une citation de',
        'Les écoles resteront ouvertes, quoi qu’il arrive.',
        'Maude Trépanier',
      ],
    ],
  },
  {
    text: '« Le fleuve monte plus vite que prévu. »\n– Réjean Lafond, maire de Sainte-Ursule',
    quotes: [['« Le fleuve monte plus vite que prévu. »', 'Réjean Lafond']],
    reports: [
      ['Réjean Lafond, maire de Sainte-Ursule', '–', '« Le fleuve monte plus vite que prévu. »', 'Réjean Lafond'],
    ],
  },
  // --- inversion and incises
  {
    text: '« C’est sûr qu’on est déçus, a laissé tomber l’entraîneur Dave Cossette. On méritait mieux. »',
    quotes: [
      [
        '« C’est sûr qu’on est déçus, a laissé tomber l’entraîneur Dave Cossette. On méritait mieux. »',
        'Dave Cossette',
      ],
    ],
    reports: [
      [
        'l’entraîneur Dave Cossette',
        'a laissé tomber',
        '« C’est sûr qu’on est déçus, a laissé tomber l’entraîneur Dave Cossette. On méritait mieux. »',
        'Dave Cossette',
      ],
    ],
  },
  {
    text: '« On va se battre », a lancé d’entrée de jeu la mairesse, Line Hétu.',
    quotes: [['« On va se battre »', 'Line Hétu']],
    reports: [['la mairesse, Line Hétu', 'a lancé', '« On va se battre »', 'Line Hétu']],
  },
  {
    text: '« Je n’étais pas au courant », s’est défendu M. Castagne.',
    quotes: [['« Je n’étais pas au courant »', 'Castagne']],
    reports: [['M. Castagne', 's’est défendu', '« Je n’étais pas au courant »', 'Castagne']],
  },
  {
    text: '« Je l’ai vu tomber », se souvient Awa Diarra, les yeux embués.',
    quotes: [['« Je l’ai vu tomber »', 'Awa Diarra']],
    reports: [['Awa Diarra, les yeux embués', 'se souvient', '« Je l’ai vu tomber »', 'Awa Diarra']],
  },
  {
    text: '« Quel gâchis », se désole Bastien Aumont, éleveur à Kerlouan.',
    quotes: [['« Quel gâchis »', 'Bastien Aumont']],
    reports: [['Bastien Aumont, éleveur à Kerlouan', 'se désole', '« Quel gâchis »', 'Bastien Aumont']],
  },
  {
    text: '« On marche sur la tête ! », s’emporte le secrétaire général du syndicat, Régis Blondel.',
    quotes: [['« On marche sur la tête ! »', 'Régis Blondel']],
    reports: [
      ['le secrétaire général du syndicat, Régis Blondel', 's’emporte', '« On marche sur la tête ! »', 'Régis Blondel'],
    ],
  },
  {
    text: '« Nous avons tout tenté », ont plaidé les avocats de la défense.',
    quotes: [['« Nous avons tout tenté »', 'les avocats de la défense']],
    reports: [['les avocats de la défense', 'ont plaidé', '« Nous avons tout tenté »']],
  },
  {
    text: '« Le dossier est clos », a-t-on fait savoir au cabinet de la ministre.',
    quotes: [['« Le dossier est clos »', 'cabinet de la ministre']],
    reports: [['cabinet de la ministre', 'a-t-on fait savoir', '« Le dossier est clos »']],
  },
  {
    text: '« Tant que je serai là, ajoute-t-il, personne ne vendra ce terrain. »',
    quotes: [['« Tant que je serai là, ajoute-t-il, personne ne vendra ce terrain. »', 'il']],
    reports: [['il', 'ajoute', '« Tant que je serai là, ajoute-t-il, personne ne vendra ce terrain. »']],
  },
  {
    text: 'Le chantier reprendra lundi, a tweeté la préfète Aline Roussel.',
    reports: [['la préfète Aline Roussel', 'a tweeté', 'Le chantier reprendra lundi', 'Aline Roussel']],
  },
  {
    text: '« Fier de nos bleus », a tweeté dans la soirée le chef de l’État.',
    quotes: [['« Fier de nos bleus »', 'le chef de l’État']],
    reports: [['le chef de l’État', 'a tweeté', '« Fier de nos bleus »']],
  },
  {
    text: '« Merci à tous », a écrit sur Instagram la championne Léna Orsini.',
    quotes: [['« Merci à tous »', 'Léna Orsini']],
    reports: [['la championne Léna Orsini', 'a écrit', '« Merci à tous »', 'Léna Orsini']],
  },
  {
    text: '« La Terre se réchauffe », martèle depuis des années la climatologue.',
    quotes: [['« La Terre se réchauffe »', 'la climatologue']],
    reports: [['la climatologue', 'martèle', '« La Terre se réchauffe »']],
  },
  {
    text: '« Il n’y aura pas d’augmentation », tranche le trésorier, pour qui « chacun doit faire un effort ».',
    quotes: [
      ['« Il n’y aura pas d’augmentation »', 'le trésorier'],
      ['« chacun doit faire un effort »', 'le trésorier'],
    ],
    reports: [['le trésorier', 'tranche', '« Il n’y aura pas d’augmentation »']],
  },
  {
    text: '« C’est de la poudre aux yeux », a dénoncé le porte-parole libéral en matière de famille, Réjean Boisclair.',
    quotes: [['« C’est de la poudre aux yeux »', 'Réjean Boisclair']],
    reports: [
      [
        'le porte-parole libéral en matière de famille, Réjean Boisclair',
        'a dénoncé',
        '« C’est de la poudre aux yeux »',
        'Réjean Boisclair',
      ],
    ],
  },
  {
    text: '"Le marché craint une escalade", explique Hélène Roux, analyste chez Delta Gestion, pour qui "la volatilité va durer".',
    quotes: [
      ['"Le marché craint une escalade"', 'Hélène Roux'],
      ['"la volatilité va durer"', 'Hélène Roux'],
    ],
    reports: [
      ['Hélène Roux, analyste chez Delta Gestion', 'explique', '"Le marché craint une escalade"', 'Hélène Roux'],
    ],
  },
  {
    text: 'Lundi, le maire (divers gauche) Étienne Carpentier peinait à contenir son émotion. « C’est un drame », a-t-il déclaré.',
    quotes: [['« C’est un drame »', 'Étienne Carpentier']],
    reports: [['il', 'a-t-il déclaré', '« C’est un drame »', 'Étienne Carpentier']],
  },
  {
    text: 'Le taux atteint 14 %, selon les chiffres de l’Observatoire du logement.',
    reports: [['les chiffres de l’Observatoire du logement', 'selon', 'Le taux atteint 14 %']],
  },
  {
    text: '« Ma rémunération a baissé », fait-il valoir, tout en concédant que le sujet « reste sensible ».',
    quotes: [
      ['« Ma rémunération a baissé »', 'il'],
      ['« reste sensible »', 'il'],
    ],
    reports: [
      ['il', 'fait-il valoir', '« Ma rémunération a baissé »'],
      ['il', 'en concédant', 'que le sujet « reste sensible »'],
    ],
  },
  {
    text: '« Lettre morte », regrette son auteur, le magistrat Paul Estève.',
    quotes: [['« Lettre morte »', 'Paul Estève']],
    reports: [['son auteur, le magistrat Paul Estève', 'regrette', '« Lettre morte »', 'Paul Estève']],
  },
  {
    text: '« Il confond usine et tableur », abonde un autre.',
    quotes: [['« Il confond usine et tableur »', 'un autre']],
    reports: [['un autre', 'abonde', '« Il confond usine et tableur »']],
  },
  {
    text: 'Dans un entretien au « Courrier du Val », Karl Brandt, qui dirige le groupe, défend sa stratégie. L’ancien haut fonctionnaire assure que tout va bien.',
    reports: [['L’ancien haut fonctionnaire', 'assure', 'que tout va bien', 'Karl Brandt']],
  },
  {
    text: 'Un rapport de la Cour des comptes épinglait « une gouvernance opaque ».',
    quotes: [['« une gouvernance opaque »', 'Un rapport de la Cour des comptes']],
    reports: [['Un rapport de la Cour des comptes', 'épinglait', '« une gouvernance opaque »']],
  },
  // --- before the words
  {
    text: 'La députée Carole Imbert s’insurge : « On nous prend pour des idiots. »',
    quotes: [['« On nous prend pour des idiots. »', 'Carole Imbert']],
    reports: [['La députée Carole Imbert', 's’insurge', '« On nous prend pour des idiots. »', 'Carole Imbert']],
  },
  {
    text: 'Et Denis Fabre d’ajouter : « On a connu pire. »',
    quotes: [['« On a connu pire. »', 'Denis Fabre']],
    reports: [['Denis Fabre', 'd’ajouter', '« On a connu pire. »']],
  },
  {
    text: 'Même son de cloche chez Aurélie Cantin : « Les délais sont intenables. »',
    quotes: [['« Les délais sont intenables. »', 'Aurélie Cantin']],
  },
  {
    text: 'Pour Gilles Santoni, « il n’est pas trop tard ».',
    quotes: [['« il n’est pas trop tard »', 'Gilles Santoni']],
    reports: [['Gilles Santoni', 'Pour', '« il n’est pas trop tard »']],
  },
  {
    text: 'Sa mère, Odette, résume : « Il avait dix-sept ans. »',
    quotes: [['« Il avait dix-sept ans. »', 'Odette']],
    reports: [['Sa mère, Odette,', 'résume', '« Il avait dix-sept ans. »', 'Odette']],
  },
  {
    text: 'Selon elle, « rien n’a été fait » depuis l’accident.',
    quotes: [['« rien n’a été fait »', 'elle']],
    reports: [['elle', 'Selon', '« rien n’a été fait » depuis l’accident']],
  },
  {
    text: 'Le général Ott a parlé d’une « erreur tragique », tout en refusant d’« accabler » ses hommes.',
    quotes: [
      ['« erreur tragique »', 'Ott'],
      ['« accabler »', 'Ott'],
    ],
    reports: [
      ['Le général Ott', 'a parlé', 'd’une « erreur tragique »', 'Ott'],
      ['Le général Ott', 'en refusant', 'd’« accabler » ses hommes', 'Ott'],
    ],
  },
  {
    text: 'Interpellé par un riverain, le maire a lâché un « ça suffit » sonore.',
    quotes: [['« ça suffit »', 'le maire']],
    reports: [['le maire', 'a lâché', 'un « ça suffit » sonore']],
  },
  {
    text: 'Le collectif évoque des « méthodes de voyous » et réclame des excuses.',
    quotes: [['« méthodes de voyous »', 'Le collectif']],
    reports: [['Le collectif', 'évoque', 'des « méthodes de voyous »']],
  },
  {
    text: 'Dans un arrêt rendu mardi, la cour estime que l’État « a manqué à ses obligations ».',
    quotes: [['« a manqué à ses obligations »', 'la cour']],
    reports: [['la cour', 'estime', 'que l’État « a manqué à ses obligations »']],
  },
  {
    text: 'Le document souligne que « la toiture menace de s’effondrer ».',
    quotes: [['« la toiture menace de s’effondrer »', 'Le document']],
    reports: [['Le document', 'souligne', 'que « la toiture menace de s’effondrer »']],
  },
  // --- indirect
  {
    text: 'La Sûreté du Québec confirme qu’un homme de 52 ans a perdu la vie.',
    reports: [['La Sûreté du Québec', 'confirme', 'qu’un homme de 52 ans a perdu la vie']],
  },
  {
    text: 'Un porte-parole du ministère a confirmé à La Gazette du Nord que l’enquête était close.',
    reports: [['Un porte-parole du ministère', 'a confirmé', 'que l’enquête était close']],
  },
  {
    text: 'Il précise que les billets sont en vente, mais que les places sont limitées.',
    reports: [['Il', 'précise', 'que les billets sont en vente, mais que les places sont limitées']],
  },
  {
    text: 'L’homme soutient avoir agi en état de légitime défense.',
    reports: [['L’homme', 'soutient', 'avoir agi en état de légitime défense']],
  },
  {
    text: 'Le premier ministre dit comprendre la colère des agriculteurs.',
    reports: [['Le premier ministre', 'dit', 'comprendre la colère des agriculteurs']],
  },
  {
    text: 'La directrice rappelle que l’établissement accueille 300 élèves et qu’il manque trois professeurs.',
    reports: [
      ['La directrice', 'rappelle', 'que l’établissement accueille 300 élèves et qu’il manque trois professeurs'],
    ],
  },
  {
    text: 'On ignore encore les causes du sinistre, indique le Service de sécurité incendie de Montbrun.',
    reports: [['le Service de sécurité incendie de Montbrun', 'indique', 'On ignore encore les causes du sinistre']],
  },
  {
    text: 'La facture pourrait doubler, prévient l’association, qui demande un moratoire.',
    reports: [['l’association', 'prévient', 'La facture pourrait doubler']],
  },
  {
    text: 'D’après les données de l’Institut Lemoine, une famille sur trois renonce aux vacances.',
    reports: [['les données de l’Institut Lemoine', 'D’après', 'une famille sur trois renonce aux vacances']],
  },
  {
    text: 'Selon le professeur Marc Ouimet, de l’Université de Rivemont, la mesure est inefficace.',
    reports: [
      ['le professeur Marc Ouimet, de l’Université de Rivemont', 'Selon', 'la mesure est inefficace', 'Marc Ouimet'],
    ],
  },
  {
    text: 'L’avion, affirme l’armée, transportait des vivres.',
    reports: [['l’armée', 'affirme', 'L’avion, affirme l’armée, transportait des vivres']],
  },
  {
    text: 'Les autorités ont dit craindre de nouvelles répliques.',
    reports: [['Les autorités', 'ont dit', 'craindre de nouvelles répliques']],
  },
  {
    text: 'La présidente a promis, la main sur le cœur, que personne ne serait oublié.',
    reports: [['La présidente', 'a promis', 'que personne ne serait oublié']],
  },
  {
    text: 'Le groupe a nié toute responsabilité, assurant que ses produits sont sûrs.',
    reports: [
      ['Le groupe', 'a nié', 'toute responsabilité'],
      ['Le groupe', 'assurant', 'que ses produits sont sûrs'],
    ],
  },
  {
    text: 'De source proche du dossier, on indique que la vente est imminente.',
    reports: [
      ['De source proche du dossier', 'De source proche du dossier', 'on indique que la vente est imminente'],
      ['source proche du dossier', 'indique', 'que la vente est imminente'],
    ],
  },
  {
    text: 'Il y aurait trois disparus, croit savoir Le Matin de Sorel.',
    reports: [['Le Matin de Sorel', 'croit savoir', 'Il y aurait trois disparus']],
  },
  {
    text: 'Mme Garneau a par ailleurs annoncé qu’elle ne solliciterait pas de nouveau mandat.',
    reports: [['Mme Garneau', 'a par ailleurs annoncé', 'qu’elle ne solliciterait pas de nouveau mandat', 'Garneau']],
  },
  // --- headlines
  {
    text: '« On a tout perdu » : la détresse des sinistrés de Valbrune',
    quotes: [['« On a tout perdu »', null]],
  },
  {
    text: 'Grève des trains : « Nous ne lâcherons rien », prévient la CFT',
    quotes: [['« Nous ne lâcherons rien »', 'CFT']],
    reports: [['la CFT', 'prévient', '« Nous ne lâcherons rien »', 'CFT']],
  },
  {
    text: 'Retraites : le Sénat vote le report, Lambertin dénonce un « coup de force »',
    quotes: [['« coup de force »', 'Lambertin']],
    reports: [['Lambertin', 'dénonce', 'un « coup de force »']],
  },
  // --- straight and English marks
  {
    text: '"C\'est une première étape", a souligné la négociatrice Eva Lindqvist.',
    quotes: [['"C\'est une première étape"', 'Eva Lindqvist']],
    reports: [['la négociatrice Eva Lindqvist', 'a souligné', '"C\'est une première étape"', 'Eva Lindqvist']],
  },
  {
    text: '“Il faut que ça bouge”, résume le coprésident, Théo Vannier.',
    quotes: [['“Il faut que ça bouge”', 'Théo Vannier']],
    reports: [['le coprésident, Théo Vannier', 'résume', '“Il faut que ça bouge”', 'Théo Vannier']],
  },
  {
    text: 'Le communiqué parle d’un "incident technique" sans gravité.',
    quotes: [['"incident technique"', 'Le communiqué']],
    reports: [['Le communiqué', 'parle', 'd’un "incident technique" sans gravité']],
  },
  // --- who "il" is, and the same voice further on
  {
    text: 'Mathieu Delvaux dirige la coopérative depuis dix ans. Il se dit inquiet. « Le lait ne paie plus », soupire-t-il.',
    quotes: [['« Le lait ne paie plus »', 'Mathieu Delvaux']],
    reports: [
      ['Il', 'se dit', 'inquiet', 'Mathieu Delvaux'],
      ['il', 'soupire', '« Le lait ne paie plus »', 'Mathieu Delvaux'],
    ],
  },
  {
    text: '« Le lait ne paie plus », soupire Mathieu Delvaux. L’éleveur a vendu ses vaches. « C’était ça ou la faillite. »',
    quotes: [
      ['« Le lait ne paie plus »', 'Mathieu Delvaux'],
      ['« C’était ça ou la faillite. »', 'Mathieu Delvaux'],
    ],
    reports: [['Mathieu Delvaux', 'soupire', '« Le lait ne paie plus »']],
  },
  {
    text: 'La Dre Nadia Cherif reste prudente. « Les résultats sont préliminaires », dit-elle. « Mais ils sont encourageants. »',
    quotes: [
      ['« Les résultats sont préliminaires »', 'Nadia Cherif'],
      ['« Mais ils sont encourageants. »', 'Nadia Cherif'],
    ],
    reports: [
      [
        'elle',
        'dit',
        '« Les résultats sont préliminaires », dit-elle. « Mais ils sont encourageants. »',
        'Nadia Cherif',
      ],
    ],
  },
  // --- nested, long
  {
    text: '« Mon père disait toujours : “Ne rends jamais les clés”, et je ne les ai pas rendues », raconte Selma Haddad.',
    quotes: [
      ['« Mon père disait toujours : “Ne rends jamais les clés”, et je ne les ai pas rendues »', 'Selma Haddad'],
    ],
    reports: [
      [
        'Selma Haddad',
        'raconte',
        '« Mon père disait toujours : “Ne rends jamais les clés”, et je ne les ai pas rendues »',
      ],
    ],
  },
  {
    text: '« Nous avons commencé à trois. Aujourd’hui, nous sommes quarante.\n« Et demain, nous serons cent », promet Idriss Malet.',
    quotes: [
      [
        '« Nous avons commencé à trois. Aujourd’hui, nous sommes quarante.\n« Et demain, nous serons cent »',
        'Idriss Malet',
      ],
    ],
    reports: [
      [
        'Idriss Malet',
        'promet',
        '« Nous avons commencé à trois. Aujourd’hui, nous sommes quarante.\n« Et demain, nous serons cent »',
      ],
    ],
  },
  // --- dialogue
  {
    text: '— Vous partez déjà ? s’étonne la serveuse.\n— Il le faut, répond l’homme.',
    quotes: [
      ['— Vous partez déjà ?', 'la serveuse'],
      ['— Il le faut', 'l’homme'],
    ],
    reports: [
      ['la serveuse', 's’étonne', '— Vous partez déjà ?'],
      ['l’homme', 'répond', '— Il le faut'],
    ],
  },
  // --- nobody speaks
  { text: 'Le dispositif « Ville propre » sera étendu à tout le quartier.' },
  { text: 'Ce « bouclier » n’en est pas un.' },
  { text: 'Les « oubliés » du plan d’aide attendent toujours.' },
  { text: 'Son roman « La Nuit des loups » paraît en mars.' },
  { text: 'Le prix « coup de cœur » a été remis à une lycéenne.' },
  { text: 'Il a été condamné pour « escroquerie en bande organisée ».' },
  { text: 'La chanson « Demain peut-être » a été reprise en chœur.' },
  { text: 'On appelle cela un « effet de foehn ».' },
  { text: 'La déclaration de revenus se fait en ligne.' },
  { text: 'Le rapport entre les deux villes reste tendu.' },
  { text: 'La course reprendra demain à midi.' },
  { text: 'Ils ont ajouté du sel et laissé reposer.' },
]
