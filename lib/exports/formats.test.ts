import { readdirSync } from 'node:fs'
import { sampleRelease } from '../../test/release'
import { formatNames, formats, isFormatName } from '.'

const text = (name: keyof typeof formats) => {
  const written = formats[name].write(sampleRelease())
  return typeof written === 'string' ? written : new TextDecoder().decode(written)
}

it('every format has its file, its media type and its own extension', () => {
  const files = readdirSync(__dirname)
  for (const name of formatNames) expect(files).toContain(`${name}.ts`)
  expect(new Set(formatNames.map(name => formats[name].extension)).size).toBe(formatNames.length)
  expect(isFormatName('toString')).toBe(false)
})

it.each(formatNames)('%s: the same release gives the same bytes', name => {
  expect(text(name)).toBe(text(name))
})

it.each(formatNames.filter(name => formats[name].excerpts))(
  '%s: quotes, and never a whole text, a note, or who was called',
  name => {
    const release = sampleRelease()
    for (const { text: whole } of release.texts) expect(text(name)).not.toContain(whole.slice(0, whole.length / 2))
    for (const secret of ['Témoin caché', 'rappeler demain', 'à suivre', 'Courrier interne'])
      expect(text(name)).not.toContain(secret)
  },
)

it.each(formatNames)('%s: holds every claim', name => {
  for (const claim of sampleRelease().claims) expect(text(name)).toContain(claim.id)
})
