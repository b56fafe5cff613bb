import type { ToldEvent } from './told'

/**
 * Three made-up events as several outlets tell them, in French and English, none of them real. `{fact|words}` marks a passage
 * that states a fact: passages of two articles under one fact state the same. Written before the order of candidates was
 * tried on it.
 */
export const threeEvents: readonly ToldEvent[] = [
  // A dam breaks.
  [
    {
      language: 'fr',
      publishedAt: '2031-03-14',
      text: `{break|Rupture du barrage de Corvelle} : {toll|au moins 31 morts dans la vallée}
{break|Le barrage de Corvelle, dans le nord de la Tamarie, a cédé mercredi peu avant 5 heures du matin}, libérant une vague qui a submergé trois villages. {toll|Le bilan provisoire fait état de 31 morts}, a annoncé le préfet Anselme Drouvot, qui redoute que ce chiffre n’augmente encore. {missing|Une cinquantaine de personnes restent introuvables.}
{evacuated|Près de 4 000 habitants ont été mis à l’abri dans des gymnases et des écoles} de la ville voisine de Maldon. {power|Le courant était toujours coupé mercredi soir dans toute la vallée.}
« {heard|Nous avons entendu un grondement, puis l’eau était partout} », raconte Lise Amaury, boulangère à Saint-Evre. {warned|Des ingénieurs avaient alerté dès 2027 sur l’état de l’ouvrage}, selon un rapport que notre rédaction a pu consulter. {built|Construit en 1958, l’ouvrage alimentait en eau potable la capitale.}
La société Hydralis, qui exploite le barrage, {denial|a nié toute négligence}. {inquiry|Le parquet de Maldon a ouvert une enquête pour homicides involontaires.} {visit|Le président Octave Sellier doit se rendre sur place jeudi.}`,
    },
    {
      language: 'fr',
      publishedAt: '2031-03-15',
      text: `Tamarie : {visit|le chef de l’État au chevet des sinistrés}
{visit|Le président tamarien a survolé jeudi en hélicoptère la zone sinistrée} et promis que les responsables seraient punis. « {punish|Personne n’échappera à la justice} », a-t-il lancé devant les familles.
{toll|Le nombre de victimes est monté à 44}, d’après la préfecture, et les secouristes, {help|renforcés par une équipe venue de Suisse}, fouillent encore la boue. {school|L’école de Saint-Evre, où dormaient des évacués, a elle-même été menacée par une seconde crue.}
L’exploitant Hydralis {denial|rejette les accusations}. Pourtant, {warned|des experts avaient signalé des fissures il y a quatre ans}, affirme l’hebdomadaire La Vigie. {maintenance|Le budget d’entretien avait été divisé par deux en 2029.}
Il n’y a {power|toujours pas d’électricité dans les villages touchés}. {water|Les autorités recommandent de faire bouillir l’eau du robinet.}
{donations|Un fonds d’aide de 20 millions de couronnes a été débloqué par le gouvernement.} La reconstruction prendra des années. Le Parlement observera une minute de silence vendredi.`,
    },
    {
      language: 'en',
      publishedAt: '2031-03-14',
      text: `{break|Tamaria dam collapse kills dozens}
{break|A dam in northern Tamaria burst before dawn on Wednesday}, sweeping away houses as people slept. {toll|At least 31 people were killed}, the regional prefect said, and {missing|about fifty are unaccounted for}.
{evacuated|Some 4,000 people were moved to gymnasiums and schools}. {inquiry|Prosecutors have launched a manslaughter investigation.} The operator, Hydralis, {denial|said it had done nothing wrong}.
{built|The dam, completed in 1958, supplied drinking water to the capital.} {help|A Swiss rescue team is on its way.} {visit|President Octave Sellier was expected to travel to the valley on Thursday.}
The river Orme rises in the Black Hills and is popular with anglers. Tourism brings two million visitors a year to the region. The last flood, in 1999, caused no deaths.`,
    },
    {
      language: 'fr',
      publishedAt: '2031-03-16',
      text: `Après la catastrophe, la colère
Trois jours après le drame, les habitants de la vallée de l’Orme demandent des comptes. {warned|« On savait que ce mur était fissuré, ils ont ignoré les rapports », s’emporte un ancien technicien.} {maintenance|Hydralis avait réduit de moitié les crédits consacrés à la maintenance}, révèle un document interne.
{water|L’eau du robinet doit être bouillie avant d’être bue}, rappelle l’agence sanitaire. {donations|L’État a promis 20 millions de couronnes aux victimes}, une somme jugée dérisoire par le comité de soutien. {inquiry|La justice, saisie d’une enquête pour homicide, a fait perquisitionner le siège de l’entreprise.}
{heard|« Il y a eu un bruit sourd et la rivière était dans ma cuisine », se souvient une commerçante de Saint-Evre.} Les obsèques auront lieu dimanche. Le championnat de football a été suspendu.`,
    },
  ],
  // A merger and a strike.
  [
    {
      language: 'fr',
      publishedAt: '2032-10-03',
      text: `{cuts|Le groupe Lanterre supprime 1 200 emplois}
{cuts|Le constructeur ferroviaire Lanterre va supprimer 1 200 postes d’ici à la fin de 2033}, a annoncé lundi sa directrice générale, Capucine Oriol. {site|L’usine de Vimbert, la plus ancienne du groupe, cessera toute activité.} {loss|Le groupe a perdu 340 millions d’euros au premier semestre.}
{orders|La chute des commandes de trains régionaux} explique cette décision, selon la direction. {union|« C’est une déclaration de guerre », a réagi Mehdi Torval, délégué du syndicat SUD-Rail du site.} {strike|Les salariés ont voté l’arrêt de travail à partir de mardi.}
{state|L’État, qui détient 18 % du capital, n’a pas été prévenu}, assure le ministère de l’Économie. {share|Le titre a bondi de 6 % à la Bourse.} Le groupe, fondé en 1921, emploie 14 000 personnes dans le monde.`,
    },
    {
      language: 'fr',
      publishedAt: '2032-10-04',
      text: `Vimbert : l’usine occupée, {summon|Bercy convoque la direction}
{strike|La grève a été largement suivie mardi chez Lanterre} : les machines sont à l’arrêt. {summon|Le ministre de l’Économie, Bruno Jastrel, a convoqué Capucine Oriol.} « {state|Nous avons appris la nouvelle par la presse} », s’est agacé son entourage.
{site|La fermeture du site de Vimbert}, où travaillent 480 personnes, est le point le plus sensible du plan. {cuts|Ce plan prévoit plus de mille suppressions d’emplois.} {union|Pour Mehdi Torval, « la direction déclare la guerre aux ouvriers ».}
{offer|Le chinois Ruicheng aurait proposé de reprendre l’usine}, croit savoir Le Courrier du Rail. {mayor|La maire de Vimbert, Solène Aubrac, appelle à un moratoire.} La ville a déjà perdu sa verrerie en 2019.`,
    },
    {
      language: 'en',
      publishedAt: '2032-10-04',
      text: `{cuts|French train maker Lanterre to cut 1,200 jobs}
{cuts|Lanterre will eliminate 1,200 positions by the end of 2033}, the company said. {loss|It lost €340m in the first half} as {orders|orders for regional trains dried up}. {site|The Vimbert plant will shut.}
{share|Shares rose 6 per cent in Paris.} {strike|Workers walked out on Tuesday.} {offer|China’s Ruicheng is said to have offered to buy the factory}, according to Le Courrier du Rail. {summon|Economy minister Bruno Jastrel has summoned chief executive Capucine Oriol.}
Rail travel in Europe has grown by a fifth since 2025. Lanterre’s rival Nordzug reported record profits last month.`,
    },
  ],
  // An election and what was said of it.
  [
    {
      language: 'fr',
      publishedAt: '2030-06-10',
      text: `{win|Élections en Bruxanie : l’opposition en tête}
{win|Le parti de Ludmila Kerechko est arrivé premier aux législatives de dimanche avec 41,3 % des suffrages}, selon des résultats partiels. {turnout|La participation a atteint 72 %, un record.} {rival|Le Premier ministre sortant, Hryhori Balan, a reconnu sa défaite.}
{observers|Les observateurs européens n’ont relevé aucune fraude majeure.} {talks|Mme Kerechko entend ouvrir des négociations avec les Verts pour former une coalition.} « {turn|Une page se tourne} », a-t-elle déclaré devant ses partisans réunis à Zaritsk.
{moscow|Le Kremlin a dit respecter le choix des Bruxaniens.} Le pays, indépendant depuis 1991, compte 5 millions d’habitants. {arrest|Deux journalistes ont été brièvement interpellés dimanche à Orsk.}`,
    },
    {
      language: 'en',
      publishedAt: '2030-06-10',
      text: `{win|Kereshko wins Bruxania vote}
{win|Liudmyla Kereshko’s opposition party took 41.3 percent of the vote in Sunday’s parliamentary election}, partial results showed. {rival|Prime Minister Grigory Balan conceded defeat late on Sunday.} {turnout|Seventy-two percent of voters cast a ballot, the highest ever.}
{observers|European monitors said they had seen no serious fraud.} {arrest|Two reporters were detained for a few hours in Orsk}, a press group said. {turn|“A page has been turned,” she told a crowd in Zaritsk.} Voters also chose mayors in twelve cities.
{talks|She said she would seek a coalition with the Greens.} {moscow|Russia said it respected the voters’ choice.} The currency gained two percent on Monday.`,
    },
    {
      language: 'fr',
      publishedAt: '2030-06-11',
      text: `Bruxanie : {condition|les Verts posent leurs conditions}
{talks|Des discussions pour gouverner ensemble ont commencé mardi entre les écologistes et le camp de Loudmyla Kerechko.} {win|Celle-ci a remporté les élections avec plus de 41 % des voix.} {condition|Les Verts exigent la sortie du nucléaire d’ici à 2040.}
{rival|Le chef du gouvernement battu, Grigori Balan, a félicité sa rivale.} {observers|L’OSCE a jugé le scrutin régulier.} {minority|Sans accord, Mme Kerechko pourrait diriger un cabinet minoritaire}, prévient le politologue Jan Orlik. L’hiver dernier, le prix du gaz avait doublé.`,
    },
    {
      language: 'en',
      publishedAt: '2030-06-12',
      text: `{condition|Greens want nuclear exit in exchange for backing Kereshko}
{condition|The Greens are asking for the country to abandon nuclear power by 2040} before joining a government. {minority|Failing that, she may govern without a majority}, analyst Jan Orlik said.
Bruxania gets half of its electricity from two ageing reactors. {arrest|The journalists held in Orsk on election day said that they had been beaten.} A poll in May had put the two parties level.`,
    },
  ],
]
