import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { qrCode } from './qrCode.ts'

/** The drawing as a scanner sees it: eight pixels for each module, black on white. */
function scanned(svg: string): { width: number; height: number; data: Uint8Array } {
  const side = Number(/viewBox="0 0 (\d+) /u.exec(svg)?.[1]) * 8
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)) {
    for (let row = Number(y) * 8; row < Number(y) * 8 + 8; row++)
      for (let column = Number(x) * 8; column < (Number(x) + Number(length)) * 8; column++)
        data.set([0, 0, 0], (row * side + column) * 4)
  }
  return { width: side, height: side, data }
}

describe('el código QR', () => {
  it.each([
    'https://planes.example/verificar/0A1B-2C3D-4E5F-6G7H',
    `https://${'a'.repeat(120)}.example/verificar/ZZZZ-ZZZZ-ZZZZ-ZZZZ`,
  ])('%s se lee del dibujo', (address) => {
    expect(decodeQR(scanned(qrCode(address)))).toBe(address)
  })
})
