import { crc32, deflateRawSync } from 'node:zlib'
import { readZipDirectory, viewOf, type ZipEntry } from '../../read/zip/zipDirectory.ts'

const LOCAL_HEADER_BYTES = 30
const UTF8_NAME = 0x800

type PackedPart = Pick<ZipEntry, 'method' | 'crc32' | 'size'> & { name: Buffer; packed: Uint8Array }

/**
 * The same Office file with some parts replaced or added, every entry dated with one instant (UTC, two seconds fine, as the
 * format has it): the libraries that write these files put the clock in them (decisions.md 27). Parts that stay are not
 * packed again. Headers follow APPNOTE 4.3.7, 4.3.12 and 4.3.16.
 */
export function rewriteZip(zip: Uint8Array, instant: string, parts: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const kept = readZipDirectory(zip).filter(({ name }) => !parts.has(name))
  const written = [
    ...kept.map((entry) => ({ ...entry, name: Buffer.from(entry.name), packed: packedBytes(zip, entry) })),
    ...[...parts].map(([name, data]) => packedPart(name, Buffer.from(data))),
  ]
  const stamp = dosTime(new Date(instant))
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of written) {
    const fields = commonFields(part, stamp)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, part.name, part.packed])
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, centralTail(offset), part.name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, endRecord(written.length, directory.length, offset)])
}

function packedBytes(zip: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = viewOf(zip)
  const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const start = offset + LOCAL_HEADER_BYTES + lengths
  return zip.subarray(start, start + compressedSize)
}

function packedPart(name: string, data: Buffer): PackedPart {
  const packed = deflateRawSync(data, { level: 9 })
  return { name: Buffer.from(name), method: 8, crc32: crc32(data), size: data.length, packed }
}

/** What both headers hold, from the version that is needed to the length of the extra field, of which there is none. */
function commonFields({ name, method, crc32: checksum, size, packed }: PackedPart, stamp: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(UTF8_NAME, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(stamp, 6)
  fields.writeUInt32LE(checksum, 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

/** Comment length, disk, internal and external attributes, offset of the local header. */
function centralTail(offset: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return tail
}

function endRecord(entries: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function dosTime(instant: Date): number {
  const day = ((instant.getUTCFullYear() - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate()
  const time = (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
