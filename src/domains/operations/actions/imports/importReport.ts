import type { DocumentTable } from '../../../../documents/model.ts'
import { printCsv } from '../../../../documents/print/printCsv.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { download, query, type Reader } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { importText } from '../../messages.es.ts'
import type { ImportReport } from '../../model/importReview/importReport.ts'
import { getImport, type PlanImport } from '../../store/importStore.ts'
import { lineOf } from './listImports.ts'

async function reported(db: Reader, id: string): Promise<{ one: PlanImport; report: ImportReport }> {
  const one = await getImport(db, id)
  if (one.report === null) throw new DomainError('operations.importNotAccepted', 'conflict', { state: one.state })
  return { one, report: one.report }
}

export const readImportReport = query(importRoutes.readImportReport, async ({ db, input }) => {
  const { one, report } = await reported(db, input.importId)
  return { import: lineOf(one), report }
})

export const importReport = download(importRoutes.importReport, async ({ db, input }) => {
  const { one, report } = await reported(db, input.importId)
  const name = importText.reportFile(one.year)
  if (input.format === 'csv') {
    const bytes = printCsv(leftoverTable(report), { delimiter: ';', bom: true })
    return { fileName: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes }
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
  return { fileName: `${name}.json`, mediaType: 'application/json; charset=utf-8', bytes }
})

/** Everything that did not enter or entered with a doubt, one line each. */
function leftoverTable({ leftovers }: ImportReport): DocumentTable {
  const { kinds, columns } = importText.report
  const rows = [
    ...leftovers.doubts.map(({ place, unit, activity, message, original }) => ({
      ...{ kind: kinds.doubt, place, unit, text: activity, message, original },
    })),
    ...leftovers.rows.map(({ place, unit, cells }) => ({
      ...{ kind: kinds.row, place, unit, text: '', message: '', original: joined(cells) },
    })),
    ...leftovers.fragments.map(({ place, unit, cells }) => ({
      ...{ kind: kinds.fragment, place, unit: unit ?? '', text: '', message: '', original: joined(cells) },
    })),
    ...leftovers.document.map(({ place, message }) => ({
      ...{ kind: kinds.document, place: place ?? '', unit: '', text: '', message, original: null },
    })),
  ]
  const keys = ['kind', 'place', 'unit', 'text', 'message', 'original'] as const
  return {
    kind: 'table',
    columns: keys.map((key) => ({ key, label: columns[key], width: 1, align: 'start', kind: 'text' })),
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
  }
}

function joined(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join(' | ')
}
