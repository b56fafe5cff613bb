import type { Revision } from './revision'

/** Passages that were deleted while something like them, said of something else, came or stayed. None has a place in the new text. */
export const lookalikes: readonly Revision[] = [
  [
    'Roughly 60 guests',
    'The mayor opened the new library on Friday. [a|Roughly 60 guests] came to the ceremony. The building cost $4 million. It will open on Sundays.',
    'The mayor opened the new library on Friday. The building cost $4 million. Roughly 60 people had signed a petition against it. It will open on Sundays.',
  ],
  [
    'everybody knew',
    'In the village, [a|everybody knew] about the affair. The trial opens on Monday before the court of Ardle. It will last a week.',
    'The trial opens on Monday before the court of Ardle. At the club, everybody knew how much the players earned, a witness said. It will last a week.',
  ],
  [
    'Three sailors',
    'Two ships collided off Sorrel Point on Tuesday. [a|Three sailors] were taken to hospital with burns. Oil leaked into the bay. The coast guard closed the port.',
    'Two ships collided off Sorrel Point on Tuesday. Oil leaked into the bay. Three sailors had complained about the radar in March. The coast guard closed the port.',
  ],
  [
    'as expected',
    'Profits rose [a|as expected] in the first quarter. The company hired 200 engineers. Shares fell 2 percent.',
    'The company hired 200 engineers. The merger, as expected, will be reviewed by the regulator. Shares fell 2 percent.',
  ],
  [
    'eight weeks',
    'The bridge will be closed for [a|eight weeks], the city said. Traffic will be diverted.',
    'The bridge will be closed from May, the city said. Traffic will be diverted. Residents have waited eight weeks for an answer to their letter.',
  ],
  [
    '14 protesters',
    'Police arrested [a|14 protesters] in the square. Nobody was hurt. The square was cleared at midnight.',
    'Nobody was hurt. The square was cleared at midnight. In a nearby park, 14 trees were felled by vandals.',
  ],
  [
    '$3 million',
    'The fund lost [a|$3 million] on bonds last year. It invests in schools.',
    'It invests in schools. A donor gave it $3 million for a sports hall.',
  ],
  [
    'We had no choice',
    '"[a|We had no choice]," said the owner, Ida Crane. The dog was put down on Friday.',
    'The dog was put down on Friday. A neighbour, who asked not to be named, said the owners had no choice.\n\nCorrection: An earlier version of this article misspelled the owner\'s name and quoted her as saying "We had no choice".',
  ],
  [
    '52 patients',
    'The hospital treated [a|52 patients] on Saturday. Most had burns.',
    'Most patients had burns, the hospital said.\n\nCorrection, May 4: An earlier version said that the hospital had treated 52 patients.',
  ],
  [
    '31 votes to 20',
    'The law was passed by [a|31 votes to 20]. The president will sign it on Monday.',
    'The law was passed on Thursday. The president will sign it on Monday. A similar bill failed by 31 votes to 28 last year.',
  ],
  [
    'March 2019',
    'Engineers inspected the dam in [a|March 2019]. They found cracks in its wall.',
    'Engineers found cracks in its wall. The valley was flooded in March 2019.',
  ],
  [
    'wounded 30 others',
    'The blast killed 12 workers and [a|wounded 30 others], the fire service said. The plant makes paint. [b|Two of the wounded] were flown to the capital.',
    "The blast killed 14 workers, the fire service said, and left 30 families homeless. The plant makes paint. Two of the plant's managers were questioned.",
  ],
  [
    'She had voted for a similar bill in 2014',
    'The senator voted against the bill. [a|She had voted for a similar bill in 2014], records show. Her office did not reply.',
    'The senator voted against the bill. Her office did not reply. A similar bill was rejected in 2014 by one vote.',
  ],
  [
    '7 percent',
    'Sales rose [a|7 percent] in May, helped by [b|warm weather], the retailer said. It plans to open 20 shops.',
    'Sales rose in May, the retailer said. It plans to open 20 shops. Wages will go up 7 percent. A rival blamed warm weather for a fall in coat sales.',
  ],
  [
    'About 40 neighbours',
    'Firefighters saved the church. [a|About 40 neighbours] helped carry out the paintings. The roof is lost.',
    'Firefighters saved the church. The roof is lost. About 40 paintings were damaged by water, said a curator.',
  ],
  [
    'It was founded in 1952 by two brothers.',
    'The company employs 900 people. [a|It was founded in 1952 by two brothers.] Its shares fell on Monday.',
    'The company employs 900 people. Its shares fell on Monday. A rival founded in 2003 by two students overtook it last year.',
  ],
  [
    'six witnesses',
    'The court heard [a|six witnesses] on Monday. One of them, a nurse, wept. The trial goes on.',
    'The court heard closing arguments on Tuesday. The trial, in which six lawyers appear for the families, goes on.',
  ],
  [
    'late on Sunday',
    'The minister arrived [a|late on Sunday]. [b|He will meet union leaders on Tuesday.] Talks have stalled.',
    "Talks have stalled. The union's leaders said they would meet their members late on Sunday.",
  ],
  [
    '2,400 tonnes of wheat',
    'The ship carried [a|2,400 tonnes of wheat]. It sank off Cape Lorn. The crew of 19 was rescued.',
    'The ship sank off Cape Lorn with a cargo of steel. The crew of 19 was rescued. Another ship with 2,400 tonnes of wheat on board was turned back.',
  ],
  [
    'Trees fell on three cars in Welby.',
    'The storm cut power to 20,000 homes. [a|Trees fell on three cars in Welby.] Trains were late. [b|A school lost its roof.]',
    'The storm cut power to 26,000 homes. Trains were late. In Morley, trees fell on a hotel. A church lost its tower.',
  ],
  [
    'près de 200 lettres',
    "La mairie a reçu [a|près de 200 lettres]. Le projet sera présenté lundi. Il coûtera 3 millions d'euros.",
    "Le projet sera présenté lundi. Il coûtera 3 millions d'euros. L'association a recueilli près de 200 signatures.",
  ],
  [
    'Comme prévu',
    '[a|Comme prévu], le match a commencé à 15 heures. Il a plu. Les joueurs ont quitté le terrain à la mi-temps.',
    'Il a plu. Les joueurs ont quitté le terrain à la mi-temps. Le stade fermera comme prévu en juin pour des travaux.',
  ],
  [
    'une trentaine de maisons',
    "L'incendie a détruit [a|une trentaine de maisons]. Il est éteint depuis l'aube. Les pompiers restent sur place.",
    "Il est éteint depuis l'aube. Les pompiers restent sur place.\n\nRectificatif : contrairement à ce que nous avions indiqué, l'incendie n'a pas détruit une trentaine de maisons.",
  ],
  [
    'âgé de 24 ans',
    'Le suspect, [a|âgé de 24 ans], a été arrêté à Lorme. Il a été présenté à un juge.',
    'Le suspect a été arrêté à Lorme. Il a été présenté à un juge. Un témoin âgé de 24 ans a été entendu.',
  ],
  [
    'Quatre personnes',
    '[a|Quatre personnes] ont été blessées dans la bousculade. Le concert a été interrompu. La salle compte 900 places.',
    'Le concert a été interrompu. La salle compte 900 places. Quatre personnes travaillent à la billetterie.',
  ],
  [
    'des aides rapides',
    'Le préfet a promis [a|des aides rapides] aux éleveurs. Une réunion aura lieu jeudi.',
    'Une réunion aura lieu jeudi. Les maraîchers, touchés par le gel, réclament eux aussi des aides rapides.',
  ],
  [
    '12 000 euros',
    "La vente a rapporté [a|12 000 euros] à l'école. Les parents ont servi 300 repas.",
    'Les parents ont servi 300 repas. La réfection du préau coûtera 12 000 euros, selon la commune.\n\nUne première version de cet article indiquait que la vente avait rapporté 12 000 euros.',
  ],
  [
    'deux morts',
    'La collision a fait [a|deux morts] et 14 blessés. [b|Le conducteur avait bu], selon le parquet. La route est rouverte.',
    "La collision a fait 14 blessés. La route est rouverte. Deux passagers ont quitté l'hôpital. Selon un témoin, le conducteur roulait vite.",
  ],
  [
    "1,2 milliard d'euros",
    "Le groupe a perdu [a|1,2 milliard d'euros] l'an passé. Il fermera [b|trois usines]. La direction a reçu les syndicats.",
    "Le groupe fermera des usines. La direction a reçu les syndicats. L'État a prêté 1,2 milliard d'euros au secteur. Trois ministres ont été saisis.",
  ],
  [
    'Une centaine de manifestants',
    "[a|Une centaine de manifestants] ont bloqué l'entrée du port. Le calme est revenu à midi. [b|Un policier a été blessé.]",
    'Le calme est revenu à midi au port. Une centaine de camions attendaient encore. Un docker a été arrêté.',
  ],
  [
    '410 000 visiteurs',
    "Le musée a accueilli [a|410 000 visiteurs] en 2022. Il prépare une exposition. [b|L'entrée coûte neuf euros.]",
    "Le musée prépare une exposition. Il a acquis 41 dessins. L'audioguide coûte trois euros.",
  ],
  [
    'un plan en douze points',
    "La maire a présenté [a|un plan en douze points]. L'opposition a quitté la salle. « [b|C'est une mascarade] », a dit son chef.",
    "La maire a présenté son plan. L'opposition a quitté la salle. Douze élus ont voté contre. Son chef n'a pas voulu s'exprimer.",
  ],
  [
    "jusqu'à Valmeil",
    "Le séisme a été ressenti [a|jusqu'à Valmeil], à [b|80 kilomètres] de là. Une école est fissurée.",
    "Le séisme a été peu ressenti. Une école est fissurée. Des secours sont venus de Valmeil, avec un camion parti à 80 kilomètres à l'heure.",
  ],
]
