import type { ToldEvent } from './told'

/** The last of the five made-up events by another hand, and articles that only look like one of them. */
export const lastOfFive: readonly ToldEvent[] = [
  [
    {
      language: 'fr',
      publishedAt: '2025-10-07',
      text: `L'américain Corland avale Helvor pour 4,2 milliards de francs

Le groupe américain Corland Industries va racheter le fabricant suisse de machines d'emballage Helvor pour 4,2 milliards de francs, ont annoncé mardi les deux entreprises. {f50|L'offre, entièrement en espèces, s'élève à 118 francs par action, soit une prime de 31 % sur le cours de clôture de lundi.}

{f51|Le conseil d'administration d'Helvor recommande à l'unanimité d'accepter l'offre.} {f52|La fondation de la famille Aubert, qui détient 38 % du capital, s'est engagée à apporter ses titres.}

Helvor emploie 5 600 personnes dans le monde, dont 1 900 en Suisse, et a réalisé l'an dernier un chiffre d'affaires de 2,1 milliards de francs. Corland promet de maintenir le siège à Aubrive pendant au moins cinq ans.

{f53|« Ce n'est pas une opération de réduction de coûts, c'est une opération de croissance », a affirmé la directrice générale de Corland, Jennifer Stroud.} {f54|Le groupe vise toutefois 140 millions de francs de synergies annuelles d'ici à 2028.}

{f49|À la Bourse suisse, l'action Helvor a bondi de 27 % à 114,60 francs.} Celle de Corland cédait 2 % à New York.

{f57|La transaction devrait être bouclée au premier trimestre 2026}, {f56|sous réserve du feu vert des autorités de la concurrence}. {f60|Le syndicat Unia craint la suppression de 400 postes.}`,
    },
    {
      language: 'fr',
      publishedAt: '2025-10-07',
      text: `Helvor passe sous pavillon américain : à Aubrive, la crainte et la résignation

{f51|Le conseil d'administration d'Helvor recommande à l'unanimité d'accepter l'offre} de l'américain Corland. Une page de cent douze ans se tourne pour 4,2 milliards de francs.

Les 1 100 salariés du site historique l'ont appris à 7 heures, par courriel. « On savait que ça venait, mais pas si vite », dit une monteuse à la sortie de l'équipe de nuit. {f60|Quatre cents emplois seraient menacés, avance le syndicat Unia, surtout dans l'administration et la recherche.}

La direction se veut rassurante : le siège restera dans la ville au moins cinq ans. « Et la sixième année ? », interroge la syndique Carole Monnier, qui demande des garanties écrites.

{f52|La clé du rachat, c'est la famille Aubert : en cédant ses 38 %, la fondation a scellé le sort de l'entreprise.} {f58|« Mon grand-père aurait préféré un partenaire à un concurrent, mais il n'aurait pas choisi le déclin », a dit Édouard Aubert.}

{f55|Un autre prétendant, le danois Nordpak, s'était manifesté cet été avec une proposition inférieure.} {f53|Jennifer Stroud, la patronne de Corland, jure vouloir faire grandir Helvor, et non tailler dans les dépenses.}

{f59|Pour la commune, l'enjeu est aussi fiscal : l'entreprise fournit 14 % de ses recettes.} Le Conseil d'État recevra les dirigeants jeudi. {f49|À la Bourse suisse, l'action Helvor a bondi de 27 %.}`,
    },
    {
      language: 'en',
      publishedAt: '2025-10-07',
      text: `Corland to buy Swiss packaging specialist Helvor in $5.2bn deal

Corland Industries has agreed to acquire Helvor for 4.2 billion Swiss francs in cash, the largest purchase in the US group's history. {f50|Shareholders will receive CHF118 apiece, almost a third more than Monday's close.}

{f52|The Aubert family foundation has irrevocably committed its 38 per cent stake} and {f51|Helvor's directors unanimously back the bid}. {f55|Danish rival Nordpak had offered about CHF105 a share in July, people familiar with the matter said.}

{f53|"This is not about cutting costs, it is about growth," chief executive Jennifer Stroud told analysts.} {f54|Corland nevertheless expects annual savings of CHF140m within three years.}

The purchase will be funded with $3.5bn of new debt, lifting Corland's leverage to 3.4 times earnings. Ratings agency Moody's placed the group under review for a downgrade.

{f49|Helvor shares closed 27 per cent higher}, slightly below the offer price. The company turned over CHF2.1bn in 2024 and has 5,600 employees, a third of them in Switzerland.

{f56|Regulators in Brussels are likely to look closely at filling machines, where the pair would control nearly 45 per cent of the European market.} {f57|Completion is expected early next year.}`,
    },
    {
      language: 'fr',
      publishedAt: '2025-10-08',
      text: `Rachat d'Helvor : {f56|Bruxelles, principal obstacle} sur la route de Corland

Au lendemain de l'annonce, les analystes refont leurs calculs. {f50|À 118 francs, Corland paie cher}, mais pas hors de prix : seize fois le résultat opérationnel, contre quatorze en moyenne pour le secteur.

Le risque est ailleurs. {f56|Dans les remplisseuses, le nouvel ensemble pèserait près de la moitié du marché européen.} {f56|« La Commission exigera des cessions »}, prédit Rémy Vial, de la banque Lorrain. {f57|Il juge irréaliste le calendrier annoncé et ne voit pas de conclusion avant l'été 2026.}

Le financement inquiète aussi. L'acquéreur empruntera 3,5 milliards de dollars. Moody's a mis sa note sous surveillance négative.

{f54|Quant aux économies attendues – 140 millions par an à l'horizon 2028 –, elles supposent de fermer des sites}, {f53|quoi qu'en dise Jennifer Stroud, pour qui seul compte le développement}. {f60|Unia parle de 400 emplois en danger}, chiffre que le groupe qualifie de « pure spéculation ».

{f55|Reste l'hypothèse d'une surenchère. Nordpak, éconduit en juillet à 105 francs, a fait savoir qu'il ne reviendrait pas.} {f52|Avec 38 % du capital promis à Corland, la partie semblait de toute façon jouée.}

{f49|Mercredi, le titre Helvor se stabilisait autour de 114 francs.}`,
    },
    {
      language: 'fr',
      publishedAt: '2025-10-09',
      text: `Helvor : le gouvernement cantonal obtient un engagement écrit

Reçus jeudi matin par le Conseil d'État, les dirigeants de Corland ont signé une lettre garantissant le maintien du siège à Aubrive jusqu'à fin 2030. La recherche y restera également, mais aucune promesse ne porte sur la production.

« Nous avons obtenu ce qui était possible », a résumé le ministre de l'Économie, Blaise Rochat. {f59|L'entreprise assure environ un septième des rentrées fiscales de la commune.}

{f60|Unia, qui redoute la disparition de plusieurs centaines de places de travail}, dénonce « un papier sans valeur juridique ». Le syndicat organise samedi une manifestation devant l'usine. Sur les 1 900 collaborateurs que compte le groupe dans le pays, plus de la moitié travaillent à Aubrive.

{f53|Jennifer Stroud a répété devant la presse que le rachat visait « la croissance, pas les économies ».} Interrogée sur {f54|les 140 millions de synergies promis aux investisseurs}, elle a répondu qu'ils viendraient « d'abord des achats ».

{f58|Édouard Aubert, au nom de la fondation familiale, a défendu la vente : « Seuls, nous aurions décliné. »} Le produit de la cession, environ 1,6 milliard, ira en partie à un fonds de soutien à l'innovation régionale.

{f57|Les parties maintiennent leur objectif de conclure l'affaire d'ici à la fin mars.}`,
    },
  ],
  [
    {
      language: 'fr',
      publishedAt: '2025-04-20',
      text: `Ukraine : neuf morts dans une frappe sur Verbivka, dans le nord-est

La Russie a tiré 479 drones et 31 missiles sur l'Ukraine dans la nuit de vendredi à samedi, selon l'armée de l'air ukrainienne, qui affirme en avoir détruit 446. Neuf personnes ont été tuées et 47 blessées à Verbivka, une ville industrielle du nord-est.

Un immeuble de cinq étages a été touché par une bombe planante, d'après le gouverneur de la région, Taras Khomenko. Deux adolescents figurent parmi les victimes. Les sauveteurs ont mis fin à leurs recherches samedi soir.

« Cette attaque montre que la trêve de Pâques n'était qu'un mot », a déclaré le ministre ukrainien des Affaires étrangères. Il a demandé une réunion d'urgence du Conseil de sécurité de l'ONU.

Le ministère russe de la Défense a dit avoir visé un centre de formation militaire et un dépôt de munitions. Les autorités locales assurent que la caserne la plus proche est vide depuis 2022.

Environ 180 000 abonnés ont été privés d'électricité pendant plusieurs heures. La Roumanie a fait décoller deux F-16 après la détection d'un engin près du delta du Danube.

Aucune négociation n'est prévue dans l'immédiat : les discussions engagées en mars à Ankara ont été suspendues sans date de reprise. La Norvège a annoncé une nouvelle aide de 300 millions d'euros pour la défense antiaérienne.`,
    },
    {
      language: 'fr',
      publishedAt: '2026-02-05',
      text: `Grève des transports à Merlebeke : un tram sur deux, les écoles désorganisées

Les transports publics de Merlebeke, en Belgique, ont tourné au ralenti jeudi. Un tram sur deux circulait et une ligne de métro sur trois était fermée, selon la compagnie TIM. La grève de vingt-quatre heures, lancée par le front commun syndical, a été suivie par 68 % des conducteurs d'après les syndicats, par 45 % d'après la direction.

Les agents demandent une augmentation de 5 % et la fin des services coupés. L'employeur offre 2 % et une prime de 300 euros. « On ne peut pas travailler douze heures avec un trou de quatre heures au milieu », explique Bart Claessens, permanent de la CSC.

La compagnie transporte 280 000 personnes par jour. Elle déplore aussi une montée des incivilités : les agressions de contrôleurs ont augmenté de 19 % en deux ans.

« La grève pénalise d'abord ceux qui n'ont pas de voiture », a regretté l'échevine de la Mobilité, Sofie Wauters. Une nouvelle rencontre aura lieu mardi, avec un conciliateur social désigné par le ministre.

Les écoles ont enregistré jusqu'à un tiers d'absents. Aucune indemnisation n'est prévue pour les abonnés, la compagnie invoquant la force majeure. Le précédent mouvement, en 2021, s'était achevé au bout de quatre jours, par un accord sur les pauses.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-05-14',
      text: `Corruption : l'ex-maire de Castelmare condamné à trois ans de prison

Le tribunal de Castelmare a condamné mercredi l'ancien maire Serge Pontallier à trois ans d'emprisonnement, dont dix-huit mois avec sursis, pour corruption et favoritisme. Il devra payer 200 000 euros d'amende et ne pourra exercer de mandat pendant dix ans.

L'élu, 71 ans, était accusé d'avoir touché 640 000 euros d'un promoteur immobilier, Sudalia, en échange de permis de construire sur le front de mer. L'argent était versé en liquide, dans les parkings de l'aéroport.

Le président du tribunal a dénoncé « une trahison durable de la parole donnée aux électeurs ». « C'est un jugement politique, je me battrai », a répondu M. Pontallier, dont l'avocat, Me Karim Soltani, a fait appel.

Le promoteur Gérard Lamy est condamné à deux ans avec sursis. L'ancienne directrice de l'urbanisme a été relaxée. Le parquet avait requis cinq ans de prison ferme.

L'affaire avait éclaté en 2020 après le témoignage d'un employé municipal. Le parti de l'ancien maire, le Rassemblement du centre, avait prononcé son exclusion dès sa mise en examen. L'association Probité civique, partie civile, a obtenu un euro symbolique. Le procès avait duré trois semaines.

La villa acquise au nom de la fille du maire, à Port-Lazare, est confisquée. La commune, qui réclamait deux millions d'euros, devra saisir le juge civil.`,
    },
    {
      language: 'fr',
      publishedAt: '2024-10-21',
      text: `Italie : sept morts et onze disparus dans les inondations du val Serana

De violents orages ont provoqué samedi des crues meurtrières dans le val Serana, dans le nord de l'Italie. Sept personnes sont mortes et onze sont toujours recherchées, selon la protection civile. Environ 2 800 habitants ont été évacués.

Il est tombé 210 litres d'eau par mètre carré en douze heures à Pontealto, un record depuis le début des mesures. Le torrent Serana a emporté deux ponts routiers et une partie de la voie ferrée. Six cents militaires participent aux secours.

« L'État sera à vos côtés jusqu'à la dernière maison reconstruite », a promis la présidente du Conseil, Giulia Ferrante. Le gouvernement a débloqué 50 millions d'euros.

La région avait placé la vallée en alerte rouge dès vendredi midi, et les maires avaient fermé les écoles. Les habitants saluent un système d'alerte qui a, selon eux, évité le pire.

La digue de Vallombra a cédé sur quarante mètres. Son gestionnaire reconnaît que des travaux de renforcement avaient été reportés deux fois. Une enquête a été ouverte pour désastre par négligence.

Selon la climatologue Laura Conti, l'intensité de ces pluies a augmenté de 15 % en raison du réchauffement. Les dégâts sont estimés à 350 millions d'euros. La précédente grande crue remonte à 1994. Environ 12 000 foyers étaient encore sans électricité dimanche.`,
    },
    {
      language: 'fr',
      publishedAt: '2025-03-18',
      text: `Le japonais Takamori rachète le suisse Lumetec pour 3,8 milliards de francs

Le groupe japonais Takamori Holdings a annoncé mardi le rachat du fabricant suisse de capteurs Lumetec pour 3,8 milliards de francs. L'offre se monte à 92 francs par action, soit une prime de 28 % sur le cours de la veille.

Le conseil d'administration de Lumetec soutient l'opération à une large majorité, deux membres s'étant abstenus. Le fonds Arvida, premier actionnaire avec 24 % des parts, apportera ses titres à l'offre.

Lumetec emploie 4 300 personnes, dont 1 500 en Suisse, et a dégagé en 2024 un chiffre d'affaires de 1,6 milliard. Le siège restera à Bellerive pour une durée de trois ans, promet l'acquéreur.

« Nous achetons un savoir-faire, pas un immeuble », a déclaré le président de Takamori, Kenji Oshima. Des synergies de 90 millions de francs sont attendues à partir de 2027. Le syndicat Syna s'inquiète pour 250 emplois.

Le titre Lumetec a gagné 25 % mardi à la Bourse suisse, à 90,40 francs. La finalisation est espérée pour la fin de l'année, après l'examen des autorités de la concurrence à Berne et à Tokyo. L'allemand Brückner, qui avait lui aussi étudié le dossier, a renoncé à présenter une offre.

L'opération sera financée pour moitié par les liquidités du groupe. L'agence S&P a confirmé sa note.`,
    },
  ],
]
