import { crc32, inflateRawSync } from 'node:zlib'
import { refusal } from '../refusal.ts'
import { readZipDirectory, viewOf, type ZipEntry } from './zipDirectory.ts'

export type ZipParts = {
  names: readonly string[]
  /** The text of a part, or null when the container has no such part. */
  text: (name: string) => string | null
}

const LOCAL_HEADER_BYTES = 30
const XML_PART = /\.(?:xml|rels|vml)$/iu

/**
 * Opens a container that holds XML parts, after checking all of it: every part inflates to exactly the size and checksum
 * it declares (so no later library can be made to inflate more, and a flipped byte is noticed instead of read), and no XML
 * part defines entities. One part is in memory at a time.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const entries = readZipDirectory(bytes)
  for (const entry of entries) {
    const data = inflateEntry(bytes, entry)
    if (XML_PART.test(entry.name)) refuseEntities(data)
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: entries.map(({ name }) => name),
    text: (name) => {
      const entry = byName.get(name)
      return entry === undefined ? null : new TextDecoder().decode(inflateEntry(bytes, entry))
    },
  }
}

function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry)
  const data = entry.method === 0 ? packed : inflate(packed, entry.size)
  if (data.byteLength !== entry.size || crc32(data) !== entry.crc32) throw refusal('documents.damaged')
  return data
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  const header = entry.offset
  if (header + LOCAL_HEADER_BYTES > bytes.byteLength || view.getUint32(header, true) !== 0x04034b50) {
    throw refusal('documents.damaged')
  }
  // A name told in two ways would be read by one program and missed by another, with all its texts.
  const nameStart = header + LOCAL_HEADER_BYTES
  const nameLength = view.getUint16(header + 26, true)
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength))
  if (name !== entry.name) throw refusal('documents.damaged')
  const start = nameStart + nameLength + view.getUint16(header + 28, true)
  const end = start + entry.compressedSize
  if (end > bytes.byteLength) throw refusal('documents.damaged')
  return bytes.subarray(start, end)
}

/** zlib stops at the declared size, so a part that lies about it costs no more than it declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    const grown = error instanceof RangeError
    throw refusal(grown ? 'documents.zipBomb' : 'documents.damaged')
  }
}

/** Office programs write UTF-8 without document types; in UTF-16 a definition could hide from this search. */
function refuseEntities(data: Uint8Array): void {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const wide =
    (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff) || buffer.indexOf(0) !== -1
  if (wide) throw refusal('documents.damaged')
  if (buffer.includes('<!DOCTYPE') || buffer.includes('<!ENTITY')) throw refusal('documents.entities')
}
