import type { ToldEvent } from './told'

/**
 * Six more made-up events, French and English, with articles on similar other events among them. The marks were set as they
 * were written, before anything was tried on them.
 */
export const sixEvents: readonly ToldEvent[] = [
  // An earthquake, and another one elsewhere.
  [
    {
      language: 'fr',
      publishedAt: '2033-05-07',
      text: `{quake|Chili : un violent séisme secoue le nord du pays}
{quake|Un tremblement de terre de magnitude 7,4 a frappé vendredi soir la région d’Antofagasta}, {toll|faisant au moins 19 morts}, selon le service national des urgences. {epicentre|L’épicentre se situait à une trentaine de kilomètres de la côte, à faible profondeur}, d’après l’institut sismologique.
{tsunami|Une alerte au tsunami, lancée dans la foulée, a été levée au bout de deux heures.} {hospital|Une aile de l’hôpital régional s’est effondrée, ensevelissant des patients.} « {heard|Tout s’est mis à danser, les murs se fendaient} », témoigne Rosaura Quintel, institutrice à Mejillones.
{power|Quelque 300 000 foyers sont plongés dans le noir.} {mine|Les mines de cuivre de la zone ont suspendu leur production}, a fait savoir la compagnie Cobremar. {state|Le président Baltasar Orrego a décrété l’état de catastrophe.}`,
    },
    {
      language: 'en',
      publishedAt: '2033-05-07',
      text: `{toll|Chile quake death toll rises to 23}
{toll|Rescuers pulled four more bodies from the rubble on Saturday, taking the number of dead to 23}, after {quake|a 7.4-magnitude earthquake hit northern Chile}. {hospital|Part of a hospital came down in Antofagasta}, where {rescue|sniffer dogs found two nurses alive under the debris}.
{tsunami|The tsunami warning issued after the tremor has been lifted.} {power|Hundreds of thousands of homes were without electricity.} {state|President Baltasar Orrego declared a state of emergency} and {trip|cut short a trip to Brazil}.
{mine|Copper producer Cobremar halted work at its pits}, sending {copper|the price of the metal up 3 percent in London}. {aftershock|Seismologists counted more than sixty aftershocks overnight.}`,
    },
    {
      language: 'fr',
      publishedAt: '2033-05-08',
      text: `Antofagasta compte ses morts
{toll|Le bilan s’alourdit à 26 victimes} deux jours après la secousse. {rescue|Deux infirmières ont été retrouvées vivantes dans les décombres de la clinique grâce à des chiens.} {aftershock|La terre a encore tremblé une soixantaine de fois depuis}, et beaucoup d’habitants dorment dehors.
{trip|Rentré précipitamment de Brasilia}, {visit|le chef de l’État a parcouru les ruines samedi}. {school|Les cours ne reprendront pas avant le 16 mai}, a prévenu la ministre de l’Éducation. {looting|Des supermarchés ont été pillés, malgré la présence de l’armée.}
{copper|Le cuivre s’est renchéri de 3 % sur le marché londonien}, {mine|Cobremar ayant mis ses exploitations à l’arrêt}. {power|Le courant revient peu à peu.}`,
    },
    {
      language: 'en',
      publishedAt: '2033-05-09',
      text: `Schools shut and shops looted in quake-hit Chile
{school|Pupils in northern Chile will stay at home until 16 May}, the education minister said on Sunday. {looting|Troops failed to stop people from plundering supermarkets in Antofagasta.} {visit|Orrego, who walked through the ruins on Saturday}, promised new homes within two years.
{shallow|Experts at the university of Concepcion said the fault had been quiet for over a century.} {toll|Officials put the toll at 26.} {heard|“The walls were splitting open, everything danced,” teacher Rosaura Quintel recalled.}`,
    },
    {
      language: 'fr',
      publishedAt: '2033-05-06',
      text: `Japon : un séisme sans victime au large de Hokkaido
Un tremblement de terre de magnitude 6,8 s’est produit jeudi au large du nord du Japon, sans faire de victime. L’alerte au tsunami a été levée après une heure. Les trains à grande vitesse ont été arrêtés par précaution. Environ 12 000 foyers ont été brièvement privés d’électricité. La centrale nucléaire de Tomari n’a signalé aucune anomalie.`,
    },
  ],
  // A ferry sinks; a boat of migrants elsewhere.
  [
    {
      language: 'en',
      publishedAt: '2031-08-19',
      text: `{sink|Greek ferry sinks off Naxos with 340 aboard}
{sink|The car ferry Aglaia Star went down in rough seas between Paros and Naxos early on Tuesday.} {aboard|It was carrying 312 passengers and 28 crew}, the coastguard said. {saved|All but nine people have been rescued.} {missing|Divers are looking for the nine who are missing.}
{fire|Survivors said that a blaze had broken out on the car deck.} {captain|The captain, 58-year-old Stelios Marandis, has been taken into custody.} {owner|The vessel’s owner, Kyklos Lines, said that it had passed its inspection in June.}
{wind|Gusts of up to 90 kilometres an hour hampered the operation.} {mourn|The government announced three days of national mourning.}`,
    },
    {
      language: 'fr',
      publishedAt: '2031-08-19',
      text: `{sink|Naufrage d’un ferry dans les Cyclades}
{sink|Un navire assurant la liaison entre Paros et Naxos a coulé mardi avant l’aube}. {aboard|À bord se trouvaient 340 personnes}, dont {french|une quarantaine de Français, tous sains et saufs} selon le Quai d’Orsay. {missing|Neuf voyageurs manquent à l’appel}, ont indiqué les garde-côtes grecs.
{fire|Un incendie s’est déclaré dans le garage du bateau}, racontent des rescapés. {jump|« On nous a dit de sauter, il n’y avait pas assez de canots », affirme Élodie Vasseron, une touriste.} {wind|Un vent violent a compliqué le travail des secours.}
{captain|Le commandant du navire a été arrêté.}`,
    },
    {
      language: 'fr',
      publishedAt: '2031-08-21',
      text: `{captain|Grèce : le capitaine du ferry mis en examen}
{captain|Stelios Marandis, qui commandait l’Aglaia Star, a été inculpé jeudi d’homicides par négligence.} {left|D’après l’acte d’accusation, il a abandonné le bord avant ses passagers.} {found|Les corps de six des neuf disparus ont été repêchés.}
{owner|L’armateur Kyklos Lines répète que le bâtiment avait été contrôlé avec succès deux mois plus tôt.} Mais {lifeboat|les canots de sauvetage étaient trop peu nombreux}, relève {inspector|un inspecteur du port du Pirée, qui dit avoir réclamé en vain l’immobilisation du bateau}.
{mourn|Les drapeaux resteront en berne jusqu’à vendredi.} {mp|L’opposition réclame la démission du ministre de la Marine, Pavlos Kerameas.}`,
    },
    {
      language: 'en',
      publishedAt: '2031-08-22',
      text: `Port inspector says he warned of doomed ferry
{inspector|A safety inspector in Piraeus says he asked for the Aglaia Star to be kept in port, but nobody listened.} {lifeboat|The ship did not have enough lifeboats}, he told the daily Ta Simera. {jump|Passengers had been told to jump into the water.}
{found|Six bodies have been recovered since Tuesday}, leaving three people unaccounted for. {left|Prosecutors say that Captain Marandis was among the first to leave the ship}; {denies|his lawyer denies it}. {mp|Shipping minister Pavlos Kerameas has rejected calls to step down.}`,
    },
    {
      language: 'fr',
      publishedAt: '2031-08-20',
      text: `Italie : quarante migrants secourus au large de Lampedusa
Les garde-côtes italiens ont secouru mercredi une embarcation en bois partie de Tunisie. Neuf personnes sont portées disparues, selon les survivants. Le bateau avait pris l’eau par mer agitée. Les rescapés ont été conduits au port de Lampedusa. Le ministre de l’Intérieur a réclamé l’aide de l’Union européenne.`,
    },
  ],
  // Hospitals are blackmailed.
  [
    {
      language: 'fr',
      publishedAt: '2032-02-11',
      text: `{attack|Le CHU de Sarmont paralysé par une cyberattaque}
{attack|Le centre hospitalier universitaire de Sarmont est victime depuis lundi d’un rançongiciel}, a confirmé sa direction. {paper|Le personnel est revenu au papier et au crayon.} {postponed|Les interventions non urgentes ont été déprogrammées} et {diverted|les urgences réorientées vers les établissements voisins}.
{ransom|Les pirates exigent 4 millions de dollars en bitcoins.} « {nopay|Nous ne céderons pas au chantage} », assure le directeur, Thibault Laquerre. {group|L’attaque porte la signature du groupe russophone NightHeron}, croit savoir une source proche de l’enquête.
{inquiry|La section cybercriminalité du parquet de Paris s’est saisie du dossier.} {data|On ignore encore si des données de patients ont été volées.}`,
    },
    {
      language: 'fr',
      publishedAt: '2032-02-14',
      text: `{data|Sarmont : les dossiers médicaux de 120 000 patients en vente sur Internet}
{data|Des données de santé dérobées à l’hôpital ont été mises en ligne jeudi soir}, a constaté notre rédaction. On y trouve {content|des comptes rendus d’opération, des numéros de sécurité sociale et des mots de passe}. {nopay|L’établissement avait refusé de payer la rançon}, {ransom|fixée à près de quatre millions de dollars}.
{budget|Le budget informatique du CHU ne représente que 1,7 % de ses dépenses}, dénonce le syndicat Solidaires Santé. {older|Une partie des ordinateurs tournaient avec un système qui n’est plus mis à jour depuis 2023.} {help|Le gouvernement a dépêché une équipe d’experts de l’Anssi.}
{postponed|Plus de 800 opérations ont déjà été reportées.}`,
    },
    {
      language: 'en',
      publishedAt: '2032-02-15',
      text: `Hackers leak patient files from French hospital
{data|A gang of hackers has published the records of 120,000 patients} of the university hospital in Sarmont, eastern France, which {nopay|would not pay up}. {group|The group, known as NightHeron, is thought to be based in Russia.} {ransom|It had asked for $4 million.}
{paper|Doctors have been writing by hand since Monday}, and {postponed|hundreds of surgeries were put off}. {diverted|Ambulances are being sent to other hospitals.} {older|Many of the machines ran outdated software.} {help|Paris has sent specialists from its cyber security agency.}
{cases|It is the third such attack on a French hospital this year.}`,
    },
    {
      language: 'fr',
      publishedAt: '2032-02-15',
      text: `Rançongiciels : pourquoi les hôpitaux sont des cibles
{cases|Depuis janvier, trois établissements de santé français ont été frappés.} {budget|À Sarmont, moins de 2 % des dépenses vont à l’informatique.} {inquiry|Une enquête est en cours à Paris.} {content|Les fichiers publiés contiennent notamment des numéros de Sécu.} Au niveau mondial, le coût moyen d’une attaque atteint 10 millions de dollars. Les assureurs refusent de plus en plus de couvrir ce risque.`,
    },
  ],
  // Talks between two capitals, and earlier ones elsewhere.
  [
    {
      language: 'fr',
      publishedAt: '2034-11-03',
      text: `{meet|Nucléaire : Américains et Iraniens renouent le dialogue à Oslo}
{meet|Les délégations des États-Unis et de l’Iran se sont retrouvées vendredi dans la capitale norvégienne}, {first|une première depuis deux ans}. {lead|L’émissaire de la Maison-Blanche, Harlan Whitcombe, et le vice-ministre iranien Daryush Kamrani conduisent les discussions.}
{offer|Washington se dit prêt à dégeler 6 milliards de dollars d’avoirs} en échange d’{stop|un arrêt de l’enrichissement de l’uranium au-delà de 5 %}. « {red|Nous ne renoncerons jamais à notre droit} », a averti Téhéran. {inspect|Les inspecteurs de l’AIEA pourraient revenir sur les sites dès janvier.}
{israel|L’État hébreu a qualifié ces pourparlers d’erreur historique.} {oil|Le baril de Brent a reculé de 2 %.}`,
    },
    {
      language: 'en',
      publishedAt: '2034-11-03',
      text: `{meet|US and Iran hold nuclear talks in Norway}
{meet|American and Iranian negotiators met in Oslo on Friday} for {first|the first time in two years}. {lead|The US team is headed by special envoy Harlan Whitcombe}, who {mood|described the atmosphere as “businesslike”}.
{offer|The United States would release $6bn in frozen funds} if {stop|Iran stopped enriching uranium above five percent}. {israel|Israel called the talks a historic mistake.} {oil|Oil prices fell.} {red|“We will never give up our right,” Iran’s foreign ministry said.}`,
    },
    {
      language: 'fr',
      publishedAt: '2034-11-05',
      text: `{adjourn|Oslo : pas d’accord, mais un nouveau rendez-vous}
{adjourn|Les négociateurs se sont quittés samedi sans accord} et {next|se reverront le 20 novembre à Mascate}. {mood|L’envoyé américain a parlé d’un climat « de travail »}, tandis que {prisoners|la république islamique annonçait la libération prochaine de deux binationaux}.
{inspect|Le retour des contrôleurs de l’agence onusienne en début d’année reste sur la table.} {israel|À Jérusalem, le Premier ministre Eitan Barlev a redit son opposition} et {force|n’a pas exclu de recourir à la force}. {congress|Au Congrès, des sénateurs républicains menacent de bloquer la levée des sanctions.}`,
    },
    {
      language: 'en',
      publishedAt: '2034-11-06',
      text: `Next round in Oman as Oslo talks end without a deal
{adjourn|Two days of negotiations between Washington and Tehran ended without agreement on Saturday.} {next|The two sides will meet again in Muscat on November 20.} {prisoners|Iran said it would soon free two dual nationals.}
{congress|Republicans in the Senate vowed to stop any easing of sanctions.} {force|Israel’s prime minister, Eitan Barlev, kept the door open to military action.} Kamrani flew home on a commercial flight.`,
    },
    {
      language: 'fr',
      publishedAt: '2034-09-12',
      text: `Vienne : Iraniens et Européens se séparent sans résultat
Les diplomates iraniens et leurs homologues européens se sont quittés mardi à Vienne sans accord sur le nucléaire. Ils doivent se revoir dans un mois à Genève. Bruxelles exige l’accès des inspecteurs au site de Fordo. Téhéran réclame la levée des sanctions bancaires. Les Américains ne participaient pas à la rencontre.`,
    },
  ],
  // A former minister before the court, and a correction.
  [
    {
      language: 'fr',
      publishedAt: '2030-04-23',
      text: `{sentence|L’ancien ministre Gaspard Dutertre condamné à quatre ans de prison}
{sentence|Le tribunal correctionnel de Nanterre a condamné lundi Gaspard Dutertre à quatre ans d’emprisonnement, dont deux avec sursis}, pour {why|avoir détourné 870 000 euros de fonds publics}. {fine|Il devra en outre s’acquitter d’une amende de 150 000 euros} et {ban|ne pourra pas se présenter à une élection pendant cinq ans}.
{appeal|Ses avocats ont aussitôt annoncé qu’ils feraient appel.} « {innocent|Je n’ai rien fait de mal} », a répété à la barre l’ex-ministre du Logement. {wife|Son épouse, poursuivie pour recel, a été relaxée.} {jobs|Selon les juges, il avait rémunéré sept assistants qui ne travaillaient que pour son parti.}`,
    },
    {
      language: 'fr',
      publishedAt: '2030-04-24',
      text: `Affaire Dutertre : séisme au Parti du Renouveau
Au lendemain du jugement, la formation centriste cherche un candidat. {ban|Frappé de cinq ans d’inéligibilité, son chef de file ne pourra pas concourir à la présidentielle de 2032.} {successor|La maire de Tours, Apolline Sévrac, se tient prête à prendre le relais.} {appeal|La cour d’appel ne se prononcera pas avant l’automne 2031.}
{jobs|La justice lui reproche des emplois fictifs à l’Assemblée.} {political|« C’est un procès politique », s’est indigné le sénateur Marc-Olivier Brisset.} {poll|Un Français sur deux juge la peine trop clémente}, d’après un sondage Baromètre.
Rectificatif : {fine|l’amende infligée est de 150 000 euros, et non de 250 000 comme nous l’avions écrit}.`,
    },
    {
      language: 'en',
      publishedAt: '2030-04-23',
      text: `{sentence|French ex-minister jailed for embezzlement}
{sentence|A court near Paris on Monday sentenced former housing minister Gaspard Dutertre to four years in prison}, two of them suspended, for {why|misusing €870,000 of taxpayers’ money}. {ban|He was barred from running for office for five years}, {fine|fined €150,000} and {wife|saw his wife cleared of all charges}.
{jobs|Judges found that seven parliamentary aides had in fact been working for his party.} {innocent|Dutertre maintained that he had done nothing wrong}, and {appeal|will appeal}. {poll|Half of the French think that he got off lightly}, a survey found. {political|Allies spoke of a political trial.}`,
    },
    {
      language: 'fr',
      publishedAt: '2030-04-20',
      text: `Belgique : une ex-ministre relaxée en appel
La cour d’appel de Liège a relaxé jeudi l’ancienne ministre de la Santé Hilde Vercamp, condamnée en première instance à deux ans de prison avec sursis pour détournement de fonds. Elle pourra se présenter aux élections communales. Le parquet n’exclut pas un pourvoi en cassation. Son mari avait été mis hors de cause.`,
    },
  ],
  // Forest fires, and others across the border.
  [
    {
      language: 'fr',
      publishedAt: '2032-08-02',
      text: `{burnt|Portugal : 14 000 hectares partis en fumée dans l’Alentejo}
{burnt|Les flammes ont dévoré 14 000 hectares de chênes-lièges en trois jours} dans le sud du Portugal. {firemen|Plus de 1 100 soldats du feu, appuyés par quinze avions, luttent contre le brasier.} {death|Un pompier volontaire de 24 ans a péri dans son camion, encerclé par le feu.}
{evacuated|Onze villages ont dû être vidés de leurs habitants.} {arson|Un homme soupçonné d’avoir allumé le feu a été placé en garde à vue}, a annoncé la police judiciaire. {heat|Le mercure a grimpé jusqu’à 46 degrés à Beja.} {eu|Lisbonne a demandé le renfort de Canadair européens.}`,
    },
    {
      language: 'en',
      publishedAt: '2032-08-03',
      text: `{death|Young firefighter dies battling Portuguese wildfire}
{death|A 24-year-old volunteer was killed when flames trapped his engine} in the Alentejo, where {burnt|an area larger than Paris has burned}. {firemen|More than a thousand firefighters and fifteen aircraft have been deployed.} {evacuated|People in eleven villages had to leave their homes.}
{heat|Temperatures reached 46C in the town of Beja on Sunday.} {arson|Police are questioning a 61-year-old suspected arsonist.} {eu|Portugal has asked its European partners for water bombers}; {france|France said it would lend two of its planes}. {road|The motorway to the Algarve was reopened on Monday evening.}`,
    },
    {
      language: 'fr',
      publishedAt: '2032-08-04',
      text: `{control|L’incendie de l’Alentejo est maîtrisé}
{control|Les pompiers portugais ont annoncé mercredi être venus à bout du feu} qui {burnt|a ravagé près de 16 000 hectares}. {france|Deux Canadair envoyés par Paris ont participé aux opérations.} {evacuated|Les populations déplacées commencent à regagner leurs maisons.}
{arson|Le pyromane présumé, un berger sexagénaire, est passé aux aveux}, rapporte le Diário do Sul. {road|La circulation a repris sur l’autoroute de l’Algarve.} {cork|La filière du liège chiffre ses pertes à 200 millions d’euros.} {funeral|Le jeune volontaire sera inhumé jeudi en présence du chef du gouvernement.}`,
    },
    {
      language: 'en',
      publishedAt: '2032-08-05',
      text: `After the fire, cork growers count the cost
{cork|Portugal’s cork industry says that it has lost €200 million.} {control|The blaze, put out on Wednesday,} {burnt|destroyed 16,000 hectares of cork oak}. {funeral|Prime Minister Teodora Lacerda attended the burial of the volunteer killed on Saturday.} {years|A cork oak takes a quarter of a century before its first harvest.}`,
    },
    {
      language: 'fr',
      publishedAt: '2032-08-03',
      text: `Espagne : un feu de forêt menace un parc naturel en Galice
Un incendie a parcouru 3 000 hectares dans le nord-ouest de l’Espagne. Environ 400 pompiers et huit hélicoptères sont mobilisés. Quatre villages ont été évacués dans la nuit. Le thermomètre affichait 39 degrés mardi. La garde civile penche pour la piste criminelle. La voie ferrée vers Vigo est coupée.`,
    },
  ],
]
