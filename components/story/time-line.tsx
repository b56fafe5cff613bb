import { useTranslations } from 'next-intl'
import type { MatrixColumn, TimePoint } from '@/lib/corroboration/matrix/matrix'
import { drawTimeLine } from '@/lib/corroboration/matrix/time-line-drawing'
import { useFormat } from '@/lib/i18n/format'
import { publishedFormat } from './published'

const dots: Partial<Record<TimePoint['sign'], string>> = {
  refutes: 'fill-warn',
  denies: 'fill-warn',
  other: 'fill-warn',
  earlier: 'fill-sheet stroke-soft',
  reprint: 'fill-sheet stroke-faint',
}

type Props = {
  points: readonly TimePoint[]
  columns: ReadonlyMap<string, MatrixColumn>
  width?: number
  height?: number
}

/** A figure that moves, drawn small: its values by the moment they were published. Heard as one sentence. */
export function TimeLine({ points, columns, width = 148, height = 40 }: Props) {
  const t = useTranslations('matrix.line')
  const format = useFormat()
  if (points.length === 0) return null
  const drawing = drawTimeLine(points, width, height - 14)
  const [first, last] = [drawing.points[0]!, drawing.points[drawing.points.length - 1]!]
  const words = (point: TimePoint) =>
    t('point', {
      date: format.dateTime(new Date(point.at), publishedFormat(point.at)),
      value: point.shown,
      outlet: columns.get(point.column)?.name ?? '',
    })
  return (
    <svg
      role="img"
      aria-label={t('label', { points: points.map(words).join(' ; ') })}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="mt-1.5 max-w-full text-soft"
    >
      <path d={drawing.path} fill="none" className="stroke-soft" strokeWidth="1.25" />
      {drawing.points.map(point => (
        <circle
          key={point.claimId}
          cx={point.x}
          cy={point.y}
          r="3"
          strokeWidth="1.25"
          className={dots[point.sign] ?? 'fill-ink'}
        >
          <title>{words(point)}</title>
        </circle>
      ))}
      <text x="1" y={height - 2} className="fill-soft text-tiny">
        {shortNumber(first.value, format)}
      </text>
      <text x={width - 1} y={height - 2} textAnchor="end" className="fill-soft text-tiny">
        {shortNumber(last.value, format)}
      </text>
    </svg>
  )
}

function shortNumber(value: number, format: ReturnType<typeof useFormat>): string {
  return format.number(value, {
    notation: Math.abs(value) >= 100_000 ? 'compact' : 'standard',
    maximumFractionDigits: 2,
  })
}
