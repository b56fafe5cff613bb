import { firstNames } from './first-names'
import type { SpeechData } from '../speech'
import { verbs } from './speech-verbs'
import { tongues } from './tongues'

/** How French reports what people say. */
export const speech: SpeechData = {
  marks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '„', close: '“' },
    { open: '"', close: '"' },
    { open: '‹', close: '›' },
    { open: '‘', close: '’', single: true },
    { open: "'", close: "'", single: true },
  ],
  elided: 'l d n s c j m t qu jusqu lorsqu puisqu quoiqu',
  clitics: '',
  enclitics: 'il elle ils elles on je t-il t-elle t-on t-ils t-elles',
  abbreviations: 'm mm mme mmes mlle dr pr me mgr st ste gén col cne art av bd cf etc ex env p vol no n',
  words: {
    determiner: `le la les l' un une des du ce cet cette ces mon ma mes son sa ses leur leurs notre nos votre vos plusieurs certains
      certaines quelques chaque aucun aucune divers diverses tout toute tous toutes nombreux nombreuses deux trois quatre cinq six sept huit
      dix autre autres quel quelle`,
    preposition: `à au aux en dans par pour sur sous avec sans chez vers contre entre depuis dès pendant durant devant derrière après
      avant selon malgré parmi hors lors via outre envers voici voilà jusqu' jusque sauf concernant face près loin afin auprès`,
    link: `de d' du des`,
    and: 'et ou ni',
    but: 'mais donc car or puis quoique',
    subordinator: `alors tandis quand lorsque lorsqu' puisque puisqu' quoique quoiqu' comme parce bien afin dès si tant pendant après avant
      tout cependant toutefois néanmoins pourtant ensuite enfin ainsi`,
    relative: `qui dont où lequel laquelle lesquels lesquelles auquel duquel`,
    that: `que qu'`,
    question: 'si comment pourquoi combien quel quelle quels quelles quand où ce',
    subject:
      'il elle on ils elles je nous vous tu celui-ci celle-ci ceux-ci celles-ci celui celle ceux ce cela ça ceci',
    auxiliary: `a ont avait avaient aura auront aurait auraient ait aient eut eurent est sont était étaient sera seront serait seraient soit
      fut furent été eu ayant étant avoir être va vont peut peuvent doit doivent pourrait pourraient devrait devraient vient veut avons ai
      suis sommes avez êtes avais n'a`,
    passive: 'est sont était étaient sera seront serait seraient soit fut furent été étant être',
    negation: "ne n' pas jamais rien plus guère point aucunement non",
    adverb: `aussi également encore déjà ensuite enfin toutefois cependant pourtant ainsi alors même toujours souvent parfois
      bien mieux partout très trop plus moins hier aujourd'hui ici là tôt tard aussitôt d'abord néanmoins donc notamment surtout certes
      puis longtemps vite notamment quant lui-même elle-même eux-mêmes depuis récemment`,
    time: `jours semaines ans minutes années dernier dernière prochain prochaine lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
      décembre hier aujourd'hui demain matin soir midi nuit semaine mois année an heure heures`,
    title: `m mm mme mmes mlle dr pr me mgr monsieur madame maître professeur docteur président présidente ministre vice-président
      vice-présidente vice-premier secrétaire sénateur sénatrice député députée maire maires mairesse mairesses magistrat magistrate dre lieutenant lieutenante caporal caporale sergent sergente inspecteur inspectrice adjoint adjointe préfet préfète procureur procureure juge
      avocat avocate général colonel capitaine commandant lieutenant amiral commissaire directeur directrice chef cheffe patron patronne pdg
      roi reine prince princesse pape cardinal évêque imam rabbin ambassadeur ambassadrice porte-parole chancelier chancelière gouverneur gouverneure
      conseiller conseillère responsable représentant représentante délégué déléguée émissaire envoyé envoyée dirigeant dirigeante
      leader candidat candidate élu élue politologue historien historienne économiste sociologue chercheur chercheuse analyste
      expert experte médecin avocat entraîneur entraîneuse sélectionneur capitaine acteur actrice chanteur chanteuse écrivain écrivaine auteur autrice
      journaliste éditorialiste attaquant attaquante défenseur défenseure gardien gardienne ailier buteur joueur joueuse coureur coureuse cycliste nageur nageuse skieur skieuse pilote champion championne infirmier infirmière enseignant enseignante retraité retraitée pompier étudiant étudiante technicien technicienne prévisionniste météorologue climatologue philosophe romancier romancière réalisateur réalisatrice comédien comédienne vigneron vigneronne boulanger boulangère éleveur éleveuse chirurgien chirurgienne trésorier trésorière proviseur doyen doyenne gendre belle-sœur coordinateur coordinatrice fondateur fondatrice cofondateur cofondatrice négociateur négociatrice syndicaliste
      militant militante habitant habitante voisin voisine témoin père mère frère sœur fils fille gérant gérante fermier agriculteur agricultrice`,
    people: `source sources responsables responsable dirigeants autorités experts expert analystes observateurs diplomates diplomate témoins
      habitants enquêteurs policiers police gendarmerie pompiers gouvernement ministère ministères parquet préfecture mairie armée syndicat syndicats
      association associations ong organisation organisations parti partis opposition avocats avocat économistes chercheurs scientifiques médecins
      participants parties élus députés sénateurs militants manifestants proches famille entreprise société groupe direction délégation équipe
      présidence commission conseil union coalition administration porte-parole médias presse journal quotidien chaîne agence
      institut organisateurs riverains salariés employés secouristes secours opposants proche riverain hôpital banque club institut observatoire fédération collectif comité tribunal cour justice`,
    document: `rapport rapports étude études enquête enquêtes sondage sondages analyse analyses communiqué communiqués document documents
      déclaration déclarations propos révélations témoignage témoignages compte comptes rendu rendus informations données chiffres statistiques
      article publication texte lettre message tweet note dépêche estimations estimation calculs projections bilan récit récits version
      accusations prévisions confidences mots termes dires aveu aveux avis bulletin discours interview entretien tribune pancarte pancartes banderole banderoles tract affiche brochure`,
    media: `afp reuters ap bloomberg axios politico cnn bbc tass interfax dpa ansa efe monde figaro libération parisien échos mediapart
      rfi franceinfo bfmtv bfm tf1 ukrinform belga times guardian post journal spiegel`,
    clitic: "se s' le la l' les lui leur y en m' me t' te nous vous",
    particle: 'de du des van von der den bin ben ibn al el di da dos la le',
    infinitive: "à de d'",
    term: `terme termes expression mot mots formule notion concept surnom surnommé surnommée appelé appelée appelés appelées dit dite dits dites
      baptisé baptisée baptisés intitulé intitulée intitulés titre titré titrée nommé nommée dénommé dénommée étiqueté label slogan`,
    as: 'comme',
    of: "de d' du des",
    by: 'par',
    noun: `annonce annonces demande demandes estime juge juges note notes cite cause rapporte rappel suite suit voit lance lances reproche analyse
      analyses présente présent dit dits craint critique critiques menace menaces accuse atteste conclut porte conteste
      garantie garanties raconte plaide témoigne promesse reprise montre montres réplique répliques commentaires marque reste offre
      place vote attaque attaques raille balaie tempête cherche compte part sort continue livre livres figure groupe manque fait faits pense souffle sourire rire savoir`,
    official: `ministère ministre gouvernement président présidente présidence parquet procureur procureure préfecture préfet police gendarmerie armée
      kremlin maison-blanche élysée matignon commission conseil tribunal cour mairie maire autorités responsables état-major douane sénat assemblée
      insee météo-france fmi ocde bce bercy otan onu ue pentagone porte-parole secrétaire pompiers`,
    anonymous:
      'source sources proche proches anonyme anonymat responsable responsables diplomate diplomates témoin rapports',
    study: 'étude études enquête sondage sondages analyse analyses rapport recherche recherches baromètre',
    hollow: "on ce c' cela ça ceci rien tout celui celle",
  },
  verbs,
  sourcePhrases: [
    'selon',
    "d' après",
    'aux yeux de',
    "aux yeux d'",
    'aux yeux des',
    'aux yeux du',
    'aux dires de',
    "aux dires d'",
    'aux dires du',
    'aux dires des',
    'au dire de',
    "de l' avis de",
    "de l' avis d'",
    "de l' avis du",
    "de l' avis des",
    "de l' aveu de",
    "de l' aveu du",
    'à en croire',
    "si l' on en croit",
    'dixit',
  ],
  works:
    'opération projet loi film livre roman chanson album revue journal magazine émission série programme plan article rubrique association collectif navire parc exposition spectacle pièce',
  generics:
    'délégué déléguée fonctionnaire patron patronne édile élu élue chercheur chercheuse expert experte spécialiste dirigeant dirigeante responsable militant militante candidat candidate avocat avocate députée député sénateur sénatrice historien historienne économiste sociologue politologue analyste journaliste auteur autrice écrivain écrivaine médecin scientifique éleveur éleveuse agriculteur agricultrice intéressé intéressée homme femme témoin habitant habitante entraîneur acteur actrice chanteur chanteuse syndicaliste directeur directrice ouvrier ouvrière retraité retraitée salarié salariée riverain riveraine enseignant enseignante infirmier infirmière pompier étudiant étudiante trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire prévenu prévenue accusé accusée plaignant plaignante intéressés joueur joueuse milieu attaquant attaquante défenseur défenseuse gardien gardienne commerçant commerçante conducteur conductrice propriétaire locataire technicien technicienne trésorier trésorière sélectionneur entraîneuse coach buteur buteuse ailier skieur skieuse cycliste coureur coureuse nageur nageuse champion championne pilote magistrat magistrate romancier romancière cinéaste réalisateur réalisatrice comédien comédienne philosophe géographe climatologue météorologue prévisionniste pédiatre infectiologue épidémiologiste psychologue psychiatre urgentiste chirurgien chirurgienne élus quinqua conservateur socialiste écologiste centriste insoumis insoumise',
  definite: "le la l' ce cet cette",
  nouns:
    'affirmation affirmations annonce promesse conviction crainte accusation accusations aveu idée thèse hypothèse déclaration déclarations espoir certitude',
  clauseOpeners: 'selon',
  leadingPhrases: ['pour'],
  signatures: ['une citation de', "une citation d'", 'une citation du'],
  relays: 'citant cite citent cité citée cités citées',
  hiddenSources: [
    'de source policière',
    'de source judiciaire',
    'de source diplomatique',
    'de source officielle',
    'de source proche',
    'de source gouvernementale',
    'de source médicale',
    'de source sécuritaire',
    'de source syndicale',
    'de source militaire',
    'de source aéroportuaire',
    'de source hospitalière',
    'de sources policières',
    'de sources judiciaires',
    'de sources diplomatiques',
    'de sources concordantes',
    'de sources officielles',
    'de source concordante',
    'de source sûre',
    'de même source',
    'de sources sécuritaires',
    'de sources proches',
    'de bonne source',
  ],
  asides: [
    'pour sa part',
    'pour leur part',
    'de son côté',
    'de leur côté',
    'à son tour',
    'à leur tour',
    'quant à lui',
    'quant à elle',
    'de nouveau',
    'à nouveau',
    'en substance',
    'en retour',
    'en conférence de presse',
    'à la barre',
    "sous couvert d' anonymat",
    "sous le couvert de l' anonymat",
    'par ailleurs',
    "d' autre part",
    "d' ailleurs",
    'en outre',
    'en effet',
    'en revanche',
    'au passage',
    'au contraire',
    "d' abord",
    "d' emblée",
    "d' entrée",
    "d' entrée de jeu",
    'dans la foulée',
    'dans un premier temps',
    'tout de même',
    'quand même',
    'à plusieurs reprises',
    'à maintes reprises',
    'une nouvelle fois',
    'une fois de plus',
    'du bout des lèvres',
    'sans ambages',
    'sans détour',
    'de vive voix',
    'à demi-mot',
    'en vain',
    'de plus',
    'tour à tour',
    'en personne',
  ],
  leads:
    'tient tiennent tenait tenu veut veulent voulait voulu souhaite souhaité préfère préféré ose osé croit cru aime hésite continue',
  voiced: 'mots propos termes dires déclaration déclarations témoignage récit aveux confidences formule',
  views: { before: 'à', nouns: 'yeux avis sens' },
  answers: 'non oui si',
  tongues,
  endings: { adverb: 'ment', finite: 'ait aient èrent eront irent era', plural: 's', participle: 'ant' },
  infinitiveEndings: ['er', 'ir', 're'],
  noInfinitives: 'entre contre notre votre autre outre quatre hier hiver avenir pair loisir',
  bareInfinitive: true,
  possessives: 'son sa ses leur leurs',
  pronouns: {
    male: 'il lui lui-même celui-ci',
    female: 'elle elle-même celle-ci',
    either: 'son sa ses qui',
    many: 'ils elles eux leur leurs ceux-ci celles-ci',
    speaker: 'je nous vous tu on',
    thing: 'ce cela ça ceci',
  },
  gender: {
    male: 'm monsieur le du au ancien premier président directeur chancelier roi prince sénateur député procureur envoyé représentant conseiller',
    female:
      'mme mlle madame dre mairesse la première présidente ministre-présidente directrice chancelière reine princesse sénatrice députée procureure envoyée représentante conseillère',
  },
  offices: {
    'us-president':
      'président américain | président des États-Unis | président états-unien | chef de la Maison Blanche | locataire de la Maison Blanche',
    'french-president': "président français | président de la République française | chef de l'État français",
    'ukrainian-president': "président ukrainien | président de l'Ukraine",
    'russian-president': 'président russe | président de la Russie | maître du Kremlin | chef du Kremlin',
    'chinese-president': 'président chinois',
    'turkish-president': 'président turc',
    'british-prime-minister': 'Premier ministre britannique | locataire de Downing Street',
    'german-chancellor': 'chancelier allemand | chancelière allemande',
    'italian-prime-minister': 'Première ministre italienne | présidente du Conseil italien',
    'israeli-prime-minister': 'Premier ministre israélien',
    'commission-president': 'présidente de la Commission européenne',
    'un-secretary-general': "secrétaire général de l'ONU | secrétaire général des Nations unies | patron de l'ONU",
    'nato-secretary-general': "secrétaire général de l'Otan | patron de l'Otan",
    'ecb-president': 'présidente de la Banque centrale européenne | présidente de la BCE',
  },
  firstNames,
}
