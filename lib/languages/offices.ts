/** One person's term in an office: days as ISO 8601, `to` not included; null where no end is known. Other spellings by language. */
export type Term = { name: string; from: string; to: string | null; spelled?: Readonly<Record<string, string>> }

/** What an office without a known end is vouched for: later texts may know another holder. */
export const KNOWN_UNTIL = '2026-02-01'

/**
 * Offices that newspapers call without a name, and who held them: public record, kept short. Whoever reads the words of an
 * office in a text of a known day may take its holder; without a day, or past what is known, the words stay as they are.
 */
export const offices = {
  'us-president': [
    { name: 'Barack Obama', from: '2009-01-20', to: '2017-01-20' },
    { name: 'Donald Trump', from: '2017-01-20', to: '2021-01-20' },
    { name: 'Joe Biden', from: '2021-01-20', to: '2025-01-20' },
    { name: 'Donald Trump', from: '2025-01-20', to: null },
  ],
  'french-president': [
    { name: 'François Hollande', from: '2012-05-15', to: '2017-05-14' },
    { name: 'Emmanuel Macron', from: '2017-05-14', to: null },
  ],
  'ukrainian-president': [
    { name: 'Volodymyr Zelensky', from: '2019-05-20', to: null, spelled: { es: 'Volodímir Zelenski' } },
  ],
  'russian-president': [{ name: 'Vladimir Putin', from: '2012-05-07', to: null, spelled: { fr: 'Vladimir Poutine' } }],
  'chinese-president': [{ name: 'Xi Jinping', from: '2013-03-14', to: null }],
  'turkish-president': [{ name: 'Recep Tayyip Erdogan', from: '2014-08-28', to: null }],
  'british-prime-minister': [
    { name: 'Boris Johnson', from: '2019-07-24', to: '2022-09-06' },
    { name: 'Liz Truss', from: '2022-09-06', to: '2022-10-25' },
    { name: 'Rishi Sunak', from: '2022-10-25', to: '2024-07-05' },
    { name: 'Keir Starmer', from: '2024-07-05', to: null },
  ],
  'german-chancellor': [
    { name: 'Angela Merkel', from: '2005-11-22', to: '2021-12-08' },
    { name: 'Olaf Scholz', from: '2021-12-08', to: '2025-05-06' },
    { name: 'Friedrich Merz', from: '2025-05-06', to: null },
  ],
  'italian-prime-minister': [{ name: 'Giorgia Meloni', from: '2022-10-22', to: null }],
  'israeli-prime-minister': [
    {
      name: 'Benjamin Netanyahu',
      from: '2022-12-29',
      to: null,
      spelled: { fr: 'Benyamin Nétanyahou', es: 'Benjamín Netanyahu' },
    },
  ],
  'commission-president': [{ name: 'Ursula von der Leyen', from: '2019-12-01', to: null }],
  'un-secretary-general': [
    { name: 'António Guterres', from: '2017-01-01', to: null, spelled: { fr: 'Antonio Guterres' } },
  ],
  'nato-secretary-general': [
    { name: 'Jens Stoltenberg', from: '2014-10-01', to: '2024-10-01' },
    { name: 'Mark Rutte', from: '2024-10-01', to: null },
  ],
  'ecb-president': [{ name: 'Christine Lagarde', from: '2019-11-01', to: null }],
} satisfies Record<string, readonly Term[]>

export type Office = keyof typeof offices

/** Who held an office on every one of these days; null where that is not known to be one person. */
export function holderOn(office: Office, days: readonly string[], language: string): string | null {
  const terms: readonly Term[] = offices[office]
  let found: Term | null = null
  for (const day of days) {
    const term = terms.find(({ from, to }) => from <= day && day < (to ?? KNOWN_UNTIL))
    if (!term || (found && found.name !== term.name)) return null
    found = term
  }
  return found && (found.spelled?.[language] ?? found.name)
}
