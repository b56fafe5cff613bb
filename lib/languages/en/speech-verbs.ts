import type { Complement, Sense, Verb } from '../speech'
import { conjugate } from './conjugate'

type Row = { sense: Sense | null; takes: string; verbs: string }

/** Base forms by meaning and frame; "_" joins the words of one verb ("point_out"). */
const table: readonly Row[] = [
  { sense: 'say', takes: 'clause bare always words after question infinitive', verbs: 'say' },
  { sense: 'say', takes: 'clause bare words after question person', verbs: 'tell' },
  {
    sense: 'say',
    takes: 'clause bare words after question thing',
    verbs: `acknowledge admit affirm allege announce assert claim concede confess confirm contend declare disclose explain
      mention note proclaim recall reiterate report reveal state stress emphasize emphasise suggest highlight underscore
      predict pledge vow promise deny cite reaffirm underline caution testify`,
  },
  {
    sense: 'say',
    takes: 'clause bare words after person',
    verbs: 'assure remind inform warn notify advise',
  },
  {
    sense: 'say',
    takes: 'clause bare words after',
    verbs: `add argue insist maintain observe remark respond reply counter quip joke lament complain recount retort signal reckon swear stipulate tweet write post hint imply indicate estimate boast brag brief rule conclude
      learn posit`,
  },
  {
    sense: 'say',
    takes: 'clause bare words after question thing',
    verbs: 'point_out make_clear lay_out spell_out rule_out set_out',
  },
  {
    sense: 'say',
    takes: 'words after',
    verbs: `continue begin shout yell cry scream whisper mutter murmur snap chime_in cut_in fire_back shoot_back go_on
      opine muse enthuse fume thunder bellow gush joke deadpan intone exclaim blurt_out interject object plead chant read sum_up laugh smile shrug sigh scoff chuckle grumble beam vent reminisce concur protest taunt warn_off`,
  },
  { sense: 'say', takes: 'question words after person infinitive', verbs: 'ask wonder inquire' },
  { sense: 'say', takes: 'clause', verbs: 'find' },
  {
    sense: 'say',
    takes: 'thing',
    verbs:
      'discuss detail outline describe address speak_of speak_about talk_about refer_to allude_to point_to touch_on report_on echo reference unveil expound_on elaborate_on reject dispute question challenge',
  },
  {
    sense: 'say',
    takes: 'thing infinitive',
    verbs: 'offer propose agree_to agree_on decline refuse volunteer agree threaten',
  },
  { sense: 'say', takes: 'clause bare', verbs: 'agree' },
  { sense: 'say', takes: 'thing', verbs: 'warn_of warn_against' },
  { sense: 'say', takes: 'clause', verbs: 'put_it' },
  // Nothing is said: the longer verb takes the place of the shorter, and no frame lets it report.
  {
    sense: 'say',
    takes: '',
    verbs: `decline_to_comment decline_to_say decline_to_answer decline_to_discuss decline_to_elaborate decline_to_give
      decline_to_provide decline_to_identify decline_to_name decline_to_be decline_to_respond decline_to_speak decline_comment
      refuse_to_comment refuse_to_say refuse_to_answer refuse_to_discuss refuse_to_elaborate refuse_to_speak`,
  },
  {
    sense: 'think',
    takes: 'clause bare words after question',
    verbs: 'believe think feel expect assume doubt suspect hope fear worry understand realize realise know',
  },
  { sense: 'think', takes: 'clause thing infinitive', verbs: 'anticipate consider worry_about decide determine' },
  { sense: 'think', takes: 'forecast clause bare', verbs: 'forecast expect project estimate predict' },
  { sense: 'want', takes: 'infinitive thing', verbs: 'want demand' },
  { sense: 'want', takes: 'infinitive', verbs: 'plan intend aim' },
  {
    sense: 'want',
    takes: 'clause infinitive thing words after person',
    verbs: 'urge call_for call_on call_upon demand request recommend propose insist_on encourage push_for implore',
  },
  {
    sense: 'want',
    takes: 'infinitive',
    verbs: 'hope promise pledge vow threaten agree refuse decline swear expect claim',
  },
  { sense: 'judge', takes: 'as words thing', verbs: 'describe characterize characterise portray depict cast' },
  { sense: 'judge', takes: 'of words thing', verbs: 'accuse' },
  { sense: 'judge', takes: 'words thing', verbs: 'call label rate deem brand dub denounce liken compare' },
  {
    sense: 'judge',
    takes: 'thing',
    verbs: `criticize criticise attack blast slam condemn praise defend support oppose endorse reject dismiss mock ridicule denounce
      decry deride rip blame hail tout laud applaud welcome condemn chastise castigate lambast lambaste rebuke oppose favor favour
      advocate champion promote admire embrace assail bemoan lament downplay trumpet extol disavow repudiate regret appreciate thank
      advocate_for apologize_for complain_about bristle_at approve vote_for vote_against disagree_with agree_with rail_against`,
  },
  { sense: 'show', takes: 'clause bare question thing after', verbs: 'show demonstrate indicate suggest find reveal' },
]

/** Frequent verbs that report nothing; they tell where a clause has its verb. */
const others = `apologise apologize resign adopt adapt obtain occupy occur operate overturn postpone prevent proceed pursue qualify quit rebuild
  receive recover recruit regain rely rename renew repair replace resemble resist resolve retire reunite accept achieve act allow appear apply arrest arrive attend avoid become begin break bring build buy carry catch cause
  change choose close come commit compete contain continue control cost cover create cut deal deliver destroy develop die do draw drive
  drop earn eat end enter establish exist face fail fall fight fly follow force form gain get give go grow happen have help hide hire hit
  hold hurt ignore impose warm expire rain matter belong differ shrink slow approve arise assist bomb burn cancel capture cease circulate climb
  collapse collect combine conduct cook count crash cross cure damage decrease delay depend deserve disappear discover double drain drift drink dry edit elect
  emerge employ escape evolve expand explode export extend fix flee flow freeze handle harm import invade jump kick kiss knock land last laugh listen load
  marry melt miss mix own pack park pick pour print proceed purchase rank rebuild recover recycle repair replace rescue rest restore
  retreat roll save search seize separate shake share shift shine shop sink slide smell smile smoke solve sound spark split spoil
  sponsor surge surround survive suspend sweep swim switch target taste tear tend tour trade train trap treat trigger trust unite upgrade vanish wake wash waste improve include increase injure invest invite join keep kill launch lead leave let lie live look lose
  make manage meet move need obtain occur open operate own participate pass pay play prepare prevent produce protect prove provide pull
  push put raise reach receive reduce remain remove represent require resign resolve rise run sell send serve set shoot
  sign sit sleep spend spread stand start stay steal stop strike struggle succeed suffer take teach test throw travel try turn
  use visit vote wait walk watch wear win withdraw work`

const complements = (takes: string) => takes.split(' ').filter(Boolean) as Complement[]
const names = (list: string) => list.split(/\s+/).filter(Boolean)

function verb(sense: Sense | null, takes: readonly Complement[], entry: string): Verb {
  const [name, ...tail] = entry.split('_')
  return { name: entry, sense, takes, tail, reflexive: false, ...conjugate(name) }
}

/** Every English verb of the table with its forms. */
export function verbs(): Verb[] {
  return [
    ...table.flatMap(row => names(row.verbs).map(entry => verb(row.sense, complements(row.takes), entry))),
    ...names(others).map(entry => verb(null, [], entry)),
  ]
}
