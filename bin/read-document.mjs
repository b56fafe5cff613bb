// Reads a PDF or a Word document from standard input and writes what is in it as JSON. It runs in a process of its own, with
// little memory and little time, since documents come from strangers: `node bin/read-document.mjs pdf|docx`.
import { buffer } from 'node:stream/consumers'

/** Pages and parts of a document that are read at most, and bytes that it may unpack to. */
const MOST_PAGES = 1_000
const MOST_PARTS = 10_000
const MOST_UNPACKED = 100 * 1024 * 1024

const refused = (code, params) => ({ code, ...(params && { params }) })

/** The written lines of each page, with their places in points (from the lower left corner), and what the file says of itself. */
async function readPdf(bytes) {
  const { getDocumentProxy } = await import('unpdf')
  let pdf
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, disableFontFace: true, verbosity: 0 })
  } catch (error) {
    return refused(error?.name === 'PasswordException' ? 'encrypted_document' : 'damaged_file')
  }
  if (pdf.numPages > MOST_PAGES) return refused('too_many_pages', { limit: MOST_PAGES })
  const pages = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items))
    page.cleanup()
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  return { pages, title: textOf(info.Title), author: textOf(info.Author) }
}

const textOf = value => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

/** Pieces of text that stand on one height are a line; a gap between two of them is a space. */
function linesOf(items) {
  const lines = []
  let line = null
  for (const { str, hasEOL, transform, width, height } of items) {
    if (typeof str !== 'string') continue
    const [x, y] = [transform[4], transform[5]]
    if (str !== '') {
      const same = line !== null && Math.abs(line.y - y) < Math.max(2, 0.5 * line.height)
      if (!same) lines.push((line = { words: '', x, y, end: x, height: 0 }))
      const gap = x - line.end
      if (line.words !== '' && gap > 0.15 * height && !/\s$/.test(line.words) && !/^\s/.test(str)) line.words += ' '
      line.words += str
      line.end = Math.max(line.end, x + width)
      line.height = Math.max(line.height, height)
    }
    if (hasEOL) line = null
  }
  return lines.filter(({ words }) => words.trim() !== '')
}

/** The document as HTML without its pictures. What is packed in it is weighed before it is unpacked. */
async function readDocx(bytes) {
  const { default: JSZip } = await import('jszip')
  let zip
  try {
    const refusal = weigh(bytes)
    if (refusal) return refusal
    zip = await JSZip.loadAsync(bytes)
  } catch {
    return refused('damaged_file')
  }
  const names = Object.values(zip.files).map(file => file.unsafeOriginalName ?? file.name)
  if (names.some(name => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/.test(name)) || !zip.file('word/document.xml'))
    return refused('bad_docx')
  for (const file of zip.file(/\.(?:xml|rels)$/))
    if (/<!(?:DOCTYPE|ENTITY)/i.test(await file.async('string'))) return refused('bad_docx')
  const external = await hasExternalPictures(zip)
  const { default: mammoth } = await import('mammoth')
  try {
    const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: noPicture })
    const core = (await zip.file('docProps/core.xml')?.async('string')) ?? ''
    return {
      html: value.replace(/<img[^>]*>/g, ''),
      title: unescaped(/<dc:title>([^<]*)/.exec(core)?.[1]),
      author: unescaped(/<dc:creator>([^<]*)/.exec(core)?.[1]),
      warnings: external ? ['external_image_removed'] : [],
    }
  } catch {
    return refused('bad_docx')
  }
}

async function hasExternalPictures(zip) {
  for (const file of zip.file(/\.rels$/)) {
    const links = (await file.async('string')).match(/<Relationship [^>]*>/g) ?? []
    if (links.some(link => link.includes('/image"') && link.includes('TargetMode="External"'))) return true
  }
  return false
}

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const unescaped = words => textOf(words?.replace(/&(?:amp|lt|gt|quot|apos);/g, sign => entities[sign]))

/** What the directory at a zip file's end says of its parts (PKWARE APPNOTE 4.3.12), before any is unpacked. */
function weigh(bytes) {
  let end = bytes.length - 22
  while (end >= 0 && bytes.length - end < 66_000 && bytes.readUInt32LE(end) !== 0x06054b50) end--
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) return refused('damaged_file')
  const parts = bytes.readUInt16LE(end + 10)
  if (parts > MOST_PARTS) return refused('too_many_parts')
  let at = bytes.readUInt32LE(end + 16)
  let unpacked = 0
  for (let part = 0; part < parts; part++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) return refused('damaged_file')
    unpacked += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return unpacked > MOST_UNPACKED ? refused('unpacked_too_large') : null
}

const bytes = await buffer(process.stdin)
const read = process.argv[2] === 'docx' ? readDocx : readPdf
const answer = await read(bytes).catch(() => refused('damaged_file'))
process.stdout.write(JSON.stringify(answer), () => process.exit(0))
