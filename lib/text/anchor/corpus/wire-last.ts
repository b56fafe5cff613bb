import type { Revision } from './revision'

/** Fifteen more in both languages, written and labelled after the last rule was mended; no rule was mended on these, four labels were after a second reading. */
export const wireLast: readonly Revision[] = [
  [
    'strike called off',
    'Rail workers in Lombria will stop work for [a|24 hours] on Friday, their union said, after talks over [b|a pay rise of 7 percent] broke down. [c|About 900 trains will be cancelled.]\n\n"[d|We did not want this strike]," said union leader Guido Parra.',
    'Rail workers in Lombria called off a strike planned for Friday after the operator offered them [b~|a pay rise of 5.5 percent].\n\n"[d|We did not want this strike]," said union leader Guido Parra. [c|About 900 trains would have been cancelled.]',
  ],
  [
    'sentence deleted, its twin stays',
    'The fire destroyed [a|14 houses] in Eastfold. It destroyed [b|14 barns] in Westfold. [c|Nobody was injured], the fire chief said. The cause is being investigated.',
    'The fire destroyed [b~|14 barns] in Westfold. [c|Nobody was injured], the fire chief said. The cause is being investigated.',
  ],
  [
    'figures refined',
    'The probe found that [a|nearly half of the bridges] in the county needed repair. [b|The last inspection was in 2009.] Repairs would cost [c|up to $60 million], it said.',
    'The probe found that [a|47 percent of the bridges] in the county needed repair. [b|The last inspection was in 2011.] Repairs would cost [c|$58 million to $63 million], it said.',
  ],
  [
    'paragraphs merged and turned round',
    'Writer Colm Datry has died, his publisher said on Sunday. [a|He was 84.]\n\nHis novel "The Ford" [b|sold two million copies] and was [c|translated into 31 languages].\n\nHe leaves [d|a wife and three sons].',
    'Colm Datry, whose novel "The Ford" was [c~|translated into 31 languages] and [b~|sold two million copies], has died at [a~|84], his publisher said on Sunday. He leaves [d|a wife and three sons].',
  ],
  [
    'claim retracted',
    'The ministry said [a|an American pilot had been captured]. [b|The aircraft came down near Sefa], [c|60 km from the border]. Washington did not comment.',
    'The ministry withdrew an earlier statement about a captured pilot. [b|The aircraft came down near Sefa], [c|60 km from the border]. Washington said both crew members were safe.',
  ],
  [
    'order of quotes changed',
    '"[a|It is a historic day for our town]," said Mayor Wilma Jost. "[b|The rents will kill us]," said baker Rolf Teller, [c|who has run his shop for 27 years]. The mall will have [d|140 shops].',
    'The mall will have [d|140 shops]. "[b|The rents will kill us]," said baker Rolf Teller, [c|who has run his shop for 27 years]. Mayor Wilma Jost called it "[a|a historic day for our town]".',
  ],
  [
    'correction at the foot repeats the old figure',
    'The hospital treated [a|112 patients] for heatstroke in July, [b|twice as many as a year earlier]. [c|Eleven of them died.]',
    'The hospital treated [a|121 patients] for heatstroke in July, [b~|twice as many as a year earlier]. [c|Twelve of them died.]\n\nThis article was amended on 4 August. An earlier version said the hospital had treated 112 patients and that eleven of them had died.',
  ],
  [
    'whole sentences reworded lightly',
    '[a|The company employs 5,400 people in eleven countries.] [b|It was founded in 1958 by the brothers Karl and Emil Vogt.] [c|Last year it made a loss of 77 million francs.]',
    '[a|The company, based in Zug, employs 5,400 people in eleven countries.] [b|It was founded by the brothers Karl and Emil Vogt in 1958.] [c|Last year it made a profit of 12 million francs.]',
  ],
  [
    'un incendie, puis son bilan',
    'Un incendie s’est déclaré jeudi matin dans un immeuble de [a|six étages] du centre de Vérone-sur-Lot. [b|Une soixantaine de pompiers sont sur place.] [c|Le feu n’est pas maîtrisé.]',
    'Deux personnes sont mortes jeudi dans l’incendie d’un immeuble de [a~|six étages] du centre de Vérone-sur-Lot, selon les pompiers, qui étaient [b~|une soixantaine sur place]. [c|Le feu est maîtrisé] depuis midi.',
  ],
  [
    'la phrase et son double',
    'En 2022, la commune comptait [a|2 300 habitants]. En 2012, elle en comptait [b|2 900]. [c|L’école a fermé en 2019.] Le maire, [d|Hubert Sarlat], ne se représentera pas.',
    'En 2012, la commune comptait [b~|2 900] habitants. [c|L’école a fermé en 2019.] La maire, [d|Huguette Sarlat], ne se représentera pas.',
  ],
  [
    'une citation devient indirecte',
    '« [a|Les stocks suffisent pour six semaines] », a assuré le ministre Alain Drouet. Les stations ont vendu [b|30 % de carburant de plus] qu’un lundi ordinaire. [c|Trois dépôts sont bloqués.]',
    'Le ministre Alain Drouet a assuré que [a~|les stocks suffisent pour six semaines]. Les stations ont vendu [b|35 % de carburant de plus] qu’un lundi ordinaire. [c|Quatre dépôts sont bloqués.]',
  ],
  [
    'le paragraphe retiré',
    'L’entreprise a versé [a|12 millions d’euros de dividendes]. [b|Son patron a touché 1,8 million d’euros], selon le rapport annuel.\n\n[c|Les salariés, eux, n’ont pas été augmentés depuis 2021], dénonce la CST.\n\nLe titre a perdu [d|4,1 % en un an].',
    'L’entreprise a versé [a|12 millions d’euros de dividendes]. [b|Son patron a touché 1,8 million d’euros], selon le rapport annuel.\n\nLe titre a gagné 1,8 % depuis jeudi mais a perdu [d~|4,1 % en un an].',
  ],
  [
    'l’attribution passe devant',
    'Le nombre de loups a augmenté de [a|9 % en un an], d’après l’Office de la faune. [b|Ils seraient 1 100.] Les éleveurs demandent [c|des tirs de défense].',
    'D’après l’Office de la faune, le nombre de loups a augmenté de [a~|9 % en un an]. [b|Ils sont 1 100.] Les éleveurs demandent [c|des tirs de défense].',
  ],
  [
    'deux mouvements dans une page',
    'La ligne 4 du tramway ouvrira [a|le 2 septembre]. [b|Elle a coûté 210 millions d’euros.]\n\nElle comptera [c|18 stations] sur [d|11 kilomètres].\n\n« [e|C’est la fin de dix ans de travaux] », se réjouit la maire, Judith Alban.',
    '« [e~|C’est la fin de dix ans de travaux] » : la maire, Judith Alban, a inauguré mardi la ligne 4 du tramway, qui ouvrira [a~|le 2 septembre].\n\nElle compte [c~|18 stations] sur [d~|11 kilomètres]. [b|Elle a coûté 232 millions d’euros.]',
  ],
  [
    'l’heure et le lieu',
    'Le séisme, [a|de magnitude 5,4], a été ressenti à [b|6 h 12] jusqu’à Port-Lavel. [c|Aucun dégât n’est signalé.] Une réplique de magnitude 4,1 a suivi.',
    'Le séisme, [a|de magnitude 5,6], a été ressenti à [b~|6 h 12] jusqu’à Port-Lavel et Mireuil. [c|Des dégâts sont signalés.] Une réplique de magnitude 4,1 a suivi.',
  ],
]
