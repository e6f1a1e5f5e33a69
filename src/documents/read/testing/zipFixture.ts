import { crc32, deflateRawSync } from 'node:zlib'

export type FixtureEntry = {
  name: string
  data: string | Uint8Array
  /** What the headers say instead of the truth. */
  claimedSize?: number
  claimedCrc?: number
  flags?: number
  method?: number
}

/** A zip made by hand, so that tests can tell it to lie. Headers follow APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
export function zipOf(entries: readonly FixtureEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const data = Buffer.from(entry.data)
    const method = entry.method ?? 8
    const packed = method === 0 ? data : deflateRawSync(data, { level: 9 })
    const fields = Buffer.alloc(20)
    fields.writeUInt16LE(entry.flags ?? 0, 0)
    fields.writeUInt16LE(method, 2)
    fields.writeUInt32LE(entry.claimedCrc ?? crc32(data), 8)
    fields.writeUInt32LE(packed.length, 12)
    fields.writeUInt32LE(entry.claimedSize ?? data.length, 16)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(name.length, 0)
    const version = Buffer.from([20, 0])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), version, fields, lengths, name, packed])
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), version, version, fields, lengths, centralTail(offset), name]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

/** Comment length, disk, internal and external attributes, offset of the local header. */
function centralTail(offset: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return tail
}

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  '</Types>'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook of one sheet whose XML is given, for what no library would write. */
export function xlsxOf(sheetData: string, more: readonly FixtureEntry[] = []): Uint8Array {
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${sheetData}</worksheet>`
  const entries: FixtureEntry[] = [
    { name: '[Content_Types].xml', data: CONTENT_TYPES },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
  ]
  const replaced = new Set(more.map(({ name }) => name))
  return zipOf([...entries.filter(({ name }) => !replaced.has(name)), ...more])
}

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** An ODS of one content.xml: `styles` inside automatic styles, `tables` inside the spreadsheet. */
export function odsOf(tables: string, styles = ''): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return zipOf([
    { name: 'mimetype', data: ODS_TYPE, method: 0 },
    { name: 'content.xml', data: content },
    { name: 'META-INF/manifest.xml', data: '<manifest:manifest/>' },
  ])
}
