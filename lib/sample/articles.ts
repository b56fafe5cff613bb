import type { OutletKind } from '../articles/article'
import type { Reliability } from '../corroboration/corroboration'

/** An article of the sample newsroom, as it would be pasted. All names, places and events are invented. */
export type SampleArticle = {
  key: string
  outlet: { name: string; kind: OutletKind; domain: string | null; reliability: Reliability }
  /** The outlet whose dispatch it reprints: its article shares that origin. */
  reprints?: string
  title: string
  author: string
  url: string | null
  publishedAt: string
  language: 'fr' | 'en'
  text: string
}

const outlets = {
  courrier: { name: 'Le Courrier du Val', kind: 'newspaper', domain: 'courrierduval.example', reliability: 'B' },
  atf: { name: 'ATF', kind: 'agency', domain: 'atf.example', reliability: 'B' },
  gazette: { name: 'Gazette 24', kind: 'online', domain: 'gazette24.example', reliability: 'C' },
  radio: { name: 'Radio Sarène', kind: 'broadcaster', domain: 'radiosarene.example', reliability: 'B' },
  infos: { name: 'Val Infos', kind: 'online', domain: 'valinfos.example', reliability: 'D' },
  post: { name: 'The Northern Post', kind: 'newspaper', domain: 'northernpost.example', reliability: 'B' },
  prefecture: {
    name: 'Préfecture de la Sarène',
    kind: 'official',
    domain: 'prefecture-sarene.example',
    reliability: 'B',
  },
} as const

/** The story of the sample newsroom. */
export const sampleStory = 'Crue de la Sarène'

