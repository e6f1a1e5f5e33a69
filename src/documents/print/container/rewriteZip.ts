import { readZipDirectory, viewOf, type ZipEntry } from '../../read/zip/zipDirectory.ts'
import { packedPart, ZipRecords } from './zipRecords.ts'

const LOCAL_HEADER_BYTES = 30

/**
 * The same Office file with some parts replaced or added, every entry dated with one instant: the libraries that write these
 * files put the clock in them (decisions.md 27). Parts that stay are not packed again.
 */
export function rewriteZip(zip: Uint8Array, instant: string, parts: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const kept = readZipDirectory(zip).filter(({ name }) => !parts.has(name))
  const records = new ZipRecords(instant)
  for (const entry of kept) records.add({ ...entry, name: Buffer.from(entry.name), packed: packedBytes(zip, entry) })
  for (const [name, data] of parts) records.add(packedPart(name, Buffer.from(data)))
  return records.end()
}

function packedBytes(zip: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = viewOf(zip)
  const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const start = offset + LOCAL_HEADER_BYTES + lengths
  return zip.subarray(start, start + compressedSize)
}
