import type { Nouns } from '../numbers'

/** The counted noun in English. */
export const nouns: Nouns = {
  stops:
    'the a an and or nor but yet so of to in on at by for from with without within into onto upon over under above below between among through during before after since until till about around near off out up down as than that this these those which who whom whose what where when why how if because while although though unless ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves is are was were be been being am has have had having do does did done will would shall should may might must can could ' +
    'not no yes all any both each every either neither some such other another same own more most less least very too also just only even still already ever never always often again then there here now today yesterday tomorrow ' +
    'said says say told tells added adds went goes came comes got gets made makes took takes gave gives put puts saw sees left remains remain became becomes including include includes amid against across per versus vs via plus minus like unlike despite ' +
    'however meanwhile later earlier ago apart away together alone instead perhaps maybe well back once twice whether s t re ve ll d m respectively overall alike thus hence percent per died dies killed injured wounded rose fell according known called named based located held ended began starts started won lost scored'
    + ' wasn isn aren didn doesn don couldn wouldn shouldn hasn hadn weren exactly approximately compared percentage plunging rising falling followed follows follow began became',
  of: 'of',
  determiners: 'all the these those this its their his her our your my',
  adjectives: 'female male young old new big small large single other major minor senior junior local foreign former black white red green blue red long short high low good bad great little main key top early late rare whole full dead human private public military nuclear police lone more additional extra fewer',
  longChains: true,
  pluralEndings: 's',
  notPluralEndings: 'ss us is',
  irregular: {
    people: 'person', men: 'man', women: 'woman', children: 'child', feet: 'foot', teeth: 'tooth', geese: 'goose', mice: 'mouse', oxen: 'ox', police: 'police', cattle: 'cattle', sheep: 'sheep', fish: 'fish', deer: 'deer', aircraft: 'aircraft',
    spacecraft: 'spacecraft', personnel: 'personnel', series: 'series', species: 'species', crises: 'crisis', analyses: 'analysis', bases: 'base', theses: 'thesis', criteria: 'criterion', phenomena: 'phenomenon', data: 'datum', media: 'medium', lives: 'life', wives: 'wife', knives: 'knife',
    halves: 'half', wolves: 'wolf', leaves: 'leaf', thieves: 'thief', loaves: 'loaf', shelves: 'shelf', calves: 'calf', elves: 'elf', selves: 'self', scarves: 'scarf', staff: 'staff', dead: 'dead', wounded: 'wounded', injured: 'injured', missing: 'missing', homeless: 'homeless', troops: 'troop',
    servicemen: 'serviceman', policemen: 'policeman', policewomen: 'policewoman', firemen: 'fireman', fishermen: 'fisherman', gunmen: 'gunman', businessmen: 'businessman', congressmen: 'congressman', spokesmen: 'spokesman', countrymen: 'countryman', crewmen: 'crewman', clergymen: 'clergyman', servicewomen: 'servicewoman', gentlemen: 'gentleman',
    schoolchildren: 'schoolchild', grandchildren: 'grandchild', stepchildren: 'stepchild', boxes: 'box', taxes: 'tax', buses: 'bus', viruses: 'virus', votes: 'vote', houses: 'house', causes: 'cause', cases: 'case', losses: 'loss', heroes: 'hero', potatoes: 'potato', tomatoes: 'tomato', vetoes: 'veto', echoes: 'echo', mosquitoes: 'mosquito', goals: 'goal',
    movies: 'movie', cookies: 'cookie', calories: 'calorie', zombies: 'zombie', rookies: 'rookie', selfies: 'selfie', ties: 'tie', lies: 'lie', pies: 'pie', offspring: 'offspring', headquarters: 'headquarters', shrimp: 'shrimp', salmon: 'salmon', trout: 'trout', bison: 'bison', livestock: 'livestock', poultry: 'poultry', bacteria: 'bacterium', alumni: 'alumnus', nuclei: 'nucleus', stimuli: 'stimulus', fungi: 'fungus', dice: 'die', syllabi: 'syllabus', campuses: 'campus', bonuses: 'bonus',
    buses_: 'bus', gases: 'gas', lenses: 'lens', glasses: 'glass', pairs: 'pair', yen: 'yen', hooves: 'hoof', roofs: 'roof', chiefs: 'chief', beliefs: 'belief', aides: 'aide',
  },
  invariable: 'means series species news barracks crossroads',
  singular: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['shes', 'sh'],
    ['ches', 'ch'],
    ['xes', 'x'],
    ['zzes', 'zz'],
    ['s', ''],
  ],
  structure:
    'side sides level levels part parts party parties way ways point points question questions reason reasons theme themes thing things factor factors aspect aspects step steps stage stages phase phases kind kinds type types sort sorts element elements track tracks scenario scenarios option options hypothesis hypotheses line lines thread threads ' +
    'clue clues goal goals principle principles criterion criteria example examples problem problems area areas subject subjects sense senses idea ideas word words sentence sentences notion notions concept concepts category categories face faces pillar pillars key keys chapter chapters paragraph paragraphs title titles mean means argument arguments ' +
    'issue issues challenge challenges lesson lessons signal signals link links role roles moment moments extreme extremes pole poles trend trends bloc blocs camp camps front fronts hand hands times',
  abstractEndings: 'tion tions sion sions ism isms ness nesses ity ities ology ologies',
  harm: 'dead killed wounded injured missing casualty casualties fatality fatalities death deaths victim victims hostage hostages injuries',
  harmBefore:
    'death of | deaths of | killed | killing | kills | kill | injured | injuring | wounded | wounding | murder of | murdered | arrested | arrest of | kidnapping of',
  persons: '',
  only: 'only single just least',
}
