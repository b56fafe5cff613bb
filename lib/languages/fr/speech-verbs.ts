import type { Complement, Sense, Verb } from '../speech'
import { conjugate } from './conjugate'

type Row = { sense: Sense | null; takes: string; verbs: string }

/** Infinitives by meaning and frame; "_" joins the words of one verb, a leading "se_" makes it reflexive. */
const table: readonly Row[] = [
  {
    sense: 'say',
    takes: 'clause words after infinitive',
    verbs: `affirmer assurer avouer certifier concéder confesser confier déclarer dire garantir jurer
      prétendre promettre reconnaître soutenir admettre alléguer attester`,
  },
  {
    sense: 'say',
    takes: 'clause words after',
    verbs: `avancer insister marteler objecter observer préciser rapporter redire répéter répondre répliquer rétorquer
      signaler spécifier ajouter arguer argumenter commenter constater expliquer raconter relever remarquer noter
      rappeler souligner plaider avertir informer indiquer déduire faire_savoir faire_valoir
      faire_remarquer faire_observer faire_comprendre laisser_entendre écrire tweeter tempêter philosopher théoriser pronostiquer
      prédire témoigner insinuer sous-entendre postuler énoncer statuer rassurer renseigner stipuler détailler indiquer narrer
      s'indigner s'étonner se_plaindre se_réjouir se_féliciter se_vanter se_souvenir s'alarmer s'inquiéter s'émouvoir se_défendre
      se_désoler se_lamenter s'offusquer se_demander s'interroger mettre_en_avant`,
  },
  {
    sense: 'say',
    takes: 'clause words after thing',
    verbs: `annoncer confirmer dévoiler divulguer révéler démentir réaffirmer réitérer proclamer suggérer
      mentionner exprimer invoquer déplorer dénoncer regretter`,
  },
  {
    sense: 'say',
    takes: 'clause words after infinitive thing',
    verbs: 'annoncer réaffirmer confirmer regretter nier clamer',
  },
  {
    sense: 'say',
    takes: 'words after',
    verbs: `analyser asséner balayer balancer bougonner compléter conclure confirmer corriger crier décrypter ironiser lâcher lancer
      poursuivre plaisanter pointer protester railler résumer réagir renchérir reprendre glisser souffler tempérer tonner trancher
      s'écrier s'exclamer s'agacer s'amuser s'emporter s'enthousiasmer s'insurger s'impatienter s'enflammer s'énerver se_rappeler
      enchaîner développer déclamer éluder grincer grogner gronder hurler implorer interroger interpeller justifier murmurer chuchoter
      nuancer pester questionner rager riposter rire rugir sangloter scander sourire soupirer supplier tacler tancer vanter vitupérer
      relativiser dédramatiser décrire rectifier confier admonester sermonner rembobiner ajouter décréter synthétiser argumenter s'épouvanter se_désespérer se_lamenter
      entonner évacuer exposer observer abonder acquiescer argumenter attaquer cingler confesser continuer décocher défendre démarrer
      laisser_tomber dérouler énumérer s'épancher s'excuser fulminer illustrer maugréer menacer minimiser motiver ordonner persifler préciser
      appuyer embrayer enrager twitter retweeter titrer appeler arguer souffler s'étrangler se_consoler se_remémorer s'épouvanter saluer
      temporiser terminer tweeter verbaliser voir_en savourer jubiler gazouiller publier poster`,
  },
  { sense: 'say', takes: 'thing', verbs: 'évoquer citer formuler faire_état faire_part' },
  { sense: 'say', takes: 'thing words', verbs: 'se_dire se_déclarer' },
  { sense: 'say', takes: 'clause words after', verbs: 'mettre_en_garde prévenir conclure apprendre croire_savoir' },
  {
    sense: 'think',
    takes: 'clause words after',
    verbs: `estimer juger croire penser craindre espérer supposer imaginer présumer`,
  },
  { sense: 'think', takes: 'clause words after as', verbs: `considérer` },
  { sense: 'think', takes: 'clause', verbs: 'redouter anticiper soupçonner douter prévoir trouver' },
  {
    sense: 'think',
    takes: 'forecast clause',
    verbs: 'prévoir anticiper redouter craindre tabler_sur escompter pronostiquer',
  },
  {
    sense: 'want',
    takes: 'clause words after infinitive',
    verbs: 'demander exiger réclamer proposer recommander conseiller préconiser',
  },
  {
    sense: 'want',
    takes: 'clause fragment after',
    verbs: 'souhaiter vouloir espérer refuser parler compter',
  },
  { sense: 'want', takes: 'infinitive person words', verbs: 'exhorter menacer enjoindre sommer presser' },
  { sense: 'want', takes: 'infinitive clause after', verbs: 'appeler' },
  { sense: 'judge', takes: 'of words', verbs: 'qualifier traiter' },
  { sense: 'judge', takes: 'of words after', verbs: 'accuser' },
  { sense: 'say', takes: 'after', verbs: 'lire' },
  { sense: 'judge', takes: 'as words', verbs: 'décrire présenter dépeindre' },
  {
    sense: 'judge',
    takes: 'fragment after',
    verbs:
      'épingler étriller éreinter brocarder conspuer applaudir ridiculiser stigmatiser critiquer fustiger condamner saluer vilipender pourfendre louer rejeter réfuter défendre vanter',
  },
  { sense: 'show', takes: 'clause words', verbs: 'montrer démontrer établir' },
]

