import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(__dirname, '..')
const css = readFileSync(path.join(root, 'app/globals.css'), 'utf8')
const document = readFileSync(path.join(root, 'docs/design.md'), 'utf8')

/** The colours of globals.css by name: [light, dark], as #rrggbb. */
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name, [light, dark]] as const,
  ),
)

/** Relative luminance, WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(start => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, WCAG 2.2, cut (never rounded up) to two decimals: from "1.00" to "21.00". */
function contrast(one: string, other: string): string {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (Math.floor(((high + 0.05) / (low + 0.05)) * 100 + 1e-9) / 100).toFixed(2)
}

/** The rows of the table in docs/design.md: | `ink` on `paper` | 4.5 | 16.40 | 14.90 | */
const rows = [
  ...document.matchAll(/^\| `([a-z-]+)` on `([a-z-]+)` +\| +([\d.]+) +\| +([\d.]+) +\| +([\d.]+) +\|/gm),
].map(([, front, back, needed, light, dark]) => ({ front, back, needed: Number(needed), written: [light, dark] }))

function colour(name: string, theme: 0 | 1): string {
  const pair = colours.get(name)
  if (!pair) throw new Error(`globals.css has no colour named ${name}`)
  return pair[theme]
}

it('measures black on white as 21 and a known grey as 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBe('21.00')
  expect(contrast('#767676', '#ffffff')).toBe('4.54')
})

it.each(rows)('$front on $back reaches $needed and is written down as measured', ({ front, back, needed, written }) => {
  const measured = ([0, 1] as const).map(theme => contrast(colour(front, theme), colour(back, theme)))
  expect(measured).toEqual(written)
  for (const figure of measured) expect(Number(figure)).toBeGreaterThanOrEqual(needed)
})

it('measures every colour that is written or drawn with', () => {
  const measured = new Set(rows.map(row => row.front))
  const grounds = /^(paper|sheet|line|hair)$|-wash$/
  expect([...colours.keys()].filter(name => !grounds.test(name) && !measured.has(name))).toEqual([])
})

it('measures text on every ground', () => {
  const measured = new Set(rows.filter(row => row.needed >= 4.5).map(row => row.back))
  const grounds = [...colours.keys()].filter(name => /^(paper|sheet|hair)$|-wash$/.test(name))
  expect(grounds.filter(name => !measured.has(name))).toEqual([])
})

it('asks 4.5 of words and 3 of lines and frames, never less', () => {
  for (const row of rows) expect(['edge', 'focus'].includes(row.front) ? [3, 4.5] : [4.5]).toContain(row.needed)
})
