import type { Revision } from './revision'

/** English agency news written anew from one day to the next; labelled before anything was measured on it. */
export const retoldEn: readonly Revision[] = [
  [
    'toll grows, lead rewritten',
    '[a|Six people] were killed and [b|about 40 injured] when a bus carrying pilgrims plunged into a ravine near the town of Ostrel on Saturday, police said.\n\nThe bus was on its way from Marden to the shrine of Saint Ulla when the driver lost control on a bend, [c|said local police chief Dimo Harsan]. [d|The road was wet], he added.\n\n[e|Twelve of the injured] were in critical condition, a doctor at the hospital in Ostrel told reporters. [f|Nine ambulances] were sent to the scene.\n\n[g|It was the third such accident this year.]',
    '[a~|Nine people], among them two children, died when a bus carrying pilgrims plunged 60 metres into a ravine in northern Velmark, officials said on Sunday. [b~|A further 43 were injured].\n\nThe accident happened on Saturday near the town of Ostrel. The driver appeared to have fallen asleep, [c~|according to police chief Dimo Harsan], who had earlier blamed the weather.\n\n[e~|Fourteen of the injured] remained in critical condition on Sunday, doctors said.\n\nThe government declared a day of mourning.',
  ],
  [
    'strike, talks fail',
    'Train drivers on the Norring line will walk out [a|for 24 hours on Friday] in a dispute over pay, their union said on Tuesday. The strike, [b|the second this month], is expected to affect [c|some 60,000 commuters].\n\n"[d|We have been patient for long enough]," said Hedda Quist, who leads the union. Drivers are asking for [e|a raise of 6 percent]; the operator has offered [f|2.5 percent].\n\nThe operator, NorringRail, said [g|it regretted the decision]. [h|It carries 21 million passengers a year.]',
    'Train drivers on the Norring line began [a~|a 48-hour strike] on Friday after talks over pay collapsed overnight, leaving [c~|around 75,000 commuters] without service.\n\nUnion leader Hedda Quist said her members [d~|had been patient long enough]. They want [e~|6 percent more]; the operator\'s last offer was [f~|3 percent].\n\nNorringRail, [h~|which carries 21 million passengers a year], called the walkout "irresponsible".',
  ],
  [
    'court, verdict in',
    'A jury in Castlemoor began deliberating on Wednesday in the trial of [a|Rafe Dunlow], [b|a former nurse] accused of poisoning [c|four patients] at a home for the elderly.\n\nDunlow, [d|44], has denied all charges. In his closing speech, prosecutor Imogen Sayle said the evidence was "[e|overwhelming]". [f|Insulin was found in his locker], she told the jury.\n\nThe defence said [g|the deaths were natural]. [h|The trial has lasted seven weeks.] If convicted, he faces [i|up to life in prison].',
    '[b~|Former nurse] [a~|Rafe Dunlow] was found guilty on Friday of murdering [c~|three patients] and cleared of killing a fourth at a home for the elderly in Castlemoor.\n\nThe jury took two days to reach its verdict after [h~|a seven-week trial]. Dunlow, [d~|44], showed no emotion.\n\nProsecutor Imogen Sayle had called the evidence "[e~|overwhelming]". The defence had argued that [g~|the deaths were from natural causes].\n\nHe will be sentenced on March 9 and faces [i~|life in prison].',
  ],
  [
    'company results, background cut',
    'Brellin Foods reported [a|a profit of $41 million] for the second quarter, [b|down from $58 million] a year earlier, as cocoa prices rose.\n\nRevenue was [c|$1.2 billion], in line with forecasts. Chief executive [d|Otto Varley] said the company would [e|raise prices by 4 to 5 percent] in the autumn.\n\n[f|Shares rose 2 percent in early trading.] Brellin, which was founded in 1911, employs [g|8,400 people] in nine countries. [h|It sold its biscuit business in 2019 for $300 million.]',
    'Shares in Brellin Foods fell 3 percent on Thursday after the chocolate maker said [a~|second-quarter profit had dropped to $41 million] [b~|from $58 million] a year before because of dearer cocoa.\n\nSales came in at [c~|$1.2 billion]. The company plans to [e~|increase prices by 4-5 percent] from September, [d~|Varley], its chief executive, told analysts.\n\nThe group has [g~|8,400 employees].',
  ],
  [
    'storm, evacuations',
    'Forecasters said tropical storm Edda could become a hurricane [a|by Thursday night], with winds of [b|75 mph]. [c|About 5,000 residents] of the Callow Islands were told to leave their homes.\n\n[d|Schools and banks will close at noon], governor Perrin Holt said. [e|"Do not wait," he told islanders.]\n\nThe storm was [f|310 miles] southeast of the islands at 8 a.m. and moving [g|at 12 mph]. In 2008, a hurricane killed [h|17 people] there.',
    'Hurricane Edda closed in on the Callow Islands on Thursday with winds of [b~|85 mph], forcing [c~|more than 6,000 residents] from their homes.\n\nEdda, which was a tropical storm until Thursday afternoon, was [f~|140 miles] southeast of the islands at 5 p.m. and moving [g~|at 14 mph], forecasters said.\n\n[e~|"Do not wait," Governor Perrin Holt said] in a televised address. [d~|Schools and banks closed at noon].',
  ],
  [
    'election, results',
    'Polls opened in Tavria on Sunday in an election that could end [a|12 years of rule] by the Farmers\' Party. [b|Some 3.1 million people] are eligible to vote.\n\nPrime Minister Goran Silk, [c|61], voted in his home town of Brod. "[d|I am confident]," he said. His rival, [e|Tea Marcol], a 38-year-old lawyer, [f|has promised to double pensions].\n\n[g|Polls close at 8 p.m.] First results are expected [h|around midnight]. An opinion poll last week gave the opposition [i|a lead of four points].',
    "Tavria's opposition won Sunday's election, ending [a~|the 12-year rule] of the Farmers' Party, near-complete results showed.\n\nWith 96 percent of ballots counted, the alliance led by [e~|Tea Marcol], a 38-year-old lawyer, had 49 percent of the vote, against 44 for Prime Minister Goran Silk's party. Turnout among the [b~|3.1 million eligible voters] was 71 percent.\n\nSilk, who had said on voting that he [d~|was confident], conceded shortly after midnight. Marcol [f~|had campaigned on a promise to double pensions].",
  ],
  [
    'science, caution added',
    'Scientists have found [a|a molecule linked to life] in the atmosphere of a planet [b|90 light-years away], a study published on Monday said. "[c|This is the strongest hint so far]," said its lead author, [d|Maud Ellery of Sorrin University].\n\nThe planet, Tarsk-9, is [e|about twice the size of Earth]. It orbits its star [f|every 31 days]. The team used [g|eleven hours] of observations.\n\n[h|Other astronomers were sceptical.]',
    'A study has reported signs of [a~|a molecule linked with life] on a planet [b~|90 light years from Earth], but other researchers urged caution.\n\n"[c|This is the strongest hint so far]," said [d~|Maud Ellery, of Sorrin University], who led the work. Her team trained a telescope on Tarsk-9, [e~|a planet about twice Earth\'s size], for [g~|11 hours].\n\nTwo groups that did not take part said the signal could be noise.',
  ],
  [
    'obituary, corrected',
    'Novelist Ines Bram, [a|whose books sold nine million copies], died on Tuesday in Lowmere. She was [b|79].\n\nHer publisher said [c|she had been ill for some time]. Bram wrote [d|17 novels], the best known of which, "[e|The Salt Road]", was [f|turned into a film in 1988].\n\nShe was born in Karst, [g|the daughter of a baker], and [h|worked as a teacher for ten years] before her first book appeared in 1971. [i|She married twice.]',
    'Ines Bram, the author of "[e~|The Salt Road]", died at home in Lowmere on Tuesday [c~|after a long illness], her publisher said. She was [b|78].\n\nBram published [d~|17 novels and a memoir], which together [a~|sold more than nine million copies]. "The Salt Road" became [f~|a film in 1989].\n\n[g~|A baker\'s daughter] from Karst, she [h~|taught school for ten years] before publishing her first book in 1971.',
  ],
  [
    'fire, cause found',
    'A fire swept through a warehouse in the port of Hollin early on Monday, [a|injuring two firefighters] and destroying goods worth [b|millions of dollars], authorities said.\n\n[c|More than 120 firefighters] fought the blaze, which broke out [d|shortly after 3 a.m.]. [e|The cause was not immediately known.] Residents within [f|half a mile] were told to keep their windows shut.\n\nThe warehouse belongs to [g|Tessel Freight]. A company spokesman, [h|Ivor Lund], said nobody was inside at the time.',
    'A fire that destroyed a warehouse in the port of Hollin on Monday was caused by lithium batteries, investigators said on Wednesday. [a~|Three firefighters were hurt].\n\nThe blaze began [d~|just after 3 a.m.] and burned for nine hours. [c~|About 150 firefighters] were called in. The damage is put at [b~|$14 million].\n\nNobody was inside at the time, said [h~|Ivor Lund], a spokesman for the owner, [g~|Tessel Freight].',
  ],
  [
    'protest, numbers disputed',
    'Thousands of people marched through Merrow on Saturday against [a|plans for a new airport]. Organisers put the crowd at [b|30,000]; police said [c|11,000].\n\n[d|The march was peaceful], police said, but [e|four people were detained] after scuffles near the parliament. "[f|Nobody asked us]," said Lotte Brink, 67, a farmer whose land [g|would be cut in two].\n\nThe government says the airport will create [h|9,000 jobs]. [i|A decision is due in May.]',
    'Police detained [e~|seven people] on Saturday at a march against [a~|a planned airport] near Merrow that drew [c~|11,000 people by the police count] and [b~|30,000 by that of the organisers].\n\n"[f|Nobody asked us]," said farmer Lotte Brink, 67. The airport [g~|would cut her land in two].\n\nThe government, which [i~|will decide in May], has promised [h~|9,000 jobs].',
  ],
]
