import type { Revision } from './revision'

/** English wire stories and newspaper pages as they change from one version to the next; labelled before anything was measured on them. */
export const wireEn: readonly Revision[] = [
  [
    'toll updated, background kept',
    '[a|At least 12 people] were killed and [b|dozens more injured] when a crowded ferry capsized off the port of Kessary on Monday, [c|police said].\n\nThe ferry, the MV Oriana, was carrying [d|about 140 passengers] and left Kessary shortly before dawn, harbor master Lionel Abara told reporters.\n\n"[e|The boat was overloaded, there is no doubt about it]," said Abara.\n\nRescuers were still searching for [f|30 people] late on Monday.\n\nIn 2016, [g|12 people] died when another ferry sank on the same route.',
    '[a|Fifteen people] were killed when a crowded ferry capsized off the port of Kessary on Monday, [c~|police said], in the worst accident on the route in a decade.\n\nThe ferry, the MV Oriana, was carrying [d|about 160 passengers] and left Kessary shortly before dawn, harbor master Lionel Abara told reporters.\n\n"[e|The boat was overloaded, there is no doubt about it]," said Abara.\n\nRescuers called off the search for [f~|30 people] on Tuesday morning.\n\nIn 2016, [g|12 people] died when another ferry sank on the same route.',
  ],
  [
    'figure deleted, the same elsewhere',
    'A strong earthquake struck the Tamry valley early on Thursday, [a|killing at least 40 people], the interior ministry said. [b|More than 300 houses collapsed.]\n\nHospitals in Olm were overwhelmed. [c|Forty doctors have been flown in from the capital.]\n\nThe quake, of [d|magnitude 6.1], struck at [e|4:12 a.m.] at a depth of 10 km, the seismological institute said.',
    'Hospitals in Olm were overwhelmed after a strong earthquake struck the Tamry valley early on Thursday. [c|Forty doctors have been flown in from the capital.]\n\nThe quake, of [d~|magnitude 6.3], struck at [e~|4:12 a.m.] at a depth of 10 km, the seismological institute said. A second one, of magnitude 5.2, followed 40 minutes later.',
  ],
  [
    'quote shortened, attribution moved in front',
    'Shares in Halden Motors fell [a|8.4%] after the carmaker cut its forecast for the year. "[b|We are facing the most difficult market in twenty years and we have to be honest about it]," chief executive Petra Lindqvist told analysts.\n\nThe company now expects an operating margin of [c|between 3% and 4%], against 6% before. [d|It will close its plant in Borsig, which employs 2,300 people.]',
    'Shares in Halden Motors fell as much as [a~|8.4%] on Wednesday after the carmaker cut its forecast for the year.\n\nThe company now expects an operating margin of [c|between 3% and 4%], against 6% before. [d|It will close its plant in Borsig, which employs 2,300 people.]\n\nChief executive Petra Lindqvist told analysts: "[b|We are facing the most difficult market in twenty years]."',
  ],
  [
    'paragraphs in another order',
    'The council voted [a|9 to 4] on Tuesday to close the Millbrook library.\n\n[b|The library lends 61,000 books a year], according to its last report.\n\n[c|About 200 residents protested outside the town hall.] One of them, Agnes Tull, 71, said she had come [d|"every Saturday since 1974"].\n\nCouncillor Ivo Prent said the closure would save [e|£410,000 a year].',
    'Councillor Ivo Prent said closing the Millbrook library would save [e~|£410,000 a year].\n\n[c|About 200 residents protested outside the town hall.] One of them, Agnes Tull, 71, said she had come [d|"every Saturday since 1974"].\n\nThe council voted [a|9 to 4] on Tuesday to close the Millbrook library.\n\n[b|The library lends 61,000 books a year], according to its last report.',
  ],
  [
    'sentence split in two',
    'The appeals court on Friday overturned [a|the 14-year sentence] of former governor Dario Quell, who was convicted of [b|taking $2.2 million in bribes] from a road builder and who has spent [c|three years] in prison.\n\nHis lawyer, [d|Nadia Ferro], said he would be home by the weekend.',
    'The appeals court on Friday overturned [a~|the 14-year sentence] of former governor Dario Quell. He was convicted of [b~|taking $2.2 million in bribes] from a road builder and has spent [c~|three years] in prison.\n\nHis lawyer, [d|Nadia Ferro], said he would be home by the weekend.',
  ],
  [
    'two sentences made one',
    'The storm knocked out power to [a|85,000 homes]. [b|Crews from four states] are on their way. Schools will stay closed on Monday.\n\nWinds reached [c|112 miles per hour] at Cape Dunmore. [d|No deaths have been reported.]',
    'The storm, with winds that reached [c~|112 miles per hour] at Cape Dunmore, knocked out power to [a~|85,000 homes], and [b~|crews from four states] are on their way.\n\n[d|No deaths have been reported.] Schools will stay closed on Monday.',
  ],
  [
    'similar sentence remains',
    'In Northgate, police arrested [a|17 people] on Saturday night. In Southgate, police arrested [b|9 people] on Saturday night. [c|No officer was hurt.]\n\nMayor Celia Brandt called the evening "[d|calm, all things considered]".',
    'In Southgate, police arrested [b|9 people] on Saturday night. [c|No officer was hurt.]\n\nMayor Celia Brandt called the evening "[d|calm, all things considered]".',
  ],
  [
    'headline and lead swapped',
    'Minister quits over flat\n\nHousing minister Tobias Raine resigned on Thursday after it emerged that he had paid [a|no rent for 18 months] on a flat belonging to a builder.\n\n[b|Raine, 52, denied any wrongdoing.]\n\nThe builder, [c|Corvin Estates], won [d|contracts worth 90 million euros] last year.',
    'Housing minister resigns over 18 months without rent\n\nTobias Raine, [b~|52, denied any wrongdoing] but said he had become "a distraction".\n\nThe housing minister resigned on Thursday after it emerged that he had paid [a~|no rent for 18 months] on a flat belonging to a builder, [c~|Corvin Estates], which won [d~|contracts worth 90 million euros] last year.',
  ],
  [
    'names corrected',
    '[a|Marian Oakes], who chairs the inquiry, said [b|41 witnesses] would be heard. The hearings begin on [c|March 3] in Wexcombe.\n\n[d|Ms. Oakes was a judge for 22 years.]',
    '[a|Marion Oakes], who chairs the inquiry, said [b~|41 witnesses] would be heard. The hearings begin on [c|March 4] in Wexcombe.\n\n[d|Ms. Oakes was a judge for 22 years.]\n\nCorrection: An earlier version of this article misspelt the name of the chair and gave a wrong date for the hearings.',
  ],
  [
    'attribution added',
    '[a|The pipeline had been leaking for six weeks before anybody noticed.] Some [b|1.1 million litres] of crude ran into the Sarn river. [c|Fishing has been banned as far as the estuary.]',
    '[a~|The pipeline had been leaking for six weeks before anybody noticed], according to an internal report seen by this newspaper. Some [b~|1.1 million litres] of crude ran into the Sarn river, the report says. [c|Fishing has been banned as far as the estuary.]',
  ],
  [
    'attribution weakened and figure changed',
    'The army said [a|it had shot down 54 of 61 drones] overnight. [b|Two people were wounded in Orlenko], the regional governor said. [c|The attack lasted five hours.]',
    'The army said [a|it had shot down 58 of 64 drones] overnight. [b~|Two people were wounded in Orlenko], local media reported. [c|The attack lasted five hours.] [Read more]',
  ],
  [
    'negated',
    'The bank said [a|it would raise rates in June]. Inflation stood at [b|2.9 percent] in April, [c|down from 3.4 percent in March].',
    'The bank said [a|it would not raise rates in June]. Inflation stood at [b~|2.9 percent] in April, [c~|down from 3.3 percent in March].',
  ],
  [
    'story rewritten from the ground',
    'Firefighters were battling [a|a blaze on three floors] of the Alder Hotel on Sunday evening. [b|Around 80 guests were led to safety.] Witnesses spoke of [c|flames ten metres high]. The cause was unclear.\n\n[d|The Alder Hotel opened in 1911] and was renovated two years ago.',
    'Police on Monday arrested a former night porter on suspicion of setting fire to the Alder Hotel.\n\n[b~|Around 80 guests were led to safety] on Sunday evening and nobody was hurt.\n\nThe man, 34, had been dismissed ten days earlier after an argument about unpaid hours, a police spokesman said.\n\n[d|The Alder Hotel opened in 1911] and was renovated two years ago.',
  ],
  [
    'background cut from the foot',
    'Rovers beat City [a|3-1] on Saturday to go top of the table. [b|Jonas Adeyemi scored twice], in the 12th and 67th minutes.\n\n[c|City have not won away since October.]\n\n[d|Rovers last won the title in 1987], when they finished [e|two points ahead of Athletic].',
    'Rovers beat City [a|3-1] on Saturday to go top of the table. [b|Jonas Adeyemi scored twice], in the 12th and 67th minutes.\n\n[c|City have not won away since October.] They were fined 1,987 pounds for arriving late.',
  ],
  [
    'numbers spelt another way',
    'The airline will cut [a|1,500 jobs], about [b|six percent] of its staff, over [c|two years]. Its loss in the first quarter was [d|$310 million].',
    'The airline will cut [a~|1,500 jobs], about [b|6%] of its staff, over [c~|two years]. Its loss in the first quarter was [d|$312 million].',
  ],
  [
    'list reordered and one taken out',
    'The dead include [a|three Italians], [b|two Canadians] and [c|a Kenyan], the foreign ministry said.\n\n[d|All 11 survivors are in hospital in Port Vell.]',
    'The dead include [b~|two Canadians], [c~|a Kenyan] and a Dane, the foreign ministry said.\n\n[d|All nine survivors are in hospital in Port Vell.]',
  ],
  [
    'breaking line grows into a story',
    '[a|An explosion has hit the Grafton chemical works], emergency services say. [b|Several people are believed to be hurt.] More to follow.',
    '[a~|An explosion has hit the Grafton chemical works] in Teesmouth, killing two people, emergency services say.\n\nThe blast, shortly before 7 a.m., broke windows a mile away. Seven people are in hospital, two of them in a critical condition.\n\nResidents were told to stay indoors. The works make fertiliser and employ 450 people.',
  ],
  [
    'indirect speech turned direct',
    'The union said [a|its members would strike for 48 hours] from Tuesday. General secretary Moira Flint said [b|the offer of 2 percent was an insult]. The operator, [c|NorthRail], carries [d|260,000 passengers a day].',
    '"[b|The offer of 2 percent is an insult]," said general secretary Moira Flint. The union said [a|its members will strike for 48 hours] from Tuesday. The operator, [c|NorthRail], carries [d|260,000 passengers a day].',
  ],
  [
    'twin figures, one deleted',
    'Sales rose [a|5%] in Europe and [b|5%] in Asia. [c|Profit rose 5% to 88 million crowns.] The dividend is unchanged at [d|1.20 crowns].',
    'Sales rose [b~|5%] in Asia. [c|Profit rose 5% to 88 million crowns.] The dividend is unchanged at [d|1.20 crowns].',
  ],
  [
    'a quote replaced by another by the same speaker',
    'President Alma Reyes promised help. "[a|We will rebuild every house before the winter]," she said on a visit to Tolca, where [b|1,200 families] are living in tents. [c|The government has set aside 40 million pesos.]',
    'President Alma Reyes promised help. "No family will be forgotten," she said on a visit to Tolca, where [b~|1,200 families] are living in tents. [c|The government has set aside 55 million pesos.]',
  ],
  [
    'live page: newest on top',
    '10:15 [a|Two bridges over the Lund are closed.]\n\n09:40 [b|The river stands at 6.8 metres], the highest since 1995.\n\n09:05 [c|Some 400 people have left their homes in Lower Arden.]',
    '11:30 All schools in the county will close at noon.\n\n11:05 The river stands at 7.1 metres, a record.\n\n10:15 [a|Two bridges over the Lund are closed.]\n\n09:40 [b|The river stands at 6.8 metres], the highest since 1995.\n\n09:05 [c|Some 600 people have left their homes in Lower Arden.]',
  ],
  [
    'clause dropped inside a sentence',
    'The vaccine, [a|which was tested on 8,000 volunteers in nine countries], was [b|91 percent effective] against severe illness, the company said in a statement. [c|A single dose costs $14.]',
    'The vaccine was [b~|91 percent effective] against severe illness, the company said. [c|A single dose costs $14.]',
  ],
  [
    'unit and currency corrected',
    'The asteroid will pass at [a|32,000 miles] from Earth on Friday. It is [b|some 60 metres wide]. The mission that will follow it cost [c|290 million dollars] and was launched in [d|2021].',
    'The asteroid will pass at [a|32,000 kilometres] from Earth on Friday. It is [b|some 60 metres wide]. The mission that will follow it cost [c|290 million euros] and was launched in [d~|2021].',
  ],
  [
    'profile with pictures and related links',
    'Photo: A. Lorne\n\n[a|Irena Voss won the Calder Prize] on Wednesday for her third novel, "Salt". [b|The prize is worth 50,000 pounds.]\n\nRead also: Ten novels for the summer\n\nThe jury praised [c|"a book without a wasted word"]. Voss, [d|born in Riga in 1979], lives in Leith.',
    '[a~|Irena Voss won the Calder Prize] for her third novel, "Salt", on Wednesday. [b|The prize is worth 50,000 pounds.]\n\nThe jury, chaired by Paul Emery, praised [c~|"a book without a wasted word"].\n\nPhoto: A. Lorne / Herald\n\nVoss, who was [d~|born in Riga in 1979], lives in Leith with her two daughters.',
  ],
  [
    'court report: charge dropped',
    'Lewis Harrow, 29, faces [a|four counts of fraud] and [b|one count of forgery]. [c|He is accused of selling 130 forged tickets] for a concert that never took place. He pleaded not guilty. The trial is expected to last [d|three weeks].',
    'Lewis Harrow, 29, faces [a~|four counts of fraud]. [c|He is accused of selling 150 forged tickets] for a concert that never took place. The trial is expected to last [d|three weeks]. Prosecutors dropped a further count last week.',
  ],
  [
    'a rise told as a level',
    'House prices rose by [a|1.2% in October], the biggest monthly rise this year, the Building Trust said on Monday. [b|The average home now costs £291,400.] Economists had expected [c|a rise of 0.3%].\n\n"[d|Buyers are coming back]," said the Trust\'s chief economist, Hugh Marlow. "[e|But we would be careful about reading too much into one month]."',
    'House prices jumped in October, the Building Trust said on Monday, as buyers returned after cuts in interest rates. [b|The average home now costs £291,400], up 3.9% on the year.\n\n"[d|Buyers are coming back]," said the Trust\'s chief economist, Hugh Marlow.\n\nEconomists had expected [c~|a rise of 0.3%] on the month; the figure was 1.2%.',
  ],
]
