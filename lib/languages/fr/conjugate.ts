/** The forms of a French verb that a report of speech can use: third persons, participles, infinitive. */
export type FrenchForms = {
  singular: string[]
  plural: string[]
  past: string[]
  present: string[]
  infinitive: string[]
}

/**
 * Verbs that are not formed from their infinitive, without prefix: present (il), present (ils), stem of the imperfect, il in
 * the passé simple, past participle, stem of the future. Compounds ("redire", "maintenir") are cut to these.
 */
const irregular: Record<string, readonly [string, string, string, string, string, string]> = {
  dire: ['dit', 'disent', 'dis', 'dit', 'dit', 'dir'],
  prédire: ['prédit', 'prédisent', 'prédis', 'prédit', 'prédit', 'prédir'],
  contredire: ['contredit', 'contredisent', 'contredis', 'contredit', 'contredit', 'contredir'],
  écrire: ['écrit', 'écrivent', 'écriv', 'écrivit', 'écrit', 'écrir'],
  décrire: ['décrit', 'décrivent', 'décriv', 'décrivit', 'décrit', 'décrir'],
  croire: ['croit', 'croient', 'croy', 'crut', 'cru', 'croir'],
  voir: ['voit', 'voient', 'voy', 'vit', 'vu', 'verr'],
  prévoir: ['prévoit', 'prévoient', 'prévoy', 'prévit', 'prévu', 'prévoir'],
  tenir: ['tient', 'tiennent', 'ten', 'tint', 'tenu', 'tiendr'],
  venir: ['vient', 'viennent', 'ven', 'vint', 'venu', 'viendr'],
  convenir: ['convient', 'conviennent', 'conven', 'convint', 'convenu', 'conviendr'],
  prévenir: ['prévient', 'préviennent', 'préven', 'prévint', 'prévenu', 'préviendr'],
  mettre: ['met', 'mettent', 'mett', 'mit', 'mis', 'mettr'],
  prendre: ['prend', 'prennent', 'pren', 'prit', 'pris', 'prendr'],
  tendre: ['tend', 'tendent', 'tend', 'tendit', 'tendu', 'tendr'],
  rendre: ['rend', 'rendent', 'rend', 'rendit', 'rendu', 'rendr'],
  pondre: ['pond', 'pondent', 'pond', 'pondit', 'pondu', 'pondr'],
  répondre: ['répond', 'répondent', 'répond', 'répondit', 'répondu', 'répondr'],
  défendre: ['défend', 'défendent', 'défend', 'défendit', 'défendu', 'défendr'],
  craindre: ['craint', 'craignent', 'craign', 'craignit', 'craint', 'craindr'],
  plaindre: ['plaint', 'plaignent', 'plaign', 'plaignit', 'plaint', 'plaindr'],
  conclure: ['conclut', 'concluent', 'conclu', 'conclut', 'conclu', 'conclur'],
  exclure: ['exclut', 'excluent', 'exclu', 'exclut', 'exclu', 'exclur'],
  connaître: ['connaît', 'connaissent', 'connaiss', 'connut', 'connu', 'connaîtr'],
  faire: ['fait', 'font', 'fais', 'fit', 'fait', 'fer'],
  savoir: ['sait', 'savent', 'sav', 'sut', 'su', 'saur'],
  vouloir: ['veut', 'veulent', 'voul', 'voulut', 'voulu', 'voudr'],
  mentir: ['ment', 'mentent', 'ment', 'mentit', 'menti', 'mentir'],
  démentir: ['dément', 'démentent', 'dément', 'démentit', 'démenti', 'démentir'],
  apprendre: ['apprend', 'apprennent', 'appren', 'apprit', 'appris', 'apprendr'],
  comprendre: ['comprend', 'comprennent', 'compren', 'comprit', 'compris', 'comprendr'],
  souvenir: ['souvient', 'souviennent', 'souven', 'souvint', 'souvenu', 'souviendr'],
  lire: ['lit', 'lisent', 'lis', 'lut', 'lu', 'lir'],
  élire: ['élit', 'élisent', 'élis', 'élut', 'élu', 'élir'],
  sourire: ['sourit', 'sourient', 'souri', 'sourit', 'souri', 'sourir'],
  enjoindre: ['enjoint', 'enjoignent', 'enjoign', 'enjoignit', 'enjoint', 'enjoindr'],
  pouvoir: ['peut', 'peuvent', 'pouv', 'put', 'pu', 'pourr'],
  devoir: ['doit', 'doivent', 'dev', 'dut', 'dû', 'devr'],
  recevoir: ['reçoit', 'reçoivent', 'recev', 'reçut', 'reçu', 'recevr'],
  permettre: ['permet', 'permettent', 'permett', 'permit', 'permis', 'permettr'],
  partir: ['part', 'partent', 'part', 'partit', 'parti', 'partir'],
  sortir: ['sort', 'sortent', 'sort', 'sortit', 'sorti', 'sortir'],
  suivre: ['suit', 'suivent', 'suiv', 'suivit', 'suivi', 'suivr'],
  vivre: ['vit', 'vivent', 'viv', 'vécut', 'vécu', 'vivr'],
  attendre: ['attend', 'attendent', 'attend', 'attendit', 'attendu', 'attendr'],
  perdre: ['perd', 'perdent', 'perd', 'perdit', 'perdu', 'perdr'],
  ouvrir: ['ouvre', 'ouvrent', 'ouvr', 'ouvrit', 'ouvert', 'ouvrir'],
  courir: ['court', 'courent', 'cour', 'courut', 'couru', 'courr'],
  mourir: ['meurt', 'meurent', 'mour', 'mourut', 'mort', 'mourr'],
  produire: ['produit', 'produisent', 'produis', 'produisit', 'produit', 'produir'],
  conduire: ['conduit', 'conduisent', 'conduis', 'conduisit', 'conduit', 'conduir'],
  construire: ['construit', 'construisent', 'construis', 'construisit', 'construit', 'construir'],
  détruire: ['détruit', 'détruisent', 'détruis', 'détruisit', 'détruit', 'détruir'],
  constituer: ['constitue', 'constituent', 'constitu', 'constitua', 'constitué', 'constituer'],
}

