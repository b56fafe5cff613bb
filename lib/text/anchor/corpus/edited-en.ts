import type { Edited } from './edited'

/** English texts as editors go over them: agency copy, newspaper and encyclopaedia pages, abstracts, blogs. Mended on. */
export const editedEn: readonly Edited[] = [
  [
    'news 1',
    'HALVORD, March 4 — At least {11=>14} people were killed and {more than 30=>38} injured when a passenger ferry struck a {=>submerged }sandbank near the port of Halvord on Tuesday, officials said.\n\nThe Sella Maris was carrying about 200 passengers and crew from the island of Orro when it ran aground shortly {after=>before} dawn, the coast guard said. The 34-year-old vessel had passed a safety inspection in October. Rescue boats reached it within 40 minutes, but strong currents slowed the evacuation.{ Witnesses said the captain had been on the phone.=>}\n\n{=>The death toll rose after three passengers died in hospital overnight, the health ministry said. }Transport Minister Ilse Branngard said an inquiry would be opened "without delay."',
  ],
  [
    'news 2',
    'The city council of Portmere voted {Monday night=>on Monday} to {get rid of=>abolish} parking fees in the old harbor district, a move that supporters said would bring shoppers back to the area.\n\nThe measure passed 8-5{=>, with one abstention}. Mayor Teodora Quill, who {had =>}campaigned on the issue, called it "a small but real step." Opponents{=>, including two members of her own party,} warned that the city would lose {roughly =>}$2.4 million a year.\n\n{Parking has been a problem in the district for many years. =>}The new rules take effect on {June 1=>July 1}.',
  ],
  [
    'encyclopaedia 3',
    "Lake Tessarine is a {fresh water=>freshwater} lake in the north of the Varga Plateau. It has a surface area of {212=>221} square kilometres and {has =>}a maximum depth of 94 metres{=>, making it the third deepest lake in the region}. The lake is fed by the Osk and {by =>}several smaller streams, and it drains {in to=>into} the Lower Osk.\n\nThe lake was first surveyed in 1887 by the cartographer Emil Dorrance. {It's=>Its} shores are home to a large colony of grey herons{ which are very beautiful to look at=>}. Fishing is {=>only }allowed from May to September.{=> The use of motor boats has been banned since 1996.}",
  ],
  [
    'abstract 4',
    'We study the effect of soil moisture on the germination of three species of alpine grasses. Seeds were collected at 14 sites and {were =>}sown under four moisture regimes. {We found that germination=>Germination} rates increased with moisture up to {40%=>42%} of field capacity and declined thereafter. {=>This pattern was consistent across all three species. }The effect of temperature was {very =>}small at all of the moisture levels. Seedlings of two of the species died when the soil dried out for more than nine days. These results {prove=>suggest} that moisture, rather than temperature, {is=>may be} the main factor limiting germination at high altitude.',
  ],
  [
    'blog 5',
    "I have been baking bread for {about =>}ten years now, and I still can't explain why one loaf rises and {the other=>another} one doesn't. {Basically, everything=>Everything} matters: the flour, the water, the weather, {=>even }the mood of the oven.\n\nLast {sunday=>Sunday} I tried something new. I left the dough in the fridge overnight{=>, covered with a damp cloth,} and baked it in the morning. The crust was {amazing=>the best I have ever made}.{ I was really very happy with it.=>} My neighbor Odile, who is hard to please, asked for {=>a second slice and then }the recipe.",
  ],
  [
    'news 6',
    'BRENNHEIM — Shares in Calidor Systems{=>, the country\'s largest chipmaker,} fell as much as {9%=>11%} on Thursday after the company cut its full-year forecast for the {second=>third} time this year.\n\nCalidor now expects revenue of between 3.1 billion and 3.3 billion marks, compared with an earlier estimate of 3.6 billion. Chief Executive {Martin=>Marten} Oldecott blamed weak demand in the automotive business, where orders have fallen for five quarters.{1| Rival chipmakers have issued similar warnings in recent weeks.=>}\n\n"We are not pleased," he told analysts{ on a call=>}. {=>The company will also close a plant in Soltau, at a cost of 400 jobs. }The shares have lost a third of their value {=>so far }this year.{=>1| Rival chipmakers have issued similar warnings in recent weeks.}',
  ],
  [
    'encyclopaedia 7',
    "Agathe Morvellan (12 {April=>May} 1861 – 3 November 1934) was a {famous =>}painter and printmaker from the Duchy of Lorne. She is best known for her cycle of seascapes, {most of which are =>}now held at the Municipal Museum of Kersaint.\n\nMorvellan was born into a family of fishermen{ in Kersaint=>}. {She=>At the age of 16 she} moved to the capital to study under Jules Harbin. {Her first exhibition took place in 1889. It was poorly received.=>Her first exhibition, in 1889, was poorly received.} After the death of her {husband=>brother} in 1902{=>,} she rarely painted. {=>She taught drawing at a girls' school until her retirement. }Her letters were published in 1958.",
  ],
  [
    'news 8',
    'Police in Eastmarsh {have =>}arrested a {34=>43}-year-old man on Friday in connection with a string of {break ins=>break-ins} at churches across the county.\n\nThe man, whose name was not released, {is accused of stealing=>allegedly stole} silver worth more than £60,000 from {=>at least }nine churches between October and January, {police said=>a police spokeswoman said}. {Officers found some of the items in a garage in Eastmarsh. =>}He is due to appear in court on Monday.\n\n"{Its=>It\'s} a great relief," said the Rev. Paula Innisfree, vicar of St. Oswin\'s{, one of the churches=>}.{=> "We had given up hope of seeing the chalice again."}',
  ],
  [
    'abstract 9',
    'Sparse matrix factorization is a {key=>central} building block of many {of the =>}numerical solvers. {In this paper, we=>We} present PLEAT, a scheduling method {which=>that} reorders rows {in order =>}to improve cache reuse. {PLEAT does not need any changes to the storage format. =>}On 48 matrices, PLEAT is {up to 2.9=>on average 1.7} times faster than the strongest baseline{=>, but it requires a one-time preprocessing step}. {=>We also discuss cases in which reordering does not help. }The code is {publically=>publicly} available.',
  ],
  [
    'news 10',
    'A {powerful=>strong} earthquake struck the {remote =>}Kallabar region early on Sunday, {destroying=>damaging} dozens of homes and cutting electricity to much of the provincial capital, authorities said.\n\nThe {6.4=>6.1}-magnitude quake was centered 22 kilometers {=>(14 miles) }south of Dunmeer, at a depth of 10 kilometers, the national seismology institute said. {There were no immediate reports of casualties.=>At least two people were killed when a wall collapsed, and 17 others were treated for injuries.}\n\n{Residents ran into the streets and many spent the night outdoors. "We felt the house jump," said Amar Dovlet, a teacher. =>}Several aftershocks were recorded{=>, the strongest of them with a magnitude of 4.8}.{\n\nThe region was last hit by a large earthquake in 1998.=>}',
  ],
  [
    'encyclopaedia 11',
    'The Corvane Bridge is a stone {bridge=>arch bridge} over the River Lyme in the town of Corvane{=>, in the south of the county}. It was built between 1743 and {1749=>1751} by the architect Thomas Ellery, and it replaced an earlier wooden bridge {that had been =>}destroyed by a flood.\n\n{The bridge has five arches. The central arch is the widest one and spans 21 metres.=>The bridge has five arches, the widest of which spans 21 metres.} It was widened in 1908 {in order =>}to {accomodate=>accommodate} trams. The trams were withdrawn in 1952. {=>It has been a listed structure since 1971. }Today the bridge is {only =>}open to pedestrians and cyclists only.',
  ],
  [
    'news 12',
    'The country\'s top court on Wednesday struck down a law {that=>which} barred prisoners from voting in local elections{=>, ruling that it violated the constitution}.\n\nIn a {7-2=>6-3} decision, the court said the 1994 law was "neither necessary nor proportionate." {Justice=>Chief Justice} Harlan Ottway wrote for the majority. {Rights groups welcomed the ruling.=>In a dissent, Justice Mira Selwick argued that the matter should be left to parliament.}\n\nThe ruling {affects=>could affect} around 12,000 inmates. The government said {that =>}it would study the judgment before {deciding=>it decides} how to respond. It was not {immediately =>}clear when the ruling would take effect.',
  ],
  [
    'blog 13',
    "There {is=>are} three things {that =>}I wish somebody had told me before I bought an old house in the country. First, every pipe leaks. Second, the neighbors know more about the house than you {will ever=>ever will}. {Third, mice.=>And third, there are mice; there will always be mice.}\n\n{When I moved in, back in March, I was totally unprepared for any of this. =>}The old owner, Mr. Pettibrass, left me {=>a drawer full of }keys without labels. It took me {two=>three} weeks to find out which one opened the cellar{, and I'm still not sure about the others=>}.{=> If you have ever owned such a place, you know the feeling.}",
  ],
  [
    'abstract 14',
    '{Background: =>}Falls are a leading cause of injury {amongst=>among} older adults. {The aim of this study was to determine=>We examined} whether a {12-week=>16-week} balance programme reduces the number of falls in people aged 70 or over. A total of 312 participants were {=>randomly }assigned to training or {to =>}usual care. At 12 months, the rate of falls was 31% lower {=>(95% CI 12–46%) }in the training group. {No serious adverse events were seen. =>}Adherence was high in both groups. Balance training {should be=>could be} offered to {all =>}older adults{=> at risk of falling}.',
  ],
  [
    'news 15',
    'LONMOUTH (Wire) — The {=>longtime }head of Lonmouth\'s public broadcaster, Vera Stanhulme, {resigned=>stepped down} Friday following criticism of a documentary that falsely accused a {retired=>former} judge of taking bribes.\n\nStanhulme, 58, a former foreign correspondent, had led the broadcaster {for six years=>since 2017}. In a letter to {the =>}staff, she said {that mistakes were made=>she took full responsibility} "and I am sorry." {=>1|An outside review found that editors had ignored warnings from two of the reporters. }The documentary, broadcast in February and watched by 1.2 million people, was withdrawn a week later.{1| An outside review found that editors had ignored warnings from two of the reporters.=>}\n\n{The judge, Colm Averill, has said he will sue. His lawyer declined to comment on Friday.=>The judge, Colm Averill, declined to comment through his lawyer.}{=> Her deputy, Piers Lonnegan, will take over until a successor is found.}',
  ],
  [
    'news 16',
    'Wildfires burning in the hills {above=>north of} the resort town of San Aldero {=>have }forced the evacuation of {some 2,000=>more than 3,500} people, {=>emergency }officials said on Tuesday.\n\n{Fanned by strong winds, the=>The} fire has burned {about =>}4,000 acres of forest since it broke out on Sunday. {=>Fanned by strong winds, it jumped a highway on Monday night. }Fire Chief Lionel Brasco said {that =>}crews had contained {5%=>15%} of the blaze.\n\n"We are not out of the woods{=> yet}," he said. The cause {of the fire =>}is under investigation.',
  ],
  [
    'encyclopaedia 17',
    'The {Dusky=>dusky} marsh wren (Palustris obscura) is a {small =>}bird of the wren family. It is {found in=>endemic to} the reed beds of the lower Amberlo delta, where it feeds on insects and spiders.\n\nAdults are 11 to 12 centimetres {long =>}in length and weigh {=>about }9 grams. The male and {the =>}female are similar in plumage{=>, although the female is slightly paler}. {The nest is a dome made of grass. It is built by the male.=>The nest, a dome of grass, is built by the male.}\n\nThe population {is declining=>has declined} because of the drainage of the marshes{ and because of climate change=>}.{=> Fewer than 2,500 pairs were counted in the most recent survey.}',
  ],
  [
    'news 18',
    'A teenager who {disappeared=>went missing} from a summer camp last week was found {alive=>safe} on Sunday{=>, cold and hungry but otherwise unhurt}, authorities said.\n\nJonas Pellwether, {15=>16}, had spent three nights in the {dense =>}forest near Camp Tamarisk{, eating berries and drinking from streams=>}. A volunteer {=>with a search dog }spotted him about four miles from {the =>}camp.\n\n"He\'s a tough kid," {said Sheriff Dale Rourkin=>Sheriff Dale Rourkin said}. {=>He was taken to a hospital in Ashwick for observation. }More than 200 people had joined the search{ for the boy=>}.',
  ],
  [
    'abstract 19',
    'We report {on =>}the discovery of {a new=>an} exoplanet orbiting the nearby M dwarf KV-2281. The planet, KV-2281 b, has a radius of {1.8=>1.6} Earth radii and an orbital period of 5.3 days. {Radial-velocity=>Follow-up radial-velocity} measurements give a mass of 4.2 ± {0.3=>0.7} Earth masses, which implies a {=>bulk }density {that is =>}consistent with a rocky composition. {The planet may have an atmosphere. =>}{Since=>Because} the host star is bright, the system is {an ideal=>a promising} target for {=>future }spectroscopy{=>, although stellar activity may complicate the analysis}.',
  ],
  [
    'news 20',
    "The cost of {a =>}rental housing in Varnholm rose {7.2%=>6.8%} last year, {outpacing=>exceeding} wage growth for the {fifth=>fourth} straight year, {according to=>said} a report published Tuesday.\n\nThe report by the Institute for Urban Policy found that the typical renter {now =>}spent 38% of its income on housing{, up from 31% a decade ago=>}.{=> Young families were hit hardest, it said.}\n\nHousing Minister Gretel {Amsing=>Amsinck} has pledged to build 20,000 new apartments by 2030. {Critics say that this is not enough. The tenants' union has called for a rent freeze.=>The tenants' union, which has called for a rent freeze, said this was not enough.}",
  ],
  [
    'news 21',
    'Former {prime minister=>Prime Minister} Osvald Rennick, who led the country through two recessions and a bitter miners\' strike, died on Thursday at his home in Aldersey. He was {87=>88}.\n\nHis death was {confirmed=>announced} by his daughter, Senator Linnea Rennick. {=>She did not give a cause. }Rennick, a {coal =>}miner\'s son, entered parliament in 1964 and became leader of the Labor Party {twelve=>13} years later. As prime minister from 1979 to 1985, he {introduced=>pushed through} paid parental leave and {=>signed }the first nuclear test moratorium in the region.\n\n"He was, quite simply, the most decent man I ever worked with," said Arne Tolliver, his finance minister. {Rennick was also a keen amateur violinist. He is survived by his wife, two daughters and five grandchildren.=>He is survived by his wife, two daughters and five grandchildren.}{=>\n\nA state funeral will be held on Tuesday.}',
  ],
  [
    'news 22',
    'KARDOVA — Voters in Kardova were going to the polls on Sunday {in order =>}to elect a new president{=>, after a campaign overshadowed by the killing of an opposition candidate}. Turnout stood at 41% {by noon=>at noon}, the election commission said.\n\nOpinion polls {show=>showed} the interior minister, Radu Stelian, {=>narrowly }ahead of the {=>former }mayor of the capital, Ioana Prestic. {1|If no candidate wins more than half of the votes, a runoff will be held in two weeks. =>}Both {of the =>}candidates have promised to fight corruption.\n\nMonitors reported {long queues=>"isolated irregularities"} at several polling stations in the south. {=>1|If no candidate wins more than half of the vote, a runoff will be held on Nov. 19. }Results are expected late on Sunday.',
  ],
  [
    'encyclopaedia 23',
    "The Battle of Ostrel Ford was fought on 9 {=>and 10 }September 1632 between the forces of the Margrave of Ostrel and an army led by Count Henning Dask. {The battle ended with a victory of the Margrave=>It ended in a victory for the Margrave}.\n\nDask had 6,000 foot and {1,200=>1,500} horse, whereas the Margrave commanded barely 4,000 men in total. The defenders, however, held the {far =>}bank of the river{ which was in flood=>}, and their guns had been placed on a hill overlooking the ford. Dask's cavalry attacked {three times, and it was beaten back every time=>three times and was beaten back each time}. He withdrew during the night, leaving behind his baggage{=> and most of his artillery}.\n\nThe losses of the two sides are not known. A chronicle written in Ostrel twenty years later speaks of 900 dead, most of them drowned. The site of the battle is now a nature reserve.",
  ],
  [
    'encyclopaedia 24',
    'Zinnerite is a {rare =>}phosphate mineral with a characteristic pale violet {color=>colour}. It was {discovered=>first described} in 1926 by the Swedish mineralogist Hedda Zinner, for whom it is named. The type locality is the Brask quarry.\n\nCrystals of zinnerite are {usually small and they rarely exceed=>usually small, rarely exceeding} 3 mm in length.{=> The mineral has a hardness of 4.5 on the Mohs scale.} It occurs in granite pegmatites, {where it is =>}often associated with apatite and mica. {It has no commercial uses, but it is sought after by collectors. =>}Exposed to sunlight{=>,} the violet colour disappears within a few {days=>weeks}.',
  ],
  [
    'abstract 25',
    'Large language models can answer questions about long documents, but it {remains unclear=>is not known} how they use the position of the evidence in the input. We introduce a benchmark of 3,200 questions{=>, written by annotators,} in which the evidence appears at controlled positions. The documents range from 2,000 to 60,000 words and cover law, medicine and local history. {Six models were evaluated.=>We evaluate six models of different sizes.} Accuracy drops by {up to =>}14 points when the evidence is in the middle of the document. {=>The drop is smaller for models trained with shuffled passages. }{Surprisingly, larger models are not more robust.=>Larger models are somewhat more robust, but they do not close the gap.} We release the benchmark and all of the code under an open license.',
  ],
  [
    'abstract 26',
    'The origin of the Marrow Hills fault system {has been debated for a long time=>has long been debated}. Here we {use=>combine} seismic reflection profiles and field mapping to {show=>argue} that the faults formed in two separate phases. {In the first phase, which lasted until the middle Miocene, extension was directed to the east. =>}{During=>The first phase ended in the middle Miocene; during} the second phase{=>,} extension was directed to the southeast and {=>older }faults were reactivated. The total extension is estimated {to be =>}at 11 km. {This is much higher than all previous estimates=>This value exceeds previous estimates by a factor of two}.',
  ],
  [
    'news 27',
    'A cargo plane carrying medical supplies skidded off the runway while landing at Tavira Field on Saturday, {injuring=>slightly injuring} {two=>three} crew members and closing the airport for {=>more than }five hours.\n\nThe twin-engine plane, operated by Norrin Air Freight, was arriving from Castelmar with 11 tons of vaccines and dressings. It came to rest in a field about 300 meters beyond the end of the runway. {There was no fire. =>}Airport director Sunniva Hale said heavy rain{ and fog=>} may have {been a factor=>played a role}.{=> Nineteen passenger flights were canceled.}',
  ],
  [
    'news 28',
    'The former treasurer of a children\'s charity was sentenced to {four=>five} years in prison on Monday for stealing almost $900,000 over a {ten year=>10-year} period.\n\nRosalind Thackery, 61, used the money to pay for {vacations, jewelry and a horse=>vacations and jewelry}, prosecutors said. {1|She pleaded guilty in March to 12 counts of fraud. =>}"You stole from {the =>}sick children," Judge Everett Moncrief told her{ before he passed sentence=>}.\n\nThackery{=>1|, who pleaded guilty in March to 12 counts of fraud,} wept as the verdict was read. {=>Her lawyer said she would not appeal. }The charity, Bright Lantern, has since {closed=>shut down}.',
  ],
  [
    'news 29',
    'Health officials in the Tolma islands are investigating an outbreak of a mysterious illness that has {sickened=>infected} {dozens of=>at least 63} people{ on three islands=>} and killed {four=>five}.\n\nSamples have been sent to a laboratory in Dacre, and {the =>}first results are expected next week, said Dr. Fenella Ruiz, the islands\' chief medical officer. "We do not know {=>yet }what we are dealing with," she said.{ "But we will find out."=>}\n\n{Schools on the main island have been closed and public events cancelled until further notice.=>Schools have been closed.} {=>Hospitals reported a shortage of oxygen. }The outbreak was first reported {on 2 May=>in early May} by a nurse on Little Tolma.',
  ],
  [
    'news 30',
    'Dockworkers at the {=>container }port of Gellen voted {overwhelmingly =>}to accept a new contract, ending a {six-week=>seven-week} walkout that had paralyzed trade across the region.\n\nUnder the deal, wages will rise 12% over three years, the union said{ in a statement=>}. {=>Overtime will be voluntary. }The port operator, Gellen Terminals, agreed to {postpone=>delay} the introduction of automated cranes{ until 2028=>}.\n\n"Nobody got everything {that =>}they wanted," said union leader Bram Okkersen. {Work resumes at midnight.=>Work will resume on Wednesday.}',
  ],
  [
    'blog 31',
    '{So, I=>I} finally switched all my notes from {a =>}paper to the computer. It took me four evenings, two pots of coffee and a lot of patience.\n\nHere is what I learned. You don\'t need a fancy app; a {simple =>}folder of text files will do. {You should give=>Give} every note a date{=> and a title}, because you {=>will }never remember what "ideas 3" meant. {And last but not least, make backups! I lost a week of notes in the process, and I still get angry when I think about it.=>And make backups: I lost a week of notes along the way.}\n\n{=>Next month I will write about photos, which is a far bigger mess. }Thanks to {Wendeline=>Gwendoline} for the idea.',
  ],
  [
    'encyclopaedia 32',
    'Harrowgate Rovers Football Club is {an=>a semi-professional} association football club based in Harrowgate{=>, Westershire}. {The club was founded=>Founded} in 1896 {and it plays its=>as a works team, it plays} home matches at Tannery Lane. The club currently competes in the Northern Combination, the {sixth=>seventh} tier of the league system.\n\nThe Rovers reached the quarter-finals of the County Cup {three times=>in 1921, 1937 and 1954}, but have never won a major trophy. {They are the best supported club in the league and have great fans. =>}Their record attendance is 9,411{=>, set against Milldon Athletic in 1937}. The club colours are {=>traditionally }green and white.',
  ],
  [
    'news 33',
    'The central bank of Merovia kept its key interest rate unchanged at 4.25% on Wednesday{ as expected=>}, saying {that =>}inflation was easing but remained "uncomfortably high."\n\nConsumer prices rose {3.9%=>3.7%} in October from a year earlier{=>, the smallest increase in two years}. The bank has a target of 2%. It has raised the rate nine times since the spring of 2022, when inflation was above 11%. Governor Anselm Trovato said the bank would not hesitate to raise rates again if {needed=>necessary}.\n\n{Most economists now expect the first cut in the spring. =>}The currency {was little changed=>strengthened slightly} after the announcement.{=> Bond yields fell.}',
  ],
  [
    'news 34',
    'GLENHOLLOW — An {explosion=>apparent gas explosion} {ripped through=>destroyed} a two-story house in a quiet neighborhood here early Monday, killing a couple and {their=>one of their} children and {blowing out=>breaking} windows {=>as far as }half a mile away.\n\nThe victims were {=>tentatively }identified as Curtis Hembree, 41, his wife, Joy, 39, and their {daughter=>son}. Neighbors told of hearing two {loud =>}blasts. "I thought it was a plane crash," said Lucille Vandermeer, who lives across the street.{\n\nFirefighters arrived within six minutes. They found the house flattened and the cars in the driveway on fire. =>}{=>\n\nA 9-year-old girl was in critical condition at a burn center. }Investigators were at the scene Monday.',
  ],
  [
    'news 35',
    'The {National Museum=>National Museum of Antiquities} said {that =>}it will return {23=>26} bronze {statues=>statuettes} to the {Republic of Ombwe=>government of Ombwe}, more than a century after {=>British }soldiers took them from a royal palace.\n\nThe museum\'s director, Cornelia Haddock, called the decision "long overdue{ and right=>}." A formal handover ceremony is planned for the fall. {=>Three of the bronzes will stay in the museum on long-term loan. }Ombwe has sought the return of the bronzes since {it became independent=>its independence} in 1962{, but earlier requests were refused by the museum=>}.',
  ],
  [
    'abstract 36',
    'Trust in {the =>}local government is often thought to {=>depend on personal contact with officials and to }decline with {the =>}city size. We test this hypothesis using survey data from 41 municipalities ({n=>N} = 9,870). {Contrary to expectation,=>After controlling for income and education,} we find no {=>significant }association between size and trust. {Trust is, however, higher in cities where a local newspaper exists. Trust is also higher where turnout is high.=>Trust is, however, higher in cities with a local newspaper and in those with high turnout.} {These findings have important implications for policy makers and for practitioners. =>}We conclude that {access to information=>local news} {matters=>may matter} more than proximity.',
  ],
  [
    'news 37',
    'Novelist Priya Lanthorne won the {£40,000=>£50,000} Carrow Prize for fiction {on Tuesday =>}for "The Salt Ledger," {a novel=>a comic novel} about three generations of a family of {fishermen=>boat builders} on {=>an island off }the coast.\n\nThe judges praised {it\'s=>its} "{quiet, stubborn beauty=>quiet beauty and dry wit}." Lanthorne, 46, {beat=>was chosen from} five other finalists{, including last year\'s winner, Tobias Grell=>}. {=>She is the first author to win the prize twice. }"I have not prepared a speech," she said{ as she took the stage=>}.',
  ],
  [
    'news 38',
    'WEXBRIDGE, {Oct.=>Nov.} 12 — The Wexbridge Herons {beat=>edged} the visiting Carlow Kings{ 3-2=>, 3-2,} in overtime Saturday night to extend their winning streak to {seven=>eight} games.\n\nDefenseman Lukas Ferranti scored {the winner =>}on a {power play=>rebound} {=>with 1:14 left }in the extra period. Goalie Shane Abbey made 31 saves for the Herons, who trailed 2-0 after the first{ period=>}. "We kept believing," Ferranti said.\n\n{Carlow, which has now lost four in a row, fell to last place in the division. The two teams meet again on Thursday in Carlow.=>Carlow lost its fourth in a row.}',
  ],
  [
    'news 39',
    "The government of Lesmark on Monday unveiled a bill {to ban=>that would ban} the sale of {=>most }single-use plastics {from=>starting in} 2027, {a move =>}drawing praise from environmental groups and criticism from {=>the country's }retailers.\n\nThe bill{, which must be approved by parliament,=>} covers cups, cutlery and food containers. Violators would face fines of up to 200,000 kroner. {=>Medical products are exempt. }Environment Minister Nils Aagesen said {that plastic=>plastic} waste costs the towns of Lesmark {200 million=>220 million} kroner a year.\n\n{The retailers' association said the bill was rushed and would raise prices for consumers, and it called on the government to consult with the industry before going ahead.=>The retailers' association said the bill would raise prices.}",
  ],
  [
    'encyclopaedia 40',
    'Ottoline Grasmere-Pike (born 1948) is {a=>an English} composer and conductor. She was the {first woman=>second woman} to {be appointed=>become} principal conductor of the Tarn Valley Philharmonic, a post she held from 1983 until 1991.\n\n{Grasmere-Pike was born in Tarnside, where her father taught music at the local school. She=>Born in Tarnside, the daughter of a music teacher, Grasmere-Pike} studied piano and composition at the Royal Conservatory. Her {early=>early orchestral} works {are influenced by=>show the influence of} folk song.{ She is considered by many to be one of the greatest living composers.=>} {=>In 2004 she received the Order of the Silver Lyre. }Her papers are held by the {=>university }library{ of the university=>}.',
  ],
]
