import type { Account } from './account'

/** English sentences as encyclopedias and reports print them, each with claims about it. */
export const englishAccounts: readonly Account[] = [
  {
    says: 'By 20 March 2020, 264 cases of the fever had been confirmed in Lorne County, including 5 deaths.',
    claims: [
      ['supports', 'More than 250 people had caught the fever in Lorne County by March 20.'],
      ['refutes', 'Fewer than 200 cases had been confirmed in Lorne County by 20 March 2020.'],
      ['refutes', 'The fever killed more than ten people in Lorne County.'],
      ['unrelated', 'More than 100 people recovered from the fever in Lorne County.'],
    ],
  },
  {
    says: 'The film grossed $84.2 million in North America and $131 million elsewhere, for a worldwide total of $215.2 million against a budget of $60 million.',
    claims: [
      ['supports', 'The film earned over $200 million worldwide.'],
      ['refutes', 'The film made less than $150 million worldwide.'],
      ['supports', 'The film made more money abroad than in North America.'],
      ['refutes', 'The film lost money at the box office.'],
      ['unrelated', 'The film was shot in Wales.'],
    ],
  },
  {
    says: 'On Reelmeter the film holds an approval rating of 47% based on 88 reviews, with an average score of 5.2/10.',
    claims: [
      ['supports', 'The film has an approval rating under 50% on Reelmeter.'],
      ['refutes', 'The film’s Reelmeter rating is above 60%.'],
      ['refutes', 'Fewer than 80 critics reviewed the film on Reelmeter.'],
      ['supports', 'More than 85 reviews were counted for the film.'],
    ],
  },
  {
    says: 'Dana Whitlow (born 9 May 1990) is a Canadian ice hockey goaltender who plays for the Halden Bears.',
    claims: [
      ['supports', 'Dana Whitlow plays ice hockey.'],
      ['refutes', 'Dana Whitlow is an American player.'],
      ['refutes', 'Dana Whitlow plays as a forward.'],
      ['unrelated', 'Dana Whitlow won a gold medal.'],
      ['supports', 'Dana Whitlow was born in 1990.'],
    ],
  },
  {
    says: 'The album sold 41,000 copies in its first week and debuted at number four on the national chart.',
    claims: [
      ['supports', 'The album entered the top five of the national chart.'],
      ['refutes', 'The album debuted at number one.'],
      ['supports', 'The album sold more than 40,000 units in its first week.'],
      ['unrelated', 'The album was certified gold.'],
    ],
  },
  {
    says: 'Senator Ruth Calloway resigned on 3 June 2019 and was succeeded by Omar Finch.',
    claims: [
      ['supports', 'Omar Finch took over from Ruth Calloway.'],
      ['refutes', 'Ruth Calloway succeeded Omar Finch.'],
      ['refutes', 'Ruth Calloway remained in office until 2020.'],
      ['supports', 'Ruth Calloway stepped down in 2019.'],
      ['unrelated', 'Omar Finch is a lawyer.'],
    ],
  },
  {
    says: 'Elected mayor in 2004, he was re-elected twice and did not seek a fourth term.',
    claims: [
      ['supports', 'He served three terms as mayor.'],
      ['refutes', 'He ran for a fourth term.'],
      ['supports', 'He was first elected mayor in 2004.'],
    ],
  },
  {
    says: 'The Otters beat the Falcons 2-0 in the final to win their third title.',
    claims: [
      ['supports', 'The Otters won the final.'],
      ['refutes', 'The Falcons won the final.'],
      ['refutes', 'The final ended in a draw.'],
      ['supports', 'It was the third title for the Otters.'],
      ['unrelated', 'The final was watched by 20,000 people.'],
    ],
  },
  {
    says: 'The bridge, spared by the bombing, remained intact throughout the war.',
    claims: [
      ['refutes', 'The bridge was destroyed during the war.'],
      ['supports', 'The bridge survived the war.'],
      ['unrelated', 'The bridge was widened after the war.'],
    ],
  },
  {
    says: 'Some 70% of residents speak Welsh, and a fifth speak only English.',
    claims: [
      ['supports', 'Most residents speak Welsh.'],
      ['refutes', 'Fewer than half of the residents speak Welsh.'],
      ['supports', 'About 20% of residents speak only English.'],
      ['unrelated', 'The town has a Welsh-language school.'],
    ],
  },
]
