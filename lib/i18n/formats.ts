import type { Formats } from 'next-intl'

/**
 * How dates and numbers are written everywhere: `day` 20 janv. 2026, `moment` with the time, `time` 14:02
 * (a desk's clock has 24 hours in both languages).
 */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'short', year: 'numeric' },
    moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
  number: {
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
} as const satisfies Formats

/** Times are shown as a clock on a newsroom's wall would show them, the same on server and screen: this one, unless `RECOUPE_TIME_ZONE` names another. */
export const timeZone = 'Europe/Paris'
