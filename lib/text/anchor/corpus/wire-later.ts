import type { Revision } from './revision'

/** Fifteen more in both languages, written and labelled after the rules were mended on the first; what they showed was mended then. */
export const wireLater: readonly Revision[] = [
  [
    'toll and circumstances',
    'At least [a|seven miners] were trapped underground on Tuesday after a tunnel collapsed at the Orval gold mine, the company said. [b|Rescuers have made contact with three of them], manager Sipho Landau told local radio.\n\nThe mine, [c|2.4 km deep], was closed for [d|six months] in 2021 after an earlier collapse that killed [e|five people].',
    'Rescuers brought [b|four of the trapped miners] to the surface on Wednesday, a day after a tunnel collapsed at the Orval gold mine, and were digging for three others.\n\nThe four are in good health, manager Sipho Landau told local radio.\n\nThe mine, [c|2.4 km deep], was closed for [d|six months] in 2021 after an earlier collapse that killed [e|five people].',
  ],
  [
    'paragraph cut, its number elsewhere',
    'The city will plant [a|12,000 trees] by 2030, Mayor Ruth Callan said. The plan costs [b|$18 million].\n\n[c|Critics say the city felled 3,000 trees last year alone.]\n\nIn 2012, the city had planted 3,000 trees along the ring road. [d|Half of them died in the drought.]',
    'The city will plant [a~|12,000 trees] by 2032, Mayor Ruth Callan said on Thursday. The plan costs [b|$18 million].\n\nIn 2012, the city had planted 3,000 trees along the ring road. [d|Half of them died in the drought.]',
  ],
  [
    'quote moved up and cut, name corrected',
    'The factory will reopen on Monday, its owner said. [a|Production had stopped on May 2] after [b|a fire in the paint shop].\n\nUnion delegate [c|Hanna Wirth] was cautious. "[d|We have been told this three times since the spring, and three times nothing happened]," she said.',
    '"[d|We have been told this three times since the spring]," said union delegate [c|Hanna Wirt] after the owner announced that the factory would reopen on Monday.\n\n[a|Production had stopped on May 2] after [b|a fire in the paint shop].',
  ],
  [
    'from live blog to report',
    'LIVE: Voting has ended in Carravale.\n\nPolls closed at [a|8 p.m.] across the island. [b|Turnout was 58 percent at 5 p.m.], officials said.\n\nExit polls put [c|the Harbour Party at 44 percent]. [d|The first results are due at 10 p.m.]',
    'The Harbour Party has won the election in Carravale with 46 percent of the vote, final results showed on Monday.\n\n[b~|Turnout was 63 percent], the highest since 1998, officials said. Polls closed at [a~|8 p.m.] on Sunday.\n\nParty leader Enid Marsh said she would form a government "within days".',
  ],
  [
    'sentences joined with a clause dropped',
    'Police seized [a|340 kilograms of cocaine] in a warehouse in Delft. [b|Its street value is put at 25 million euros.] [c|Two men aged 28 and 41 were arrested.]',
    'Police seized [a~|340 kilograms of cocaine] in a warehouse in Delft and arrested [c~|two men aged 28 and 41].',
  ],
  [
    'earnings: revised figures, quote replaced',
    'Net profit at Brightwell Foods rose [a|11%] to [b|$420 million] in the third quarter, beating [c|the $395 million that analysts had expected]. Sales were [d|flat at $3.1 billion].\n\n"[e|Our customers are trading down and we are there for them]," said chief executive Omar Dietz.',
    'Net profit at Brightwell Foods rose [a|12%] to [b|$423 million] in the third quarter, beating [c~|the $395 million that analysts had expected], and its shares gained 4%. Sales were [d|flat at $3.1 billion].\n\nChief executive Omar Dietz told Herald Radio that he saw no sign of a recession.',
  ],
  [
    'weather: same words about another place',
    'In Averton, [a|the river rose by two metres in an hour]. [b|Sixty people were taken to a school.] In Lowmere, the river rose by two metres overnight. [c|No one was hurt.]',
    'In Lowmere, the river rose by two metres overnight. [c|No one was hurt] there, but one man is missing in Averton.',
  ],
  [
    'headline, subheading and lead',
    'Court frees journalist\n\nIrma Solano spent [a|211 days] in prison\n\nA court in Portena on Friday ordered the release of reporter Irma Solano, who had been charged with [b|spreading false news]. Her newspaper said [c|she would appeal against a fine of 5,000 pesos].',
    'Reporter Irma Solano freed after [a~|211 days] in prison\n\nA court in Portena on Friday ordered the release of reporter Irma Solano, 38, who had been charged with [b~|spreading false news]. Her newspaper, El Faro, said [c~|she would appeal against a fine of 5,000 pesos].',
  ],
  [
    'bilan, attribution et rappel',
    'Une fusillade a fait [a|quatre blessés, dont un grave], samedi soir dans le quartier des Tanneurs, à Orvault-sur-Mer, a-t-on appris [b|de source policière]. [c|Une vingtaine de douilles ont été retrouvées.]\n\nC’est [d|la troisième fusillade depuis janvier] dans ce quartier.',
    'Un homme de 24 ans est mort dimanche de ses blessures après la fusillade qui a éclaté la veille dans le quartier des Tanneurs, à Orvault-sur-Mer. Trois autres personnes sont toujours hospitalisées. [c~|Une vingtaine de douilles ont été retrouvées] sur place, selon le parquet.\n\nC’est [d|la quatrième fusillade depuis janvier] dans ce quartier.',
  ],
  [
    'phrase supprimée, chiffre ailleurs',
    'Le syndicat réclame [a|1 200 embauches]. [b|La direction en promet 300.] Le groupe compte [c|14 000 salariés] en Europe. En 2020, il avait déjà promis 300 embauches.',
    'Le syndicat réclame [a|1 200 embauches]. Le groupe compte [c~|14 000 salariés], dont 9 000 en Europe. En 2020, il avait déjà promis 300 embauches.',
  ],
  [
    'citation coupée en deux par l’incise',
    '« [a|Ce budget est insincère, injuste et inefficace] », a jugé la députée Carole Meunier. Il prévoit [b|6,4 milliards d’euros d’économies]. [c|Le vote aura lieu mardi.]',
    '« [a|Ce budget est insincère et injuste] », a jugé la députée Carole Meunier avant le vote, prévu [c~|mardi]. Le texte prévoit [b~|6,4 milliards d’euros d’économies].',
  ],
  [
    'ordre des alinéas',
    'La canicule gagne le nord du pays. [a|Vingt-six départements sont en vigilance orange.]\n\n[b|Il a fait 41,2 °C à Carlat], un record pour un mois de juin.\n\nLa SNTF a annulé [c|une quarantaine de trains]. « [d|Les rails ont atteint 55 degrés] », explique un porte-parole.',
    'Un record pour un mois de juin : [b|il a fait 41,4 °C à Carlat].\n\nLa SNTF a annulé [c~|une soixantaine de trains]. « [d|Les rails ont atteint 55 degrés] », explique un porte-parole.\n\nLa canicule gagne le nord du pays. [a|Trente et un départements sont en vigilance orange.]',
  ],
  [
    'proposition relative devenue phrase',
    'Le peintre Yves Calmette, [a|dont trois toiles sont au musée de Lausanne], est mort jeudi à [b|91 ans]. [c|Il avait cessé de peindre en 2011.]',
    'Le peintre Yves Calmette est mort jeudi à [b~|91 ans], a annoncé sa famille. [a~|Trois de ses toiles sont au musée de Lausanne]. [c|Il avait cessé de peindre en 2011.]',
  ],
  [
    'du futur au passé',
    'Le sommet [a|s’ouvrira lundi à Tarsis] en présence de [b|trente-deux chefs d’État]. [c|Le président lydien n’y participera pas.] [d|Quelque 8 000 policiers seront déployés.]',
    'Le sommet [a|s’est ouvert lundi à Tarsis] en présence de [b~|trente chefs d’État]. [c|Le président lydien n’y participe pas.] Une manifestation a rassemblé 8 000 personnes.',
  ],
  [
    'une source remplacée, le chiffre reste',
    '[a|Le vaccin est efficace à 87 %], affirme le laboratoire Genova. L’essai a porté sur [b|3 400 patients]. [c|Un patient est mort] au cours de l’essai.',
    '[a~|Le vaccin est efficace à 87 %], selon une étude parue dans la revue Clinica. L’essai a porté sur [b|3 400 patients]. [c|Deux patients sont morts] au cours de l’essai.',
  ],
]
