/**
 * One invented event as three desks write of it: an agency's dispatch, a report by somebody who was there, and a free
 * rewriting of the dispatch that credits the agency. `quote` and `background` stand in dispatch and report alike: both heard
 * the speech, both keep the paragraph that explains the matter to new readers.
 */
export type CorpusEvent = {
  name: string
  agency: string
  dispatch: string[]
  report: string[]
  rewriting: string[]
  quote: string
  background: string
}

export const events: readonly CorpusEvent[] = [
  {
    name: 'quai de Brisemont',
    agency: 'AFP',
    dispatch: [
      'Un pan du vieux quai de Brisemont s’est effondré dans le fleuve mercredi vers six heures du matin, emportant deux kiosques et une partie de la promenade plantée, sans faire de victime.',
      'Les services techniques avaient fermé la promenade la veille au soir après l’apparition de fissures le long du parapet, ce qui explique que personne ne se soit trouvé sur place au moment de l’effondrement.',
      'Une trentaine de riverains ont été relogés pour la nuit dans un hôtel du centre, le temps que des ingénieurs vérifient la solidité des immeubles les plus proches de la berge.',
      'La circulation des péniches est interrompue sur quatre kilomètres et ne devrait pas reprendre avant la fin de la semaine, ont indiqué les autorités portuaires.',
    ],
    report: [
      'Colette Armand ouvrait ses volets quand le bruit est monté de la berge, « comme un train qui déraille », dit-elle encore sous le choc devant son café froid.',
      'À l’endroit où elle promenait chaque soir son chien, il n’y a plus qu’un trou d’une vingtaine de mètres, de la terre rouge, et deux platanes couchés dans l’eau brune.',
      'Dans la rue du Halage, on parle surtout des travaux sans cesse repoussés depuis la crue d’il y a trois ans. Le comité de quartier avait écrit deux fois à la ville au printemps.',
      'Au bistrot du coin, les bateliers font leurs comptes : chaque jour d’arrêt leur coûte cher, et nul ne leur a dit quand le fleuve rouvrira.',
    ],
    rewriting: [
      'Le fleuve a avalé un morceau de promenade à Brisemont. Au petit matin, mercredi, le quai ancien a cédé sur plusieurs mètres et deux kiosques ont disparu dans le courant.',
      'Le pire a été évité de peu : des fissures repérées mardi soir avaient conduit la ville à interdire l’accès au site.',
      'Une trentaine de riverains ont dû dormir à l’hôtel, et les péniches sont bloquées sur quatre kilomètres pour plusieurs jours encore.',
    ],
    quote:
      '« Nous avons fermé à temps, et c’est grâce à une promeneuse qui nous a appelés à propos d’une fissure qu’il n’y a personne à pleurer ce matin », a dit la maire, Odile Farnoux.',
    background:
      'Le vieux quai de Brisemont, construit il y a plus d’un siècle pour le commerce du bois, est classé et ne peut être modifié sans l’accord de l’État.',
  },
  {
    name: 'loi sur la pêche',
    agency: 'Reuters',
    dispatch: [
      'Le parlement de la Côte-Noire a adopté jeudi soir, par 61 voix contre 48, une loi qui réduit d’un tiers les quotas de pêche au hareng pour les trois prochaines années.',
      'Le texte prévoit une compensation de 2 400 euros par bateau et par mois pour les équipages de moins de dix marins, une mesure que l’opposition jugeait insuffisante.',
      'Le vote a eu lieu après onze heures de débat, pendant lesquelles quelque 200 pêcheurs ont manifesté devant l’assemblée en faisant sonner leurs cornes de brume.',
      'La ministre de la Mer doit recevoir lundi les représentants des ports du nord, qui menacent de bloquer l’estuaire si le décret d’application n’est pas adouci.',
    ],
    report: [
      'Il est une heure du matin quand Yann Le Bervet replie sa banderole. Il a vu défiler les élus sans qu’un seul, dit-il, ne s’arrête pour lui serrer la main.',
      'Son bateau, le Petit-Marsouin, emploie quatre personnes. Avec un tiers de prises en moins, il devra en laisser une à terre, et il sait déjà laquelle : son neveu.',
      'Dans les tribunes, trois anciens patrons de pêche ont suivi tout le débat. L’un d’eux a quitté la salle au moment du vote, les larmes aux yeux.',
      'À la sortie, les avis divergent sur le blocage annoncé ; beaucoup craignent de se mettre à dos les habitants qui les ont toujours soutenus.',
    ],
    rewriting: [
      'C’est fait : les quotas de hareng baisseront d’un tiers. Les députés de la Côte-Noire l’ont décidé tard jeudi, à 61 voix contre 48.',
      'En échange, les petits équipages toucheront 2 400 euros mensuels par bateau, trop peu aux yeux de l’opposition.',
      'Dehors, environ deux cents pêcheurs soufflaient dans leurs cornes de brume ; ceux du nord parlent de fermer l’estuaire.',
    ],
    quote:
      '« On nous demande de sauver le hareng et de couler nos bateaux dans la même phrase, et personne ici ne veut expliquer comment », a lancé le député Mathurin Caoudal.',
    background:
      'Les scientifiques de l’institut halieutique estiment que la population de harengs a été divisée par quatre depuis vingt ans dans le golfe.',
  },
  {
    name: 'grève des tramways',
    agency: 'ATS',
    dispatch: [
      'La grève des conducteurs de tramway de Valmont a pris fin vendredi à midi après neuf jours, les délégués ayant approuvé à main levée un accord qui augmente les salaires de 3,5 %.',
      'L’accord comprend aussi deux jours de repos supplémentaires par an et l’embauche de 25 conducteurs avant l’été, a annoncé la régie dans un communiqué.',
      'Les premières rames ont quitté le dépôt du Clos vers quatorze heures, et le trafic devait redevenir normal sur les cinq lignes dès samedi matin.',
      'Selon la chambre de commerce, le conflit a coûté près de six millions aux commerçants du centre, qui demandent un geste à la municipalité.',
    ],
    report: [
      'Au dépôt du Clos, on s’embrasse et on range les tables. Neuf jours de café tiède et de discussions, et un vote expédié en dix minutes sous la verrière.',
      'Sandrine Hubacher, vingt-deux ans de conduite, aurait voulu davantage, mais elle avoue que ses économies n’auraient pas tenu une semaine de plus.',
      'Un jeune collègue fait remarquer que les horaires coupés, ceux qui usent le plus, n’ont pas été touchés : la régie a promis d’en reparler à l’automne.',
      'Vers le milieu de l’après-midi, une rame passe enfin place des Tilleuls, et quelques passants l’applaudissent comme on fait d’un coureur attardé.',
    ],
    rewriting: [
      'Les tramways roulent de nouveau à Valmont. Neuf jours après le début de la grève, les conducteurs ont dit oui, vendredi, à une hausse de 3,5 %.',
      'La régie engagera en outre 25 personnes d’ici l’été et accorde deux jours de repos de plus.',
      'Reste la facture : la chambre de commerce parle de près de six millions perdus par les magasins du centre.',
    ],
    quote:
      '« Ce n’est pas une victoire, c’est une trêve, et nous serons de retour si les horaires coupés ne sont pas revus avant la fin de l’année », a prévenu la déléguée Irène Maudet.',
    background:
      'Le réseau de tramways de Valmont transporte chaque jour quelque 140 000 personnes et appartient à la ville depuis la faillite de son exploitant.',
  },
  {
    name: 'harbour ferry',
    agency: 'AP',
    dispatch: [
      'A ferry carrying 212 passengers ran aground on a sandbank outside Port Ellery late Tuesday in thick fog, and all aboard were taken off safely within five hours, the coast guard said.',
      'Four people were treated for minor injuries after the impact threw them from their seats, and one crew member was taken to hospital with a broken wrist.',
      'The vessel, the Morning Heron, was on its last crossing of the day and had slowed to six knots when its hull struck the bank about two miles from the harbour mouth.',
      'Investigators from the maritime safety board are expected on Wednesday, and the company said it would suspend night crossings until they report.',
    ],
    report: [
      'Deborah Whitlow had just poured tea from her flask when the cup jumped out of her hand. She remembers the silence afterwards more than the bang.',
      'For the next few hours strangers shared coats and biscuits on the upper deck, and a school choir from Lowmoor sang everything it knew, twice.',
      'The lifeboats came one at a time out of the murk, their lamps showing only at the last moment. Nobody pushed, says a retired teacher who was among the last to leave.',
      'On the quay the landlord of the Anchor kept his kitchen open until four in the morning and would not take any money.',
    ],
    rewriting: [
      'More than two hundred people spent part of the night on a stranded ferry after it hit a sandbank near Port Ellery in dense fog.',
      'Everybody was brought ashore; four passengers had slight injuries and a crew member broke a wrist.',
      'Night crossings are off until the maritime safety board has looked into how the Morning Heron, doing only six knots, came to strike the bank.',
    ],
    quote:
      '“We could hear the bell buoy on the wrong side of us and I knew at once, before anybody on the bridge said a word, that we had gone over the bar,” said the first mate, Colin Dray.',
    background:
      'Port Ellery has been linked to the islands by ferry since 1931, and the channel is dredged every second spring because the bar moves with the winter storms.',
  },
  {
    name: 'seed bank fire',
    agency: 'Reuters',
    dispatch: [
      'A fire damaged part of the national seed bank at Harrowfield on Sunday, destroying about 900 of its 41,000 samples before firefighters brought it under control, officials said.',
      'The blaze started in a drying room shortly after noon and spread to a corridor where samples waited to be catalogued, the director told a news conference.',
      'None of the refrigerated vaults was touched, and duplicates of most of the lost varieties are held by partner institutes abroad, she added.',
      'Police said they had no reason to suspect arson and that an electrical fault in a dryer was the likeliest cause.',
    ],
    report: [
      'The smell reached the village before the sirens did: burnt bread, people said at first, and then something sharper, like a struck match held too long.',
      'By three o’clock half of Harrowfield was standing in the lane with blankets and thermos flasks, because half of Harrowfield has worked there at some time.',
      'Mabel Trask catalogued beans for thirty years. She is less troubled by the samples than by the paper index, which nobody has ever copied.',
      'A chain of volunteers carried boxes out to the cricket pavilion until dark, and somebody chalked the shelf numbers on the steps.',
    ],
    rewriting: [
      'Roughly 900 samples went up in flames on Sunday when fire broke out at Harrowfield, home of the national seed bank and its 41,000 packets.',
      'The cold vaults are intact, and institutes in other countries keep copies of nearly everything that was lost.',
      'It seems that a dryer’s wiring failed; detectives see no sign of a deliberate act.',
    ],
    quote:
      '“Seeds are patient and so are we, and every one of the varieties that burned today will be growing in our trial beds again within three summers,” said the director, Honor Blythe.',
    background:
      'The seed bank at Harrowfield was founded after the famine years and keeps every cereal ever sown in the country, some of them found only in a single valley.',
  },
  {
    name: 'mine de sel',
    agency: 'AFP',
    dispatch: [
      'Les 17 mineurs bloqués depuis lundi dans la mine de sel de Grandval ont été remontés sains et saufs dans la nuit de mercredi à jeudi, au terme d’une opération de secours de cinquante heures.',
      'Ils ont été hissés un par un dans une nacelle par un ancien puits d’aération, élargi à la hâte par les équipes de forage venues de trois pays voisins.',
      'Deux d’entre eux, légèrement déshydratés, ont été gardés en observation à l’hôpital cantonal ; les autres ont pu rentrer chez eux avant l’aube.',
      'Une enquête judiciaire a été ouverte sur les causes de l’éboulement, survenu dans une galerie qui devait être consolidée le mois prochain.',
    ],
    report: [
      'Devant la grille, les familles n’ont pas dormi. On avait dressé une tente, puis deux, puis un cirque entier de toiles où circulaient des thermos et des chapelets.',
      'Quand la nacelle est apparue pour la première fois, personne n’a crié. Il a fallu que Bastien Rochat lève le pouce pour que la foule comprenne et se mette à pleurer.',
      'Sa mère l’attendait avec le même pull que lundi, celui qu’il avait oublié sur la chaise et qu’elle n’avait pas lâché depuis.',
      'Dans la cantine, le patron du forage, un géant venu du nord, dormait la tête sur les bras, et on marchait autour de lui sur la pointe des pieds.',
    ],
    rewriting: [
      'Ils sont tous dehors. À Grandval, les dix-sept hommes prisonniers de la mine de sel ont retrouvé l’air libre après cinquante heures sous terre.',
      'Les sauveteurs étaient passés par un puits d’aération désaffecté, agrandi par des foreuses prêtées par les pays voisins.',
      'La justice cherche à savoir pourquoi une galerie promise à des travaux s’est éboulée lundi.',
    ],
    quote:
      '« Nous avons chanté pour ne pas compter les heures, et quand nous avons entendu la foreuse, nous avons continué de chanter pour qu’elle nous trouve », a raconté le porion Léon Quartenoud.',
    background:
      'La mine de sel de Grandval, exploitée depuis le Moyen Âge, emploie encore une centaine de personnes et fournit tout le sel de déneigement de la région.',
  },
]
