import type { BoundRoute } from '../platform/index.ts'
import { addEvidenceFile } from './actions/addEvidenceFile.ts'
import { board } from './actions/board/readBoard.ts'
import { extendClosing } from './actions/closings/extendClosing.ts'
import { closings } from './actions/closings/readClosings.ts'
import { setClosingRule } from './actions/closings/setClosingRule.ts'
import { withdrawExtension } from './actions/closings/withdrawExtension.ts'
import { complianceDictionary, complianceFile } from './actions/compliance/complianceFile.ts'
import { complianceActivity } from './actions/compliance/readActivity.ts'
import { compliance } from './actions/compliance/readCompliance.ts'
import { reprogrammed } from './actions/compliance/readReprogrammed.ts'
import { complianceRows } from './actions/compliance/readRows.ts'
import { closeMonths } from './actions/cuts/closeMonths.ts'
import { cutPreview } from './actions/cuts/previewCut.ts'
import { cut, downloadCut } from './actions/cuts/readCut.ts'
import { reopenMonth } from './actions/cuts/reopenMonth.ts'
import { myMonth } from './actions/myMonth.ts'
import { downloadEvidence, showEvidence } from './actions/readEvidence.ts'
import { removeEvidenceFile } from './actions/removeEvidenceFile.ts'
import { saveReport } from './actions/saveReport.ts'
import { saveReports } from './actions/saveReports.ts'
import { takeReportStep } from './actions/takeReportStep.ts'

export const monitoringRoutes: BoundRoute[] = [
  ...[myMonth, saveReport, saveReports, takeReportStep],
  ...[closings, setClosingRule, extendClosing, withdrawExtension, reopenMonth],
  ...[cutPreview, closeMonths, cut, downloadCut],
  ...[addEvidenceFile, removeEvidenceFile, downloadEvidence, showEvidence],
  board,
  ...[compliance, complianceRows, reprogrammed, complianceActivity, complianceFile, complianceDictionary],
]
