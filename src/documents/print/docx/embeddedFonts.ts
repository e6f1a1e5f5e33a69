import { sansFamily, serifFamily, shippedFonts } from '../shippedFonts.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MASKED_BYTES = 32

/**
 * The parts of a Word file that carry its fonts. The library would do this too, but draws the keys by lot, and the same
 * data has to give the same bytes. The serif is only used strong, so its one face is the regular one of its family.
 */
export function embeddedFonts(): Map<string, string | Uint8Array> {
  const { sans, sansBold, serifBold } = shippedFonts()
  const faces = [sans, sansBold, serifBold]
  const embed = (element: string, face: number): string =>
    `<w:${element} r:id="rId${face}" w:fontKey="{${keyOf(face)}}"/>`
  const font = (name: string, embedded: string): string =>
    `<w:font w:name="${name}"><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/>${embedded}</w:font>`
  const table =
    `<w:fonts xmlns:r="${OFFICE}" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    font(sansFamily, embed('embedRegular', 1) + embed('embedBold', 2)) +
    `${font(serifFamily, embed('embedRegular', 3))}</w:fonts>`
  const links = faces.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/font" Target="fonts/font${index + 1}.odttf"/>`,
  )
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`
  return new Map<string, string | Uint8Array>([
    ['word/fontTable.xml', declared(table)],
    ['word/_rels/fontTable.xml.rels', declared(relationships)],
    ...faces.map((face, index): [string, Uint8Array] => [
      `word/fonts/font${index + 1}.odttf`,
      masked(face, keyOf(index + 1)),
    ]),
  ])
}

function declared(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`
}

function keyOf(face: number): string {
  return `7A1F0C52-3D4E-4B6A-9C8D-00000000000${face}`
}

/** The first bytes are masked with the key, last byte first (ECMA-376 part 4, 2.8.1). It hides nothing. */
function masked(face: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return face.map((byte, index) => (index < MASKED_BYTES ? byte ^ (mask[index % mask.length] ?? 0) : byte))
}
