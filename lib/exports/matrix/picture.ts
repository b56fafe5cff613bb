import type {
  CellEntry,
  CellSign,
  Matrix,
  MatrixColumn,
  MatrixRow,
  Section,
  TimePoint,
} from '../../corroboration/matrix/matrix'
import { drawTimeLine } from '../../corroboration/matrix/time-line-drawing'
import { wrap, xml } from './lettering'
import { stateLines } from './state-lines'
import { pictureWords, type PictureWords } from './words'

/** What a picture says beside the matrix: the story's title, the day it was drawn (as it is to be printed), and the language. */
export type PictureOptions = { title: string; day: string; locale: 'fr' | 'en' }

const ink = '#1d1b18'
const soft = '#5d584f'
const faint = '#6a645a'
const line = '#e6e1d7'
const tones: Record<CellSign, string> = {
  states: ink,
  supports: '#166534',
  partly: '#7a5c00',
  other: '#b42318',
  earlier: faint,
  refutes: '#b42318',
  denies: '#b42318',
  mentions: soft,
  reprint: faint,
}

/** Signs on a field of 10 by 10, drawn: not every font has them. */
const drawings: Partial<Record<CellSign, string>> = {
  supports: 'M1 5.5 3.8 8.3 9 1.8',
  refutes: 'M1.5 1.5 8.5 8.500M8.5 1.5 1.5 8.5',
  other: 'M1.5 1.5 8.5 8.500M8.5 1.5 1.5 8.5',
  denies: 'M1 3.500H8.500V7.5',
  partly: 'M5 5V.800A4.2 4.2 0 0 1 9.2 5ZM5 .800A4.2 4.2 0 1 0 9.2 5',
  reprint: 'M.8 4C2.2 2.5 3.5 2.5 5 4S7.8 5.5 9.2 4M.8 7.200C2.2 5.7 3.5 5.7 5 7.200S7.8 8.7 9.2 7.2',
}

const sans = "font-family='Inter, Helvetica, Arial, sans-serif'"
const serif = "font-family='Newsreader, Georgia, Times, serif'"
const FACT = 300
const OUTLET = 118
const STATE = 176
const MARGIN = 32

/** More rows than this make no picture that anybody looks at; what is left out is counted at its foot. */
const MOST_ROWS = 120

type Block = { height: number; draw: (y: number) => string }

/**
 * The matrix as a drawing (SVG) that needs nothing else: no font, no style sheet, no address; dark ink on light paper. The same
 * matrix gives the same bytes.
 */
export function matrixPicture(
  matrix: Pick<Matrix, 'columns' | 'rows'>,
  { title, day, locale }: PictureOptions,
): string {
  const words = pictureWords[locale]
  const { columns } = matrix
  const width = 2 * MARGIN + FACT + columns.length * OUTLET + STATE
  const rows = matrix.rows.slice(0, MOST_ROWS)
  const blocks: Block[] = [titleBlock(title, `${words.lead} ${day}`, width), headBlock(columns, words, width)]
  let section: Section | null = null
  for (const row of rows) {
    if (row.section !== section) blocks.push(sectionBlock(words.sections[row.section]))
    section = row.section
    blocks.push(rowBlock(row, columns, locale, width))
  }
  if (matrix.rows.length > rows.length) blocks.push(sectionBlock(words.more(matrix.rows.length - rows.length)))
  let y = MARGIN
  const drawn = blocks.map(block => {
    const here = block.draw(y)
    y += block.height
    return here
  })
  const height = y + MARGIN
  const rules = columns
    .map((column, at) =>
      startsGroup(columns, at) ? rule(MARGIN + FACT + at * OUTLET, MARGIN + 62, height - MARGIN) : '',
    )
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xml(title)}">` +
    `<title>${xml(title)}</title><rect width="${width}" height="${height}" fill="#fbfaf7"/>${rules}` +
    `${rule(width - MARGIN - STATE, MARGIN + 62, height - MARGIN)}${drawn.join('')}</svg>\n`
  )
}

function startsGroup(columns: readonly MatrixColumn[], at: number): boolean {
  const [before, column] = [columns[at - 1], columns[at]]
  return !before || before.originId !== column?.originId || column?.originId === null
}

const rule = (x: number, from: number, to: number) => `<path d="M${x} ${from}V${to}" stroke="${line}"/>`

type Type = { size: number; fill?: string; weight?: number; font?: string; end?: boolean; struck?: boolean }

function text(x: number, y: number, words: string, { size, fill = ink, weight = 400, font = sans, end, struck }: Type) {
  const more = `${end ? ' text-anchor="end"' : ''}${struck ? ' text-decoration="line-through"' : ''}`
  return `<text x="${x}" y="${y}" ${font} font-size="${size}" font-weight="${weight}" fill="${fill}"${more}>${xml(words)}</text>`
}

function titleBlock(title: string, lead: string, width: number): Block {
  const [shown = ''] = wrap(title, width - 2 * MARGIN, 26, 1)
  return {
    height: 66,
    draw: y =>
      text(MARGIN, y + 22, shown, { size: 26, weight: 500, font: serif }) +
      text(MARGIN, y + 44, lead, { size: 12, fill: soft }),
  }
}

