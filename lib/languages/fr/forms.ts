import { conjugate } from './conjugate'

/** Irregular verbs that `conjugate` knows; their forms are brought together. */
const conjugated =
  'dire écrire croire voir prévoir tenir obtenir maintenir détenir venir devenir revenir mettre permettre prendre apprendre comprendre reprendre surprendre tendre rendre connaître reconnaître recevoir partir sortir suivre poursuivre vivre survivre attendre perdre ouvrir découvrir courir parcourir mourir produire reproduire conduire construire détruire conclure exclure craindre défendre répondre démentir'

const listed: Record<string, string> = {
  parti_politique: 'parti partis',
  mari_époux: 'mari maris',
  prix_valeur: 'prix',
  mars_mois: 'mars',
  mer_océan: 'mer mers',
  voler: 'vole volé volée volés volent volait',
  vol: 'vols',
  nier: 'nie nient nié niée niait nia niant niaient',
  tuer: 'tue tuent tué tuée tués tuées tuait tuaient tua tuerie tueur',
  jouer: 'joue jouent joué jouée joués jouait jouaient joua jouant',
  louer: 'loue louent loué louée louait loua louant',
  naître: 'né née nés nées naît naissent naquit naquirent naîtra naissait naissant natif native',
  aller: 'allé allée allés ira iront allait',
  lire: 'lu lue lus lisent lisait lut',
  élire: 'élu élue élus élues élit élisent élira',
  réélire: 'réélu réélue réélus réélues réélit réélection',
  vaincre: 'vaincu vaincue vaincus vainc vainquit',
  convaincre: 'convaincu convaincue convainc',
  atteindre: 'atteint atteinte atteints atteintes atteignent atteignait atteignit atteindra atteindront atteindrait',
  peindre: 'peint peinte peints peignent peignait peignit',
  rejoindre: 'rejoint rejointe rejoints rejoignent rejoignit',
  éteindre: 'éteint éteinte éteints éteignent',
  résoudre: 'résolu résolue résout résolvent',
  dissoudre: 'dissous dissoute dissout',
  acquérir: 'acquis acquise acquises acquiert acquièrent acquit',
  conquérir: 'conquis conquise conquiert conquit conquête',
  boire: 'bu bue boit boivent buvait',
  offrir: 'offert offerte offerts offre offrent offrit',
  souffrir: 'souffert souffre souffrent souffrait',
  interdire: 'interdit interdite interdits interdites interdisent interdiction',
  inscrire: 'inscrit inscrite inscrits inscription',
  élever: 'élève_verbe élevé élevée',
  battre: 'battu battue battus battues bat battent battit battait bats',
  abattre: 'abattu abattue abattus abattues abat abattent abattit',
  combattre: 'combattu combat_verbe combattent combattait',
  paraître: 'paru parue parus parues paraît paraissent parut',
  apparaître: 'apparu apparue apparus apparaît apparaissent apparut',
  disparaître: 'disparu disparue disparus disparaît disparaissent disparut',
  accroître: 'accru accrue accroît',
  croître: 'crû croît croissent croissant',
  plaire: 'plu plaît',
  réduire: 'réduit réduite réduits réduites réduisent réduisait réduisit réduction',
  introduire: 'introduit introduite introduisent introduction',
  traduire: 'traduit traduite traduits traduisent traduction traducteur',
  séduire: 'séduit séduite séduisent',
  cuire: 'cuit cuite cuisson',
  fuir: 'fui fuit fuient fuyait',
  soutenir: 'soutenu soutenue soutenus soutient soutiennent soutenait soutint soutien',
  appartenir: 'appartenu appartient appartiennent appartenait appartint',
  contenir: 'contenu contient contiennent contenait',
  intervenir: 'intervenu intervient interviennent intervint intervention',
  parvenir: 'parvenu parvenue parvient parviennent parvint',
  asseoir: 'assis assise',
  servir: 'servi servie sert servent servait servit',
  dormir: 'dormi dort dorment',
  sentir: 'senti sent sentent',
  craindre: 'craint craignent crainte',
  contraindre: 'contraint contrainte contraignent',
  commettre: 'commis commise commet commettent commit',
  promettre: 'promis promise promet promettent promesse',
  admettre: 'admis admise admet admettent',
  transmettre: 'transmis transmise transmet transmettent',
  soumettre: 'soumis soumise soumet soumettent',
  remettre: 'remis remise remet remettent remit',
  démettre: 'démis démise',
  épouser: 'épouse_verbe épousé épousée',
  choisir: 'choisi choisie choisit choisissent choix',
  vendre: 'vendu vendue vendus vendues vend vendent vendait vendra vente ventes',
  fondre: 'fond fondent fondu fondue fonte fondait fondra',
  rouvrir: 'rouvert rouverte rouverts rouvertes rouvre rouvrent réouverture',
  œil: 'yeux',
  ciel: 'cieux',
}

/** Base forms of French words with their forms that no ending brings together with them; `conjugate` gives those of irregular verbs. */
export const forms: Record<string, string> = { ...listed }
for (const verb of conjugated.split(' ')) {
  const { singular, plural, past, present } = conjugate(verb)
  forms[verb] = [...singular, ...plural, ...past, ...present]
    .filter(form => form !== 'suit' && form !== 'fin')
    .join(' ')
}
