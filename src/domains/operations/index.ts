export { acceptFindings } from './actions/acceptFindings.ts'
export { addActivities } from './actions/addActivities.ts'
export { annulActivities } from './actions/annulActivities.ts'
export { bringPlanIntoForce } from './actions/approval/bringPlanIntoForce.ts'
export { extendPhase, formulationCalendar, saveCalendar } from './actions/approval/formulationCalendar.ts'
export { addObservation, answerObservation, settleObservation } from './actions/approval/observations.ts'
export { openRound } from './actions/approval/openRound.ts'
export { annulPlan, authorizePlan, elaboratePlan, endorsePlan } from './actions/approval/planSteps.ts'
export { approval } from './actions/approval/readApproval.ts'
export { versions } from './actions/approval/readVersions.ts'
export {
  endorseUnitPlans,
  observeUnitPlans,
  reviewUnitPlans,
  submitUnitPlan,
} from './actions/approval/unitPlanSteps.ts'
export { type Verification, verificationOf } from './actions/approval/verifyDocument.ts'
export { versionBytes } from './actions/approval/versionBytes.ts'
export { changeActivities } from './actions/changeActivities.ts'
export { answerTransfer } from './actions/changes/answerTransfer.ts'
export { saveChangeWindows } from './actions/changes/changeWindows.ts'
export { decideChangeRequest } from './actions/changes/decideRequest.ts'
export { changeRequest, changeRequests } from './actions/changes/readRequests.ts'
export {
  endorseChangeRequest,
  returnChangeRequest,
  submitChangeRequest,
  withdrawChangeRequest,
} from './actions/changes/requestSteps.ts'
export { openChangeRequest, saveChangeRequest } from './actions/changes/writeRequest.ts'
export { changesThroughYear, type PlanChange } from './actions/changesThroughYear.ts'
export { checkAddressOf } from './actions/checkAddressOf.ts'
export { closeYear } from './actions/closing/closeYear.ts'
export { yearClosing } from './actions/closing/readClosings.ts'
export { confirmClosing, declareClosing } from './actions/closing/unitClosingSteps.ts'
export { returnClosing, saveClosing } from './actions/closing/writeClosing.ts'
export { ledTemplates } from './actions/conformity/ledTemplates.ts'
export { conformity, conformityOfType } from './actions/conformity/readConformity.ts'
export { reviewConformity } from './actions/conformity/reviewConformity.ts'
export { askCoordination } from './actions/coordination/askCoordination.ts'
export { coordination } from './actions/coordination/readCoordination.ts'
export { takeCoordinationStep } from './actions/coordination/takeCoordinationStep.ts'
export { copyPlan } from './actions/copyPlan.ts'
export { createPlan } from './actions/createPlan.ts'
export { fillOrder, handOrderOut } from './actions/documentOrder.ts'
export { saveFrontMatter } from './actions/frontMatter.ts'
export { acceptImport } from './actions/imports/acceptImport.ts'
export { decideImport } from './actions/imports/decideImport.ts'
export { stageImport } from './actions/imports/stageImport.ts'
export { createTemplate } from './actions/keepTemplate.ts'
export { nameOperationsThings } from './actions/nameThings.ts'
export { type PlanAgenda, planAgenda } from './actions/planAgenda.ts'
export {
  type PlanInForce,
  planAloneInForce,
  planHeldInForce,
  planInForce,
  plansInForce,
} from './actions/planInForce.ts'
export { planThroughYear, type YearOfPlan } from './actions/planThroughYear.ts'
export { pushTemplate } from './actions/pushTemplate.ts'
export { activities } from './actions/readActivities.ts'
export { findings, findingsOfGroup } from './actions/readFindings.ts'
export { readPlanFile } from './actions/readPlanFile.ts'
export { listTemplates } from './actions/readTemplates.ts'
export { newVerificationCode, registerBytes } from './actions/records/registerBytes.ts'
export { prepareSettlement } from './actions/reorganisation/prepareSettlement.ts'
export { reorganisation, settlement } from './actions/reorganisation/readSettlement.ts'
export { auditScope } from './actions/sample/auditScope.ts'
export { downloadSample } from './actions/sample/downloadSample.ts'
export { nameSectionSigners } from './actions/sections/nameSectionSigners.ts'
export { sections } from './actions/sections/readSections.ts'
export { signSection } from './actions/sections/signSection.ts'
export { closeSession } from './actions/sessions/closeSession.ts'
export { planSession } from './actions/sessions/readSessions.ts'
export { openSession } from './actions/sessions/writeSession.ts'
export { controlOf } from './documents/planFrame.ts'
export { type VerificationView, verificationPage } from './documents/verificationPage.ts'
export { type ImportedPlan, type ImportIssue, importedPlanSchema } from './model/planImport/importedPlan.ts'
export type { PlanRecord } from './model/records/planRecord.ts'
export { operationsRoutes } from './routes.ts'
export { listUnitsOfActivities } from './store/activityStore.ts'
export { findRecordOf } from './store/recordStore.ts'
export { listLeadUnits } from './store/templateStore.ts'
