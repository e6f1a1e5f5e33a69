import { crc32, deflateSync } from 'node:zlib'
import type { DemoEvidenceFile } from '../data/monthTypes.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A page of paper with some lines; brackets and bars would need a mark before them, and no line has any. */
function pdfOf(lines: readonly string[]): Buffer {
  const text = `BT /F1 16 Tf 72 720 Td 24 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return latin(
    `${file}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

function chunkOf(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(kind), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const [WIDTH, HEIGHT] = [160, 100]

/** A small drawing of sky, ground and one stall for each line: it stands for a photo. Not packed, so that its bytes are the same everywhere. */
function pngOf(lines: readonly string[]): Buffer {
  const [sky, ground, stall] = [0, 1, 2]
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    // Each row begins with its filter: none.
    Buffer.from([
      0,
      ...Array.from({ length: WIDTH }, (_, x) => {
        const isStall = y > 45 && y < 75 && x % 50 > 15 && x < lines.length * 50
        return isStall ? stall : y > 65 ? ground : sky
      }),
    ]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Eight bits for each point, by number of a colour.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunkOf('IHDR', header),
    chunkOf('PLTE', Buffer.from([0xbf, 0xdb, 0xf7, 0x8d, 0x9b, 0x6a, 0xc6, 0x5d, 0x3b])),
    chunkOf('IDAT', deflateSync(Buffer.concat(rows), { level: 0 })),
    chunkOf('IEND', Buffer.alloc(0)),
  ])
}

/** @throws RangeError for a name that says no kind that the demo makes. */
export function bytesOf({ name, lines }: DemoEvidenceFile): Buffer {
  if (name.endsWith('.pdf')) return pdfOf(lines)
  if (name.endsWith('.png')) return pngOf(lines)
  if (name.endsWith('.csv')) return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
  throw new RangeError(`the demo makes no file ${name}`)
}