function headBlock(columns: readonly MatrixColumn[], words: PictureWords, width: number): Block {
  const heads = columns.map((column, at) => {
    const x = MARGIN + FACT + at * OUTLET + 10
    const names = wrap(column.name, OUTLET - 16, 12, 2)
    const over =
      column.origin === null ? words.unknown : column.lead ? words.origin(column.origin) : words.reprint(column.origin)
    return (y: number) =>
      text(x, y + 12, over, { size: 9.5, fill: faint }) +
      names
        .map((name, row) =>
          text(x, y + 28 + 14 * row, name, { size: 12, weight: 600, fill: column.lead ? ink : faint }),
        )
        .join('')
  })
  return {
    height: 54,
    draw: y =>
      text(MARGIN, y + 42, words.fact, { size: 12, fill: soft }) +
      text(width - MARGIN - STATE + 10, y + 42, words.state, { size: 12, fill: soft }) +
      heads.map(head => head(y)).join('') +
      `<path d="M${MARGIN} ${y + 52}H${width - MARGIN}" stroke="${line}"/>`,
  }
}

function sectionBlock(words: string): Block {
  return { height: 30, draw: y => text(MARGIN, y + 21, words, { size: 10, weight: 600, fill: faint }) }
}

function rowBlock(row: MatrixRow, columns: readonly MatrixColumn[], locale: 'fr' | 'en', width: number): Block {
  const words = pictureWords[locale]
  const name = wrap(row.title || row.shown, FACT - 24, 15, 3)
  const about = wrap(row.title ? row.shown : row.about || row.words, FACT - 24, 11, 2)
  const cells = columns.map(column => cellLines(row, column, words))
  const states = stateLines(row, locale, STATE - 20)
  const stateHeight = states.length * 16
  const timeLine = row.timeLine.length > 0 ? 46 : 0
  const factHeight = name.length * 19 + about.length * 14 + 18
  const height = Math.max(factHeight, ...cells.map(cell => cell.height), stateHeight + timeLine) + 16
  return {
    height,
    draw: y => {
      const fact =
        name
          .map((words, at) => text(MARGIN, y + 20 + at * 19, words, { size: 15, weight: 500, font: serif }))
          .join('') +
        about
          .map((words, at) => text(MARGIN, y + 18 + name.length * 19 + at * 14, words, { size: 11, fill: soft }))
          .join('') +
        text(MARGIN, y + 20 + name.length * 19 + about.length * 14, words.origins(row.origins), {
          size: 11,
          weight: 600,
        })
      const x = width - MARGIN - STATE + 10
      const state = states
        .map(({ words, size, weight, disputed, leads }, at) =>
          text(x, y + 20 + at * 16, words, { size, weight, fill: disputed ? tones.refutes : leads ? ink : soft }),
        )
        .join('')
      return (
        fact +
        cells.map((cell, at) => cell.draw(MARGIN + FACT + at * OUTLET + 10, y)).join('') +
        state +
        (timeLine > 0 ? pictureOfTime(row.timeLine, x, y + 16 + stateHeight) : '') +
        `<path d="M${MARGIN} ${y + height}H${width - MARGIN}" stroke="${line}"/>`
      )
    },
  }
}

/** How many things of one outlet a cell shows. */
const MOST_ENTRIES = 3

function cellLines(row: MatrixRow, column: MatrixColumn, words: PictureWords) {
  const entries = row.cells.find(cell => cell.column === column.id)?.entries.slice(0, MOST_ENTRIES) ?? []
  const drawn = entries.map(entry => ({ entry, lines: wrap(shownOf(row, entry, words), OUTLET - 32, 12, 3) }))
  const height = drawn.reduce((sum, { lines }) => sum + lines.length * 15 + 18, 0)
  return {
    height,
    draw: (x: number, y: number) => {
      if (drawn.length === 0) return text(x, y + 20, '·', { size: 12, fill: faint })
      let at = y + 20
      return drawn
        .map(({ entry, lines }) => {
          const fill = tones[entry.sign]
          const drawing = drawings[entry.sign]
          const sign = drawing
            ? `<path transform="translate(${x} ${at - 9})" d="${drawing}" fill="none" stroke="${fill}" stroke-width="1.6"/>`
            : ''
          const indent = drawing ? 14 : 0
          const weight = entry.sign === 'reprint' || entry.sign === 'earlier' ? 400 : 600
          const struck = entry.sign === 'earlier'
          const said = lines
            .map((words, row) => text(x + indent, at + row * 15, words, { size: 12, weight, fill, struck }))
            .join('')
          const under = text(x + indent, at + lines.length * 15 - 1, dayOf(entry), { size: 10, fill: faint })
          at += lines.length * 15 + 18
          return sign + said + under
        })
        .join('')
    },
  }
}

function shownOf(row: MatrixRow, entry: CellEntry, words: PictureWords): string {
  const question = row.standings.length > 1 ? `${words.question[entry.question]} ` : ''
  const isNews = row.kind === 'figure' || ['other', 'refutes', 'denies', 'earlier'].includes(entry.sign)
  return `${question}${isNews ? entry.shown : words.signs[entry.sign]}`
}

/** The day and the hour as they are known: "2026-03-13 07:40". */
function dayOf({ at }: CellEntry): string {
  return at.slice(0, 16).replace('T', ' ')
}

function pictureOfTime(points: readonly TimePoint[], x: number, y: number): string {
  const drawing = drawTimeLine(points, 140, 30)
  const dots = drawing.points
    .map(({ x: cx, y: cy, sign }) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${tones[sign]}"/>`)
    .join('')
  const [first, last] = [points[0]!, points[points.length - 1]!]
  return (
    `<g transform="translate(${x} ${y})"><path d="${drawing.path}" fill="none" stroke="${soft}"/>${dots}` +
    `${text(0, 41, String(first.value), { size: 10, fill: soft })}${text(140, 41, String(last.value), { size: 10, fill: soft, end: true })}</g>`
  )
}
