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
import { latestSent } from './actions/conformity/latestSent.ts'
import { reportConformity } from './actions/conformity/readConformity.ts'
import { reviewReportConformity, withdrawReportConformity } from './actions/conformity/reviewConformity.ts'
import { discardCorrection } from './actions/corrections/discardCorrection.ts'
import { corrections } from './actions/corrections/readCorrections.ts'
import { saveCorrection } from './actions/corrections/saveCorrection.ts'
import { takeCorrectionStep } from './actions/corrections/takeCorrectionStep.ts'
import { closeMonths } from './actions/cuts/closeMonths.ts'
import { cutDocument } from './actions/cuts/downloadCutDocument.ts'
import { cutPreview } from './actions/cuts/previewCut.ts'
import { cut, downloadCut } from './actions/cuts/readCut.ts'
import { reopenMonth } from './actions/cuts/reopenMonth.ts'
import { closeEvaluation } from './actions/evaluations/closeEvaluation.ts'
import { evaluationMinutes } from './actions/evaluations/evaluationMinutes.ts'
import { openEvaluation } from './actions/evaluations/openEvaluation.ts'
import { downloadEvaluation, evaluation } from './actions/evaluations/readEvaluation.ts'
import { evaluations } from './actions/evaluations/readEvaluations.ts'
import { saveUnitEvaluation } from './actions/evaluations/saveUnitEvaluation.ts'
import { takeEvaluationStep } from './actions/evaluations/takeEvaluationStep.ts'
import { executionReportDocument } from './actions/execution/downloadReport.ts'
import { executionReportDraft } from './actions/execution/executionReportDraft.ts'
import { issueReport } from './actions/execution/issueReport.ts'
import { executionReport, narrativeVersion } from './actions/execution/readReport.ts'
import { executionReports } from './actions/execution/readReports.ts'
import { saveNarrative } from './actions/execution/saveNarrative.ts'
import { addExtract } from './actions/extracts/addExtract.ts'
import { personsInYear } from './actions/extracts/readPersonsInYear.ts'
import { giveInstruction } from './actions/followUps/giveInstruction.ts'
import { downloadAnswerFile, followUp, followUps, instructionGround } from './actions/followUps/readFollowUps.ts'
import { takeFollowUpStep } from './actions/followUps/takeFollowUpStep.ts'
import { healthFile } from './actions/health/healthFile.ts'
import { health, healthList } from './actions/health/readHealthPage.ts'
import { myMonth } from './actions/myMonth.ts'
import { downloadEvidence, showEvidence } from './actions/readEvidence.ts'
import { report } from './actions/readReport.ts'
import { addRegister } from './actions/registers/addRegister.ts'
import { changeRegister } from './actions/registers/changeRegister.ts'
import { registers } from './actions/registers/readRegisters.ts'
import { removeEvidenceFile } from './actions/removeEvidenceFile.ts'
import { saveReport } from './actions/saveReport.ts'
import { saveReports } from './actions/saveReports.ts'
import { takeReportStep } from './actions/takeReportStep.ts'
import { unitWeights } from './actions/unitWeights/readUnitWeights.ts'
import { setUnitWeights } from './actions/unitWeights/setUnitWeights.ts'
import { unitYear } from './actions/unitYear/readUnitYear.ts'
import { drawSample } from './actions/verification/drawSample.ts'
import { giveVerdicts } from './actions/verification/giveVerdicts.ts'
import { sampleFile, samplePreview } from './actions/verification/readDraw.ts'
import { sample, samples } from './actions/verification/readSamples.ts'
import { verified } from './actions/verification/readVerified.ts'

export const monitoringRoutes: BoundRoute[] = [
  ...[myMonth, report, saveReport, saveReports, takeReportStep],
  ...[reportConformity, latestSent, reviewReportConformity, withdrawReportConformity],
  ...[corrections, saveCorrection, discardCorrection, takeCorrectionStep],
  ...[closings, setClosingRule, extendClosing, withdrawExtension, reopenMonth],
  ...[unitWeights, setUnitWeights],
  ...[cutPreview, closeMonths, cut, downloadCut, cutDocument],
  ...[executionReports, executionReport, narrativeVersion, saveNarrative, issueReport],
  ...[executionReportDraft, executionReportDocument],
  ...[evaluations, openEvaluation, evaluation, saveUnitEvaluation, takeEvaluationStep],
  ...[closeEvaluation, downloadEvaluation, evaluationMinutes],
  ...[followUps, followUp, instructionGround, giveInstruction, takeFollowUpStep, downloadAnswerFile],
  ...[addEvidenceFile, removeEvidenceFile, downloadEvidence, showEvidence],
  ...[registers, addRegister, changeRegister, addExtract, personsInYear],
  ...[board, health, healthList, healthFile, unitYear],
  ...[samples, samplePreview, drawSample, sample, sampleFile, giveVerdicts, verified],
  ...[compliance, complianceRows, reprogrammed, complianceActivity, complianceFile, complianceDictionary],
]
