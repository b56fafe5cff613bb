import type { ComparisonData } from '../comparison'
import { wordsOf } from '../vocabulary/tables'
import { concepts } from './concepts'
import { conceptsOfNews } from './concepts-news'
import { conceptsOfTallies } from './concepts-tallies'
import { endings } from './endings'
import { everydayForms } from './everyday-forms'
import { forms } from './forms'
import { places } from './places'

/** What comparing needs to know of French. */
export const comparison: ComparisonData = {
  empty:
    'le la les l un une des du de d et ou ni mais donc car que qu qui quoi dont où lequel laquelle lesquels lesquelles auquel duquel ce cet cette ces c ça cela ceci celui celle ceux celles ci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ' +
    'je j tu il elle on nous vous ils elles me m te t se s lui eux y en à a au aux dans par pour sur sous avec contre chez vers entre depuis pendant durant dès jusque jusqu parmi hors lors afin selon malgré envers via très trop si tant quand lorsque lorsqu comme puisque parce tandis alors ' +
    'suis es est sommes êtes sont étais était étions étaient sera serai seront serait seraient soit soient fut furent fût été être étant ai as avons avez ont avais avait avaient aura auront aurait auraient ait aient eut eurent eu eue avoir ayant ' +
    'fait font faisait faisaient faire fera fit firent faite faits faites n ne pas non oui aussi ainsi puis là lors voici voilà plus moins même mêmes tout tous toute toutes aucun aucune aucuns jamais rien personne_non sans quel quelle quels quelles ' +
    'dit-on peut peuvent pouvait pouvaient pu pouvoir pourra pourrait pourraient doit doivent devait devaient dû devoir devra devrait devraient va vont allait allaient vient viennent quelque quelques certains certaines plusieurs chaque chacun chacune autre autres tel telle tels telles the et',
  faint:
    'moindre taux beaucoup peu notamment également encore déjà ensuite enfin toutefois cependant pourtant alors toujours souvent parfois bien mieux surtout plutôt quasi presque environ près seulement uniquement exclusivement actuellement désormais récemment finalement vraiment simplement particulièrement principalement officiellement effectivement situer trouver compter considérer devenir rester sembler paraître permettre rendre mettre prendre donner tenir venir aller utiliser effectuer réaliser_faire cas fois façon manière type genre chose fait part côté cours lieu point suite titre sujet cadre nombre nombreux nombreuse grand grande dernier dernière nouveau nouvelle année an jour mois temps période moment époque date ancien cours total ensemble partie divers certain',
  endings,
  mild: 's x es e ee ees er ez ent ant ait aient era eront erait erent erant',
  forms,
  homographs: {
    un: { behind: 'numéro', as: 'premier' },
    partie: { behind: 'fait font faisait faisaient faire fera', as: 'membre' },
    pas: { behind: 'un le ce petit premier grand deux quelques faux chaque', as: 'foulée' },
    été: { behind: 'l en cet chaque un d dernier prochain', as: 'estival' },
    est: { behind: 'l', as: 'oriental' },
    or: { behind: 'd l', as: 'aurifère' },
    son: { behind: 'le un du', as: 'sonore' },
  },
  concepts: { ...concepts, ...conceptsOfNews, ...conceptsOfTallies },
  everyday: wordsOf(0),
  everydayForms,
  places,
  negation: {
    words: 'pas jamais aucunement nullement guère rien',
    before: 'sans aucun aucune ni nul nulle zéro',
    joined: 'non prétendu prétendue prétendus prétendues prétendument',
    lacks:
      'désert déserte déserts désertes vide vides seule introuvable irrecevable irrecevables écartant excluant privé privée mauvais mauvaise mauvaises mal',
    idle: 'compter doute cesse parler précédent surprise',
    reversing:
      'refuser échouer incapable cesser arrêter exclure écarter empêcher éviter renoncer omettre négliger impossible interdire abstenir incapacité refus peiner manquer abandonner dispenser oublier plutôt lieu',
    lacking: 'priver privé dépourvu dénué exempt indemne exempter dénuer extérieur absence échapper',
    showing: 'démontrer prouver établir avérer confirmer preuve',
    denying: 'nier démentir réfuter infirmer faux inexact démenti dément',
    particle: 'ne n',
    paired: 'plus personne guère ni',
    exception: 'que qu',
    supposed:
      'on_disait on_croyait on_pensait on_annonçait on_prétendait donné_pour donnée_pour donnés_pour données_pour passait_pour passaient_pour',
    statements:
      'rumeur affirmation annonce information allégation accusation thèse théorie idée hypothèse légende mythe croyance prétention assertion nouvelle',
    verdicts:
      'faux fausse infondé mensonger inventé erroné inexact fantaisiste absurde fallacieux démenti démentir réfuter canular infox intox',
    grounds: 'reposer fondement étayer fonder base preuve vrai exact avérer confirmer',
    pending: 'doit_encore doivent_encore devait_encore reste_à',
  },
  only: 'seul seule seuls seules seulement uniquement exclusivement unique strictement',
  all: 'tous toutes tout toute chaque intégralité totalité ensemble unanimité toujours entièrement totalement',
  none: 'aucun aucune nul nulle jamais',
  some: 'certains certaines quelques plusieurs parfois partie partiellement',
  except: 'exception sauf hormis excepté',
  parting: 'dont seuls seules',
  still: 'encore toujours demeure demeurent continue continuent subsiste subsistent poursuit poursuivent',
  possible:
    'pourrait pourraient peut peuvent pourra pourront devrait devraient envisage envisagent prévoit prévoient prévu prévue prévus souhaite espère probable probablement peut-être éventuel éventuellement possible possiblement serait seraient aurait auraient menace projet projette potentiel risquent',
  clause:
    'que qui dont où mais après avant combien lorsque lorsqu tandis alors parce puisque car quand si bien quoique et',
  by: 'par',
  prepositions: {
    place: 'à au aux en dans sur sous chez près vers',
    source: 'depuis dès par',
    target: 'à au aux pour vers contre',
    of: 'de du des d',
    with: 'avec',
  },
  pronouns: 'il elle ils elles ce cet cette celui celle ceux son sa ses lui leur leurs on',
  passive: 'est sont était étaient fut furent sera seront serait été être étant soit',
  present: 'est sont',
  superlative: 'plus moins',
  past: { before: 'avait avaient', earlier: 'précédent précédente précédents précédentes plus_tôt auparavant d_avant' },
  cleft: { opens: 'c’est c’était c’étaient ce_sont ce_fut ce_furent', closes: 'qui' },
  correcting: 'en_réalité en_fait en_vérité contrairement',
  appearance: {
    unreal:
      'pure_invention pure_fiction purement_imaginaire purement_imaginaires est_imaginaire sont_imaginaires est_un_mythe sont_des_mythes relève_du_mythe relève_de_la_fiction est_une_légende_urbaine est_une_fable montage montages photomontage trucage truqué truquée truqués truquées trafiqué trafiquée falsifié falsifiée falsifiés falsifiées faux fausse fausses canular parodie parodique parodiques satirique satiriques pastiche deepfake hypertrucage intelligence_artificielle générée_par généré_par mise_en_scène mis_en_scène mises_en_scène jeu_vidéo jeux_vidéo fictif fictive fictifs fictives inventé inventée inventés inventées imitation imitée imité usurpé usurpée contrefait contrefaite manipulée manipulé manipulées détournée détourné détournées détournés retouchée retouché retouchées retouchés altéré altérée recréée recréé images_de_synthèse image_de_synthèse apocryphe sosie figurants poisson_d’avril hors_contexte sorti_de_son_contexte sortie_de_son_contexte de_toutes_pièces clonage_vocal infox',
    real: 'authentique authentiques véritable véritables véritablement réel réelle réels réelles réellement véridique véridiques vrai vraie vrais vraies est_bien a_bien ont_bien sont_bien était_bien étaient_bien avait_bien',
    taken:
      'prendre tourner filmer photographier enregistrer provenir venir remonter dater réaliser capter montrer voir circuler diffuser partager publier survenir avoir',
  },
  slots: {
    stances: 'pour contre',
    determiners:
      'le la les l un une des du de d au aux à en ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos chaque plusieurs quelques certains certaines',
  },
  prefixes: {
    turning: 'in im il ir des mal non a',
    falseTurns: 'press puls fract tent vent ventair form primer port spect scrip spir',
    over: 'sur',
    under: 'sous',
  },
  coming: 'va vont ira iront',
  dates: { before: 'avant', after: 'après', since: 'depuis' },
  reckoning: {
    earlier: 'plus_tôt auparavant avant',
    later: 'plus_tard après',
    yearBefore: 'année_précédente l’année_d’avant an_dernier année_dernière',
    yearAfter: 'année_suivante année_d’après an_prochain',
    times: 'fois reprises',
  },
  ranking: {
    top: 'top',
    number: 'numéro n°',
    firsts: 'premiers premières',
    thresholds: 'barre cap seuil magnitude score note',
  },
  comparing: {
    against: 'contre après',
    from: 'de d',
    to: 'à',
    more: 'plus davantage mieux meilleur meilleure meilleurs meilleures',
    less: 'moins pire pires',
    equal: 'aussi autant',
    never: 'aussi autant plus moins',
    than: 'que qu',
  },
  joining: 'et ou ni',
}
