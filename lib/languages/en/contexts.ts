import type { Contexts } from '../numbers'

/** Words around a number in English that change what it is. */
export const contexts: Contexts = {
  references:
    'article articles section sections page pages chapter chapters no nos number numbers nr nrs room gate flight route highway interstate line lines paragraph clause annex appendix resolution version figure fig table phase group division act volume vol episode season lot zone category channel terminal bus platform building apartment apt suite unit exit level type class tier grade stage step formula title item question option model windows pier district ward bill proposition amendment protocol regulation chapter verse psalm covid mark series round day world top bloc',
  streets:
    'street avenue road lane drive boulevard st ave rd blvd square court way terrace crescent close parkway broadway',
  place: 'in at near from around outside across to of',
  notFractions: '9/11 24/7 7/7 50/50 7/11',
  idioms:
    'prime minister | first minister | first lady | first person | first name | first aid | first class | first-class | first hand | first-hand | at first | first of all | first and foremost | second hand | second-hand | second to none | second thoughts | second nature | second lady | second gentleman | first gentleman | third party | third parties | third-party | third world | first world | fourth estate | split second | one another | no one | no-one | one of them | one by one | one day | one or another | one thing | the one | this one | that one | which one | each one | every one | any one | only one who | one side | one on one | one-on-one | one-off | one-way | one-sided | one time | one-time | square one | one’s | one another’s | number one | day one | one way or another | back to one | a lot | a few | a little | a bit | a couple | half-hearted | half way | halfway | half-time | half time | better half | first half | second half | fifty-fifty | nine to five | 9/11 | 24/7 | 50/50 | 7/7 | 50-50 | at sixes and sevens | two-faced | cloud nine | nine-to-five | second world war | first world war | third world war | world war | one would | one might | one can | one could | one must | one should | one may | catch-22 | first thing | first responder* | in the first place | for one | two-thirds majority rule | at first glance | first glance | first sight | the former | second guess | second-guess | third reich | in second | fifth amendment | first amendment | second amendment | second-largest | first-ever | first-time | a second | any second | ones | one size | a quarter-final | quarter final* | quarter-final*',
  modality: {
    conditional: 'could would might may possibly potential potentially possible perhaps if',
    planned:
      'will plan plans planned planning expects expected expect should intends intend scheduled aims aim shall due set promises promised pledged going target projected projects project forecast',
    threatened: 'threatens threaten threatened threatening threat threats',
    estimated:
      'estimated estimates estimate estimating estimation believed reportedly projections thought analysts survey poll',
  },
  ranking: 'finished finish finishes finishing came placed ranked coming',
  conditionalEndings: '',
  sport:
    'score scored win won wins beat beats beating defeat defeated lost lose victory draw drew match lead leading led game set sets tie tied edged thrashed against vote voted',
}
