import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { ZipRecords } from './zipRecords.ts'

const pack = promisify(deflateRaw)

/**
 * A ZIP file that grows a file at a time, so that only what is packed stays in memory. The same files in the same order with
 * the same instant (UTC) give the same bytes.
 */
export class ZipFile {
  readonly #records: ZipRecords

  constructor(instant: string) {
    this.#records = new ZipRecords(instant)
  }

  /** `path` with forward slashes. Packed beside the main thread: other requests go on meanwhile. */
  async add(path: string, bytes: Uint8Array): Promise<void> {
    const packed = await pack(bytes)
    this.#records.add({ name: Buffer.from(path), method: 8, crc32: crc32(bytes), size: bytes.byteLength, packed })
  }

  /** Bytes so far. */
  get byteLength(): number {
    return this.#records.byteLength
  }

  /**
   * The whole file. Its comment is the SHA-256 of all bytes before the end record: packed bytes can differ and still hold the
   * same file, which no checksum of the format notices (ADR 016).
   */
  end(): Buffer {
    return this.#records.end((before) => `sha256:${createHash('sha256').update(before).digest('hex')}`)
  }
}
