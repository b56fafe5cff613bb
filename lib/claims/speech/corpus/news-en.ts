import type { Row } from './row'

/** English passages as agencies, newspapers and broadcasters write them, labelled before they were read. */
export const newsEn: readonly Row[] = [
  {
    text: 'The regulator rated it “inadequate” and found that wards were understaffed.',
    quotes: [['“inadequate”', 'The regulator']],
    reports: [
      ['The regulator', 'rated', '“inadequate”'],
      ['The regulator', 'found', 'that wards were understaffed'],
    ],
  },
  {
    text: 'Sheriff Dana Frost told reporters that the search would go on “for as long as it takes.”',
    quotes: [['“for as long as it takes.”', 'Dana Frost']],
    reports: [['Sheriff Dana Frost', 'told', 'that the search would go on “for as long as it takes.”', 'Dana Frost']],
  },
  {
    text: 'The dam was in poor shape in 2022, state records show.',
    reports: [['state records', 'show', 'The dam was in poor shape in 2022']],
  },
  {
    text: 'Calder Valley governor blames “years of neglect”',
    quotes: [['“years of neglect”', 'Calder Valley governor']],
    reports: [['Calder Valley governor', 'blames', '“years of neglect”']],
  },
  {
    text: '"We will not be bullied," Harlow Bridge council leader Dana Frost told reporters.',
    quotes: [['"We will not be bullied,"', 'Dana Frost']],
    reports: [['Harlow Bridge council leader Dana Frost', 'told', '"We will not be bullied,"', 'Dana Frost']],
  },
  {
    text: '"It was like a bomb going off," said Ted Marlow, 64, who lives across the street.',
    quotes: [['"It was like a bomb going off,"', 'Ted Marlow']],
    reports: [['Ted Marlow, 64', 'said', '"It was like a bomb going off,"', 'Ted Marlow']],
  },
  {
    text: 'The chief executive, Priya Nair, said the results were “a step in the right direction”.',
    quotes: [['“a step in the right direction”', 'Priya Nair']],
    reports: [
      ['The chief executive, Priya Nair,', 'said', 'the results were “a step in the right direction”', 'Priya Nair'],
    ],
  },
  {
    text: 'In a statement, the company said it was “deeply sorry” and would “cooperate fully” with the inquiry.',
    quotes: [
      ['“deeply sorry”', 'the company'],
      ['“cooperate fully”', 'the company'],
    ],
    reports: [['the company', 'said', 'it was “deeply sorry” and would “cooperate fully” with the inquiry']],
  },
  {
    text: '“I have nothing to hide,” insists the senator. “Ask my staff.”',
    quotes: [
      ['“I have nothing to hide,”', 'the senator'],
      ['“Ask my staff.”', 'the senator'],
    ],
    reports: [['the senator', 'insists', '“I have nothing to hide,” insists the senator. “Ask my staff.”']],
  },
  {
    text: 'Ms Okafor added: “We have been ignored for years.”',
    quotes: [['“We have been ignored for years.”', 'Okafor']],
    reports: [['Ms Okafor', 'added:', '“We have been ignored for years.”', 'Okafor']],
  },
  {
    text: '“Nobody warned us,” tweeted the MP for Calder Valley, Joan Ridley.',
    quotes: [['“Nobody warned us,”', 'Joan Ridley']],
    reports: [['the MP for Calder Valley, Joan Ridley', 'tweeted', '“Nobody warned us,”', 'Joan Ridley']],
  },
  {
    text: 'The bridge is safe, according to engineers who inspected it on Monday.',
    reports: [['engineers', 'according to', 'The bridge is safe']],
  },
  {
    text: 'According to court papers, Fenn wired the money to an account in Riga.',
    reports: [['court papers', 'According to', 'Fenn wired the money to an account in Riga']],
  },
  {
    text: 'It was reported that the minister had resigned.',
    reports: [],
  },
  {
    text: 'The minister has resigned, the Calder Post reported on Friday.',
    reports: [['the Calder Post', 'reported', 'The minister has resigned', 'Calder Post']],
  },
  {
    text: 'Police said two men had been arrested and that a third was being sought.',
    reports: [['Police', 'said', 'two men had been arrested and that a third was being sought']],
  },
  {
    text: 'The fire was brought under control by dawn, officials said.',
    reports: [['officials', 'said', 'The fire was brought under control by dawn']],
  },
  {
    text: 'The fire, officials said, was brought under control by dawn.',
    reports: [['officials', 'said', 'The fire, officials said, was brought under control by dawn']],
  },
  {
    text: 'Union denies “secret deal” with ferry firm',
    quotes: [['“secret deal”', 'Union']],
    reports: [['Union', 'denies', '“secret deal” with ferry firm']],
  },
  {
    text: 'Minister: “No plans” to cut pensions',
    quotes: [['“No plans”', 'Minister']],
    reports: [['Minister', ':', '“No plans”']],
  },
  {
    text: 'Ferry strike to go ahead, says union',
    reports: [['union', 'says', 'Ferry strike to go ahead']],
  },
  {
    text: 'He declined to say whether the talks would resume.',
  },
  {
    text: 'A spokeswoman for the ministry declined to comment.',
  },
  {
    text: 'Asked if she would run again, Garrity laughed: “Ask me in June.”',
    quotes: [['“Ask me in June.”', 'Garrity']],
    reports: [['Garrity', 'laughed:', '“Ask me in June.”']],
  },
  {
    text: '“My mother told me, ‘Never sell the farm,’ and I never did,” recalls Wes Hadley.',
    quotes: [['“My mother told me, ‘Never sell the farm,’ and I never did,”', 'Wes Hadley']],
    reports: [['Wes Hadley', 'recalls', '“My mother told me, ‘Never sell the farm,’ and I never did,”']],
  },
  {
    text: '“We started with three boats.\n“Now we have forty,” said Ines Duarte.',
    quotes: [['“We started with three boats.\n“Now we have forty,”', 'Ines Duarte']],
    reports: [['Ines Duarte', 'said', '“We started with three boats.\n“Now we have forty,”']],
  },
  {
    text: '‘It is a disgrace,’ said Colin Peake, whose house was flooded.',
    quotes: [['‘It is a disgrace,’', 'Colin Peake']],
    reports: [['Colin Peake, whose house was flooded', 'said', '‘It is a disgrace,’', 'Colin Peake']],
  },
  {
    text: 'Maria Stroud runs the shelter. She says demand has doubled. “We turn people away every night,” she said.',
    quotes: [['“We turn people away every night,”', 'Maria Stroud']],
    reports: [
      ['She', 'says', 'demand has doubled', 'Maria Stroud'],
      ['she', 'said', '“We turn people away every night,”', 'Maria Stroud'],
    ],
  },
  {
    text: 'Prosecutors allege that Fenn bribed two inspectors.',
    reports: [['Prosecutors', 'allege', 'that Fenn bribed two inspectors']],
  },
  {
    text: 'Analysts expect the bank to cut rates in May.',
    reports: [['Analysts', 'expect', 'the bank to cut rates in May']],
  },
  {
    text: 'The report found that one in five wells was polluted.',
    reports: [['The report', 'found', 'that one in five wells was polluted']],
  },
  {
    text: 'A source familiar with the matter said the deal was close.',
    reports: [['A source familiar with the matter', 'said', 'the deal was close']],
  },
  {
    text: 'The deal is close, said a person briefed on the talks, who asked not to be named.',
    reports: [['a person', 'said', 'The deal is close']],
  },
  {
    text: 'Critics have called the plan “reckless”.',
    quotes: [['“reckless”', 'Critics']],
    reports: [['Critics', 'have called', 'the plan “reckless”']],
  },
  {
    text: 'She described the ruling as “a slap in the face”.',
    quotes: [['“a slap in the face”', 'She']],
    reports: [['She', 'described', 'the ruling as “a slap in the face”']],
  },
  {
    text: 'The mayor warned of “dire consequences” if the levee failed.',
    quotes: [['“dire consequences”', 'The mayor']],
    reports: [['The mayor', 'warned of', '“dire consequences” if the levee failed']],
  },
  {
    text: 'The rebels vowed to fight on.',
    reports: [['The rebels', 'vowed', 'to fight on']],
  },
  {
    text: 'The airline apologised, blaming “a software fault”.',
    quotes: [['“a software fault”', 'The airline']],
    reports: [['The airline', 'blaming', '“a software fault”']],
  },
  {
    text: 'Frost, for her part, insisted the vote was fair.',
    reports: [['Frost', 'insisted', 'the vote was fair']],
  },
  {
    text: 'Asked about the delay, he said only: “Soon.”',
    quotes: [['“Soon.”', 'he']],
    reports: [['he', 'said', '“Soon.”']],
  },
  {
    text: '“This,” she said, pointing at the crack, “is what we live with.”',
    quotes: [
      ['“This,”', 'she'],
      ['“is what we live with.”', 'she'],
    ],
    reports: [['she', 'said', '“This,” she said, pointing at the crack, “is what we live with.”']],
  },
  {
    text: 'The so-called “ghost tax” will be scrapped.',
  },
  { text: 'The film “Night Ferry” opens on Friday.' },
  { text: 'The word “crisis” appears twelve times.' },
  { text: 'He was charged with “reckless endangerment”.' },
  { text: 'Her “office” is a garden shed.' },
  { text: 'The state of the roads is poor.' },
  { text: 'A report is due next week.' },
  { text: 'The claims were filed on Tuesday.' },
  { text: 'She notes the time on a pad.', reports: [['She', 'notes', 'the time on a pad']] },
  {
    text: 'Residents fear the dam could fail.',
    reports: [['Residents', 'fear', 'the dam could fail']],
  },
  {
    text: 'The army acknowledged on Thursday that its troops had opened fire.',
    reports: [['The army', 'acknowledged', 'that its troops had opened fire']],
  },
  {
    text: 'State media, quoting the ministry, said the missile fell into the sea.',
    reports: [['State media', 'said', 'the missile fell into the sea']],
  },
  {
    text: '“We lost everything” — flood victims on the night the dam burst',
    quotes: [['“We lost everything”', null]],
  },
]
