/** Characters that no file name has, on any system, and those that hide or turn text. */
const unfit = /[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|%]+/gu

/** How long the words of a file name may be, in UTF-16 units. */
const LONGEST = 80

/** "Crue de la Sarène", 3, "csv" → "Crue de la Sarène 3.csv". Words that no file name may have are left out. */
export function fileNameOf(set: string, number: number, extension: string): string {
  return `${fitWords(set) || 'release'} ${number}.${extension}`
}

/** "Crue de la Sarène", "svg" → "Crue de la Sarène.svg". */
export function fileNameFor(title: string, extension: string): string {
  return `${fitWords(title) || 'story'}.${extension}`
}

function fitWords(title: string): string {
  return title
    .toWellFormed()
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .replace(/^[. ]+|[. ]+$/g, '')
}

/** A Content-Disposition that saves under this name (RFC 6266): in ASCII for old programs, whole for all others. */
export function contentDisposition(fileName: string): string {
  const ascii = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]+/g, '')
    .replace(/["\\%]/g, '_')
  const whole = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`
}
