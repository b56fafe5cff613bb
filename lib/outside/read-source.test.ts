import { makeDocx, makeLockedPdf, makePdf } from '../../test/documents'
import { mediaTypeOf, readSource } from './read-source'

const file = (fileName: string, bytes: Buffer) =>
  readSource({ url: null, finalUrl: null, fileName, mediaType: mediaTypeOf(fileName) ?? '', charset: null, bytes })
const page = (mediaType: string, bytes: Buffer, charset: string | null = null) =>
  readSource({ url: 'https://a.example/', finalUrl: 'https://a.example/', fileName: null, mediaType, charset, bytes })
const codeOf = async (asked: ReturnType<typeof readSource>) => {
  const answer = await asked
  return answer.ok ? 'ok' : answer.code
}

const lines = [
  'Bilan des inondations',
  'La préfecture a recensé 1 240 foyers privés d’électricité dans la nuit du 12 au 13 mars, et',
  '38 communes touchées.',
]
const docx = [
  'Bilan des inondations',
  'La préfecture a recensé 1 240 foyers privés d’électricité et 38 communes touchées.',
]
const docxWith = (parts: Record<string, string>) => makeDocx(docx, parts)

describe('documents', () => {
  it('a PDF is read line by line', async () => {
    const read = await file('bilan.pdf', makePdf([lines]))
    expect(read.ok && read.value.text).toContain('12 au 13 mars, et 38 communes touchées.')
    expect(read.ok && read.value.language).toBe('fr')
  })

  it('a PDF of the web is known by its bytes', async () => {
    expect(await codeOf(page('application/octet-stream', makePdf([lines])))).toBe('ok')
  })

  it('a Word document is read paragraph by paragraph', async () => {
    const read = await file('bilan.docx', await makeDocx(docx))
    expect(read.ok && read.value.text).toBe(docx.join('\n'))
  })

  it('pictures that lie elsewhere are left out, and it is said', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    const read = await file('a.docx', await docxWith({ 'word/_rels/document.xml.rels': rels }))
    expect(read.ok && read.value.warnings).toEqual(['external_image_removed'])
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    ['nothing', () => Buffer.alloc(0), 'a.pdf', 'empty_file'],
    ['HTML called a PDF', () => Buffer.from('<p>Bonjour</p>'), 'a.pdf', 'content_mismatch'],
    ['a PNG called a Word document', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'a.docx', 'content_mismatch'],
    ['a PDF called a text', () => makePdf([lines]), 'a.txt', 'content_mismatch'],
    ['bytes called a text', () => Buffer.from([1, 0, 2, 0, 3]), 'a.txt', 'content_mismatch'],
    ['an old Word document', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'a.doc', 'legacy_doc'],
    ['a text called an old Word document', () => Buffer.from('x'), 'a.doc', 'legacy_doc'],
    [
      'a locked Word document',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx',
      'encrypted_document',
    ],
    ['a locked PDF', makeLockedPdf, 'a.pdf', 'encrypted_document'],
    ['a PDF cut short', () => Buffer.from('%PDF-1.4\n1 0 obj'), 'a.pdf', 'damaged_file'],
    ['a PDF without text', () => makePdf([[]]), 'a.pdf', 'no_text_in_pdf'],
    ['a PDF of too many pages', () => makePdf(Array.from({ length: 1_001 }, () => ['x'])), 'a.pdf', 'too_many_pages'],
    ['a Word document cut short', async () => (await makeDocx(docx)).subarray(0, 200), 'a.docx', 'damaged_file'],
    ['a zip without a document', async () => docxWith({ 'word/document.xml': '' }), 'a.docx', 'bad_docx'],
    [
      'an external entity',
      () => docxWith({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
      'a.docx',
      'bad_docx',
    ],
    ['a part that leads out', () => docxWith({ '../../x': 'x' }), 'a.docx', 'bad_docx'],
    [
      'too many parts',
      () => docxWith(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, '']))),
      'a.docx',
      'too_many_parts',
    ],
    ['a bomb', () => docxWith({ bomb: 'x'.repeat(110 * 1024 * 1024) }), 'a.docx', 'unpacked_too_large'],
  ])('%s is refused', async (_what, make, name, code) => {
    expect(await codeOf(file(name, await make()))).toBe(code)
  })
})

describe('pages', () => {
  const story = `<html lang=fr><title>Crue</title><article><h1>Crue</h1><p>${'La préfecture a recensé 38 communes touchées. '.repeat(6)}</p></article>`

  it('are read in the charset that the site names', async () => {
    const read = await page('text/html', Buffer.from(story, 'latin1'), 'iso-8859-1')
    expect(read.ok && read.value.text).toContain('préfecture')
    expect(read.ok && read.value.warnings).toEqual([])
  })

  it('whose charset nobody named are read all the same, and it is said', async () => {
    const read = await page('text/html', Buffer.from(story, 'latin1'))
    expect(read.ok && read.value.warnings).toEqual(['charset_guessed'])
  })

  it.each([
    ['image/png', 'x', 'unsupported_type'],
    ['application/json', '{}', 'unsupported_type'],
    ['', 'x', 'unsupported_type'],
    ['text/html', '<script>document.write(1)</script>', 'no_article_text'],
  ])('%s %s: %s', async (mediaType, body, code) => {
    expect(await codeOf(page(mediaType, Buffer.from(body)))).toBe(code)
  })
})
