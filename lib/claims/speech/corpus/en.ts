import type { Row } from './row'

/** English sentences of our own, and everything that is to be found in each. */
export const en: readonly Row[] = [
  // --- quotes, sources, and what is neither
  {
    text: '“We will reopen the library in March,” said Helen Marsh, the mayor of Fairford.',
    quotes: [['“We will reopen the library in March,”', 'Helen Marsh']],
    reports: [['Helen Marsh, the mayor of Fairford', 'said', '“We will reopen the library in March,”', 'Helen Marsh']],
  },
  {
    text: '“We will reopen the library in March,” Mayor Helen Marsh said.',
    quotes: [['“We will reopen the library in March,”', 'Helen Marsh']],
    reports: [['Mayor Helen Marsh', 'said', '“We will reopen the library in March,”', 'Helen Marsh']],
  },
  {
    text: 'Mayor Helen Marsh said: “We will reopen the library in March.”',
    quotes: [['“We will reopen the library in March.”', 'Helen Marsh']],
    reports: [['Mayor Helen Marsh', 'said:', '“We will reopen the library in March.”', 'Helen Marsh']],
  },
  {
    text: 'Mayor Helen Marsh said, “We will reopen the library in March.”',
    quotes: [['“We will reopen the library in March.”', 'Helen Marsh']],
    reports: [['Mayor Helen Marsh', 'said', '“We will reopen the library in March.”', 'Helen Marsh']],
  },
  {
    text: '“We will reopen the library,” Marsh said, “but only in March.”',
    quotes: [
      ['“We will reopen the library,”', 'Marsh'],
      ['“but only in March.”', 'Marsh'],
    ],
    reports: [['Marsh', 'said', '“We will reopen the library,” Marsh said, “but only in March.”']],
  },
  {
    text: '“The dam will hold,” engineer Paul Verney said. “It was built for this.”',
    quotes: [
      ['“The dam will hold,”', 'Paul Verney'],
      ['“It was built for this.”', 'Paul Verney'],
    ],
    reports: [
      [
        'engineer Paul Verney',
        'said',
        '“The dam will hold,” engineer Paul Verney said. “It was built for this.”',
        'Paul Verney',
      ],
    ],
  },
  {
    text: '"The dam will hold," he told reporters. "It was built for this."',
    quotes: [
      ['"The dam will hold,"', 'he'],
      ['"It was built for this."', 'he'],
    ],
    reports: [['he', 'told', '"The dam will hold," he told reporters. "It was built for this."']],
  },
  {
    text: 'The report, published on Tuesday, found that half of the bridges are in poor condition.',
    reports: [
      ['The report, published on Tuesday,', 'found', 'that half of the bridges are in poor condition', 'The report'],
    ],
  },
  {
    text: 'According to the police, two people were hurt.',
    reports: [['the police', 'According to', 'two people were hurt']],
  },
  {
    text: 'Two people were hurt, according to the police.',
    reports: [['the police', 'according to', 'Two people were hurt']],
  },
  {
    text: 'Two people, according to Sheriff Dan Cole, were hurt.',
    reports: [['Sheriff Dan Cole', 'according to', 'Two people, according to Sheriff Dan Cole, were hurt', 'Dan Cole']],
  },
  {
    text: 'Sources said the deal could be signed on Monday.',
    reports: [['Sources', 'said', 'the deal could be signed on Monday']],
  },
  {
    text: 'A source close to the talks told the Daily Courier that the deal could be signed on Monday.',
    reports: [['A source close to the talks', 'told', 'that the deal could be signed on Monday']],
  },
  {
    text: 'The senator has repeatedly said that she would vote against the bill.',
    reports: [
      ['The senator', 'has repeatedly said', 'that she would vote against the bill'],
      ['she', 'would vote against', 'the bill', 'The senator'],
    ],
  },
  {
    text: 'Karen Wills, who runs the shelter, said it had run out of beds.',
    reports: [['Karen Wills, who runs the shelter,', 'said', 'it had run out of beds', 'Karen Wills']],
  },
  {
    text: 'Karen Wills, director of the shelter, said it had run out of beds.',
    reports: [['Karen Wills, director of the shelter,', 'said', 'it had run out of beds', 'Karen Wills']],
  },
  {
    text: 'Wills said the shelter had run out of beds and added that more people were coming.',
    reports: [
      ['Wills', 'said', 'the shelter had run out of beds'],
      ['Wills', 'added', 'that more people were coming'],
    ],
  },
  {
    text: 'Wills said she did not know why the beds were gone, but the city has promised help.',
    reports: [
      ['Wills', 'said', 'she did not know why the beds were gone'],
      ['she', 'did not know', 'why the beds were gone', 'Wills'],
      ['the city', 'has promised', 'help'],
    ],
  },
  { text: 'The city is planning to buy the land.', reports: [['The city', 'is planning', 'to buy the land']] },
  { text: 'Mr. Cole denied taking the money.', reports: [['Mr. Cole', 'denied', 'taking the money', 'Cole']] },
  {
    text: 'Mr. Cole denied that he had taken the money.',
    reports: [['Mr. Cole', 'denied', 'that he had taken the money', 'Cole']],
  },
  { text: 'The company declined to comment.' },
  {
    text: 'He called the decision “a disgrace.”',
    quotes: [['“a disgrace.”', 'He']],
    reports: [['He', 'called', 'the decision “a disgrace.”']],
  },
  {
    text: 'The judge described the plan as “reckless.”',
    quotes: [['“reckless.”', 'The judge']],
    reports: [['The judge', 'described', 'the plan as “reckless.”']],
  },
  { text: 'Opponents accused the mayor of lying.', reports: [['Opponents', 'accused', 'the mayor of lying']] },
  { text: 'The union urged members to stay home.', reports: [['The union', 'urged', 'members to stay home']] },
  {
    text: 'The minister promised to resign if the plan failed.',
    reports: [['The minister', 'promised', 'to resign if the plan failed']],
  },
  { text: 'The word “resilience” is everywhere.' },
  { text: 'The film “Shadows of the Night” opens on Friday.' },
  { text: 'So-called “green” bonds are popular.' },
  { text: 'The “yellow scarves” blocked the road.' },
  { text: 'She lives in a “passive” house.' },
  { text: 'As Anne Roy noted, prices are rising.', reports: [['Anne Roy', 'noted', 'prices are rising']] },
  {
    text: 'Prices, as Anne Roy noted, are rising.',
    reports: [['Anne Roy', 'noted', 'Prices, as Anne Roy noted, are rising']],
  },
  {
    text: 'Marsh: “We will not give up”',
    quotes: [['“We will not give up”', 'Marsh']],
    reports: [['Marsh', ':', '“We will not give up”']],
  },
  { text: 'Police: Two held after fire in Fairford', reports: [['Police', ':', 'Two held after fire in Fairford']] },
  { text: 'Helen Marsh will run again. Helen Marsh: no plan to quit' },
  {
    text: '“It was dark,” recalled Tom Reed, 62, who lives next door.',
    quotes: [['“It was dark,”', 'Tom Reed']],
    reports: [['Tom Reed, 62', 'recalled', '“It was dark,”', 'Tom Reed']],
  },
  {
    text: '“Why now?” asked Lucy Arden.',
    quotes: [['“Why now?”', 'Lucy Arden']],
    reports: [['Lucy Arden', 'asked', '“Why now?”']],
  },
  { text: '“Stop!” she shouted.', quotes: [['“Stop!”', 'she']], reports: [['she', 'shouted', '“Stop!”']] },
  {
    text: '“I saw nothing,” he said. “I was in the kitchen.” He shrugged. “Ask my wife.”',
    quotes: [
      ['“I saw nothing,”', 'he'],
      ['“I was in the kitchen.”', 'he'],
      ['“Ask my wife.”', 'he'],
    ],
    reports: [['he', 'said', '“I saw nothing,” he said. “I was in the kitchen.”']],
  },
  {
    text: 'The mayor visited the site on Monday. “Everything is under control,” she said.',
    quotes: [['“Everything is under control,”', 'she']],
    reports: [['she', 'said', '“Everything is under control,”']],
  },
  {
    text: 'The mayor visited the site on Monday. “Everything is under control.”',
    quotes: [['“Everything is under control.”', 'The mayor']],
  },
  {
    text: 'Officials reportedly plan to close the port.',
    reports: [
      ['Officials', 'reportedly plan', 'to close the port'],
      ['reportedly', 'reportedly', 'Officials reportedly plan to close the port'],
    ],
  },
  {
    text: 'The port will reportedly close in May.',
    reports: [['reportedly', 'reportedly', 'The port will reportedly close in May']],
  },
  { text: 'Marsh believes the port will close.', reports: [['Marsh', 'believes', 'the port will close']] },
  { text: 'Marsh thinks so.' },
  {
    text: '“The port,” the mayor wrote in a letter to staff, “will close in May.”',
    quotes: [
      ['“The port,”', 'the mayor'],
      ['“will close in May.”', 'the mayor'],
    ],
    reports: [['the mayor', 'wrote', '“The port,” the mayor wrote in a letter to staff, “will close in May.”']],
  },
  {
    text: 'The mayor wrote in a letter to staff that the port would close in May.',
    reports: [['The mayor', 'wrote', 'that the port would close in May']],
  },
  {
    text: 'Asked about the port, Marsh said only that talks were going on.',
    reports: [['Marsh', 'said', 'that talks were going on']],
  },
  {
    text: 'Marsh, speaking at a rally, said the port would stay open.',
    reports: [['Marsh', 'said', 'the port would stay open']],
  },
  {
    text: 'Marsh spoke to reporters after the vote, saying the port would stay open.',
    reports: [['Marsh', 'saying', 'the port would stay open']],
  },
  { text: 'State officials report to the governor.' },
  { text: 'The plan calls for 200 new homes.', reports: [['The plan', 'calls for', '200 new homes']] },
  { text: 'It says the campaign broke the law.', reports: [['It', 'says', 'the campaign broke the law']] },
  { text: 'That shows the market is recovering.' },
  {
    text: '“People are scared,” said one shopkeeper, who asked not to be named.',
    quotes: [['“People are scared,”', 'one shopkeeper']],
    reports: [['one shopkeeper', 'said', '“People are scared,”']],
  },
  {
    text: '‘We are ready,’ said the captain.',
    quotes: [['‘We are ready,’', 'the captain']],
    reports: [['the captain', 'said', '‘We are ready,’']],
  },
  { text: "The captain's cabin wasn't 'ready' yet." },
  {
    text: `"My husband told me 'Go!' and I left," said Fay Hadley.`,
    quotes: [[`"My husband told me 'Go!' and I left,"`, 'Fay Hadley']],
    reports: [['Fay Hadley', 'said', `"My husband told me 'Go!' and I left,"`]],
  },
  {
    text: 'Smith and Jones said they would appeal. They added that the trial was unfair.',
    reports: [
      ['Smith and Jones', 'said', 'they would appeal', 'Smith; Jones'],
      ['They', 'added', 'that the trial was unfair', 'Smith; Jones'],
    ],
  },
  {
    text: 'Senator Ann Lowe and Governor Rick Stone said the road would open. She said work would start in May.',
    reports: [
      ['Senator Ann Lowe and Governor Rick Stone', 'said', 'the road would open', 'Ann Lowe; Rick Stone'],
      ['She', 'said', 'work would start in May', 'Ann Lowe'],
    ],
  },
  { text: '“No,” Lowe deadpanned.', quotes: [['“No,”', 'Lowe']], reports: [['Lowe', 'deadpanned', '“No,”']] },
  { text: 'U.S. officials said the ship was safe.', reports: [['U.S. officials', 'said', 'the ship was safe']] },
  {
    text: 'Rep. J. K. Moore (D-Ohio) said the bill was dead.',
    reports: [['Rep. J. K. Moore (D-Ohio)', 'said', 'the bill was dead', 'J. K. Moore']],
  },
  {
    text: 'The bill is dead, Moore said in an interview with the Courier on Friday.',
    reports: [['Moore', 'said', 'The bill is dead']],
  },
  { text: 'The bill, Moore said, is dead.', reports: [['Moore', 'said', 'The bill, Moore said, is dead']] },
  { text: 'Moore said Friday the bill was dead.', reports: [['Moore', 'said', 'the bill was dead']] },
  { text: 'Moore told The Courier he would not run.', reports: [['Moore', 'told', 'he would not run']] },
  {
    text: '“I’m done,” Moore told The Courier.',
    quotes: [['“I’m done,”', 'Moore']],
    reports: [['Moore', 'told', '“I’m done,”']],
  },
  { text: 'Moore insisted on a vote.', reports: [['Moore', 'insisted on', 'a vote']] },
  { text: 'Moore asked whether the bill was dead.', reports: [['Moore', 'asked', 'whether the bill was dead']] },
  {
    text: 'Moore warned of “dire consequences.”',
    quotes: [['“dire consequences.”', 'Moore']],
    reports: [['Moore', 'warned of', '“dire consequences.”']],
  },
  { text: 'Moore praised the deal.', reports: [['Moore', 'praised', 'the deal']] },
  { text: 'Moore did not say whether he would run.', reports: [['Moore', 'did not say', 'whether he would run']] },
  {
    text: 'The agency cited “security reasons.”',
    quotes: [['“security reasons.”', 'The agency']],
    reports: [['The agency', 'cited', '“security reasons.”']],
  },
  { text: 'The “War and Peace” exhibition opens today.' },
  {
    text: '“We worked all night.\n\n“Nobody slept,” said Reed.',
    quotes: [['“We worked all night.\n\n“Nobody slept,”', 'Reed']],
    reports: [['Reed', 'said', '“We worked all night.\n\n“Nobody slept,”']],
  },
  {
    text: '“The sea took it all.” — Tom Reed',
    quotes: [['“The sea took it all.”', 'Tom Reed']],
    reports: [['Tom Reed', '—', '“The sea took it all.”']],
  },
  {
    text: 'Reed, 62, remembers the storm. “The sea took it all,” he says.',
    quotes: [['“The sea took it all,”', 'he']],
    reports: [['he', 'says', '“The sea took it all,”']],
  },
  {
    text: 'In a statement, the company said it was “deeply sorry.”',
    quotes: [['“deeply sorry.”', 'the company']],
    reports: [['the company', 'said', 'it was “deeply sorry.”']],
  },
  {
    text: 'The company said in a statement that it was “deeply sorry.”',
    quotes: [['“deeply sorry.”', 'The company']],
    reports: [['The company', 'said', 'that it was “deeply sorry.”']],
  },
  { text: 'The company apologized for the delay.', reports: [['The company', 'apologized for', 'the delay']] },
  { text: 'It is said that ghosts live there.' },
  { text: 'Moore was told to leave.' },
  {
    text: 'The accident was first reported by the Courier.',
    reports: [['the Courier', 'was first reported by', 'The accident', 'Courier']],
  },
  { text: 'Moore was described by friends as a quiet man.', reports: [['friends', 'was described by', 'Moore']] },
  { text: 'Experts fear the dam will not hold.', reports: [['Experts', 'fear', 'the dam will not hold']] },
  {
    text: '“Dam will hold,” engineers say',
    quotes: [['“Dam will hold,”', 'engineers']],
    reports: [['engineers', 'say', '“Dam will hold,”']],
  },
  { text: 'Dam will hold, engineers say', reports: [['engineers', 'say', 'Dam will hold']] },
  {
    text: "The mayor's office said no decision had been made.",
    reports: [["The mayor's office", 'said', 'no decision had been made']],
  },
  { text: 'Neither Moore nor Lowe said anything.' },
  { text: 'She says he lied.', reports: [['She', 'says', 'he lied']] },
  // --- quotes and who says them, more
  {
    text: 'Yvonne Mott, 81, has given up. “The dam is finished,” she said.',
    quotes: [['“The dam is finished,”', 'she']],
    reports: [['she', 'said', '“The dam is finished,”']],
  },
  {
    text: 'In a statement, the group spoke of a “disaster foretold.”',
    quotes: [['“disaster foretold.”', 'the group']],
    reports: [['the group', 'spoke of', 'a “disaster foretold.”']],
  },
  {
    text: 'The sheriff praised an “exceptional effort” by volunteers.',
    quotes: [['“exceptional effort”', 'The sheriff']],
    reports: [['The sheriff', 'praised', 'an “exceptional effort” by volunteers']],
  },
  {
    text: '“An isolated incident,” according to the company.',
    quotes: [['“An isolated incident,”', 'the company']],
    reports: [['the company', 'according to', '“An isolated incident,”']],
  },
  { text: 'The phrase “all is well” returns in every speech.' },
  {
    text: '“You are lying!” Verney told the mayor, who replied, “Prove it.”',
    quotes: [
      ['“You are lying!”', 'Verney'],
      ['“Prove it.”', 'the mayor'],
    ],
    reports: [
      ['Verney', 'told', '“You are lying!”'],
      ['who', 'replied', '“Prove it.”', 'the mayor'],
    ],
  },
  { text: 'Verney was blunt: “We have no choice.”', quotes: [['“We have no choice.”', 'Verney']] },
  {
    text: '“We have no choice,” a weary Verney said Monday at a news conference.',
    quotes: [['“We have no choice,”', 'Verney']],
    reports: [['a weary Verney', 'said', '“We have no choice,”', 'Verney']],
  },
  {
    text: '“We have,” he said, “no choice.”',
    quotes: [
      ['“We have,”', 'he'],
      ['“no choice.”', 'he'],
    ],
    reports: [['he', 'said', '“We have,” he said, “no choice.”']],
  },
  {
    text: 'He said he had “no choice.”',
    quotes: [['“no choice.”', 'He']],
    reports: [['He', 'said', 'he had “no choice.”']],
  },
  {
    text: 'He said he had no choice, adding: “We tried.”',
    quotes: [['“We tried.”', 'He']],
    reports: [
      ['He', 'said', 'he had no choice'],
      ['He', 'adding:', '“We tried.”'],
    ],
  },
  {
    text: 'The spokesman, Eric Vance, called the remarks “unacceptable.”',
    quotes: [['“unacceptable.”', 'Eric Vance']],
    reports: [['The spokesman, Eric Vance,', 'called', 'the remarks “unacceptable.”', 'Eric Vance']],
  },
  { text: 'The remarks were called “unacceptable” by critics.' },
  {
    text: 'The left denounced a “killer” bill.',
    quotes: [['“killer”', 'The left']],
    reports: [['The left', 'denounced', 'a “killer” bill']],
  },
  { text: 'She is wanted for “reckless conduct.”' },
  {
    text: 'The crowd chanted “No more dams!”',
    quotes: [['“No more dams!”', 'The crowd']],
    reports: [['The crowd', 'chanted', '“No more dams!”']],
  },
  {
    text: 'The banner read “No more dams.”',
    quotes: [['“No more dams.”', 'The banner']],
    reports: [['The banner', 'read', '“No more dams.”']],
  },
  {
    text: '“I was born here,” said Amos, 50. His neighbor agreed. “Me too.”',
    quotes: [
      ['“I was born here,”', 'Amos'],
      ['“Me too.”', 'His neighbor'],
    ],
    reports: [['Amos, 50', 'said', '“I was born here,”', 'Amos']],
  },
  {
    text: '“I was born here. So were my children.\n“We will not leave,” Amos said.',
    quotes: [['“I was born here. So were my children.\n“We will not leave,”', 'Amos']],
    reports: [['Amos', 'said', '“I was born here. So were my children.\n“We will not leave,”']],
  },
  {
    text: `"They said 'never' and they meant it," Reed said.`,
    quotes: [[`"They said 'never' and they meant it,"`, 'Reed']],
    reports: [['Reed', 'said', `"They said 'never' and they meant it,"`]],
  },
  {
    text: "Reed said: 'We were lucky.'",
    quotes: [["'We were lucky.'", 'Reed']],
    reports: [['Reed', 'said:', "'We were lucky.'"]],
  },
  {
    text: '“We’re ready,” the coach, Dan Ellis, said after practice.',
    quotes: [['“We’re ready,”', 'Dan Ellis']],
    reports: [['the coach, Dan Ellis,', 'said', '“We’re ready,”', 'Dan Ellis']],
  },
  {
    text: 'Said Reed: “We were lucky.”',
    quotes: [['“We were lucky.”', 'Reed']],
    reports: [['Reed', ':', '“We were lucky.”']],
  },
  {
    text: '“We were lucky,” Reed said, laughing.',
    quotes: [['“We were lucky,”', 'Reed']],
    reports: [['Reed', 'said', '“We were lucky,”']],
  },
  {
    text: '“It’s over,” tweeted the mayor.',
    quotes: [['“It’s over,”', 'the mayor']],
    reports: [['the mayor', 'tweeted', '“It’s over,”']],
  },
  {
    text: 'The mayor tweeted: “It’s over.”',
    quotes: [['“It’s over.”', 'The mayor']],
    reports: [['The mayor', 'tweeted:', '“It’s over.”']],
  },
  {
    text: '“It’s over,” read the headline.',
    quotes: [['“It’s over,”', 'the headline']],
    reports: [['the headline', 'read', '“It’s over,”']],
  },
  { text: '“We were lucky” is the title of his book.' },
  { text: 'Her book, “The Long Winter,” sold well.' },
  { text: 'The “Long Winter” of 1963 is remembered here.' },
  // --- reports without marks, more
  {
    text: 'The minister, questioned by lawmakers, admitted that the delay was long.',
    reports: [['The minister, questioned by lawmakers,', 'admitted', 'that the delay was long', 'The minister']],
  },
  {
    text: 'Lawmakers passed the bill, the chairman announced.',
    reports: [['the chairman', 'announced', 'Lawmakers passed the bill']],
  },
  {
    text: 'The bill, lawmakers said, takes effect Monday.',
    reports: [['lawmakers', 'said', 'The bill, lawmakers said, takes effect Monday']],
  },
  { text: 'Ann Lowe says she never got the letter.', reports: [['Ann Lowe', 'says', 'she never got the letter']] },
  { text: 'Ann Lowe claimed to have lost the letter.', reports: [['Ann Lowe', 'claimed', 'to have lost the letter']] },
  {
    text: 'Ann Lowe had promised that the line would open in 2020.',
    reports: [['Ann Lowe', 'had promised', 'that the line would open in 2020']],
  },
  {
    text: 'The mayor and her deputy confirmed that the plan was dropped.',
    reports: [['The mayor and her deputy', 'confirmed', 'that the plan was dropped']],
  },
  {
    text: 'The mayor told the council on Thursday that the plan was dropped.',
    reports: [['The mayor', 'told', 'that the plan was dropped']],
  },
  {
    text: 'The mayor does not know whether the plan will be dropped.',
    reports: [['The mayor', 'does not know', 'whether the plan will be dropped']],
  },
  { text: 'They fear the plan will be dropped.', reports: [['They', 'fear', 'the plan will be dropped']] },
  {
    text: 'The mayor left the room, adding that time was short.',
    reports: [['The mayor', 'adding', 'that time was short']],
  },
  {
    text: 'The mayor, who said the plan was sound, left the room.',
    reports: [['who', 'said', 'the plan was sound', 'The mayor']],
  },
  { text: 'Critics say the increase hurts the poor.', reports: [['Critics', 'say', 'the increase hurts the poor']] },
  { text: 'Everyone thinks the increase will pass.', reports: [['Everyone', 'thinks', 'the increase will pass']] },
  {
    text: 'A person familiar with the talks said the increase would pass.',
    reports: [['A person familiar with the talks', 'said', 'the increase would pass']],
  },
  {
    text: 'Speaking on condition of anonymity, an official said the books were false.',
    reports: [['an official', 'said', 'the books were false']],
  },
  {
    text: 'The Courier, citing court papers, reported that the books were false.',
    reports: [['The Courier', 'reported', 'that the books were false', 'Courier']],
  },
  {
    text: 'According to the Courier, citing court papers, the books were false.',
    reports: [['the Courier', 'According to', 'the books were false', 'Courier']],
  },
  {
    text: 'The books were false, two former employees say.',
    reports: [['two former employees', 'say', 'The books were false']],
  },
  { text: 'The study shows that rivers are warming.', reports: [['The study', 'shows', 'that rivers are warming']] },
  { text: 'Rivers are warming, the study shows.', reports: [['the study', 'shows', 'Rivers are warming']] },
  { text: 'Scientists agree that rivers are warming.', reports: [['Scientists', 'agree', 'that rivers are warming']] },
  { text: 'Scientists disagree about the cause.' },
  {
    text: 'Police said Tuesday that a man had been arrested.',
    reports: [['Police', 'said', 'that a man had been arrested']],
  },
  {
    text: 'Police said that a man had been arrested; they did not name him.',
    reports: [['Police', 'said', 'that a man had been arrested']],
  },
  {
    text: 'A man was arrested, police said, but was later released.',
    reports: [['police', 'said', 'A man was arrested, police said, but was later released']],
  },
  {
    text: 'He argued that the law was clear and that the court must follow it.',
    reports: [['He', 'argued', 'that the law was clear and that the court must follow it']],
  },
  {
    text: 'He argued that the law was clear, though few agreed.',
    reports: [['He', 'argued', 'that the law was clear']],
  },
  { text: 'The judge ruled that the law was clear.', reports: [['The judge', 'ruled', 'that the law was clear']] },
  {
    text: 'The White House said in an email that the law was clear.',
    reports: [['The White House', 'said', 'that the law was clear', 'White House']],
  },
  {
    text: 'Lowe, the former governor, said the law was clear.',
    reports: [['Lowe, the former governor,', 'said', 'the law was clear', 'Lowe']],
  },
  { text: 'Lowe’s lawyer said the law was clear.', reports: [['Lowe’s lawyer', 'said', 'the law was clear']] },
  // --- nothing to find
  { text: 'Police are looking for witnesses.' },
  { text: 'The police report is ten pages long.' },
  { text: 'The next page shows a map.' },
  { text: 'That explains the empty room.' },
  { text: 'The notes are online.' },
  { text: 'The story continues on page four.' },
  { text: 'The ship “Northern Star” left port.' },
  { text: 'The “Young Adults” section has ten names.' },
  { text: 'Article 4 sets out the penalties.' },
  { text: 'The state of the road is poor.' },
  { text: 'His hopes were high.' },
  { text: 'The call came at noon.' },
  // --- an article
  {
    text: 'Mayor vows to fight dam as council splits\n\nFAIRFORD, Ohio (Courier) — The mayor of Fairford said Wednesday she would go to court to stop a dam that she called “a gift to developers,” deepening a split in the City Council.\n\n“We are not going to give up this valley,” Mayor Helen Marsh told a packed meeting. “Not now, not ever.”\n\nHer main opponent, Councilman Rick Stone, said the mayor had voted for the project in 2019. “She has changed her mind because there is an election,” he said. He added that the dam would cost $42 million.\n\n“That’s simply untrue,” Marsh shot back. “I voted for a study.”\n\nThe U.S. Army Corps of Engineers declined to comment, citing pending litigation. But an official familiar with the review, who spoke on condition of anonymity, said no decision had been made.\n\nFarmers are worried. “They tell us to leave, but where would we go?” asked Earl Fisk, 58, whose farm lies in the flood zone. His wife, Joan, agreed: “This is our whole life.”\n\nA study by the state university found that the river’s flow had fallen 18 percent in 20 years. “The dam won’t fix that,” said Sophia Aubrey, the hydrologist who led the work. “First we have to use less water.”\n\nIn an email, Stone’s office accused the mayor of “playing politics with people’s lives.”\n\nThe group “Save the Valley” plans to march on Saturday. Its spokesman, Karim Haddad, promised “a historic turnout.” Thousands will come, he said.\n\nAccording to court papers, the suit will be heard on March 12.',
    quotes: [
      ['“a gift to developers,”', 'The mayor of Fairford'],
      ['“We are not going to give up this valley,”', 'Helen Marsh'],
      ['“Not now, not ever.”', 'Helen Marsh'],
      ['“She has changed her mind because there is an election,”', 'Rick Stone'],
      ['“That’s simply untrue,”', 'Helen Marsh'],
      ['“I voted for a study.”', 'Helen Marsh'],
      ['“They tell us to leave, but where would we go?”', 'Earl Fisk'],
      ['“This is our whole life.”', 'Joan'],
      ['“The dam won’t fix that,”', 'Sophia Aubrey'],
      ['“First we have to use less water.”', 'Sophia Aubrey'],
      ['“playing politics with people’s lives.”', 'Stone’s office'],
      ['“a historic turnout.”', 'Karim Haddad'],
    ],
    reports: [
      ['Mayor', 'vows', 'to fight dam as council splits'],
      [
        'The mayor of Fairford',
        'said',
        'she would go to court to stop a dam that she called “a gift to developers,” deepening a split in the City Council',
      ],
      ['she', 'called', '“a gift to developers,” deepening a split in the City Council', 'The mayor of Fairford'],
      [
        'Mayor Helen Marsh',
        'told',
        '“We are not going to give up this valley,” Mayor Helen Marsh told a packed meeting. “Not now, not ever.”',
        'Helen Marsh',
      ],
      [
        'Her main opponent, Councilman Rick Stone,',
        'said',
        'the mayor had voted for the project in 2019',
        'Rick Stone',
      ],
      ['the mayor', 'had voted for', 'the project in 2019', 'Helen Marsh'],
      ['he', 'said', '“She has changed her mind because there is an election,”', 'Rick Stone'],
      ['He', 'added', 'that the dam would cost $42 million', 'Rick Stone'],
      ['Marsh', 'shot back', '“That’s simply untrue,” Marsh shot back. “I voted for a study.”', 'Helen Marsh'],
      ['The U.S. Army Corps of Engineers', 'citing', 'pending litigation'],
      [
        'an official familiar with the review, who spoke on condition of anonymity,',
        'said',
        'no decision had been made',
        'an official familiar with the review',
      ],
      ['Earl Fisk, 58', 'asked', '“They tell us to leave, but where would we go?”', 'Earl Fisk'],
      ['His wife, Joan,', 'agreed:', '“This is our whole life.”', 'Joan'],
      ['A study by the state university', 'found', 'that the river’s flow had fallen 18 percent in 20 years'],
      [
        'Sophia Aubrey, the hydrologist who led the work',
        'said',
        '“The dam won’t fix that,” said Sophia Aubrey, the hydrologist who led the work. “First we have to use less water.”',
        'Sophia Aubrey',
      ],
      ['Stone’s office', 'accused', 'the mayor of “playing politics with people’s lives.”'],
      ['Its spokesman, Karim Haddad,', 'promised', '“a historic turnout.”', 'Karim Haddad'],
      ['he', 'said', 'Thousands will come', 'Karim Haddad'],
      ['court papers', 'According to', 'the suit will be heard on March 12'],
    ],
  },
  {
    text: 'The bridge will stay shut until May, said Ann Doyle: “We will hold.”',
    quotes: [['“We will hold.”', 'Ann Doyle']],
    reports: [['Ann Doyle', 'said', 'The bridge will stay shut until May']],
  },
  {
    text: 'The bridge will stay shut until May, said council leader Ann Doyle on Tuesday: “We will hold.”',
    quotes: [['“We will hold.”', 'Ann Doyle']],
    reports: [['council leader Ann Doyle', 'said', 'The bridge will stay shut until May', 'Ann Doyle']],
  },
  {
    text: 'According to the mayor, Paul Durand, repairs will take “months.”',
    quotes: [['“months.”', 'Paul Durand']],
    reports: [['the mayor, Paul Durand', 'According to', 'repairs will take “months.”', 'Paul Durand']],
  },
  {
    text: 'Repairs will take months, according to the mayor, Paul Durand.',
    reports: [['the mayor, Paul Durand', 'according to', 'Repairs will take months', 'Paul Durand']],
  },
  {
    text: "According to Ann Doyle, the council's leader, the bridge is unsafe.",
    reports: [["Ann Doyle, the council's leader", 'According to', 'the bridge is unsafe', 'Ann Doyle']],
  },
  {
    text: '“It was like an earthquake,” said the 62-year-old, who has lived there all her life.',
    quotes: [['“It was like an earthquake,”', 'the 62-year-old']],
    reports: [['the 62-year-old', 'said', '“It was like an earthquake,”']],
  },
  {
    text: "“We didn't show up,” coach Dale Withers said after the 3-0 loss. “That's on me.”",
    quotes: [
      ["“We didn't show up,”", 'Dale Withers'],
      ["“That's on me.”", 'Dale Withers'],
    ],
    reports: [
      [
        'coach Dale Withers',
        'said',
        "“We didn't show up,” coach Dale Withers said after the 3-0 loss. “That's on me.”",
        'Dale Withers',
      ],
    ],
  },
  {
    text: 'Police said two men had been arrested in connection with the robbery.',
    reports: [['Police', 'said', 'two men had been arrested in connection with the robbery']],
  },
  {
    text: 'The company declined to comment.',
  },
  {
    text: 'A spokesperson for the ministry did not immediately respond to a request for comment.',
  },
  {
    text: 'Prosecutors allege Mr Harlow stole more than $2 million from the charity.',
    reports: [['Prosecutors', 'allege', 'Mr Harlow stole more than $2 million from the charity']],
  },
  {
    text: '“I have nothing to hide,” she told the Herald. “Ask anyone.”',
    quotes: [
      ['“I have nothing to hide,”', 'she'],
      ['“Ask anyone.”', 'she'],
    ],
    reports: [['she', 'told', '“I have nothing to hide,” she told the Herald. “Ask anyone.”']],
  },
  {
    text: '“Inflation,” the governor warned, “is not yet beaten.”',
    quotes: [
      ['“Inflation,”', 'the governor'],
      ['“is not yet beaten.”', 'the governor'],
    ],
    reports: [['the governor', 'warned', '“Inflation,” the governor warned, “is not yet beaten.”']],
  },
  {
    text: 'The union said it would strike unless the offer improved.',
    reports: [['The union', 'said', 'it would strike unless the offer improved']],
  },
  {
    text: 'Nurses are “at breaking point,” the union warned on Friday.',
    quotes: [['“at breaking point,”', 'the union']],
    reports: [['the union', 'warned', 'Nurses are “at breaking point,”']],
  },
  {
    text: 'A source close to the talks said a deal was near.',
    reports: [['A source close to the talks', 'said', 'a deal was near']],
  },
  {
    text: 'Shares fell 4% after the firm warned of weaker sales.',
    reports: [['the firm', 'warned of', 'weaker sales']],
  },
  {
    text: 'Doyle, 47, denies all charges.',
    reports: [['Doyle, 47,', 'denies', 'all charges', 'Doyle']],
  },
  {
    text: '“No comment,” replied the senator when asked about the memo.',
    quotes: [['“No comment,”', 'the senator']],
    reports: [['the senator', 'replied', '“No comment,”']],
  },
  {
    text: 'The minister promised to publish the report by June.',
    reports: [['The minister', 'promised', 'to publish the report by June']],
  },
  {
    text: 'The White House said the president had “full confidence” in her.',
    quotes: [['“full confidence”', 'White House']],
    reports: [['The White House', 'said', 'the president had “full confidence” in her', 'White House']],
  },
  {
    text: '‘I thought I was going to die’: survivor tells of mountain ordeal',
    quotes: [['‘I thought I was going to die’', null]],
  },
  {
    text: 'Bus fares to rise by 10%, council says',
    reports: [['council', 'says', 'Bus fares to rise by 10%']],
  },
  {
    text: 'Hughes said: “We have to be better.” The captain added that fans deserved more.',
    quotes: [['“We have to be better.”', 'Hughes']],
    reports: [
      ['Hughes', 'said:', '“We have to be better.”'],
      ['The captain', 'added', 'that fans deserved more'],
    ],
  },
  {
    text: 'The study, published in March, found that sleep loss raised the risk of stroke by 20%.',
    reports: [
      ['The study, published in March,', 'found', 'that sleep loss raised the risk of stroke by 20%', 'The study'],
    ],
  },
  {
    text: '“Frankly,” he says, pausing, “I was lucky.”',
    quotes: [
      ['“Frankly,”', 'he'],
      ['“I was lucky.”', 'he'],
    ],
    reports: [['he', 'says', '“Frankly,” he says, pausing, “I was lucky.”']],
  },
  {
    text: 'Officials say the fire has burned 4,000 acres.',
    reports: [['Officials', 'say', 'the fire has burned 4,000 acres']],
  },
  {
    text: 'In a statement, the bank said it “takes security seriously.”',
    quotes: [['“takes security seriously.”', 'the bank']],
    reports: [['the bank', 'said', 'it “takes security seriously.”']],
  },
  {
    text: "“This is only the beginning,” vowed Lena Ortiz, head of the teachers' union.",
    quotes: [['“This is only the beginning,”', 'Lena Ortiz']],
    reports: [["Lena Ortiz, head of the teachers' union", 'vowed', '“This is only the beginning,”', 'Lena Ortiz']],
  },
  {
    text: '“We are devastated,” the family said in a statement released through their lawyer. “He was our world.”',
    quotes: [
      ['“We are devastated,”', 'the family'],
      ['“He was our world.”', 'the family'],
    ],
    reports: [
      [
        'the family',
        'said',
        '“We are devastated,” the family said in a statement released through their lawyer. “He was our world.”',
      ],
    ],
  },
  {
    text: '“This is a win for everyone,” said Mr. Harlow, 54, a former teacher who now runs the co-op.',
    quotes: [['“This is a win for everyone,”', 'Harlow']],
    reports: [['Mr. Harlow, 54', 'said', '“This is a win for everyone,”', 'Harlow']],
  },
  {
    text: 'Authorities believe the fire was set deliberately.',
    reports: [['Authorities', 'believe', 'the fire was set deliberately']],
  },
  {
    text: "“You have to take your chances,” midfielder Leo Grant told BBC Sport. “We didn't.”",
    quotes: [
      ['“You have to take your chances,”', 'Leo Grant'],
      ["“We didn't.”", 'Leo Grant'],
    ],
    reports: [
      [
        'midfielder Leo Grant',
        'told',
        "“You have to take your chances,” midfielder Leo Grant told BBC Sport. “We didn't.”",
        'Leo Grant',
      ],
    ],
  },
  {
    text: 'Grant said he was “gutted” but insisted the team would bounce back.',
    quotes: [['“gutted”', 'Grant']],
    reports: [
      ['Grant', 'said', 'he was “gutted”'],
      ['Grant', 'insisted', 'the team would bounce back'],
    ],
  },
  {
    text: 'A judge ruled that the ban was unlawful.',
    reports: [['A judge', 'ruled', 'that the ban was unlawful']],
  },
  {
    text: 'Dr. Amy Chen, who led the study, said the results were “promising.”',
    quotes: [['“promising.”', 'Amy Chen']],
    reports: [['Dr. Amy Chen, who led the study,', 'said', 'the results were “promising.”', 'Amy Chen']],
  },
  {
    text: 'The firm, which employs 2,000 people, blamed rising costs.',
    reports: [['The firm, which employs 2,000 people,', 'blamed', 'rising costs', 'The firm']],
  },
  {
    text: 'The White House has not commented.',
  },
  {
    text: "“It's a joke, isn't it?” asked one commuter.",
    quotes: [["“It's a joke, isn't it?”", 'one commuter']],
    reports: [['one commuter', 'asked', "“It's a joke, isn't it?”"]],
  },
  {
    text: 'The report says at least 40 people died, citing local doctors.',
    reports: [
      ['The report', 'says', 'at least 40 people died'],
      ['The report', 'citing', 'local doctors'],
    ],
  },
  {
    text: 'Harris thinks the plan will fail, but Doyle disagrees.',
    reports: [['Harris', 'thinks', 'the plan will fail']],
  },
  {
    text: '“The numbers,” he said in an interview, “speak for themselves.”',
    quotes: [
      ['“The numbers,”', 'he'],
      ['“speak for themselves.”', 'he'],
    ],
    reports: [['he', 'said', '“The numbers,” he said in an interview, “speak for themselves.”']],
  },
  {
    text: 'The US is “ready for talks”, according to a senior official who asked not to be named.',
    quotes: [['“ready for talks”', 'a senior official']],
    reports: [['a senior official', 'according to', 'The US is “ready for talks”']],
  },
  {
    text: 'Two people were killed, police and witnesses said.',
    reports: [['police and witnesses', 'said', 'Two people were killed']],
  },
  {
    text: "Marsh, a Democrat, accused the governor of “playing politics with people's lives.”",
    quotes: [["“playing politics with people's lives.”", 'Marsh']],
    reports: [['Marsh, a Democrat,', 'accused', "the governor of “playing politics with people's lives.”", 'Marsh']],
  },
  {
    text: 'He pleaded not guilty, saying he acted in self-defence.',
    reports: [['He', 'saying', 'he acted in self-defence']],
  },
  {
    text: '“Never again,” read one banner.',
    quotes: [['“Never again,”', 'one banner']],
    reports: [['one banner', 'read', '“Never again,”']],
  },
  {
    text: "“We're not closing,” insists Doyle. Her staff are not so sure.",
    quotes: [["“We're not closing,”", 'Doyle']],
    reports: [['Doyle', 'insists', "“We're not closing,”"]],
  },
  {
    text: 'Asked about the delay, the minister replied: “Wait and see.”',
    quotes: [['“Wait and see.”', 'the minister']],
    reports: [['the minister', 'replied:', '“Wait and see.”']],
  },
  {
    text: 'Police have urged anyone with information to come forward.',
    reports: [['Police', 'have urged', 'anyone with information to come forward']],
  },
  {
    text: '“We lost our heads,” said the captain afterwards. “Simple as that.”',
    quotes: [
      ['“We lost our heads,”', 'the captain'],
      ['“Simple as that.”', 'the captain'],
    ],
    reports: [['the captain', 'said', '“We lost our heads,” said the captain afterwards. “Simple as that.”']],
  },
  {
    text: '“Yes,” she said. “No,” her brother cut in.',
    quotes: [
      ['“Yes,”', 'she'],
      ['“No,”', 'her brother'],
    ],
    reports: [
      ['she', 'said', '“Yes,”'],
      ['her brother', 'cut in', '“No,”'],
    ],
  },
  {
    text: "“It's simple,” says head chef Maria Costa, wiping the counter. “We cook what we grow.”",
    quotes: [
      ["“It's simple,”", 'Maria Costa'],
      ['“We cook what we grow.”', 'Maria Costa'],
    ],
    reports: [
      [
        'head chef Maria Costa',
        'says',
        "“It's simple,” says head chef Maria Costa, wiping the counter. “We cook what we grow.”",
        'Maria Costa',
      ],
    ],
  },
  {
    text: 'The tax would raise £2m a year, said the minister in the House.',
    reports: [['the minister', 'said', 'The tax would raise £2m a year']],
  },
  // --- predicates in marks, forecasts, sources of sources, answers
  { text: 'The council “strongly condemns” the raid.', quotes: [['“strongly condemns”', 'The council']] },
  {
    text: 'In her view, the ferry is lost.',
    reports: [['her', 'In her view', 'the ferry is lost']],
  },
  { text: 'In her hands, the boat was safe.' },
  { text: 'Asked whether he would go, Marsh said no.', reports: [['Marsh', 'said', 'no']] },
  {
    text: 'The harbour board forecasts a rise of two per cent.',
    reports: [['The harbour board', 'forecasts', 'a rise of two per cent']],
  },
  {
    text: 'The ledger reported, citing three clerks, that the mill had closed.',
    reports: [['The ledger', 'reported', 'that the mill had closed']],
  },
  {
    text: '“They left me there,” the 34-year-old told the court.',
    quotes: [['“They left me there,”', 'the 34-year-old']],
    reports: [['the 34-year-old', 'told', '“They left me there,”']],
  },
  {
    text: 'The WHO warned of a “catastrophe” on the coast.',
    quotes: [['“catastrophe”', 'WHO']],
    reports: [['The WHO', 'warned of', 'a “catastrophe” on the coast', 'WHO']],
  },
  {
    text: 'Striker Ines Kaba scored twice. “We suffered,” the 24-year-old said.',
    quotes: [['“We suffered,”', 'Ines Kaba']],
    reports: [['the 24-year-old', 'said', '“We suffered,”', 'Ines Kaba']],
  },
  {
    text: 'Prosecutor Clare Besson said the evidence was lost.',
    reports: [['Prosecutor Clare Besson', 'said', 'the evidence was lost', 'Clare Besson']],
  },
  {
    text: 'Half of the homes have no power, the Harbour Post reported.',
    reports: [['the Harbour Post', 'reported', 'Half of the homes have no power', 'Harbour Post']],
  },
]
