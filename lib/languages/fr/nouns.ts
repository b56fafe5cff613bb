import type { Nouns } from '../numbers'

/** The counted noun in French. */
export const nouns: Nouns = {
  stops:
    'le la les l un une des du de d et ou ni mais or donc car que qu qui quoi dont où ce cet cette ces c ça cela celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ' +
    'je j tu il elle on nous vous ils elles me m te t se s lui eux y en à au aux dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après dès jusque jusqu pas plus moins très trop peu ' +
    'aussi alors ainsi puis ensuite encore déjà toujours jamais souvent parfois ici là lors lorsque lorsqu quand comme si puisque parce tandis alors afin selon malgré parmi sauf hors près loin autour environ plutôt quasi presque ' +
    'est sont était étaient sera seront serait seraient fut furent été être a ont avait avaient aura auront aurait auraient eu avoir fait font faisait faire fera dit disent vont va peut peuvent pourrait doit doivent devrait devraient ' +
    'n ne non oui tout tous toute toutes même mêmes autre quelque quelques plusieurs chaque chacun aucun aucune certains certaines tel telle tels telles dernière dernier ' +
    'dedans dehors dessus dessous ailleurs demain hier hélas vis pourtant toutefois cependant désormais néanmoins certes mieux pire ans' +
    ' sais suis es avons avez avais sommes êtes étais fus serais aurais fais mis pris compris permis promis commis soumis admis transmis dois peux veux vois viens suivis puis dès moi toi soi',
  of: 'de d des du',
  determiners: 'le la les l ces cet cette ce nos vos leurs ses mes tes aux des du',
  adjectives:
    'plus petit petits petite petites grand grands grande grandes gros grosse grosses jeune jeunes vieux vieille vieilles vieil beau beaux belle belles bon bons bonne bonnes mauvais mauvaise mauvaises nouveau nouveaux nouvelle nouvelles nouvel ancien anciens ancienne anciennes autre autres ' +
    'premier premiers première premières dernier derniers dernière dernières prochain prochains prochaine prochaines même mêmes seul seuls seule seules haut hauts haute hautes long longs longue longues court courts courte courtes double doubles simple simples principal principaux principale principales ' +
    'différent différents différente différentes divers diverses présumé présumés présumée présumées prétendu prétendus énième faux fausse fausses vrai vrais vraie vraies véritable véritables possible possibles éventuel éventuels futur futurs future futures rares rare brave braves célèbre célèbres ' +
    'importants importantes nombreux nombreuses meilleurs meilleures meilleur meilleure pires larges large fameux fameuse fameuses simples ex',
  partBefore: 'dont',
  partAfter: 'd’entre | ont été | ont | sont | étaient | avaient | seraient | auraient | sur les',
  longChains: false,
  pluralEndings: 's x z',
  notPluralEndings: '',
  irregular: {
    penalties: 'penalty',
    yeux: 'œil',
    cieux: 'ciel',
    aïeux: 'aïeul',
    messieurs: 'monsieur',
    mesdames: 'madame',
    mesdemoiselles: 'mademoiselle',
    travaux: 'travail',
    baux: 'bail',
    coraux: 'corail',
    émaux: 'émail',
    vitraux: 'vitrail',
    soupiraux: 'soupirail',
    vantaux: 'vantail',
    bijoux: 'bijou',
    cailloux: 'caillou',
    choux: 'chou',
    genoux: 'genou',
    hiboux: 'hibou',
    joujoux: 'joujou',
    poux: 'pou',
    pneus: 'pneu',
    tuyaux: 'tuyau',
    noyaux: 'noyau',
    boyaux: 'boyau',
    joyaux: 'joyau',
    étaux: 'étau',
    landaus: 'landau',
    sarraus: 'sarrau',
    oeufs: 'œuf',
    œufs: 'œuf',
    boeufs: 'bœuf',
    bœufs: 'bœuf',
    jeunes: 'jeune',
    gens: 'gens',
    euros: 'euro',
    talibans: 'taliban',
    matches: 'match',
    sandwiches: 'sandwich',
  },
  invariable:
    'brebis souris fois mois pays cas corps fils bras avis procès succès accès décès temps repas pas os puits tapis héros bois bus colis commis concours cours discours dos engrais excès fonds palais paris poids progrès propos recours refus relais remords repos ' +
    'revers rendez-vous secours sens souris sous-bois surplus tas tournevis tous univers velours verglas virus voix choix croix noix prix gaz nez riz faux époux taux deux creux index silex lynx phénix perdrix toux paix chaos campus cactus lotus bonus malus consensus processus ' +
    'autobus omnibus minibus plus encours parcours permis sursis compromis logis bris débris radis rubis croquis acquis devis tennis oasis iris mars as bas gras matelas cadenas canevas compas cas fracas lilas amas embarras appas verras ' +
    'anglais français japonais irlandais écossais néerlandais polonais portugais chinois suédois danois finlandais libanais soudanais congolais camerounais sénégalais gabonais hongrois québécois gaulois bourgeois villageois otages-mois abus jus obus talus refus ' +
    'progrès abcès congrès procès exprès près succès intérêts-fils ours discours velours tiers volontiers univers divers vers travers envers revers hors fonds',
  singular: [
    ['eaux', 'eau'],
    ['eux', 'eu'],
    ['aux', 'al'],
    ['s', ''],
    ['x', 'x'],
  ],
  structure:
    'fonction fonctions condition conditions solution solutions position positions proposition propositions version versions dimension dimensions section sections direction directions priorité priorités approche approches perspective perspectives conclusion conclusions possibilité possibilités difficulté difficultés qualité qualités réalité réalités vérité vérités visions vision niveau niveaux partie parties côté côtés aspect aspects point points camp camps question questions raison raisons thème thèmes logique logiques fonction fonctions étape étapes volet volets axe axes voie voies manière manières type types sorte sortes élément éléments piste pistes scénario scénarios option options hypothèse hypothèses ' +
    'ligne lignes fil fils indice indices objectif objectifs principe principes facteur facteurs critère critères exemple exemples problème problèmes domaine domaines sujet sujets sens idée idées mot mots phrase phrases chose choses notion notions concept concepts catégorie catégories genre genres face faces pilier piliers clé clés ' +
    'chapitre chapitres paragraphe paragraphes titre titres temps phase phases cas moyen moyens façon façons argument arguments enjeu enjeux défi défis leçon leçons signal signaux parti lien liens rôle rôles visage visages moment moments extrême extrêmes pôle pôles tendance tendances courant courants bloc blocs',
  abstractEndings: 'isme ismes logie logies',
  namedByRank:
    'trimestre semestre siècle fois étage arrondissement chambre circonscription classe genre degré temps tiers mi-temps période set manche tour acte chapitre main lecture instance ligne vie régiment brigade division',
  harm: 'mort morts morte mortes tué tués tuée tuées blessé blessés blessée blessées disparu disparus disparue disparues décès victime victimes otage otages',
  harmBefore:
    'mort d’ | mort de | la mort d’ | décès d’ | tué | tuant | tuent | tue | blessé | blessant | tuer | blesser | coûté la vie à | a coûté la vie à | disparition d’ | meurtre d’ | assassinat d’ | enlèvement d’ | arrestation d’',
  persons:
    'voisin voisine habitant habitante ouvrier ouvrière retraité retraitée agriculteur agricultrice éleveur éleveuse enseignant enseignante infirmier infirmière salarié salariée conducteur conductrice automobiliste motard motarde cycliste piéton piétonne passant passante livreur livreuse commerçant commerçante entrepreneur entrepreneuse ingénieur ingénieure chercheur chercheuse militant militante candidat candidate maire députée député sénateur sénatrice ressortissant ressortissante touriste randonneur randonneuse skieur skieuse plongeur plongeuse pilote gendarme suspect suspecte accusé accusée prévenu prévenue père frère sœur cousin cousine oncle tante grand-père grand-mère veuf veuve couple cadre technicien technicienne musicien musicienne écrivain écrivaine réalisateur réalisatrice comédien comédienne joueur joueuse attaquant attaquante défenseur gardien gardienne entraîneur champion championne coureur coureuse nageur nageuse trentenaire quadragénaire cinéaste journaliste photographe boulanger boulangère coiffeur coiffeuse chauffeur routier lycéen lycéenne collégien collégienne écolier écolière employé employée homme hommes femme femmes garçon garçons fille filles enfant enfants adolescents adolescentes jeunes personnes mineurs mineur patron président footballeur élu élue policier policière pompier soldat professeur acteur actrice chanteur chanteuse avocat avocate médecin victime détenu designer adolescent adolescente jeune bébé personne étudiant étudiante mère père fils fillette garçonnet individu conducteur conductrice automobiliste suspect suspecte retraité retraitée octogénaire sexagénaire ressortissant ressortissante élève lycéen lycéenne collégien collégienne habitant habitante joueur joueuse',
  only: 'seul seule unique',
}
