import type { ToldEvent } from './told'

/** Two more of the five made-up events by another hand. */
export const bribesAndFloods: readonly ToldEvent[] = [
  [
    {
      language: 'fr',
      publishedAt: '2025-06-24',
      text: `L'ancien ministre Henri Vaucourt condamné à quatre ans de prison, dont deux ferme

{f25|Le tribunal correctionnel de Paris a condamné mardi l'ancien ministre des Transports Henri Vaucourt à quatre ans d'emprisonnement, dont deux avec sursis}, pour corruption passive et blanchiment. {f33|Il devra en outre s'acquitter d'une amende de 300 000 euros} et {f32|est déclaré inéligible pour cinq ans, avec exécution provisoire}.

{f30|Les juges ont estimé qu'il avait perçu 1,4 million d'euros du groupe Dravel Travaux publics} en échange de son appui dans {f34|l'attribution de la concession de l'autoroute de la Lande, un marché de 870 millions d'euros}.

{f26|La présidente du tribunal a fustigé « une atteinte d'une gravité exceptionnelle à la confiance publique ».} {f27|« Je suis innocent et je le prouverai en appel », a déclaré M. Vaucourt à la sortie de l'audience.} Son avocate, Me Solène Arnaudin, a aussitôt annoncé qu'elle ferait appel.

{f29|Paul Dravel, patron du groupe, écope de trois ans de prison, dont un ferme.} L'ex-directeur de cabinet du ministre, Luc Héron, a été relaxé.

Le parquet national financier avait requis six ans de prison contre l'ancien élu. Le procès s'était tenu pendant sept semaines, de mars à mai.

M. Vaucourt, 63 ans, ne sera pas incarcéré dans l'immédiat : la partie ferme de sa peine doit être exécutée à domicile, sous bracelet électronique. L'appel suspend toutefois cette mesure.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-06-24',
      text: `Affaire Dravel : {f25|deux ans ferme pour Vaucourt}, la relaxe de son bras droit

{f25|Quatre ans d'emprisonnement, dont deux avec sursis} : la peine infligée à Henri Vaucourt est plus clémente que les six ans réclamés par l'accusation. {f33|S'y ajoutent 300 000 euros d'amende} et {f32|une inéligibilité de cinq ans qui s'applique sans attendre}, ce qui l'écarte des prochaines sénatoriales.

{f26|La présidente du tribunal a fustigé « une atteinte d'une gravité exceptionnelle à la confiance publique »}, commise selon elle « au sommet de l'État et par pur appât du gain ».

Le jugement, long de 212 pages, décrit un circuit rodé. {f28|L'argent transitait par une société luxembourgeoise, Altis Conseil, qui facturait des études fictives.} {f30|Au total, 1,4 million d'euros auraient profité au ministre}, notamment pour l'achat d'un appartement à Port-Sauvage, au nom de sa belle-sœur.

La défense a interjeté appel. « {f31|On condamne un homme sans une seule preuve d'un virement à son profit} », a protesté Me Arnaudin. {f27|Lui-même a clamé son innocence devant les caméras.}

{f29|L'entrepreneur Paul Dravel est puni de trois ans, dont un ferme, et de 500 000 euros d'amende.}

L'association Probité civique, partie civile, salue « un signal attendu depuis longtemps ». Elle a rendu hommage à la comptable Mireille Tassin, qui avait remis les factures à la justice en 2019 et {f35|a perdu son emploi dans la foulée}.`,
    },
    {
      language: 'en',
      publishedAt: '2025-06-24',
      text: `{f25|Former French transport minister handed four-year term for graft}

{f25|A Paris court on Tuesday sentenced Henri Vaucourt, France's transport minister from 2014 to 2017, to four years in prison, half of it suspended}, after finding that {f30|he took around €1.4m in kickbacks from a construction group}.

{f32|Vaucourt, 63, was also barred from holding public office for five years} and {f33|ordered to pay a €300,000 fine}. He is expected to serve any custodial time at home with an electronic tag.

{f34|In return for the payments, prosecutors said, Dravel Travaux Publics secured the €870m Lande motorway concession} although a rival bidder had been ranked first by civil servants.

{f26|Presiding judge Hélène Bastide spoke of an exceptionally serious breach of public trust.} {f27|"I am innocent, and I will prove it on appeal," Vaucourt told reporters.}

{f28|The money was routed through Altis Conseil, a Luxembourg shell company that billed for studies nobody ever carried out.} Some of it paid for a seaside flat registered in a relative's name.

{f29|Company boss Paul Dravel received three years, two of them suspended.} Vaucourt's former chief of staff was cleared of all charges.

The case began in 2019 when Mireille Tassin, an accountant at the group, gave investigators a folder of invoices. {f35|She was dismissed four months later} and now runs a bakery.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-06-25',
      text: `Vaucourt, la chute d'un baron

Il avait l'habitude d'entrer dans les salles en serrant des mains. Mardi, {f25|Henri Vaucourt a écouté debout, sans ciller, la juge lui annoncer quatre années de prison, la moitié devant être purgée}. {f27|Puis il est sorti redire qu'il n'avait rien à se reprocher et que la cour d'appel rétablirait la vérité.}

Le fils d'instituteurs devenu maire à 31 ans {f32|ne pourra plus se présenter à aucun scrutin d'ici à 2030}. {f36|L'Union républicaine l'a suspendu mardi soir « à titre conservatoire ».} « C'est une décision douloureuse mais nécessaire », commente un cadre du mouvement.

L'enquête avait fait d'un trois-pièces avec vue sur le port le symbole de l'affaire : acheté 620 000 euros, il figurait au nom de la sœur de son épouse. {f28|Derrière, des prestations de conseil imaginaires, réglées depuis le Luxembourg.}

{f30|Combien a-t-il touché ? Les magistrats retiennent 1,4 million, quand l'instruction avançait près de 2 millions.} {f34|La contrepartie, elle, tient en une signature : celle du contrat de l'autoroute de la Lande.} L'administration avait pourtant classé en tête un concurrent.

Dans sa ville, les avis divergent. « Il a fait construire la piscine et le lycée », plaide une commerçante. D'autres ressortent le nom de cette comptable par qui tout est arrivé, et {f35|que l'entreprise a remerciée sans ménagement}.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-06-25',
      text: `L'Union républicaine suspend Henri Vaucourt après sa condamnation

{f36|L'Union républicaine a suspendu « à titre conservatoire » son ancien vice-président Henri Vaucourt}, condamné la veille {f25|à quatre ans de prison, dont deux ferme}. L'exclusion définitive sera examinée à l'automne, une fois l'appel enregistré.

L'ex-ministre a déposé son recours mercredi matin au greffe, a confirmé Me Arnaudin. {f31|L'avocate soutient qu'aucun versement au bénéfice de son client n'a été démontré.} {f33|L'ancien ministre doit en outre s'acquitter d'une amende de 300 000 euros}, suspendue par l'appel. Un second procès pourrait se tenir au printemps 2026.

{f32|La peine d'inéligibilité de cinq ans, elle, est d'application immédiate.} Elle met fin à sa campagne pour le Sénat, où il faisait figure de favori.

{f26|Dans sa motivation, la juge Hélène Bastide insiste sur la gravité hors du commun d'agissements qui ont ruiné la confiance des citoyens.} Elle n'a cependant pas suivi le parquet, qui demandait deux années de plus.

Luc Héron, blanchi par le jugement, a dit sa « fatigue immense » après deux mois d'audience et six ans d'enquête. {f29|Paul Dravel, condamné à trois ans dont deux ferme, n'a pas souhaité s'exprimer} ; il a quitté la présidence du groupe, confiée à sa fille.

À gauche, on réclame la renégociation de {f34|la concession autoroutière de 870 millions d'euros obtenue par l'entreprise}. Le gouvernement n'a pas réagi.`,
    },
  ],
  [
    {
      language: 'fr',
      publishedAt: '2025-09-09',
      text: `Six morts en Autriche et {f38|quatorze disparus après les crues du Brunntal}

{f37|Six personnes ont péri dans la vallée du Brunntal} et {f38|quatorze autres étaient portées disparues lundi soir} après les pluies torrentielles qui ont frappé l'ouest de l'Autriche, a annoncé la police régionale.

{f39|Il est tombé jusqu'à 180 litres d'eau par mètre carré en vingt-quatre heures, soit le double d'un mois de septembre normal}, selon l'institut météorologique. {f46|Environ 3 200 habitants ont été évacués, la plupart à Altenbruck.}

Le barrage de Kesselau a débordé peu avant minuit, libérant une vague qui a emporté le pont ferroviaire de la ligne du Brunn. Le trafic est interrompu pour plusieurs mois. {f47|Neuf cents soldats ont été dépêchés sur place, avec douze hélicoptères.}

{f43|« Nous ne laisserons personne seul face à cette catastrophe »}, a promis le chancelier Markus Ettlinger en visite dans la vallée. Le gouvernement débloque 40 millions d'euros d'aide d'urgence.

Une polémique enfle sur l'alerte. {f40|Le message d'évacuation n'a été envoyé sur les téléphones qu'à 22 h 40}, {f41|une heure après les premières inondations de caves}. « Nous avons suivi la procédure », se défend la préfète du district, Johanna Reiss.

Près de 8 500 foyers restaient sans courant lundi, et l'eau du robinet doit être bouillie dans cinq communes.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-09-09',
      text: `Inondations meurtrières dans les Alpes autrichiennes

{f37|Six personnes ont péri dans la vallée du Brunntal} et {f38|quatorze autres étaient portées disparues lundi soir} dans cette région touristique de l'ouest autrichien submergée par une crue soudaine. Parmi les victimes figure un couple de vacanciers belges, originaire de la région de Namur, a confirmé le ministère des Affaires étrangères.

{f39|En une journée, la vallée a reçu deux fois les précipitations habituelles de tout le mois.} La retenue de Kesselau, pleine depuis vendredi, est passée par-dessus son couronnement. {f42|L'exploitant, Tauernstrom, nie toute défaillance : l'ouvrage a tenu, dit-il, et a même retardé le pic.}

{f46|Quelque 3 000 personnes ont dû quitter leur logement}, dont de nombreux touristes logés dans des gymnases. {f47|Neuf cents soldats ont été dépêchés sur place, avec des hélicoptères.}

{f43|« Nous ne laisserons personne seul face à cette catastrophe », a déclaré le chancelier Markus Ettlinger}, bottes aux pieds. Une enveloppe de 40 millions d'euros doit parer au plus pressé, mais les assureurs évoquent déjà une facture totale de 600 millions.

{f44|Pour le climatologue Peter Hollaus, un tel épisode est devenu deux fois plus probable avec le réchauffement.} {f48|Les anciens, eux, ne se souviennent que de la crue de 2002, restée un mètre plus bas.}`,
    },
    {
      language: 'en',
      publishedAt: '2025-09-10',
      text: `{f37|Death toll rises to eight} in Austrian valley floods as anger grows over late warning

{f37|Rescuers pulled two more bodies from the mud in Austria's Brunn valley on Tuesday, bringing the number of dead to eight.} {f38|Nine people remain unaccounted for.}

{f40|Residents of Altenbruck, the worst-hit town, say the cell-broadcast alert reached their phones at 10:40 p.m.}, {f41|when water already stood knee-deep in the main street}. The state prosecutor has opened a preliminary inquiry into the timing. Johanna Reiss, the district governor, insisted procedures had been respected.

The Kesselau reservoir spilled over its crest shortly before midnight on Sunday. {f42|Its operator, Tauernstrom, denied any fault and said the structure had in fact slowed the flood.}

{f39|Some 180 millimetres of rain fell in a day, twice what the area usually gets in all of September.} {f44|Global warming has doubled the odds of such a downpour, said climate scientist Peter Hollaus.}

{f43|Chancellor Markus Ettlinger pledged that nobody would be left to cope alone} and announced €40m in emergency relief. {f45|Local mayors called the sum "a drop in the bucket".} Insurers put the total bill at more than half a billion euros.

A railway bridge swept away by the torrent will take until spring to replace, the operator said. {f47|Around 900 troops are clearing roads} and {f46|more than three thousand evacuees are still in shelters}.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-09-11',
      text: `Altenbruck, la colère après la boue

Sur la place de l'église, les pelles ont remplacé les tables de café. {f48|Une marque de peinture rappelle le niveau de 2002 ; l'eau, cette fois, l'a dépassé d'un bon mètre.} {f37|On enterre vendredi les premières des huit victimes.} {f38|Neuf noms restent inscrits sur la liste des introuvables.}

« {f41|Quand mon portable a sonné, j'avais déjà de l'eau aux genoux} », raconte Franz, boucher. {f40|Il était 22 h 40.} La justice régionale a ouvert une enquête préliminaire sur cet horaire. Les autorités du district renvoient à des prévisions « qui sous-estimaient le phénomène de moitié ».

L'autre accusé s'appelle Kesselau. Beaucoup, ici, sont persuadés que le lac artificiel aurait dû être vidé avant l'orage ; {f42|la société d'électricité répond que sans lui, le flot serait arrivé plus tôt et plus fort}.

Reste à reconstruire. {f45|Les quarante millions promis par Vienne font sourire le maire, Alois Gruber : « Une goutte d'eau, si j'ose dire. »} Rien que pour sa commune, il compte 110 millions. Les trains, eux, ne repasseront pas avant le printemps, faute de pont.

Le robinet coule de nouveau, mais il faut encore faire bouillir. L'électricité est rétablie partout, sauf dans deux hameaux. Au gymnase, {f46|il reste 400 sinistrés sur les trois mille du premier soir}.`,
    },
  ],
]
