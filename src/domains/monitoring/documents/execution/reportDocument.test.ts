import { describe, expect, it } from 'vitest'
import { pagedDocument } from '../../../../documents/print/paged/pagedDocument.ts'
import type { DraftData, IssuedData, ReportData } from './reportData.ts'
import { draftDocument, reportDocument } from './reportDocument.ts'

const report: ReportData = {
  ...{ period: 'month', months: [1], unit: null, activities: [], units: [], since: null },
  counts: { expected: 0, validated: 0, waiting: 0, missing: 0, late: 0 },
  cut: { number: 1, month: 1, closedAt: '2026-02-10T15:00:00.000Z', sha256: 'a'.repeat(64) },
  ground: { version: 1 },
  figures: { original: null, inForce: null, effect: null },
}
const narrative = {
  ...{ number: 2, presentation: 'Se atendieron las ventanillas', achievements: '', difficulties: '' },
  ...{ corrective: '', next: '' },
}
const common = {
  ...{ year: 2026, report, control: { formCode: 'F-1', version: '1', date: '2026-02-11' } },
  institution: { name: 'Ministerio', locale: 'es-SV', timeZone: 'America/El_Salvador' },
}
const issued: IssuedData = {
  ...{ ...common, narrative, number: 1, code: 'AAAA-BBBB-CCCC-DDDD', issuedOn: '2026-02-11' },
  ...{
    issuedAt: '2026-02-11T15:00:00.000Z',
    signers: { written: { post: 'Jefatura', at: '2026-02-11T15:00:00.000Z' }, reviewed: null },
  },
}
const draft = (change: Partial<DraftData> = {}) =>
  draftDocument({ ...common, narrative, printedAt: '2026-02-11T15:00:00.000Z', ...change }, { emblemSvg: null })
const textOf = (value: unknown) => JSON.stringify(value)

describe('el borrador de un informe de ejecución', () => {
  it('dice en todas las páginas que es un borrador sin valor oficial, y ninguna lleva código', () => {
    const { runs, approval } = pagedDocument(draft())
    expect(approval).toBeNull()
    expect(runs).toHaveLength(1)
    for (const { frame, runningLine } of runs) {
      expect(frame.title).toBe('BORRADOR: Informe de ejecución, enero de 2026')
      expect(textOf(runningLine)).toMatch(/BORRADOR.*sin valor oficial/u)
    }
  })

  it('por lo demás dice lo mismo que el informe emitido, salvo quién firma', () => {
    const { sections } = reportDocument(issued, { emblemSvg: null, checkAddress: null, logHead: { head: null } })
    const [first, ...others] = draft().sections
    expect([{ ...first, runningLine: undefined }, ...others].slice(0, -1)).toEqual(sections.slice(0, -1))
    expect(textOf(others.at(-1))).toContain('Nadie lo ha emitido')
  })

  it('sin texto escrito salen las cifras, y lo dice', () => {
    const words = textOf(draft({ narrative: null }).sections)
    expect(words).toContain('Nadie lo ha escrito')
    expect(words).toContain('No se escribió nada en esta parte.')
  })
})
