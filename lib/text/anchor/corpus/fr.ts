import type { Revision } from './revision'

/** Revisions of French news paragraphs, labelled before they were read by the program. All names are invented. */
export const fr: readonly Revision[] = [
  [
    'toll updated',
    'Un incendie a ravagé dans la nuit un entrepôt de Saint-Brévin. [a|Quatre pompiers] ont été blessés, dont [b|un grièvement], selon [c|la préfecture de l’Arvel]. [d|Près de 120 soldats du feu] ont été mobilisés.',
    'Un incendie a ravagé dans la nuit un entrepôt de Saint-Brévin. [a|Six pompiers] ont été blessés, dont [b~|un grièvement], selon [c~|la préfecture de l’Arvel]. [d|Près de 120 soldats du feu] ont été mobilisés.',
  ],
  [
    'toll updated and paragraph rewritten around it',
    'Le séisme qui a frappé lundi la région de Tarmelle a fait [a|au moins 41 morts] et [b|plus de 300 blessés], d’après [c|un bilan provisoire] des secours. Les recherches continuaient mardi matin.',
    'Mardi matin, les secours de la région de Tarmelle ont porté à [a~|57 morts] et [b~|plus de 450 blessés] le bilan du séisme survenu la veille. Les recherches continuent.',
  ],
  [
    'sentence deleted',
    'La mairie d’Ostrec a présenté son budget mardi. [a|Les dépenses augmenteront de 3,2 %] en 2027. [b|La taxe foncière restera inchangée], a promis la maire. [c|Un emprunt de 12 millions d’euros] sera contracté.',
    'La mairie d’Ostrec a présenté son budget mardi. [a|Les dépenses augmenteront de 3,2 %] en 2027. [c|Un emprunt de 12 millions d’euros] sera contracté.',
  ],
  [
    'two sentences deleted, the same figure stays elsewhere',
    'Trois conducteurs ont été arrêtés. [a|Douze véhicules] ont été saisis à Port-Lanvic, a dit le procureur. L’enquête durait depuis un an. À Kermoal, [b|douze véhicules] attendaient encore d’être expertisés.',
    'Trois conducteurs ont été arrêtés. À Kermoal, [b|douze véhicules] attendaient encore d’être expertisés.',
  ],
  [
    'deleted, and the figure is said of something else in a new sentence',
    'Le groupe Velmar supprimera [a|850 postes] en Bretagne. La direction parle de sauvegarde. Les syndicats appellent à la grève jeudi.',
    'La direction du groupe Velmar parle de sauvegarde. Les syndicats appellent à la grève jeudi. Quelque 850 postes restent par ailleurs vacants dans les hôpitaux du département, selon une étude.',
  ],
  [
    'sentence split in two',
    'Le ministre [a|Aurélien Castagne] a annoncé mercredi [b|un plan de 2 milliards d’euros] pour les petites lignes, dont [c|600 millions dès 2027], à l’issue d’une réunion avec les régions.',
    'Le ministre [a~|Aurélien Castagne] a annoncé mercredi [b~|un plan de 2 milliards d’euros] pour les petites lignes, à l’issue d’une réunion avec les régions. Il prévoit [c~|600 millions dès 2027].',
  ],
  [
    'two sentences merged',
    'La tempête Ondine a privé [a|40 000 foyers] d’électricité. [b|Trois cents agents] d’Enelys sont à pied d’œuvre.',
    'La tempête Ondine a privé [a~|40 000 foyers] d’électricité et [b~|trois cents agents] d’Enelys sont à pied d’œuvre.',
  ],
  [
    'paragraph moved up',
    'La course partira de Brisemont samedi.\n\nLe parcours fait [a|182 kilomètres] et compte [b|cinq cols].\n\n[c|« Ce sera une journée d’hommes »], a dit le directeur, Paul Hémery.',
    '[c|« Ce sera une journée d’hommes »], a dit le directeur, Paul Hémery.\n\nLa course partira de Brisemont samedi.\n\nLe parcours fait [a|182 kilomètres] et compte [b|cinq cols].',
  ],
  [
    'quote shortened',
    'Le président du club, Luc Ferrand, s’est dit déçu. [a|« Nous avons tout donné, nous n’avons rien lâché, et nous sortons la tête haute de cette saison »], a-t-il dit devant [b|8 000 supporters].',
    'Le président du club, Luc Ferrand, s’est dit déçu. [a|« Nous sortons la tête haute de cette saison »], a-t-il dit devant [b~|8 000 supporters].',
  ],
  [
    'quote reattributed',
    '[a|« Personne ne sera laissé de côté »], a assuré [b|la ministre Inès Corbal] lundi soir à la télévision. Elle a promis [c|une aide de 200 euros].',
    '[a~|« Personne ne sera laissé de côté »], a assuré [b|le porte-parole Hugo Lanteri] lundi soir à la télévision. Elle a promis [c|une aide de 200 euros].',
  ],
  [
    'statement negated',
    'Le parquet de Valmorin [a|a ouvert une enquête] mardi. [b|Le suspect a reconnu les faits], selon son avocate. Il encourt [c|dix ans de prison].',
    'Le parquet de Valmorin [a|a ouvert une enquête] mardi. [b|Le suspect n’a pas reconnu les faits], selon son avocate. Il encourt [c|dix ans de prison].',
  ],
  [
    'confirmed becomes denied',
    'L’entreprise [a|a confirmé la fermeture de l’usine] de Lormond. [b|340 salariés] y travaillent encore.',
    'L’entreprise [a|a démenti la fermeture de l’usine] de Lormond. [b|340 salariés] y travaillent encore.',
  ],
  [
    'tense changed',
    'Le tribunal [a|rendra sa décision vendredi]. Le prévenu [b|risque trois ans de prison] et [c|une amende de 45 000 euros].',
    'Le tribunal [a|a rendu sa décision vendredi]. Le prévenu [b|risquait trois ans de prison] et [c~|une amende de 45 000 euros].',
  ],
  [
    'spelling of a name corrected',
    'Selon [a|Marek Dombrowsky], négociateur en chef, [b|17 pays] ont signé le texte. [c|« C’est un début »], a ajouté M. Dombrowsky.',
    'Selon [a|Marek Dąbrowski], négociateur en chef, [b~|17 pays] ont signé le texte. [c~|« C’est un début »], a ajouté M. Dąbrowski.',
  ],
  [
    'unit corrected',
    'Le réservoir contient encore [a|15 millions de litres] d’eau, assez pour [b|six semaines], d’après la régie.',
    'Le réservoir contient encore [a|15 millions de mètres cubes] d’eau, assez pour [b~|six semaines], d’après la régie.',
  ],
  [
    'magnitude corrected',
    'Le déficit atteint [a|3,5 millions d’euros], a indiqué [b|la Cour des comptes] dans son rapport annuel. Il était de [c|2,8 milliards] un an plus tôt.',
    'Le déficit atteint [a|3,5 milliards d’euros], a indiqué [b~|la Cour des comptes] dans son rapport annuel. Il était de [c|2,8 milliards] un an plus tôt.',
  ],
  [
    'same figure of another thing after a rewriting',
    'La police a interpellé [a|23 manifestants] samedi à Hautecombe. Les heurts ont duré [b|deux heures]. Plusieurs vitrines ont été brisées.',
    'Le calme est revenu à Hautecombe, où la préfecture a recensé 23 vitrines brisées après les défilés de samedi. Des habitants réclament des renforts.',
  ],
  [
    'lead rewritten, body untouched',
    'Un avion de tourisme s’est écrasé dimanche près de Montbreuil.\n\nL’appareil avait décollé à [a|14 h 20] de l’aérodrome de Chaume. [b|Ses deux occupants] sont morts, selon [c|la gendarmerie].',
    'La recherche des causes a commencé lundi à Montbreuil, au lendemain de l’accident d’un avion de tourisme.\n\nL’appareil avait décollé à [a|14 h 20] de l’aérodrome de Chaume. [b|Ses deux occupants] sont morts, selon [c|la gendarmerie].',
  ],
  [
    'clause inserted',
    'Le prix du blé a atteint [a|312 euros la tonne] vendredi. [b|Il a gagné 8 %] en une semaine.',
    'Le prix du blé a atteint, après une semaine agitée sur les marchés, [a~|312 euros la tonne] vendredi. [b|Il a gagné 8 %] en une semaine.',
  ],
  [
    'hedge added',
    '[a|1 500 personnes] ont défilé à Grandval, selon [b|les organisateurs].',
    'Environ [a~|1 500 personnes] ont défilé à Grandval, selon [b~|les organisateurs].',
  ],
  [
    'source replaced',
    'Le nombre de contrats a doublé, à [a|64 000], selon [b|le ministère du Travail]. [c|Un sur trois] concerne un jeune.',
    'Le nombre de contrats a doublé, à [a~|64 000], selon [b|l’institut Statélia]. [c|Un sur trois] concerne un jeune.',
  ],
  [
    'figures of a list: one changes, one goes',
    'Résultats : Arnaud Vial, [a|34 %] ; Lise Morvan, [b|29 %] ; Karim Sadoun, [c|21 %] ; Odile Pruvost, [d|9 %].',
    'Résultats : Arnaud Vial, [a~|34 %] ; Lise Morvan, [b|29,4 %] ; Karim Sadoun, [c~|21 %].',
  ],
  [
    'twin sentences, the first deleted',
    'À Morlieu, la crue a fait [a|deux morts]. À Saint-Ourse, la crue a fait [b|deux morts]. Le fleuve baisse.',
    'À Saint-Ourse, la crue a fait [b|deux morts]. Le fleuve baisse.',
  ],
  [
    'date moved, rest as it was',
    'Le sommet aura lieu [a|le 14 mars] à Vernaz, en présence de [b|vingt-deux chefs d’État].',
    'Le sommet aura lieu [a|le 21 mars] à Vernaz, en présence de [b~|vingt-deux chefs d’État].',
  ],
  [
    'typography alone',
    'Le chantier coûtera [a|1 250 000 €], a dit l\'élu. [b|"Nous n\'avons pas le choix"], a-t-il ajouté.',
    'Le chantier coûtera [a|1 250 000 €], a dit l’élu. [b|« Nous n’avons pas le choix »], a-t-il ajouté.',
  ],
  [
    'figure put in words',
    'L’attentat de Kelmas a fait [a|8 morts] et une trentaine de blessés, selon la police.',
    'L’attentat de Kelmas a fait [a|huit morts] et une trentaine de blessés, selon la police.',
  ],
  [
    'passage becomes a range',
    'La température atteindra [a|41 °C] jeudi à Sablons. [b|Onze départements] sont en vigilance rouge.',
    'La température atteindra [a|entre 40 et 42 °C] jeudi à Sablons. [b|Quatorze départements] sont en vigilance rouge.',
  ],
  [
    'quote deleted, its speaker stays',
    'Le maire de Fontclaire, Jean Astruc, est inquiet. [a|« On va droit dans le mur »], a-t-il lancé. Il a écrit au préfet. [b|Cinq écoles] pourraient fermer.',
    'Le maire de Fontclaire, Jean Astruc, est inquiet. Il a écrit au préfet. [b|Cinq écoles] pourraient fermer.',
  ],
  [
    'indirect speech made direct',
    'La directrice de l’hôpital a indiqué que [a|les urgences resteraient fermées la nuit]. Il manque [b|neuf médecins].',
    'La directrice de l’hôpital l’a confirmé : « [a~|Les urgences resteront fermées la nuit]. » Il manque [b|neuf médecins].',
  ],
  [
    'order of clauses turned',
    'Selon le parquet, [a|sept personnes] ont été mises en examen jeudi.',
    '[a~|Sept personnes] ont été mises en examen jeudi, selon le parquet.',
  ],
  [
    'half of the article replaced',
    'La grève des éboueurs entre dans sa [a|deuxième semaine] à Portelune. [b|4 000 tonnes de déchets] jonchent les rues. Le maire refuse de négocier. [c|« Nous tiendrons »], dit Samia Belkor, du syndicat.',
    'La grève des éboueurs a pris fin à Portelune après un accord conclu dans la nuit. Les agents obtiennent 90 euros par mois. [c~|« Nous avons tenu »], dit Samia Belkor, du syndicat. La collecte reprend lundi.',
  ],
]
