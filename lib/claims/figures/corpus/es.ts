import type { CorpusRow } from './describe'

/** Spanish sentences with their figures marked; those without a bracket hold none. A fixed mistake leaves a row. */
export const es: CorpusRow[] = [
  ['Más de [200 drones] sobrevolaron la bahía', '> 200 dron'],
  ['Al menos [treinta y dos personas] resultaron heridas', '≥ 32 persona'],
  ['Unas [1.500 viviendas] quedaron sin luz', '≈ 1500 vivienda'],
  ['El déficit alcanza los [61.000 millones de euros]', '61000000000 EUR'],
  ['El paro subió un [3,5 %] este año', '3.5 %'],
  ['Entre [100 y 150 agentes] serán contratados', '100..150 agente'],
  ['[Dos millones y medio de turistas] llegaron por mar', '2500000 turista'],
  ['[Una decena de países] firmó el pacto', '≈ 10 país'],
  ['[Decenas de miles de pájaros] migran al sur', '≥ 10000 pájaro'],
  ['[Uno de cada tres españoles] viaja en tren', '0.333333333333 español'],
  ['Una mujer de [45 años] fue rescatada', '45 a of age'],
  ['[Veintisiete mil quinientos soldados] regresaron', '27500 soldado'],
  ['La temperatura bajó a [-14 grados]', '-14 Cel'],
  ['La tasa pasó del [7,4 %] al [7,1 %]', '7.4 %', '7.1 %'],
  ['El acuerdo se firmó el [9 de enero de 2026]', '2026-01-09 date'],
  ['La obra empezará en [junio]', '--06 date'],
  ['La guerra duró de [2014 a 2022]', '2014..2022 date'],
  ['La sesión se reanuda a las [14.30 horas]', 'T14:30 time'],
  ['La reserva mide [120 kilómetros cuadrados]', '120 km2'],
  ['Es el [cuarto año] de sequía', '4 ordinal año'],
  ['El artículo 5 del tratado es claro'],
  ['El F-16 aterrizó sin daños'],
  ['El primer ministro salió de la sala'],
  ['La Segunda Guerra Mundial arruinó el puerto'],
]
