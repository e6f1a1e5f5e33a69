import type { BoundRoute } from '../platform/index.ts'
import { addActivities } from './actions/addActivities.ts'
import { annulActivities } from './actions/annulActivities.ts'
import { applyRoundTrip } from './actions/applyRoundTrip.ts'
import { changeActivities } from './actions/changeActivities.ts'
import { createPlan, openUnitPlan } from './actions/createPlan.ts'
import { downloadDictionary, downloadPlan } from './actions/downloadPlan.ts'
import { acceptImport } from './actions/imports/acceptImport.ts'
import { decideImport } from './actions/imports/decideImport.ts'
import { describeImportLayout } from './actions/imports/describeImportLayout.ts'
import { discardImport } from './actions/imports/discardImport.ts'
import { importDoubts } from './actions/imports/importDoubts.ts'
import { importPreview } from './actions/imports/importPreview.ts'
import { importReport, readImportReport } from './actions/imports/importReport.ts'
import { importRows } from './actions/imports/importRows.ts'
import { listImports } from './actions/imports/listImports.ts'
import { mapImportColumns } from './actions/imports/mapImportColumns.ts'
import { stageImport } from './actions/imports/stageImport.ts'
import { undoImport } from './actions/imports/undoImport.ts'
import { previewRoundTrip } from './actions/previewRoundTrip.ts'
import { activities, activity } from './actions/readActivities.ts'
import { acceptedDoubts, catalogue, doubts } from './actions/readPlanAside.ts'
import { listPlans, overview, unitPlan } from './actions/readPlans.ts'
import { saveMonths } from './actions/saveMonths.ts'
import { undoChange } from './actions/undoChange.ts'

export const operationsRoutes: BoundRoute[] = [
  listPlans,
  createPlan,
  openUnitPlan,
  overview,
  unitPlan,
  catalogue,
  doubts,
  acceptedDoubts,
  activities,
  activity,
  addActivities,
  changeActivities,
  saveMonths,
  annulActivities,
  undoChange,
  stageImport,
  listImports,
  importPreview,
  importRows,
  importDoubts,
  decideImport,
  describeImportLayout,
  mapImportColumns,
  acceptImport,
  undoImport,
  discardImport,
  readImportReport,
  importReport,
  downloadPlan,
  downloadDictionary,
  previewRoundTrip,
  applyRoundTrip,
]