/** Verbs in -ir that take no -iss-, by their ending, are in `irregular`; these endings find the model of a compound. */
const models = Object.keys(irregular).sort((a, b) => b.length - a.length)

/** A verb in -er whose last vowel changes under stress: "rappeler" → "rappell-", "répéter" → "répèt-", "lever" → "lèv-". */
function stressed(stem: string): string {
  if (stem.endsWith('appel') || stem.endsWith('jet')) return stem + stem[stem.length - 1]
  const at = stem.length - (/(?:gn|br|cl|gl|tr)$/.test(stem) ? 3 : 2)
  const vowel = stem[at]
  return vowel === 'é' || vowel === 'e' ? `${stem.slice(0, at)}è${stem.slice(at + 1)}` : stem
}

/** The soft c and g of "annonçait", "exigeait". */
function soft(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`
  return stem.endsWith('g') ? `${stem}e` : stem
}

const agreed = (participle: string) =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : ['', 'e', 's', 'es'].map(end => participle + end)

/** The forms of a verb, from its infinitive; reflexive "se" and tails are the caller's. */
export function conjugate(infinitive: string): FrenchForms {
  const model = models.find(name => infinitive.endsWith(name))
  if (model) {
    const prefix = infinitive.slice(0, -model.length)
    const [il, ils, imperfect, past, participle, future] = irregular[model].map(form => prefix + form)
    const simple = past.endsWith('int')
      ? `${past.slice(0, -1)}rent`
      : `${past.replace(/[ta]$/, '')}${past.endsWith('a') ? 'èrent' : 'rent'}`
    return {
      singular: [il, `${imperfect}ait`, past, `${future}a`, `${future}ait`],
      plural: [ils, `${imperfect}aient`, simple, `${future}ont`, `${future}aient`],
      past: agreed(participle),
      present: [`${imperfect}ant`],
      infinitive: [infinitive],
    }
  }
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) {
    return {
      singular: [`${stem}it`, `${stem}issait`, `${infinitive}a`, `${infinitive}ait`],
      plural: [`${stem}issent`, `${stem}issaient`, `${stem}irent`, `${infinitive}ont`, `${infinitive}aient`],
      past: agreed(`${stem}i`),
      present: [`${stem}issant`],
      infinitive: [infinitive],
    }
  }
  const strong = stressed(stem)
  const s = soft(stem)
  const future = stem.includes('é', stem.length - 3) ? infinitive : `${strong}er`
  const y = /[ou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : null
  return {
    singular: [
      `${y ?? strong}e`,
      ...(stem.endsWith('ay') ? [`${stem.slice(0, -1)}ie`] : []),
      `${s}ait`,
      `${s}a`,
      `${y ? `${y}er` : future}a`,
      `${y ? `${y}er` : future}ait`,
    ],
    plural: [
      `${y ?? strong}ent`,
      ...(stem.endsWith('ay') ? [`${stem.slice(0, -1)}ient`] : []),
      `${s}aient`,
      `${stem}èrent`,
      `${y ? `${y}er` : future}ont`,
      `${y ? `${y}er` : future}aient`,
    ],
    past: agreed(`${stem}é`),
    present: [`${s}ant`],
    infinitive: [infinitive],
  }
}
