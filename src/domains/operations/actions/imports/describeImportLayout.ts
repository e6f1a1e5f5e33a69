import { getFile, query } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { describeLayout } from '../../model/planImport/describeLayout.ts'
import { getImport } from '../../store/importStore.ts'
import { lineOf } from './listImports.ts'
import { readSource } from './readFile.ts'

const SAMPLE_LENGTH = 140

/** The document is read again: its rows are not kept, only its bytes. */
export const describeImportLayout = query(importRoutes.describeImportLayout, async ({ db, input }) => {
  const one = await getImport(db, input.importId)
  const { sha256, fileName: name, mapping } = one
  const source = await readSource({ name, sha256, bytes: await getFile(db, sha256) })
  const sections = source.sections.map((section, index) => {
    const described = describeLayout(section, source.format)
    const told = mapping?.mapping?.[index]
    return {
      index,
      name: section.name,
      hidden: section.hidden,
      rows: section.rows.length,
      headerRow: told?.headerRow ?? described.headerRow,
      columns: described.columns.map(({ column, label, samples, proposed, confidence }) => ({
        column,
        label: label.slice(0, SAMPLE_LENGTH),
        samples: samples.map((sample) => sample.slice(0, SAMPLE_LENGTH)),
        proposed: told === undefined ? proposed : (told.columns[column] ?? null),
        confidence,
      })),
      percentScale: mapping?.percentScale?.[index] ?? null,
    }
  })
  return { import: lineOf(one), sections }
})
