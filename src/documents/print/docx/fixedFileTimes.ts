import type { PagedDocument } from '../paged/pagedDocument.ts'

const CENTRAL_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50

/** Properties of the file with the document's own instant: the library writes the clock (decisions.md 27). */
export function coreProperties(document: PagedDocument, issuedAt: string): string {
  const instant = new Date(issuedAt).toISOString()
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(document.title)}</dc:title><dc:creator>${escapeXml(document.institution)}</dc:creator>`,
    `<dc:language>${escapeXml(document.language)}</dc:language>${time('created')}${time('modified')}`,
    '</cp:coreProperties>',
  ].join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * The same zip with every entry's time set to the given instant (UTC, two seconds fine, as the format has it), in the
 * central directory and in front of each entry.
 *
 * @throws Error when the bytes are no zip of ours.
 */
export function withFixedTimes(zip: Uint8Array, instant: string): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  const stamp = dosTime(new Date(instant))
  const end = bytes.length - 22
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('zip without end of directory')
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new Error('zip with a broken directory')
    view.setUint32(entry + 12, stamp, true)
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true)
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true))
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return bytes
}

function dosTime(instant: Date): number {
  const day = ((instant.getUTCFullYear() - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate()
  const time = (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
