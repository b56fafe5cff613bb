import type { ToldEvent } from './told'

/** Three made-up events written after the words and weights were mended on the others, and mended on in nothing. */
export const threeLaterEvents: readonly ToldEvent[] = [
  // A museum is robbed; another one, years ago.
  [
    {
      language: 'fr',
      publishedAt: '2033-01-15',
      text: `{heist|Vol spectaculaire au musée Kessel de Bâle}
{heist|Quatre hommes cagoulés ont fait irruption mardi à l’aube au musée Kessel, à Bâle,} et {loot|emporté trois toiles de Paul Hardt}, {value|dont la valeur est estimée à 38 millions de francs suisses}. {minutes|L’opération a duré moins de six minutes.} {guard|Un gardien, roué de coups, a été hospitalisé ; ses jours ne sont pas en danger.}
{alarm|Le système d’alarme était en panne depuis une semaine}, a reconnu la conservatrice, Liesel Amrein. {car|Une berline grise a été découverte calcinée à Mulhouse}, de l’autre côté de la frontière. {interpol|Interpol a diffusé les photos des œuvres.} « {empty|Quand je suis arrivée, il ne restait que des cadres vides} », raconte une femme de ménage.`,
    },
    {
      language: 'en',
      publishedAt: '2033-01-15',
      text: `{heist|Masked gang robs Basel museum}
{heist|Four armed men burst into the Kessel museum in the Swiss city of Basel before sunrise on Tuesday} and {loot|made off with three Hardt paintings} {value|worth some 38 million francs}. {guard|A night watchman was beaten but is expected to live.} {minutes|It was all over in under six minutes.}
{car|Police found the burnt-out getaway car across the French border.} {alarm|The alarm had not been working for days}, the museum admitted. {reward|The insurers have offered a million francs for information that leads to the pictures.}
Hardt, who died in poverty in 1911, painted fewer than sixty canvases.`,
    },
    {
      language: 'fr',
      publishedAt: '2033-01-29',
      text: `Bâle : {arrests|deux suspects sous les verrous}
{arrests|Deux frères, âgés de 31 et 35 ans, ont été appréhendés dimanche près de Marseille}, {dna|trahis par des traces d’ADN laissées sur une cagoule}. {inside|Les enquêteurs soupçonnent une complicité à l’intérieur du musée} : {alarm|l’alarme, hors service, n’avait pas été réparée}.
{found|L’une des trois peintures a été récupérée dans un garage.} {reward|La récompense promise par les assureurs, un million de francs, tient toujours.} {director|Liesel Amrein a présenté sa démission lundi.} {closed|L’établissement restera fermé jusqu’en mars.}`,
    },
    {
      language: 'en',
      publishedAt: '2033-01-30',
      text: `{director|Museum head quits after art theft}
{director|The curator of Basel’s Kessel museum has stepped down} two weeks after the raid. {found|One of the stolen works turned up in a lock-up near Marseille}, where {arrests|two brothers were taken in on Sunday}. {dna|Genetic material on a balaclava gave them away.} {inside|Detectives believe that someone on the staff helped the gang.} {empty|A cleaner told of finding nothing but bare frames.} {closed|Visitors will not be let in again before March.}`,
    },
    {
      language: 'fr',
      publishedAt: '2033-01-20',
      text: `Il y a dix ans, le casse du musée d’Anvers
En janvier 2023, cinq individus armés avaient dérobé à Anvers deux tableaux flamands estimés à 12 millions d’euros. Un vigile avait été ligoté. La police belge n’a jamais retrouvé les toiles. Deux hommes ont été condamnés à huit ans de réclusion. Le musée a depuis changé ses alarmes.`,
    },
  ],
  // Cholera in a town; measles elsewhere.
  [
    {
      language: 'en',
      publishedAt: '2034-06-02',
      text: `{cases|Cholera spreads in Malawi’s second city}
{cases|More than 1,500 people have fallen ill with cholera in Blantyre since mid-May}, and {deaths|at least 41 have died}, the health ministry said on Friday. {wells|Doctors blame wells fouled by last month’s floods.} {beds|Wards are so full that patients lie on the floor.}
{schools|Schools will stay shut for two weeks.} {doses|The World Health Organization is flying in 600,000 doses of vaccine.} {markets|Street vendors have been told not to sell cooked food.} “{late|We asked for help a month ago, and it comes too late},” said Chisomo Banda-Phiri, who runs the city’s main clinic.`,
    },
    {
      language: 'fr',
      publishedAt: '2034-06-03',
      text: `Malawi : {deaths|le choléra a fait une quarantaine de morts}
{cases|L’épidémie qui sévit à Blantyre a touché un millier et demi d’habitants}, selon les autorités sanitaires. {wells|L’eau des puits, souillée après les inondations d’avril, serait à l’origine de la contagion.} {beds|Faute de lits, des malades sont couchés à même le sol.}
{doses|L’OMS va livrer 600 000 vaccins par avion.} {schools|Les élèves sont renvoyés chez eux pour quinze jours.} {late|« Nous avons alerté dès le début mai, on ne nous a pas écoutés », déplore le docteur Chisomo Banda-Phiri.} {zambia|La Zambie voisine a renforcé les contrôles à ses postes-frontières.}`,
    },
    {
      language: 'fr',
      publishedAt: '2034-06-09',
      text: `{deaths|Choléra à Blantyre : 63 décès, l’épidémie marque le pas}
{slow|Le nombre de nouvelles contaminations recule pour la première fois}, s’est félicitée la ministre malawite de la Santé, Thokozani Mwale. {deaths|La maladie a emporté 63 personnes.} {campaign|La campagne de vaccination a débuté mercredi dans les quartiers les plus pauvres.} {trucks|Des camions-citernes distribuent de l’eau propre.}
{markets|La vente de plats préparés dans la rue demeure proscrite.} {minister|L’opposition reproche au gouvernement d’avoir tardé à réagir.} {money|Londres a débloqué 5 millions de livres.}`,
    },
    {
      language: 'en',
      publishedAt: '2034-06-10',
      text: `Hopes rise as Malawi outbreak eases
{slow|Fewer people are catching cholera in Blantyre}, {campaign|where health workers began giving jabs on Wednesday}. {trucks|Clean water is being brought in by tanker.} {money|Britain has pledged £5m.} {minister|Critics say that the authorities were slow to act.} {zambia|Zambia is checking travellers at the border.} Maize prices have doubled since the floods.`,
    },
    {
      language: 'fr',
      publishedAt: '2034-06-05',
      text: `Rougeole : l’OMS s’inquiète d’un retour en Europe
Quelque 1 800 cas de rougeole ont été recensés en Roumanie depuis janvier, et quatre enfants en sont morts. La couverture vaccinale est tombée à 78 %. L’OMS appelle les parents à faire vacciner leurs enfants. Plusieurs crèches de Bucarest ont été fermées.`,
    },
  ],
  // Wheat, tariffs, and what capitals say.
  [
    {
      language: 'fr',
      publishedAt: '2035-09-08',
      text: `{halt|Moscou suspend ses exportations de blé}
{halt|La Russie cessera de vendre son blé à l’étranger à compter du 15 septembre et jusqu’à la fin de l’année}, a décidé vendredi le Kremlin. {harvest|En cause, une récolte catastrophique, la plus faible depuis 2012}, après {drought|un été sans pluie}.
{price|Le cours de la tonne a bondi de 11 % à Paris.} {egypt|Le Caire, premier client, dispose de quatre mois de réserves}, a assuré le ministre égyptien du Ravitaillement, Hazem Lotfi. {europe|Bruxelles juge la mesure « injustifiée ».} {bread|En Tunisie, le prix de la baguette va augmenter de 20 %.} {un|Les Nations unies redoutent des famines dans la Corne de l’Afrique.}`,
    },
    {
      language: 'en',
      publishedAt: '2035-09-08',
      text: `{halt|Kremlin bans wheat exports until year end}
{halt|No Russian wheat will leave the country from mid-September}, {harvest|after the poorest harvest in more than two decades}. {drought|Hardly a drop of rain fell this summer in the south.} {price|Wheat futures jumped 11 percent.} {egypt|Egypt said its stores would last four months.}
{europe|The European Commission called the decision unjustified.} {un|The UN warned of hunger in Somalia and Ethiopia.} {farmers|Russian growers complain that they will have to sell at a loss at home.} {us|Washington said American farmers could fill part of the gap.}`,
    },
    {
      language: 'fr',
      publishedAt: '2035-09-12',
      text: `Blé : qui va remplacer la Russie ?
{us|Les États-Unis se disent en mesure de combler une partie du manque.} {halt|L’embargo russe, qui entre en vigueur lundi,} prive le marché de 20 millions de tonnes. {farmers|Les céréaliers du Kouban, contraints d’écouler leurs stocks à perte, grognent.} {bread|À Tunis, le pain coûte déjà un cinquième de plus.}
{unrest|Des heurts ont éclaté devant des boulangeries de Sfax ; onze personnes ont été blessées.} {talk|Le président égyptien Sherif Nagati s’est entretenu par téléphone avec son homologue russe.} {india|New Delhi envisage à son tour de restreindre les ventes de riz.}`,
    },
    {
      language: 'en',
      publishedAt: '2035-09-13',
      text: `Eleven hurt as bread protests hit Tunisia
{unrest|Crowds fought with police outside bakeries in Sfax}, after {bread|bread rose by a fifth}. {talk|Egypt’s Nagati called the Russian president} to ask for an exception. {india|India may limit rice exports too}, its trade minister said. {price|Wheat slipped back two percent on Thursday.}`,
    },
    {
      language: 'fr',
      publishedAt: '2035-09-10',
      text: `Kiev : la récolte de maïs s’annonce bonne
L’Ukraine devrait récolter 30 millions de tonnes de maïs, soit 8 % de plus que l’an dernier, selon le ministère de l’Agriculture. Les exportations passent surtout par le port d’Odessa. Le prix de la tonne de colza a reculé. Les agriculteurs manquent de bras.`,
    },
  ],
]
