import type { Complement, Sense, Verb } from '../speech'

type Row = { sense: Sense | null; takes: string; verbs: string }

/** Regular verbs by meaning and frame; a verb that is not regular stands with its forms in `irregular`. */
const table: readonly Row[] = [
  {
    sense: 'say',
    takes: 'clause words after',
    verbs: `afirmar asegurar declarar explicar señalar indicar subrayar anunciar comentar confirmar contestar destacar informar insistir
      lamentar manifestar precisar recordar relatar responder revelar sostener añadir agregar advertir admitir prometer decir`,
  },
  { sense: 'say', takes: 'words after', verbs: 'exclamar gritar bromear concluir preguntar lanzar' },
  { sense: 'think', takes: 'clause words after', verbs: 'considerar opinar creer pensar estimar temer esperar' },
  { sense: 'want', takes: 'clause words after', verbs: 'exigir reclamar proponer recomendar pedir' },
  { sense: 'judge', takes: 'as words', verbs: 'describir calificar' },
  {
    sense: null,
    takes: '',
    verbs: 'llegar pasar tomar llevar trabajar firmar acordar atacar causar terminar empezar vivir recibir',
  },
]

/** il, ils, past of both, participle, gerund: of verbs that change their stem. */
const irregular: Record<string, { singular: string[]; plural: string[]; past: string[]; present: string[] }> = {
  decir: {
    singular: ['dice', 'dijo', 'decía', 'dirá', 'diría'],
    plural: ['dicen', 'dijeron', 'decían', 'dirán', 'dirían'],
    past: ['dicho'],
    present: ['diciendo'],
  },
  sostener: {
    singular: ['sostiene', 'sostuvo', 'sostenía', 'sostendrá'],
    plural: ['sostienen', 'sostuvieron', 'sostenían', 'sostendrán'],
    past: ['sostenido'],
    present: ['sosteniendo'],
  },
  advertir: {
    singular: ['advierte', 'advirtió', 'advertía', 'advertirá'],
    plural: ['advierten', 'advirtieron', 'advertían', 'advertirán'],
    past: ['advertido'],
    present: ['advirtiendo'],
  },
  pedir: {
    singular: ['pide', 'pidió', 'pedía', 'pedirá'],
    plural: ['piden', 'pidieron', 'pedían', 'pedirán'],
    past: ['pedido'],
    present: ['pidiendo'],
  },
  proponer: {
    singular: ['propone', 'propuso', 'proponía', 'propondrá'],
    plural: ['proponen', 'propusieron', 'proponían', 'propondrán'],
    past: ['propuesto'],
    present: ['proponiendo'],
  },
  recordar: {
    singular: ['recuerda', 'recordó', 'recordaba', 'recordará'],
    plural: ['recuerdan', 'recordaron', 'recordaban', 'recordarán'],
    past: ['recordado'],
    present: ['recordando'],
  },
  pensar: {
    singular: ['piensa', 'pensó', 'pensaba', 'pensará'],
    plural: ['piensan', 'pensaron', 'pensaban', 'pensarán'],
    past: ['pensado'],
    present: ['pensando'],
  },
}

function conjugate(infinitive: string) {
  const known = irregular[infinitive]
  if (known) return known
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ar')) {
    return {
      singular: [`${stem}a`, `${stem}ó`, `${stem}aba`, `${infinitive}á`, `${infinitive}ía`],
      plural: [`${stem}an`, `${stem}aron`, `${stem}aban`, `${infinitive}án`, `${infinitive}ían`],
      past: [`${stem}ado`],
      present: [`${stem}ando`],
    }
  }
  return {
    singular: [`${stem}e`, `${stem}ió`, `${stem}ía`, `${infinitive}á`, `${infinitive}ía`],
    plural: [`${stem}en`, `${stem}ieron`, `${stem}ían`, `${infinitive}án`, `${infinitive}ían`],
    past: [`${stem}ido`],
    present: [`${stem}iendo`],
  }
}

/** Every Spanish verb of the table with its forms. */
export function verbs(): Verb[] {
  return table.flatMap(({ sense, takes, verbs: list }) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map(name => ({
        name,
        sense,
        takes: takes.split(' ').filter(Boolean) as Complement[],
        tail: [],
        reflexive: false,
        ...conjugate(name),
        infinitive: [name],
      })),
  )
}
