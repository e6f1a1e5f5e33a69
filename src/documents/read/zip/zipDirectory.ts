import { MAX_RATIO_FREE_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO, MAX_ZIP_TOTAL_BYTES } from '../limits.ts'
import { refusal } from '../refusal.ts'

export type ZipEntry = {
  name: string
  /** 0 stored, 8 deflated; nothing else is accepted. */
  method: 0 | 8
  compressedSize: number
  size: number
  crc32: number
  /** Offset of the local header. */
  offset: number
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_RECORD = 0x06054b50
const END_RECORD_BYTES = 22
const CENTRAL_HEADER_BYTES = 46
const MAX_COMMENT_BYTES = 0xffff
const ENCRYPTED_FLAG = 0x1

export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER
}

/**
 * The entries of a zip container, from its central directory alone: nothing is inflated.
 * Refuses what a spreadsheet or text never is: too many entries, sizes that betray a bomb, encryption, zip64, two entries
 * of one name (two programs would read different files) and names that leave the container.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes)
  const end = findEndRecord(view)
  const count = view.getUint16(end + 10, true)
  const directorySize = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff || view.getUint16(end + 8, true) !== count) {
    throw refusal('documents.zipUnsupported')
  }
  if (count > MAX_ZIP_ENTRIES) throw refusal('documents.zipEntries', { entries: count, maxEntries: MAX_ZIP_ENTRIES })
  if (start + directorySize > end) throw refusal('documents.damaged')
  const entries: ZipEntry[] = []
  let offset = start
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, offset, end)
    entries.push(entry)
    offset = next
  }
  checkEntries(entries)
  return entries
}

/** The end record stands last, followed only by its own comment; a file without one was cut. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES
  const first = Math.max(0, last - MAX_COMMENT_BYTES)
  for (let offset = last; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) !== END_RECORD) continue
    if (offset + END_RECORD_BYTES + view.getUint16(offset + 20, true) === view.byteLength) return offset
  }
  throw refusal('documents.truncated')
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number, end: number): { entry: ZipEntry; next: number } {
  if (offset + CENTRAL_HEADER_BYTES > end || view.getUint32(offset, true) !== CENTRAL_HEADER) {
    throw refusal('documents.damaged')
  }
  if ((view.getUint16(offset + 8, true) & ENCRYPTED_FLAG) !== 0) throw refusal('documents.encrypted')
  const method = view.getUint16(offset + 10, true)
  if (method !== 0 && method !== 8) throw refusal('documents.zipUnsupported')
  const nameLength = view.getUint16(offset + 28, true)
  const nameStart = offset + CENTRAL_HEADER_BYTES
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
    method,
    crc32: view.getUint32(offset + 16, true),
    compressedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    offset: view.getUint32(offset + 42, true),
  }
  const next = nameStart + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
  return { entry, next }
}

function checkEntries(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name))
  if (names.size !== entries.length) throw refusal('documents.damaged')
  if ([...names].some(leavesContainer)) throw refusal('documents.zipPaths')
  if (entries.some(({ size }) => size === 0xffffffff)) throw refusal('documents.zipUnsupported')
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > MAX_ZIP_TOTAL_BYTES || entries.some(growsTooMuch)) throw refusal('documents.zipBomb')
}

function growsTooMuch({ size, compressedSize }: ZipEntry): boolean {
  return size > MAX_RATIO_FREE_BYTES && size > compressedSize * MAX_ZIP_RATIO
}

function leavesContainer(name: string): boolean {
  return (
    name === '' || name.includes('\0') || /^(?:[/\\]|[A-Za-z]:)/u.test(name) || /(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(name)
  )
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
