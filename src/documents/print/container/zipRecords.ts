import { crc32, deflateRawSync } from 'node:zlib'
import type { ZipEntry } from '../../read/zip/zipDirectory.ts'

const UTF8_NAME = 0x800

export type PackedPart = Pick<ZipEntry, 'method' | 'crc32' | 'size'> & { name: Buffer; packed: Uint8Array }

/**
 * The records of a ZIP file, one part after another; headers follow APPNOTE 4.3.7, 4.3.12 and 4.3.16. Every entry is dated
 * with one instant (UTC, two seconds fine, as the format has it), never the clock (decisions.md 27).
 */
export class ZipRecords {
  readonly #stamp: number
  readonly #locals: Buffer[] = []
  readonly #central: Buffer[] = []
  /** Bytes written so far. */
  byteLength = 0

  constructor(instant: string) {
    this.#stamp = dosTime(new Date(instant))
  }

  add(part: PackedPart): void {
    const fields = commonFields(part, this.#stamp)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, part.name, part.packed])
    this.#central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, centralTail(this.byteLength), part.name]),
    )
    this.#locals.push(local)
    this.byteLength += local.length
  }

  /** The whole file; nothing is added after it. `comment` is made from everything before the end record. */
  end(comment: (before: Buffer) => string = () => ''): Buffer {
    const directory = Buffer.concat(this.#central)
    const before = Buffer.concat([...this.#locals, directory])
    const note = Buffer.from(comment(before))
    return Buffer.concat([before, endRecord(this.#central.length, directory.length, this.byteLength, note), note])
  }
}

export function packedPart(name: string, data: Buffer): PackedPart {
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

function endRecord(entries: number, directoryBytes: number, offset: number, note: Buffer): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(note.length, 20)
  return end
}

function dosTime(instant: Date): number {
  const day = ((instant.getUTCFullYear() - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate()
  const time = (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
