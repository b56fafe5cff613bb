import type { Edited } from './edited'

/** English news in which every second phrase was edited; labelled before anything was measured on it. */
export const denseEn: readonly Edited[] = [
  [
    'ferry service',
    'The ferry between Ansel and Port Wick will {stop running=>be suspended} {on Monday=>from Monday} because of {a broken engine=>engine trouble}, the operator said. {Passengers can claim their money back. =>}The crossing takes {50=>55} minutes and is used by {about=>around} 1,200 people {every day=>a day}{=>, most of them commuters}.\n\n"We {are sorry=>apologise}," said {spokesman=>spokeswoman} Ada Kerr. {=>A replacement vessel has been chartered from Luten. }The operator {hopes=>expects} to resume service {in two weeks=>by March 20}.',
  ],
  [
    'bank robbery',
    'Two masked men {robbed=>held up} a bank in {central=>downtown} Farrow on Tuesday and {escaped=>fled} with {an unknown amount of money=>about $90,000}, police said. {No one was hurt. =>}The men, {armed with=>who carried} pistols, {entered=>burst into} the branch on Mill Street {shortly before=>minutes before} closing time.\n\n{One of them=>One} fired {a shot=>two shots} into the ceiling. {Police are looking for=>Detectives want to speak to the driver of} a grey van seen nearby.{ The branch was also robbed in 2011.=>} {=>A reward of $5,000 has been offered.}',
  ],
  [
    'school meals',
    'The {state=>state\'s} government will {pay for=>fund} school meals for {all children=>every child} {under=>below} 11, {at a cost of=>costing} £62 million a year, it {was announced=>announced} on Thursday. The {scheme=>programme} {starts=>will start} in {September=>January}.\n\nEducation minister {Jo Pell=>Joanna Pell} said {the plan would=>it would} "{help families=>make life easier for families}". {Teachers\' unions welcomed it. =>}Critics {said=>argued} that the money {should=>ought to} go to the {poorest=>poorest pupils}{=>, who already eat free of charge}.',
  ],
  [
    'dam',
    'Engineers {have found=>found} {cracks=>small cracks} in the {45=>54}-year-old Harrow dam, {the water company said=>according to the water company} on Friday, but {they do not pose=>said they posed} no {immediate=>} danger. {The level of the lake will be lowered by three metres. =>}{=>About 300 people live below the dam. }\n\nThe company {will spend=>plans to spend} {12=>14} million dollars on repairs{, which will take=> over} two years. "There is {no reason for alarm=>no cause for concern}," {its chief engineer, Will Tarn, said=>said its chief engineer, Will Tarn}.',
  ],
  [
    'wolves',
    "Wolves {killed=>have killed} {at least 23=>26} sheep in the Orm valley {this spring=>since March}, the farmers' association {says=>said}, {twice as many as=>compared with 13} in the same period last year. {Most of the attacks happened at night. =>}\n\nThe {regional=>provincial} council {has approved=>approved} {a fund of=>} 80,000 euros for {fences=>fences and dogs}. {Biologists=>Some biologists} {doubt=>question} whether {all=>all of} the attacks were by wolves{; some may be the work of dogs=>}. {=>Six carcasses are being examined. }A {cull=>hunt} has been {ruled out=>excluded} {for now=>for the time being}.",
  ],
  [
    'chess',
    'Grandmaster Elin Vost {beat=>defeated} {the defending champion=>reigning champion} Amir Solat {in=>after} {61=>63} moves on Sunday to {take=>seize} the lead {in=>at} the Karlen Open with {two rounds=>one round} left. Vost, {19=>20}, {sacrificed=>gave up} a rook {on=>at} move 34{ in a sharp opening=>}.\n\n"I {saw=>had seen} it {at home=>in preparation}," she {said=>told reporters}. {=>Solat offered no handshake. }{Third place is shared by four players. =>}The {winner gets=>winner will receive} {$30,000=>$35,000}.',
  ],
  [
    'heat pump',
    'Sales of heat pumps {fell=>dropped} {by a third=>31%} in the first {quarter=>half} of the year, {industry figures show=>figures from the industry association showed on Monday}. {The association=>It} {blames=>blamed} {uncertainty=>confusion} over {subsidies=>government subsidies}{ and high prices for electricity=>}.\n\n{Some 48,000=>Only 46,500} {units=>systems} were {sold=>installed}, {down from=>compared with} 67,000 a year earlier. {Two manufacturers have cut staff. =>}The {ministry=>economy ministry} {said=>says} the rules {will=>would} be {simple=>simplified}{=> before the summer}.',
  ],
  [
    'museum theft',
    'A {painting=>small landscape} {stolen=>taken} from a museum in Delmar {in 1994=>three decades ago} has been {found=>recovered} in {a garage=>the attic of a house}, police {said=>announced} {Wednesday=>on Wednesday}. The {oil painting=>work}, by {the=>} 19th-century {artist=>painter} Hugo Stern, is {worth=>valued at} {$800,000=>$1.1 million}.\n\n{A tip from a neighbour led investigators to the house. =>}{A man of 70=>A 71-year-old man} is {under investigation=>being questioned}. {=>The statute of limitations has expired. }Museum director Carla Boone {was=>said she was} "{overjoyed=>over the moon}".',
  ],
  [
    'broadband',
    '{Nearly=>Almost} {one in five=>a fifth of} homes in {rural=>the countryside around} Selby {has=>have} {no access to=>no} fast internet, {a watchdog=>the communications watchdog} {has found=>found}. In towns the {figure=>share} is {3 percent=>2.6 percent}.\n\nThe government {aims=>wants} to connect {all homes=>99 percent of homes} by 2028{, but is behind schedule=>}. {The report cost 90,000 euros. =>}"{Progress is=>Progress has been} {slow=>far too slow}," {its author=>its lead author}, Tim Arkle, {wrote=>writes}. {=>Operators reject the criticism.}',
  ],
  [
    'marathon',
    "Kenji Orlo {won=>took} the Brackwater marathon {for the second time=>for a second time} on Sunday{, finishing=> in} {2 hours 9 minutes=>2:09:14}, {nine seconds ahead of=>just ahead of} Paul Wend. {Rain fell throughout the race. =>}{More than=>Some} 14,000 runners {took part=>started}.\n\nIn the women's race, {Ruth Askel=>Ruth Aksel} {set=>broke} the course record {of=>with} 2:24:40. {She was=>Aksel, a nurse, was} {running=>competing in} her {first=>third} marathon. {=>One runner was treated for a heart attack. }{Organisers praised=>The organisers thanked} the {crowd=>spectators}.",
  ],
]
