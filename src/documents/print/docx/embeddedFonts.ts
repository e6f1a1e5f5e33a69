import type { Document, IPropertiesOptions } from 'docx'
import { sansFamily, serifFamily, shippedFonts } from '../shippedFonts.ts'

type EmbeddedFonts = NonNullable<IPropertiesOptions['fonts']>

/** Fonts that travel inside the file. The serif is only used strong, so its one face is the strong one. */
export function embeddedFonts(): EmbeddedFonts {
  const { sans, sansBold, serifBold } = shippedFonts()
  return [
    { name: sansFamily, data: sans, bold: sansBold },
    { name: serifFamily, data: serifBold },
  ]
}

/**
 * The font table with keys that are always the same. The library draws the keys that fonts are masked with by lot, and
 * the same data has to give the same bytes (decisions.md 27). ECMA-376 part 4, 2.8.1: a key is a GUID; it hides nothing.
 *
 * @param file whose fonts are given the keys too.
 */
export function fixedFontTable(file: Document, fonts: EmbeddedFonts): { path: string; data: string } {
  const keys = file.FontTable.files.map((_, index) => `7A1F0C52-3D4E-4B6A-9C8D-00000000000${index + 1}`)
  for (const [index, font] of file.FontTable.files.entries()) Object.assign(font, { fontKey: keys[index] })
  let next = 0
  const embed = (element: string): string => {
    next += 1
    return `<w:${element} r:id="rId${next}" w:fontKey="{${keys[next - 1]}}"/>`
  }
  const entries = fonts.map(
    ({ name, bold }) =>
      `<w:font w:name="${name}"><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/>` +
      `${embed('embedRegular')}${bold === undefined ? '' : embed('embedBold')}</w:font>`,
  )
  const namespaces =
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return {
    path: 'word/fontTable.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ${namespaces}>${entries.join('')}</w:fonts>`,
  }
}
