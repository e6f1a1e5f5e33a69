import { describe, expect, it } from 'vitest'
import { aPrintedDocument } from '../../testing.ts'
import { runPrintJob } from './runPrintJob.ts'

describe('imprimir en un proceso aparte', () => {
  it('un documento que no se puede imprimir dice por qué y el siguiente se imprime', async () => {
    const broken = runPrintJob({ format: 'xlsx', document: aPrintedDocument({ issuedAt: 'ayer' }) })
    const sound = runPrintJob({ format: 'xlsx', document: aPrintedDocument() })
    await expect(broken).rejects.toThrow(/^printing as xlsx failed: Invalid time value/u)
    expect((await sound).bytes.length).toBeGreaterThan(1_000)
  })
})
