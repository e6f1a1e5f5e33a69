import type { BoundRoute } from '../platform/index.ts'
import { acceptFindings, withdrawAcceptance } from './actions/acceptFindings.ts'
import { acceptTemplateChange } from './actions/acceptTemplateChange.ts'
import { addActivities } from './actions/addActivities.ts'
import { annulActivities } from './actions/annulActivities.ts'
import { applyRepair } from './actions/applyRepair.ts'
import { applyRoundTrip } from './actions/applyRoundTrip.ts'
import { bringPlanIntoForce } from './actions/approval/bringPlanIntoForce.ts'
import { compareVersions } from './actions/approval/compareVersions.ts'
import { compareVersionsFile } from './actions/approval/compareVersionsFile.ts'
import { downloadVersion } from './actions/approval/downloadVersion.ts'
import { extendPhase, formulationCalendar, saveCalendar } from './actions/approval/formulationCalendar.ts'
import { addObservation, answerObservation, settleObservation } from './actions/approval/observations.ts'
import { openRound } from './actions/approval/openRound.ts'
import { annulPlan, authorizePlan, elaboratePlan, endorsePlan, returnPlan } from './actions/approval/planSteps.ts'
import { approval, unitApproval } from './actions/approval/readApproval.ts'
import { observations } from './actions/approval/readObservations.ts'
import { versions } from './actions/approval/readVersions.ts'
import { attachSignedCopy, downloadSignedCopy, withdrawSignedCopy } from './actions/approval/signedCopies.ts'
import {
  endorseUnitPlans,
  observeUnitPlans,
  recallUnitPlan,
  reopenUnitPlan,
  reviewUnitPlans,
  submitUnitPlan,
} from './actions/approval/unitPlanSteps.ts'
import { verifyCode, verifyFile } from './actions/approval/verifyDocument.ts'
import { changeActivities } from './actions/changeActivities.ts'
import { answerTransfer } from './actions/changes/answerTransfer.ts'
import { saveChangeWindows } from './actions/changes/changeWindows.ts'
import { decideChangeRequest } from './actions/changes/decideRequest.ts'
import { changeRequest, changeRequestDocument, changeRequests } from './actions/changes/readRequests.ts'
import {
  endorseChangeRequest,
  refuseChangeRequest,
  returnChangeRequest,
  submitChangeRequest,
  withdrawChangeRequest,
} from './actions/changes/requestSteps.ts'
import { attachToChangeRequest, openChangeRequest, saveChangeRequest } from './actions/changes/writeRequest.ts'
import { closeYear, reopenYear } from './actions/closing/closeYear.ts'
import { closingDictionary, closingFile } from './actions/closing/closingFile.ts'
import { bringMoved, linkMoved, movedActivities } from './actions/closing/movedActivities.ts'
import { unitClosing, yearClosing } from './actions/closing/readClosings.ts'
import { confirmClosing, declareClosing, recallClosing } from './actions/closing/unitClosingSteps.ts'
import { returnClosing, saveClosing } from './actions/closing/writeClosing.ts'
import { comparePlans } from './actions/comparePlans.ts'
import { conformity, conformityFile, conformityOfType } from './actions/conformity/readConformity.ts'
import { reviewConformity, withdrawConformity } from './actions/conformity/reviewConformity.ts'
import { askCoordination } from './actions/coordination/askCoordination.ts'
import { coordination } from './actions/coordination/readCoordination.ts'
import { takeCoordinationStep } from './actions/coordination/takeCoordinationStep.ts'
import { copyPlan } from './actions/copyPlan.ts'
import { createPlan, openUnitPlan } from './actions/createPlan.ts'
import { downloadDictionary, downloadPlan } from './actions/downloadPlan.ts'
import { fillInBulk } from './actions/fillInBulk.ts'
import { frontMatter, saveFrontMatter } from './actions/frontMatter.ts'
import { downloadHandedOut, handedOut } from './actions/handedOut.ts'
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
import { changeTemplate, createTemplate, withdrawTemplate } from './actions/keepTemplate.ts'
import { makeTemplateFrom } from './actions/makeTemplateFrom.ts'
import { previewRoundTrip } from './actions/previewRoundTrip.ts'
import { pushTemplate } from './actions/pushTemplate.ts'
import { activities, activity } from './actions/readActivities.ts'
import { findings, findingsOfGroup, previewRepair } from './actions/readFindings.ts'
import { acceptedDoubts, catalogue, doubts } from './actions/readPlanAside.ts'
import { listPlans, overview, unitPlan } from './actions/readPlans.ts'
import { listTemplates, templateDifferences } from './actions/readTemplates.ts'
import { downloadRecord } from './actions/records/downloadRecord.ts'
import { planAtDate } from './actions/reorganisation/planAtDate.ts'
import { prepareSettlement } from './actions/reorganisation/prepareSettlement.ts'
import { reorganisation, settlement } from './actions/reorganisation/readSettlement.ts'
import { auditScope } from './actions/sample/auditScope.ts'
import { downloadSample } from './actions/sample/downloadSample.ts'
import { saveMonths } from './actions/saveMonths.ts'
import { nameSectionSigners } from './actions/sections/nameSectionSigners.ts'
import { sections } from './actions/sections/readSections.ts'
import { signSection } from './actions/sections/signSection.ts'
import { closeSession } from './actions/sessions/closeSession.ts'
import { planSession, planSessions, sessionAttendees } from './actions/sessions/readSessions.ts'
import { openSession, saveSession } from './actions/sessions/writeSession.ts'
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
  handedOut,
  downloadHandedOut,
  downloadDictionary,
  previewRoundTrip,
  applyRoundTrip,
  frontMatter,
  saveFrontMatter,
  findings,
  findingsOfGroup,
  previewRepair,
  applyRepair,
  acceptFindings,
  withdrawAcceptance,
  fillInBulk,
  listTemplates,
  templateDifferences,
  createTemplate,
  makeTemplateFrom,
  changeTemplate,
  withdrawTemplate,
  pushTemplate,
  acceptTemplateChange,
  copyPlan,
  comparePlans,
  approval,
  unitApproval,
  submitUnitPlan,
  recallUnitPlan,
  observeUnitPlans,
  reviewUnitPlans,
  endorseUnitPlans,
  reopenUnitPlan,
  elaboratePlan,
  endorsePlan,
  returnPlan,
  authorizePlan,
  annulPlan,
  bringPlanIntoForce,
  openRound,
  observations,
  addObservation,
  answerObservation,
  settleObservation,
  versions,
  downloadVersion,
  attachSignedCopy,
  withdrawSignedCopy,
  downloadSignedCopy,
  downloadRecord,
  verifyCode,
  verifyFile,
  compareVersions,
  compareVersionsFile,
  formulationCalendar,
  saveCalendar,
  extendPhase,
  changeRequests,
  changeRequest,
  changeRequestDocument,
  openChangeRequest,
  saveChangeRequest,
  attachToChangeRequest,
  submitChangeRequest,
  withdrawChangeRequest,
  returnChangeRequest,
  endorseChangeRequest,
  refuseChangeRequest,
  answerTransfer,
  decideChangeRequest,
  saveChangeWindows,
  reorganisation,
  settlement,
  prepareSettlement,
  planAtDate,
  coordination,
  askCoordination,
  takeCoordinationStep,
  conformity,
  conformityFile,
  conformityOfType,
  reviewConformity,
  withdrawConformity,
  yearClosing,
  unitClosing,
  saveClosing,
  declareClosing,
  recallClosing,
  confirmClosing,
  returnClosing,
  closeYear,
  reopenYear,
  closingFile,
  closingDictionary,
  movedActivities,
  bringMoved,
  linkMoved,
  sections,
  nameSectionSigners,
  signSection,
  planSessions,
  planSession,
  sessionAttendees,
  openSession,
  saveSession,
  closeSession,
  auditScope,
  downloadSample,
]
