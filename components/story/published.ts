/** How the moment of a piece is written in a cell: the day (on every clock the same), and the hour where it is known. The year stands in the article. */
export function publishedFormat(at: string) {
  const day = { day: 'numeric', month: 'short' } as const
  return at.length > 10
    ? ({ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const)
    : { ...day, timeZone: 'UTC' }
}

/** Whether a moment can be written at all. */
export const isMoment = (at: string): boolean => !Number.isNaN(Date.parse(at))