/** Frequent verbs that report nothing; they tell where a clause has its verb. */
const others = `accepter accorder accueillir affronter agir aider aimer aller amener apparaître appartenir apporter apprendre arrêter
  arriver atteindre attendre augmenter avoir baisser battre bénéficier blesser bloquer causer cesser changer chercher choisir commencer
  comporter comprendre compter conduire connaître consacrer constituer construire consulter contenir continuer contribuer coûter créer
  débuter décider découvrir défendre demeurer dépasser déplacer déposer détruire devenir devoir diriger disposer diviser donner durer
  échouer éclater élire empêcher engager entamer entraîner entrer envisager envoyer éviter exister faire falloir fermer figurer
  finir fournir frapper gagner imposer intervenir jouer laisser lancer lever limiter livrer manifester manquer marquer mener mettre
  montrer mourir naître obliger obtenir occuper offrir organiser oublier ouvrir paraître participer partir passer payer perdre permettre
  placer porter poser posséder poursuivre pousser pouvoir prendre préparer procéder produire profiter proposer provoquer quitter recevoir
  reconstruire réduire refuser rejeter remettre remplacer remporter rencontrer rendre rentrer représenter rester retirer retrouver
  réunir réussir revenir risquer saisir savoir sembler servir signer sortir subir suivre survenir tenir tenter terminer tirer toucher
  tourner traiter travailler traverser trouver tuer utiliser venir viser vivre voir voter vouloir
  abandonner abriter accélérer accompagner acheter adopter aggraver alimenter améliorer annuler appliquer approuver arracher
  assister associer attirer attribuer autoriser bâtir bouger briser brûler cacher céder célébrer circuler combattre combler
  compenser composer concerner consommer contraindre convaincre correspondre couler courir couvrir creuser croître cultiver
  déborder débloquer déclencher décoller découler dégager dégrader démarrer déménager démissionner démolir dénombrer dépendre
  déployer désigner desservir détecter détenir détourner diffuser diminuer disparaître dissoudre distribuer dominer dormir doter
  écraser effectuer élargir élever éliminer embarquer embaucher émettre emmener emporter emprunter encadrer encaisser encourager
  enfermer enregistrer enseigner entendre envahir essayer essuyer éteindre étendre évoluer exclure exécuter exercer expédier
  exploiter exploser exporter fabriquer faciliter favoriser flamber fonctionner fonder fondre franchir fréquenter fuir geler
  gérer grandir gravir grimper guérir habiter héberger heurter identifier ignorer immobiliser impliquer importer inaugurer
  inclure influencer inscrire installer instaurer intégrer intensifier interdire intéresser interrompre investir inviter isoler
  jeter joindre larguer libérer licencier lier maintenir manger mériter mobiliser modifier monter multiplier négocier nettoyer
  nommer nourrir nuire obéir opérer opposer osciller parcourir partager peindre pencher percer percevoir percuter périr persister
  perturber peser piller plaire plonger polluer précéder prélever prêter priver prolonger protéger prouver provenir punir ralentir
  ramasser ramener rapprocher rassembler rattraper ravager réaliser rebondir recenser reconduire recourir recruter reculer
  récupérer redémarrer refléter regagner régler régner regrouper rejoindre relâcher relier remonter renforcer renoncer rénover
  renouveler renverser répandre réparer répartir repartir repérer repousser résider résister résoudre respecter ressembler
  ressentir ressortir restaurer rétablir retarder retenir retentir retomber retourner réviser rompre rouler rouvrir sacrifier
  sanctionner satisfaire sauter sauver séduire séjourner semer séparer siéger signifier simplifier solliciter sombrer souffrir
  soumettre stagner stationner stopper subsister succéder succomber suffire suspendre tarder transférer transformer transmettre
  transporter trembler tripler unir vaincre valider veiller vendre verser vieillir voler`

const complements = (takes: string) => takes.split(' ') as Complement[]
const names = (list: string) => list.split(/\s+/).filter(Boolean)

function verb(sense: Sense | null, takes: readonly Complement[], entry: string): Verb {
  const [, se, rest] = /^(se_|s')?(.*)$/.exec(entry) ?? ['', undefined, entry]
  const [name, ...tail] = rest.split('_')
  return { name: entry, sense, takes, tail, reflexive: se !== undefined, ...conjugate(name) }
}

/** Every French verb of the table with its forms. */
export function verbs(): Verb[] {
  return [
    ...table.flatMap(row => names(row.verbs).map(entry => verb(row.sense, complements(row.takes), entry))),
    ...names(others).map(entry => verb(null, [], entry)),
  ]
}
