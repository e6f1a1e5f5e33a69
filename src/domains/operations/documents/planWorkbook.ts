import type { EditableColumn, EditablePart, EditableRow } from '../../../documents/model.ts'
import { MONTHS, monthShortName } from '../../../kernel/month.ts'
import type { Activity } from '../model/activity.ts'
import { catalogueLabel, catalogueLabels } from '../model/catalogueLabel.ts'
import type { PlanFile } from '../model/planFile.ts'
import { workbookVersion } from '../model/roundTrip/workbookVersion.ts'
import { documentText, workbookText as text } from './documentText.es.ts'
import { monthKeys } from './planTable.ts'

const CATALOGUE = 'links'
const SPARE_ROWS = 20

const words = documentText.columns

/** Columns of a unit's sheet; the code is Hilo's and the sum is reckoned, so both are locked. */
const columns: readonly EditableColumn[] = [
  { key: 'code', label: words.code, width: 9, editable: false, kind: 'text' },
  { key: 'line', label: text.line, width: 22, editable: true, kind: 'choice', catalogue: CATALOGUE },
  { key: 'activity', label: words.activity, width: 28, editable: true, kind: 'text' },
  { key: 'result', label: words.result, width: 22, editable: true, kind: 'text' },
  { key: 'means', label: words.means, width: 20, editable: true, kind: 'text' },
  { key: 'responsible', label: words.responsible, width: 19, editable: true, kind: 'text' },
  ...MONTHS.map(
    (month): EditableColumn => ({
      key: `m${month}`,
      label: monthShortName(month),
      width: 7,
      editable: true,
      kind: 'share',
    }),
  ),
  { key: 'total', label: words.sum, width: 7.5, editable: false, kind: 'total' },
]

/**
 * What makes the workbook of a plan one that goes out and comes back: a sheet for each unit, the key of each activity in its
 * hidden column, and the revision that it was written from, so that an edit is compared with what the person saw.
 */
export function planWorkbook(file: PlanFile): EditablePart {
  return {
    version: workbookVersion({ planId: file.plan.id, revision: file.plan.revision }),
    catalogues: [{ key: CATALOGUE, label: text.lines, values: catalogueLabels(file) }],
    sheets: file.units.map((unit) => ({
      key: unit.id,
      name: `${unit.code} ${unit.name}`,
      columns,
      rows: unit.activities.map((activity) => row(file, activity)),
      spareRows: SPARE_ROWS,
    })),
    labels: {
      cataloguesSheet: text.catalogues,
      newRows: text.newRows,
      version: text.version,
      shareError: text.shareError,
      choiceWarning: text.choiceWarning,
    },
  }
}

/** A row without line or process shows the text as it was written, which is no value of the catalogue. */
function row(file: PlanFile, activity: Activity): EditableRow {
  return {
    key: activity.id,
    cells: {
      code: activity.code,
      line: catalogueLabel(file, activity) || activity.lineText || null,
      activity: activity.name,
      result: activity.expectedResult || null,
      means: activity.means.join('\n') || null,
      responsible: activity.responsibleText || null,
      ...Object.fromEntries(monthKeys.map((key, index) => [key, activity.months[index] ?? null])),
    },
  }
}
