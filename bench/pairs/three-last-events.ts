import type { ToldEvent } from './told'

/** Three made-up events written when all words stood, and mended on in nothing. */
export const threeLastEvents: readonly ToldEvent[] = [
  // A city and its rented flats; another city.
  [
    {
      language: 'fr',
      publishedAt: '2033-11-04',
      text: `{ban|Porvenne met fin aux locations touristiques}
{ban|Le conseil municipal de Porvenne a voté lundi soir la disparition, d’ici à 2036, de tous les meublés loués à la nuitée.} {count|Quelque 6 200 appartements sont concernés.} {vote|Le texte est passé de justesse, par 23 voix contre 21.} {rents|En dix ans, les loyers ont grimpé de 64 % dans le centre ancien}, {pupils|et trois classes ont fermé faute d’enfants}.
« {home|Nos jeunes couples dorment dans leur voiture} », s’est emportée la première adjointe, Maëlle Gardiol. {sue|L’association des hôtes de Porvenne portera l’affaire devant le juge administratif.} {fine|Les contrevenants s’exposeront à 100 000 euros d’amende.} {platform|La plateforme Nuitéa dénonce une « chasse aux sorcières ».}`,
    },
    {
      language: 'en',
      publishedAt: '2033-11-05',
      text: `{ban|French seaside town outlaws holiday lets}
{ban|Owners in Porvenne will no longer be able to rent flats to tourists from 2036}, after {vote|councillors backed the plan by 23 votes to 21}. {count|More than 6,000 properties are affected.} {rents|Rents in the old town have risen by almost two thirds within a decade.} {pupils|So few families are left that three classes were closed.}
{fine|Anyone who breaks the rule risks a fine of €100,000.} {sue|Landlords said they would take the town to court.} {platform|The booking site Nuitéa spoke of a witch hunt.} {cafes|Café owners fear for their takings.}`,
    },
    {
      language: 'fr',
      publishedAt: '2033-11-12',
      text: `À Porvenne, la bataille des meublés se déplace au tribunal
{sue|Le recours des propriétaires a été enregistré vendredi.} {minister|La ministre du Tourisme, Edwige Parmelan, juge la mesure disproportionnée}, tandis que {follow|deux stations voisines disent vouloir imiter la commune}. {cafes|Les cafetiers, eux, prédisent une chute de leur chiffre d’affaires.}
{home|Des salariés saisonniers passent la nuit dans leur véhicule, faute de toit.} {old|L’âge moyen des habitants est passé de 41 à 52 ans depuis 2015.} {vote|La majorité n’avait tenu qu’à deux bulletins.}`,
    },
    {
      language: 'en',
      publishedAt: '2033-11-14',
      text: `Minister attacks Porvenne’s ban as neighbours plan to copy it
{minister|Tourism minister Edwige Parmelan says the ban goes too far.} {follow|Two nearby resorts are thinking of following suit.} {old|The typical resident is now 52, eleven years older than in 2015.} A protest is planned for Saturday. The town’s fishing fleet has shrunk to four boats.`,
    },
    {
      language: 'fr',
      publishedAt: '2033-11-03',
      text: `Lisbonne gèle l’ouverture de nouveaux hôtels
La mairie de Lisbonne n’accordera plus de permis de construire aux hôteliers dans le centre. Les loyers y ont augmenté de 40 % en cinq ans. Le patronat du tourisme proteste. Le texte sera soumis au vote en décembre.`,
    },
  ],
  // A rocket is lost; another one flies.
  [
    {
      language: 'en',
      publishedAt: '2034-03-20',
      text: `{lost|European rocket explodes minutes after lift-off}
{lost|The Borealis 2 rocket blew up 94 seconds after leaving the pad in Kourou on Sunday}, {cargo|destroying a weather satellite that had cost €410m}. {hurt|Nobody was hurt}; {sea|the wreckage came down in the Atlantic}. {cause|Engineers suspect a cracked fuel valve in the second booster.}
{pause|All flights have been put on hold.} {share|Shares of its builder, Stellane, fell by 17 percent.} {third|It is the third failure in five launches.} “{chief|We will find out why, and we will fly again},” said its chief executive, Ottilie Brandes.`,
    },
    {
      language: 'fr',
      publishedAt: '2034-03-20',
      text: `{lost|Échec au décollage pour Borealis 2}
{lost|Le lanceur européen s’est désintégré dimanche une minute et demie après son envol de Guyane.} {cargo|Le satellite météorologique qu’il transportait, d’une valeur de 410 millions d’euros, est perdu.} {sea|Les débris sont retombés dans l’océan}, {hurt|sans faire de victime}.
{third|Sur cinq tirs, trois ont désormais échoué.} {pause|Les prochains vols sont suspendus jusqu’à nouvel ordre.} {forecast|Météo-Europe devra se passer pendant deux ans de données sur les tempêtes hivernales.} {minister|Le ministre de la Recherche, Corentin Valadier, réclame un rapport sous quinze jours.}`,
    },
    {
      language: 'fr',
      publishedAt: '2034-04-06',
      text: `Borealis : {cause|une valve défectueuse mise en cause}
{cause|Une fissure dans une soupape d’alimentation en carburant a provoqué la perte du lanceur}, conclut le rapport d’enquête remis jeudi. {known|Le défaut avait été repéré dès novembre par un sous-traitant espagnol, dont l’alerte est restée sans suite.} {chief|Ottilie Brandes promet de reprendre les tirs avant Noël.}
{share|En deux semaines, l’action Stellane a abandonné un cinquième de sa valeur.} {insurer|Les assureurs rembourseront la moitié du satellite.} {rival|L’Américain Truehaven propose de lancer l’exemplaire de rechange.}`,
    },
    {
      language: 'en',
      publishedAt: '2034-04-07',
      text: `Warning about Borealis valve went unheeded
{known|A Spanish supplier had flagged the faulty valve four months before the launch, but its message was ignored}, {cause|the inquiry into the loss of the rocket found}. {insurer|Insurance will cover only half of the cost of the satellite.} {forecast|Europe’s forecasters face two winters with poorer storm data.} {rival|US firm Truehaven has offered to put the spare satellite into orbit.}`,
    },
    {
      language: 'en',
      publishedAt: '2034-03-18',
      text: `India’s heaviest rocket reaches orbit at first attempt
The 640-tonne launcher lifted off from Sriharikota on Friday and released four communication satellites. The space agency spent nine years on it. The prime minister congratulated the engineers. A crewed flight is planned for 2036.`,
    },
  ],
  // A club goes bankrupt, and what is said of its owner; another club.
  [
    {
      language: 'fr',
      publishedAt: '2032-06-17',
      text: `{liquid|Football : l’AS Marvielle placée en liquidation judiciaire}
{liquid|Le tribunal de commerce a prononcé mercredi la liquidation du club, fondé en 1908}, {debt|dont le passif dépasse 85 millions d’euros}. {wages|Les joueurs n’étaient plus payés depuis mars.} {owner|Le propriétaire, l’homme d’affaires norvégien Halvard Sletten, reste injoignable.} {fans|Un millier de supporters ont défilé en silence jusqu’au stade.}
{youth|Les 240 jeunes du centre de formation cherchent un point de chute.} {amateur|Une équipe amateur pourrait repartir en sixième division.} « {grandpa|Mon grand-père m’y emmenait sur ses épaules} », sanglote Yanis Boutry, abonné depuis l’enfance.`,
    },
    {
      language: 'en',
      publishedAt: '2032-06-17',
      text: `{liquid|Historic French club Marvielle goes bust}
{liquid|A court wound up AS Marvielle on Wednesday, ending 124 years of history.} {debt|The club owed €85m} and {wages|had not paid its squad for three months}. {owner|Norwegian owner Halvard Sletten could not be reached.} {fans|About a thousand fans walked to the ground without a word.}
{youth|The academy’s 240 children are without a team.} {mayor|Mayor Solveig Tanguy wants the city to buy the stadium.} {grandpa|“I used to sit on my grandfather’s shoulders there,” said season-ticket holder Yanis Boutry.}`,
    },
    {
      language: 'fr',
      publishedAt: '2032-06-24',
      text: `Marvielle : {owner2|Sletten visé par une plainte pour banqueroute}
{owner2|L’ancien homme fort du club est accusé par les créanciers d’avoir vidé les caisses.} {villa|Il aurait acquis une villa à Marbella avec l’argent des transferts}, selon Le Miroir des Sports. {mayor|La ville se porte acquéreuse du stade pour un euro symbolique.} {amateur|Le nouveau club, composé d’amateurs, redémarrera en Régional 1.} {goalie|Le gardien international Ivo Lukanič s’est engagé avec Turin.}`,
    },
    {
      language: 'en',
      publishedAt: '2032-06-26',
      text: `Creditors go after former Marvielle owner
{owner2|Those whom the bankrupt club owes money say that Halvard Sletten emptied its accounts.} {villa|He allegedly spent transfer fees on a house in Spain.} {denial|Through his lawyer he called the claims “absurd”.} {goalie|Goalkeeper Ivo Lukanic has joined Torino.} {amateur|A new amateur side will start again in the sixth tier.}`,
    },
    {
      language: 'fr',
      publishedAt: '2032-06-15',
      text: `Rugby : le Stade brivois échappe à la relégation
Le gendarme financier du rugby a maintenu mardi le Stade brivois en deuxième division. Le club, endetté à hauteur de 6 millions d’euros, a trouvé un repreneur. Les salaires de mai seront versés cette semaine. Les supporters ont fêté la nouvelle devant le stade.`,
    },
  ],
]