/** Eleven pieces on one flood: an agency reprinted twice, a contradiction, a correction, a figure that moves, a translation, names spelt two ways. */
export const sampleArticles: readonly SampleArticle[] = [
  {
    key: 'atf',
    outlet: outlets.atf,
    title: 'Crue de la Sarène : plus de 1 200 évacués, trois écoles fermées',
    author: '',
    url: 'https://atf.example/depeches/crue-sarene-0313-0612',
    publishedAt: '2026-03-13T06:12:00+01:00',
    language: 'fr',
    text: `Crue de la Sarène : plus de 1 200 évacués, trois écoles fermées

PONT-VIEUX (ATF) – Quelque 1 240 habitants de la ville basse de Pont-Vieux ont été évacués dans la nuit de mercredi à jeudi après le débordement de la Sarène, a annoncé la préfecture.

Les secours ont mobilisé 180 pompiers venus de quatre départements. Trois écoles resteront fermées jusqu’à lundi, selon la mairie.

« Nous n’avons jamais vu l’eau monter aussi vite », a déclaré la préfète Claire Aubanel depuis le gymnase des Tilleuls, où 310 personnes ont passé la nuit.

Le niveau de la rivière a atteint 4,85 mètres à la station du Pont-Vieux à 3 h 40, d’après le service des crues. Aucun blessé n’est à déplorer.

(ATF)`,
  },
  {
    key: 'courrier',
    outlet: outlets.courrier,
    title: 'La Sarène déborde, la ville basse évacuée',
    author: 'Hélène Marsan',
    url: 'https://courrierduval.example/crue-sarene-ville-basse',
    publishedAt: '2026-03-13T07:40:00+01:00',
    language: 'fr',
    text: `La Sarène déborde, la ville basse évacuée

Par Hélène Marsan – 13 mars, 07:40

La rivière est sortie de son lit dans la nuit de mercredi à jeudi. Plus de 1 200 habitants ont quitté leur logement avant l’aube, et trois écoles resteront fermées jusqu’à lundi.

« Nous n’avons jamais vu l’eau monter aussi vite », a déclaré la préfète Claire Aubanel depuis le gymnase des Tilleuls. Selon le service des crues, le niveau a atteint 4,85 mètres à la station du Pont-Vieux, soit 22 centimètres de plus qu’en 1988.

La mairie estime les dégâts à 3,4 millions d’euros, un chiffre que l’assureur régional juge « prudent, pour ne pas dire optimiste ». Le président de l’agglomération, Marc Tellier, affirme que les digues ont tenu ; deux riverains interrogés disent le contraire.

Les secours ont mobilisé 180 pompiers venus de quatre départements. La décrue est attendue vendredi en fin de journée.

Lire aussi
Sarène : dix ans de travaux sur les digues
Inondations : que couvre votre assurance ?`,
  },
  {
    key: 'radio',
    outlet: outlets.radio,
    title: 'Pont-Vieux sous l’eau : cinq écoles fermées, une digue a cédé',
    author: 'Idriss Benali',
    url: 'https://radiosarene.example/matinale/pont-vieux-sous-l-eau',
    publishedAt: '2026-03-13T07:55:00+01:00',
    language: 'fr',
    text: `Pont-Vieux sous l’eau : cinq écoles fermées, une digue a cédé

Cinq écoles sont fermées ce jeudi à Pont-Vieux, nous a confirmé l’inspection académique : trois dans la ville basse, deux sur la rive droite.

Notre reporter a vu, vers 5 heures, une brèche d’une dizaine de mètres dans la digue des Saules. « L’eau passait comme par une porte ouverte », raconte Josette Carrel, qui habite juste derrière.

Mercredi soir déjà, 40 pompiers étaient sur place. Environ 1 200 personnes ont été évacuées, dont une trentaine par bateau.`,
  },
  {
    key: 'gazette',
    outlet: outlets.gazette,
    reprints: 'atf',
    title: 'Crue de la Sarène : plus de 1 200 personnes évacuées',
    author: 'La rédaction avec ATF',
    url: 'https://gazette24.example/crue-sarene-evacues',
    publishedAt: '2026-03-13T08:05:00+01:00',
    language: 'fr',
    text: `Crue de la Sarène : plus de 1 200 personnes évacuées

Par la rédaction avec ATF

Quelque 1 240 habitants de la ville basse de Pont-Vieux ont été évacués dans la nuit de mercredi à jeudi après le débordement de la Sarène, a annoncé la préfecture.

Les secours ont mobilisé 180 pompiers venus de quatre départements. Trois écoles resteront fermées jusqu’à lundi, selon la mairie.

« Nous n’avons jamais vu l’eau monter aussi vite », a déclaré la préfète Claire Aubanel depuis le gymnase des Tilleuls.

À lire également
Météo : la vigilance orange est levée
09h12`,
  },
  {
    key: 'infos',
    outlet: outlets.infos,
    reprints: 'atf',
    title: 'Pont-Vieux : 180 pompiers mobilisés',
    author: '',
    url: 'https://valinfos.example/pont-vieux-pompiers',
    publishedAt: '2026-03-13T08:20:00+01:00',
    language: 'fr',
    text: `Pont-Vieux : 180 pompiers mobilisés

Quelque 180 pompiers de quatre départements sont mobilisés autour de la Sarène, a indiqué ATF. Selon nos informations, les dégâts pourraient atteindre 5 millions d’euros.`,
  },
  {
    key: 'prefecture',
    outlet: outlets.prefecture,
    title: 'Communiqué : point de situation sur la crue de la Sarène',
    author: 'Service de la communication',
    url: 'https://prefecture-sarene.example/communiques/2026-03-13',
    publishedAt: '2026-03-13T11:00:00+01:00',
    language: 'fr',
    text: `Communiqué : point de situation sur la crue de la Sarène

Pont-Vieux, le 13 mars 2026, 11 heures

1 240 personnes ont été évacuées, 310 hébergées au gymnase des Tilleuls. 180 sapeurs-pompiers et 24 gendarmes sont engagés.

Cinq établissements scolaires sont fermés jusqu’au lundi 16 mars. La digue des Saules présente une brèche de douze mètres ; les autres ouvrages ont tenu.

La cote maximale a été relevée à 3 h 40 : 4,85 m à l’échelle du Pont-Vieux.`,
  },
  {
    key: 'post',
    outlet: outlets.post,
    title: 'River Sarene bursts its banks; more than a thousand moved to safety',
    author: 'Tom Ashdown',
    url: 'https://northernpost.example/world/sarene-flood',
    publishedAt: '2026-03-14T09:30:00+01:00',
    language: 'en',
    text: `River Sarene bursts its banks; more than a thousand moved to safety

By Tom Ashdown in Pont-Vieux

Some 1,200 people were led out of the lower town before dawn on Thursday after the River Sarene rose to 4.85 metres, its highest in living memory.

“We have never seen the water rise so fast,” said Claire Aubanell, the prefect. Crews from four counties, over 150 firefighters in all, worked through the night.

Marc Tellier, who chairs the district council, told the Northern Post that the embankments had held. A photograph taken by this newspaper at first light shows a breach in the embankment at Les Saules.`,
  },
  {
    key: 'correction',
    outlet: outlets.courrier,
    title: 'Crue de la Sarène : rectificatif',
    author: 'La rédaction',
    url: 'https://courrierduval.example/crue-sarene-rectificatif',
    publishedAt: '2026-03-14T18:00:00+01:00',
    language: 'fr',
    text: `Crue de la Sarène : rectificatif

Contrairement à ce que nous avons écrit dans notre édition du 13 mars, cinq écoles, et non trois, sont restées fermées à Pont-Vieux. La préfecture compte 1 240 personnes évacuées. Nous prions nos lecteurs de nous excuser.

Marc Tellier a reconnu vendredi que la digue des Saules avait cédé sur une douzaine de mètres : « Je m’étais avancé trop vite », nous a-t-il dit.`,
  },
  {
    key: 'power',
    outlet: outlets.atf,
    title: 'Crue de la Sarène : des milliers de foyers sans électricité',
    author: '',
    url: 'https://atf.example/depeches/crue-sarene-0313-1430',
    publishedAt: '2026-03-13T14:30:00+01:00',
    language: 'fr',
    text: `Crue de la Sarène : des milliers de foyers sans électricité

PONT-VIEUX (ATF) – Près de 8 000 foyers sont privés d’électricité autour de Pont-Vieux depuis jeudi matin, a indiqué le gestionnaire du réseau.

(ATF)`,
  },
  {
    key: 'power radio',
    outlet: outlets.radio,
    title: 'Pont-Vieux : le courant revient peu à peu',
    author: 'Idriss Benali',
    url: 'https://radiosarene.example/matinale/le-courant-revient',
    publishedAt: '2026-03-14T07:10:00+01:00',
    language: 'fr',
    text: `Pont-Vieux : le courant revient peu à peu

Ce vendredi matin, 3 500 foyers sont encore privés d’électricité, nous dit le gestionnaire du réseau. Les équipes ont travaillé toute la nuit rue des Tanneurs.`,
  },
  {
    key: 'power courrier',
    outlet: outlets.courrier,
    title: 'Après la crue, les derniers foyers sans courant',
    author: 'Hélène Marsan',
    url: 'https://courrierduval.example/crue-sarene-courant',
    publishedAt: '2026-03-15T09:00:00+01:00',
    language: 'fr',
    text: `Après la crue, les derniers foyers sans courant

Par Hélène Marsan – 15 mars

600 foyers attendent encore le courant à Pont-Vieux, privés d’électricité depuis la crue de jeudi. Le gestionnaire du réseau promet un retour à la normale dimanche soir.`,
  },
]
