import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Readable } from 'node:stream'

/** Raised when more came than was to be taken. */
export class TooLarge extends Error {}

const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/** How a body may come packed, as a request says it. */
export const acceptedEncodings = 'gzip, deflate, br'

/**
 * The bytes of a body, unpacked, of which at most `limit` are ever held: `TooLarge` past that, whatever its headers said. An
 * encoding that was not asked for is an error.
 */
export async function unpacked(body: Readable, encoding: string | undefined, limit: number): Promise<Buffer> {
  const name = (encoding ?? '').trim().toLowerCase()
  const plain = name === '' || name === 'identity'
  if (!plain && !Object.hasOwn(unpackers, name)) throw new Error(`A body packed as ${name.slice(0, 40)}`)
  const unpacker = plain ? null : unpackers[name]()
  const source = unpacker ? body.pipe(unpacker) : body
  if (unpacker) body.on('error', error => (unpacker as unknown as Readable).destroy(error))
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of source as AsyncIterable<Buffer>) {
      size += part.byteLength
      if (size > limit) throw new TooLarge()
      parts.push(part)
    }
  } finally {
    body.destroy()
  }
  return Buffer.concat(parts)
}
