import { Document, Packer, Paragraph } from 'docx'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES } from './limits.ts'
import { readDocument } from './readDocument.ts'
import { pdfOf } from './testing/pdfFixture.ts'
import { bytesOf, issueCodes, outcomeOf } from './testing/rows.ts'
import { odsOf, xlsxOf, zipOf } from './testing/zipFixture.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
const plain = { name: 'xl/media/x.xml', data: 'x' }
const twoCells = (far: string): string =>
  `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${far.replace(/\D/gu, '')}"><c r="${far}"><v>1</v></c></row></sheetData>`
const DOCTYPE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
/** 60 MB of zeros; a bomb of 600 MB takes longer to make than to refuse, and is refused by the same figures. */
const zeros = new Uint8Array(60 * 1024 * 1024)

const wideDocx = (): Uint8Array => {
  const cell = '<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p><w:r><w:t>8%</w:t></w:r></w:p></w:tc>'
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const data = `<w:document ${names}><w:body><w:tbl><w:tr>${cell}</w:tr></w:tbl></w:body></w:document>`
  return zipOf([{ name: 'word/document.xml', data }])
}

const refused: [string, string, () => Uint8Array, string][] = [
  ['vacío', 'a.xlsx', () => new Uint8Array(), 'documents.empty'],
  ['solo espacios', 'a.txt', () => bytesOf(' \n\t\n'), 'documents.empty'],
  ['de más de 10 MB', 'a.txt', () => new Uint8Array(MAX_FILE_BYTES + 1), 'documents.tooLarge'],
  ['con medio millón de celdas', 'a.txt', () => bytesOf(`a${'\t'.repeat(500_001)}`), 'documents.tooManyCells'],
  ['con bytes nulos', 'a.txt', () => bytesOf('a\tb\0c\n'), 'documents.binaryText'],
  ['ejecutable', 'plan.xlsx', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'documents.unknownType'],
  [
    'imagen',
    'plan.pdf',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'),
    'documents.unknownType',
  ],
  ['página web', 'plan.xls', () => bytesOf('<!DOCTYPE html><table><tr><td>8%'), 'documents.unknownType'],
  ['rtf', 'plan.doc', () => bytesOf('{\\rtf1 hola}'), 'documents.unknownType'],
  ['Office antiguo', 'plan.xls', () => Buffer.concat([Buffer.from(OLE), Buffer.alloc(600)]), 'documents.legacyOffice'],
  [
    'con contraseña',
    'plan.xlsx',
    () => Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'documents.encrypted',
  ],
  ['zip cifrado', 'plan.xlsx', () => xlsxOf(SHEET, [{ ...plain, flags: 1 }]), 'documents.encrypted'],
  ['zip de otra cosa', 'plan.xlsx', () => zipOf([{ name: 'a.txt', data: 'a' }]), 'documents.unknownType'],
  ['bomba', 'plan.xlsx', () => xlsxOf(SHEET, [{ name: 'xl/worksheets/sheet2.xml', data: zeros }]), 'documents.zipBomb'],
  [
    'bomba que miente',
    'plan.docx',
    () => zipOf([{ name: 'word/document.xml', data: zeros, claimedSize: 1_000 }]),
    'documents.zipBomb',
  ],
  [
    'tamaño que miente por menos',
    'plan.xlsx',
    () => xlsxOf(SHEET, [{ ...plain, claimedSize: 5 }]),
    'documents.damaged',
  ],
  ['suma que no cuadra', 'plan.xlsx', () => xlsxOf(SHEET, [{ ...plain, claimedCrc: 7 }]), 'documents.damaged'],
  [
    'con 2001 partes',
    'plan.xlsx',
    () => zipOf(Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}`, data: '' }))),
    'documents.zipEntries',
  ],
  ['ruta que sale', 'plan.xlsx', () => xlsxOf(SHEET, [{ name: '../../etc/x', data: '' }]), 'documents.zipPaths'],
  ['dos partes con un nombre', 'plan.xlsx', () => zipOf([plain, plain]), 'documents.damaged'],
  ['compresión rara', 'plan.xlsx', () => xlsxOf(SHEET, [{ ...plain, method: 12 }]), 'documents.zipUnsupported'],
  ['A1 y XFD1048576', 'plan.xlsx', () => xlsxOf(twoCells('XFD1048576')), 'documents.tooManyCells'],
  ['A1 y A20001', 'plan.xlsx', () => xlsxOf(twoCells('A20001')), 'documents.tooManyCells'],
  [
    'entidades en xlsx',
    'plan.xlsx',
    () => xlsxOf(SHEET, [{ name: 'xl/sharedStrings.xml', data: DOCTYPE }]),
    'documents.entities',
  ],
  ['entidades en docx', 'plan.docx', () => zipOf([{ name: 'word/document.xml', data: DOCTYPE }]), 'documents.entities'],
  [
    'xml en UTF-16',
    'plan.docx',
    () => zipOf([{ name: 'word/document.xml', data: Buffer.from(DOCTYPE, 'utf16le') }]),
    'documents.damaged',
  ],
  [
    'ods cifrado',
    'plan.ods',
    () =>
      zipOf([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', data: 'x' },
        { name: 'META-INF/manifest.xml', data: '<manifest:encryption-data/>' },
      ]),
    'documents.encrypted',
  ],
  ['libro binario', 'plan.xlsb', () => zipOf([{ name: 'xl/workbook.bin', data: 'x' }]), 'documents.legacyOffice'],
  ['docx con celdas de mil columnas', 'plan.docx', wideDocx, 'documents.tooManyCells'],
  ['docx sin contenido', 'plan.docx', () => zipOf([{ name: 'word/document.xml', data: '<w:' }]), 'documents.damaged'],
  ['pdf cortado', 'plan.pdf', () => pdfOf('Hola').slice(0, 500), 'documents.truncated'],
]

describe('archivos hostiles', () => {
  it.each(refused)('%s: se rechaza con su razón', async (_, name, make, code) => {
    expect(await outcomeOf(make(), name)).toBe(code)
  })

  it('las macros se ignoran y se dice', async () => {
    const document = await readDocument(xlsxOf(SHEET, [{ name: 'xl/vbaProject.bin', data: 'x' }]), 'plan.xlsm')
    expect(issueCodes(document)).toEqual(['documents.macrosIgnored'])
  })

  it.each([
    ['un libro llamado .txt', 'plan.txt', () => xlsxOf(SHEET), 'xlsx'],
    ['un ods llamado .xlsx', 'plan.xlsx', () => odsOf('<table:table table:name="a"/>'), 'ods'],
    ['un pdf llamado .docx', 'plan.docx', () => pdfOf('Hola'), 'pdf'],
    ['un texto llamado .pdf', 'plan.pdf', () => bytesOf('Hola\n'), 'text'],
  ])('%s se lee por su contenido, con aviso', async (_, name, make, format) => {
    const document = await readDocument(make(), name)
    expect(document.format).toBe(format)
    expect(issueCodes(document)).toEqual(['documents.wrongExtension'])
  })
})

describe('archivos rotos', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`Actividad ${index}`, ...Array.from({ length: 12 }, () => 8)])
  const whole: [string, () => Promise<Uint8Array>][] = [
    ['xlsx', () => writeXlsx({ sheets: [{ name: 'Plan', rows }] })],
    [
      'ods',
      async () =>
        odsOf('<table:table table:name="a"><table:table-row><table:table-cell/></table:table-row></table:table>'),
    ],
    [
      'docx',
      async () =>
        new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('8%')] }] }))),
    ],
    ['pdf', async () => pdfOf('#table(columns: 3, [a], [8%], [9%])')],
  ]

  it.each(whole)(
    'un %s cortado o con bytes cambiados se lee o se rechaza, nunca falla de otro modo',
    async (extension, make) => {
      const bytes = await make()
      const cut = fc.nat({ max: bytes.length - 1 })
      const flips = fc.array(fc.tuple(cut, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 })
      await fc.assert(
        fc.asyncProperty(fc.option(cut), flips, async (end, changes) => {
          const broken = bytes.slice(0, end ?? bytes.length)
          for (const [at, by] of changes) if (at < broken.length) broken[at] = (broken[at] ?? 0) ^ by
          expect(await outcomeOf(broken, `plan.${extension}`)).toMatch(/^(?:read|documents\.\w+)$/u)
        }),
        { numRuns: 40 },
      )
    },
  )

  it('un byte cambiado en cualquier nombre del índice se nota', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows }] })
    const directory = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true)
    const name = new TextEncoder().encode('xl/sharedStrings.xml')
    const at = bytes.findIndex(
      (_byte, index) => index > directory && name.every((letter, i) => bytes[index + i] === letter),
    )
    for (let i = 0; i < name.length; i++) {
      const broken = bytes.slice()
      broken[at + i] = (broken[at + i] ?? 0) ^ 1
      await expect(readDocument(broken, 'plan.xlsx')).rejects.toMatchObject({ code: 'documents.damaged' })
    }
  })

  it('un byte cambiado dentro de una hoja nunca cambia una cifra', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows }] })
    const right = JSON.stringify((await readDocument(bytes, 'plan.xlsx')).sections)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const broken = bytes.slice()
        broken[at] = (broken[at] ?? 0) ^ by
        const read = await readDocument(broken, 'plan.xlsx').catch(() => null)
        if (read !== null) expect(JSON.stringify(read.sections)).toBe(right)
      }),
      { numRuns: 200 },
    )
  })
})
