import type { PagedDocument } from '../paged/pagedDocument.ts'

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
