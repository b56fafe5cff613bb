import type { SpeechData } from '../speech'
import { verbs } from './speech-verbs'

/** How English reports what people say. */
export const speech: SpeechData = {
  marks: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: "''", close: "''" },
    { open: '«', close: '»' },
    { open: '„', close: '“' },
    { open: '‹', close: '›' },
    { open: '‘', close: '’', single: true },
    { open: "'", close: "'", single: true },
  ],
  elided: '',
  clitics: 's ve re d ll m',
  enclitics: '',
  abbreviations:
    'mr mrs ms dr prof gov sen rep reps sens gen col lt sgt capt st jr sr rev hon pres vs etc inc corp co ltd no jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n d.c a.m p.m e.g i.e ph.d va md pa fla tex calif ariz ill mich wis minn ky tenn ga ala mass conn wash ore mo okla vt n.y n.j n.h n.c s.c r d i',
  words: {
    determiner: `the a an this that these those my your his her its our their some any several many most few all both each every another other no neither either
      more one two three four five six seven eight nine ten certain various numerous whose`,
    preposition: `at in on by for with from to into onto over under about against between among through during before after since until without within
      across behind beyond near per despite amid following around toward towards upon like unlike via besides inside outside above below regarding
      off out up down ahead`,
    link: `of 's ’s s'`,
    and: 'and or nor',
    but: 'but though although whereas',
    subordinator: `as because although though while when whenever if unless whereas until since before after once where even then however
      meanwhile moreover therefore instead nevertheless still also additionally furthermore besides despite`,
    relative: 'who which whom whose where including',
    that: 'that',
    question: 'how whether what why if when where who which',
    subject: 'he she they it we i you this there one',
    auxiliary: `is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't
      weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot 've 're 'll 'd 'm ought`,
    passive: "is are was were be been being am 're 'm",
    negation:
      "not never n't no nothing isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot neither hardly",
    adverb: `also still now then already again once always often never ever just even later soon first too so further long much far almost
      earlier afterwards afterward well recently previously repeatedly both either instead not only sometimes rather simply yet here there today not`,
    time: `last next earlier later weeks months years days hours minutes ago monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
      december today yesterday tomorrow tonight morning afternoon evening night week month year a.m p.m weekend`,
    title: `coroner solicitor barrister paramedic midwife mr mrs ms miss dr prof president vice-president minister senator sen rep gov governor secretary chairman chairwoman chair
      spokesman spokeswoman spokesperson director chief commissioner mayor sheriff judge justice attorney general colonel captain
      prosecutor striker midfielder goalkeeper defender winger captain boss skipper nurse farmer teacher student pilot driver surgeon inspector constable treasurer baroness dean lieutenant officer sergeant detective professor doctor analyst expert economist historian strategist adviser advisor aide official
      ambassador envoy leader candidate nominee congressman congresswoman representative king queen prince princess pope bishop
      reverend rev coach manager ceo executive founder co-founder owner author writer reporter editor host anchor moderator columnist
      actor actress singer resident witness activist lawyer counsel pollster scientist researcher premier chancellor lawmaker councilman
      councilwoman councillor mp speaker father mother brother sister son daughter husband wife lord lady sir dame superintendent principal`,
    people: `person force forces navy airline bank firm retailer carmaker charity hospital police source sources official officials expert experts analyst analysts critics supporters opponents observers diplomats diplomat witnesses
      residents investigators police authorities prosecutors government ministry department administration agency army
      military union campaign committee council commission court company companies group groups organization association party opposition
      lawyers economists researchers scientists doctors participants lawmakers senators democrats republicans activists
      protesters supporters family families aides advisers spokesman spokeswoman media press newspaper
      newspapers network station institute board center office coalition team voters people americans man woman
      leaders advocates pollsters students teachers parents workers executives regulators veterans generals most many some others`,
    document: `report reports study studies survey surveys poll polls analysis statement statements document documents records data figures statistics
      article story memo letter email emails message tweet tweets post posts release bulletin paper papers brief filing lawsuit complaint
      testimony estimates estimate findings results research book transcript interview speech order plan
      headline headlines website site ad spot video article column op-ed editorial transcripts ruling numbers accounts account`,
    media: `reuters ap bloomberg axios politico cnn bbc nbc cbs abc msnbc fox afp times post guardian journal breitbart buzzfeed huffpost
      npr pbs espn usa tass xinhua newsweek telegraph tribune herald`,
    clitic: '',
    particle: 'de du van von der den bin ben ibn al el di da dos la le of',
    infinitive: 'to',
    term: `term terms word phrase expression slogan titled entitled called dubbed nicknamed known so-called named label
      hashtag headlined notion concept`,
    as: 'as',
    of: 'of',
    by: 'by',
    noun: `claim claims report reports state states note notes plan plans call calls demand demands promise promises fear fears hope hopes
      doubt doubts worry worries estimate estimates account request requests question questions challenge challenges support attack
      attacks defense back post posts tweet tweets quip joke jokes signal signals stress warning offer offers pledge pledges vow show shows
      address detail details outline reference references label brand release belief feeling feelings thought find findings
      comment comments blame praise reply response remark remarks rule rules counter read brief dispute cause cut deal drive drop end face fall fight
      force form gain help hit hold increase invite lead leave lie look move need open pass pay play produce push raise reach
      run set shot sign spread stand start stay stop strike struggle test throw travel try turn use visit vote wait walk watch wear win work
      change close control cost cover advocate advocates champion favor backing predict finding saying meaning feeling understanding aim aims
      mention recall maintain finding rip slam blast read welcome cite plot lament urge exit request measure decline echo`,
    official: `force forces navy police ministry minister government president department administration agency army military committee council
      commission court senate house congress pentagon kremlin mayor governor sheriff prosecutors prosecutor authorities officials imf oecd ecb opec fbi cia nato
      secretary attorney justice`,
    anonymous: 'source sources anonymous insider insiders official officials person people aide aides',
    study: 'study studies survey surveys poll polls analysis research report findings',
    hollow: 'this that there nothing everything what',
  },
  verbs,
  sourcePhrases: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of', 'as per'],
  works:
    'book film movie song album show series program magazine column exhibition play ship park act bill group newspaper',
  definite: 'the this that',
  generics:
    'researcher professor lawyer lawmaker senator congressman congresswoman candidate nominee author writer activist official executive scientist economist historian analyst expert strategist farmer midfielder striker goalkeeper teenager pensioner defendant suspect teacher nurse doctor driver commuter woman man actor actress singer coach republican democrat',
  nouns:
    'claim claims statement statements assertion assertions allegation allegations suggestion suggestions accusation accusations promise promises pledge pledges vow warning warnings admission announcement belief argument insistence acknowledgment acknowledgement contention refusal prediction',
  clauseOpeners: '',
  signatures: [],
  leadingPhrases: [],
  relays: 'citing cited quoting',
  hiddenSources: ['reportedly', 'allegedly', 'purportedly', 'supposedly'],
  asides: [
    'for his part',
    'for her part',
    'for their part',
    'in turn',
    'in response',
    'at the time',
    'once again',
    'once more',
    'at one point',
    'in part',
    'on several occasions',
    'time and again',
  ],
  leads: 'went goes wanted wants sought seeks hastened continues continued failed rushed',
  voiced: 'words testimony account',
  views: { before: 'in', nouns: 'view opinion eyes words judgment judgement estimation' },
  answers: 'no yes',
  tongues: {
    names: {
      en: 'english',
      fr: 'french',
      es: 'spanish',
      de: 'german',
      it: 'italian',
      pt: 'portuguese',
      nl: 'dutch flemish',
      uk: 'ukrainian',
      ru: 'russian',
      pl: 'polish',
      ro: 'romanian',
      hu: 'hungarian',
      cs: 'czech',
      sr: 'serbian',
      hr: 'croatian',
      bg: 'bulgarian',
      el: 'greek',
      tr: 'turkish',
      ar: 'arabic',
      he: 'hebrew',
      fa: 'persian farsi dari',
      ku: 'kurdish',
      hy: 'armenian',
      ka: 'georgian',
      zh: 'chinese mandarin cantonese',
      ja: 'japanese',
      ko: 'korean',
      hi: 'hindi',
      ur: 'urdu',
      bn: 'bengali',
      ta: 'tamil',
      sv: 'swedish',
      no: 'norwegian',
      da: 'danish',
      fi: 'finnish',
      ca: 'catalan',
      cy: 'welsh',
      ga: 'irish gaelic',
      sw: 'swahili',
      ht: 'creole',
      la: 'latin',
    },
    before: 'in',
    translated: 'translated translation',
  },
  endings: { adverb: 'ly', finite: '', plural: 's', participle: 'ing' },
  infinitiveEndings: [],
  noInfinitives: '',
  bareInfinitive: false,
  possessives: 'his her their its',
  pronouns: {
    male: 'he him himself',
    female: 'she herself',
    either: 'his her who',
    many: 'they them their themselves',
    speaker: 'i we you one me',
    thing: 'it this that there',
  },
  gender: {
    male: 'mr sir lord king prince chairman spokesman congressman councilman father brother son husband actor man',
    female:
      'mrs ms miss dame lady queen princess chairwoman spokeswoman congresswoman councilwoman mother sister daughter wife actress woman',
  },
  offices: {
    'us-president': 'US president | U.S. president | American president | president of the United States',
    'french-president': 'French president | president of France',
    'ukrainian-president': 'Ukrainian president | president of Ukraine',
    'russian-president': 'Russian president | president of Russia | Kremlin leader',
    'chinese-president': 'Chinese president | president of China',
    'turkish-president': 'Turkish president | president of Turkey',
    'british-prime-minister': 'British prime minister | UK prime minister',
    'german-chancellor': 'German chancellor | chancellor of Germany',
    'italian-prime-minister': 'Italian prime minister',
    'israeli-prime-minister': 'Israeli prime minister',
    'commission-president': 'European Commission president | president of the European Commission',
    'un-secretary-general': 'UN secretary-general | U.N. secretary-general | secretary-general of the United Nations',
    'nato-secretary-general': 'NATO secretary general | secretary general of NATO | NATO chief',
    'ecb-president': 'ECB president | president of the European Central Bank',
  },
  firstNames: {
    male: `luke oliver harry liam connor declan callum rory ewan angus fergus hamish neil graham nigel trevor clive derek
      stuart gareth rhys owen huw ian malcolm duncan simon martin stewart barry geoffrey gordon leonard ernest
      alfred stanley sidney norman cecil hugh rupert toby max leo theo oscar felix isaac elijah caleb lucas mason
      cody travis wesley curtis dwayne tyrone darnell marcus omar ahmed mohammed ali hassan ibrahim yusuf raj sanjay
      anil vikram arjun hiroshi kenji ivan dmitry sergei mikhail oleh andriy mykola pavlo luca marco giovanni
      francesco pablo diego javier miguel alejandro pedro carlos jorge fernando rafael antonio pierre hans klaus sam
      ben alex dave pete andy nick tony ken ron don phil doug jake zach kurt craig troy brad todd shane glenn dean
      clark lloyd floyd marvin harvey vernon herbert
      james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
      joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
      scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry
      peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy
      jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley
      barack bill mike tim bernie ted tom jim bob dan chris steve rick greg matt jeff vladimir boris keir emmanuel volodymyr jared colin mitt`,
    female: `clare claire fiona moira isla freya poppy imogen harriet beatrice eleanor rosie lucy molly katie holly jodie
      kirsty shona morag aileen siobhan niamh aoife sinead ciara orla bronwyn gwen cerys sian paula tracey joanne
      gillian hazel ivy violet lily daisy ruby ella mia ava zoe chloe hailey kaitlyn tiffany erica vanessa monica
      veronica leticia carmen ines elena olga irina svetlana oksana yulia olena natalia aisha fatima zainab maryam
      priya anjali deepa jill kate beth sue wendy heidi becky tina gina tara dana erin robin lynn joy kim tammy
      stacy sally carla angelica bianca camila sofia lucia rosa marta eva greta astrid helga
      mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
      michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
      emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
      victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
      kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
      brittany charlotte marie kayla alexis lori hillary kamala melania ivanka chelsea kellyanne nikki condoleezza ursula giorgia yvette alicia donna connie`,
  },
}
