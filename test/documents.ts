import JSZip from 'jszip'

/** A PDF with these lines on each page, twelve points high and fourteen apart; `extra` goes into its trailer. */
export function makePdf(pages: readonly (readonly string[])[], extra = ''): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  const kids: string[] = []
  for (const lines of pages) {
    const body = ['BT /F1 12 Tf 14 TL 60 780 Td', ...lines.map(line => `(${escaped(line)}) Tj T*`), 'ET'].join('\n')
    objects.push(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`)
    const font = '/Resources << /Font << /F1 3 0 R >> >>'
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${font} /Contents ${objects.length} 0 R >>`)
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

const escaped = (line: string) => line.replace(/’/g, '\x92').replace(/[\\()]/g, '\\$&')

/** A PDF that a password locks. */
export function makeLockedPdf(): Buffer {
  const key = `<${'5a'.repeat(32)}>`
  return makePdf([['Secret']], `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`)
}

/** A Word document with these paragraphs; `parts` are put in beside, or in place of, what belongs there. */
export async function makeDocx(paragraphs: readonly string[], parts: Record<string, string> = {}): Promise<Buffer> {
  const zip = new JSZip()
  const written = paragraphs.map(words => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${written}</w:body></w:document>`,
    ...parts,
  }
  for (const [name, content] of Object.entries(all)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
