import type { Revision } from './revision'

/** Revisions of English news paragraphs, labelled before they were read by the program. All names are invented. */
export const en: readonly Revision[] = [
  [
    'toll updated twice in one sentence',
    'A ferry capsized off Port Calder on Friday, killing [a|at least 12 people] and leaving [b|30 others missing], [c|the coast guard] said. The vessel was carrying [d|about 140 passengers].',
    'A ferry capsized off Port Calder on Friday, killing [a|at least 19 people] and leaving [b|23 others missing], [c~|the coast guard] said. The vessel was carrying [d|about 140 passengers].',
  ],
  [
    'sentence deleted in the middle',
    'The council approved the stadium on Tuesday. [a|The project will cost $340 million], according to city records. [b|Twelve members voted in favor]. [c|Construction starts in June], Mayor Helen Marsh said.',
    'The council approved the stadium on Tuesday. [b|Twelve members voted in favor]. [c|Construction starts in June], Mayor Helen Marsh said.',
  ],
  [
    'deleted, and the same figure stands in a new sentence about something else',
    'Police arrested [a|45 protesters] outside the courthouse, [b|Chief Dana Holt] said. The march had been peaceful until noon.',
    'The march had been peaceful until noon, organizers said. Shops along Fenwick Street reported 45 broken windows by evening.',
  ],
  [
    'sentence split',
    'Quarterly revenue at Brantley Foods rose [a|6.4 percent] to [b|$2.1 billion], beating the estimate of [c|$1.98 billion] from analysts surveyed by Datapoint.',
    'Quarterly revenue at Brantley Foods rose [a~|6.4 percent] to [b~|$2.1 billion]. Analysts surveyed by Datapoint had expected [c~|$1.98 billion].',
  ],
  [
    'sentences merged',
    'The fire has burned [a|18,000 acres]. It is [b|10% contained], officials said Sunday.',
    'The fire has burned [a~|18,000 acres] and is [b~|10% contained], officials said Sunday.',
  ],
  [
    'paragraphs reordered',
    'The senator will not run again.\n\n[a|“I have given this everything I have,”] Tom Alder said in a video.\n\nHe won his last race by [b|fewer than 900 votes].\n\n[c|Three Democrats] have filed to replace him.',
    'The senator will not run again.\n\n[c|Three Democrats] have filed to replace him.\n\nHe won his last race by [b|fewer than 900 votes].\n\n[a|“I have given this everything I have,”] Tom Alder said in a video.',
  ],
  [
    'quote shortened at its end',
    '[a|“We are going to fight this in every court in the land, and we are going to win, because the law is on our side,”] said [b|Attorney General Ruth Okafor].',
    '[a|“We are going to fight this in every court in the land,”] said [b~|Attorney General Ruth Okafor].',
  ],
  [
    'quote reattributed',
    '[a|“There was no warning,”] said [b|Pete Rowan, a neighbor]. The blast damaged [c|14 homes].',
    '[a~|“There was no warning,”] said [b|Lena Fisk, a teacher]. The blast damaged [c|14 homes].',
  ],
  [
    'negated',
    '[a|The company knew of the defect] before the recall, a memo shows. [b|Some 60,000 cars] are affected.',
    '[a|The company did not know of the defect] before the recall, a memo shows. [b|Some 60,000 cars] are affected.',
  ],
  [
    'negation within a kept sentence around a figure',
    'The agency said it had received [a|230 complaints] and would publish them.',
    'The agency said it had not received [a~|230 complaints] and would publish them.',
  ],
  [
    'tense changed after the event',
    'The storm [a|is expected to make landfall late Monday] near Cape Orrin with winds of [b|95 miles per hour].',
    'The storm [a|made landfall late Monday] near Cape Orrin with winds of [b~|95 miles per hour].',
  ],
  [
    'name corrected in all places',
    '[a|Sheriff Jon Mc Allister] said [b|two deputies] were hurt. [c|“They are stable,”] McAllister said.',
    '[a|Sheriff John McAllister] said [b~|two deputies] were hurt. [c|“They are stable,”] McAllister said.',
  ],
  [
    'title of a person corrected',
    '[a|Deputy Minister Olga Renn] told reporters that [b|exports fell 11 percent] in May.',
    '[a|Minister Olga Renn] told reporters that [b~|exports fell 11 percent] in May.',
  ],
  [
    'rewritten, the same figure about another thing',
    'Voters in Larkin County rejected the levy by [a|312 votes]. Turnout was [b|41 percent]. A recount is possible.',
    'A recount begins Thursday in Larkin County, where 312 volunteers will count ballots by hand. Results are due in a week.',
  ],
  [
    'percent becomes percentage points',
    'Support for the measure rose [a|4 percent] to [b|58 percent], the Calder poll found.',
    'Support for the measure rose [a|4 percentage points] to [b~|58 percent], the Calder poll found.',
  ],
  [
    'million becomes billion',
    'The fund holds [a|$750 million] in assets and employs [b|90 people].',
    'The fund holds [a|$750 billion] in assets and employs [b~|90 people].',
  ],
  [
    'a background paragraph dropped',
    'The strike began at midnight.\n\n[a|About 7,500 dockworkers] walked out, the union said.\n\nThe last strike, in 2009, lasted [b|nine days] and cost the port [c|$120 million a day].\n\nTalks resume Wednesday.',
    'The strike began at midnight.\n\n[a|About 7,500 dockworkers] walked out, the union said.\n\nTalks resume Wednesday.',
  ],
  [
    'a background paragraph added with look-alikes',
    'Rescuers pulled [a|three miners] from the shaft on Monday. [b|Eight] are still trapped, [c|the company] said.',
    'Rescuers pulled [a|three miners] from the shaft on Monday. [b|Eight] are still trapped, [c|the company] said.\n\nIn 2011, three miners died in the same shaft and eight were hurt when a wall gave way, records show.',
  ],
  [
    'clause of attribution moved to the front',
    '[a|Unemployment fell to 3.9 percent] in August, [b|the Labor Office] said.',
    '[b~|The Labor Office] said [a~|unemployment fell to 3.9 percent] in August.',
  ],
  [
    'hedge removed',
    'The suspect allegedly stole [a|more than 200 paintings] from [b|six museums] over a decade.',
    'The suspect stole [a~|more than 200 paintings] from [b~|six museums] over a decade.',
  ],
  [
    'could becomes will',
    'The merger could cost [a|1,100 jobs], [b|two people familiar with the plan] said.',
    'The merger will cost [a~|1,100 jobs], [b~|two people familiar with the plan] said.',
  ],
  [
    'numbers swapped between two teams',
    'Harwick scored [a|21 points] in the first half and [b|9 points] in the second, Coach Bell said.',
    'Harwick scored [a|9 points] in the first half and [b|21 points] in the second, Coach Bell said.',
  ],
  [
    'wholly rewritten lead, figures kept',
    'More than [a|2,000 students] left class on Thursday to protest a plan to close [b|four schools] in Dunmore.',
    'A plan to close [b~|four schools] in Dunmore drew more than [a~|2,000 students] into the streets on Thursday.',
  ],
  [
    'correction note appended that repeats the old figure',
    'The bridge carries [a|48,000 vehicles a day], the state says.',
    'The bridge carries [a|84,000 vehicles a day], the state says.\n\nCorrection: An earlier version of this article misstated the number of vehicles. It is 84,000, not 48,000.',
  ],
  [
    'typography and spelling house style',
    'Organisers put the crowd at [a|10,000]. [b|"It\'s a start,"] said Maya Lind - a nurse.',
    'Organizers put the crowd at [a~|10,000]. [b|“It’s a start,”] said Maya Lind – a nurse.',
  ],
  [
    'day of the week replaced by a date',
    '[a|The talks collapsed on Thursday] after [b|five hours], diplomats said.',
    '[a|The talks collapsed on March 12] after [b~|five hours], diplomats said.',
  ],
  [
    'quote extended',
    'Coach Ray Dunn was blunt. [a|“We were awful,”] he said. The Rams lost by [b|31 points].',
    'Coach Ray Dunn was blunt. [a|“We were awful, and I was the worst of us,”] he said. The Rams lost by [b|31 points].',
  ],
  [
    'deleted clause inside a kept sentence',
    'The bill, which would cost [a|$9 billion over five years], passed [b|52 to 48] late Friday.',
    'The bill passed [b~|52 to 48] late Friday.',
  ],
  [
    'deleted figure while its noun stays',
    'Officials evacuated [a|3,400 residents] from the valley overnight.',
    'Officials evacuated residents from the valley overnight.',
  ],
  [
    'developing story, everything new but one paragraph',
    'BREAKING: A train derailed near Osgood. [a|Several people] were hurt, a witness said.\n\nThe line carries [b|60 trains a day].',
    'OSGOOD — Investigators on Saturday blamed a cracked rail for the derailment that killed 4 people and hurt 52.\n\nThe line carries [b|60 trains a day].\n\nService will resume Monday, the operator said.',
  ],
]
