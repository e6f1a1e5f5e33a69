export { acceptFindings } from './actions/acceptFindings.ts'
export { addActivities } from './actions/addActivities.ts'
export { annulActivities } from './actions/annulActivities.ts'
export { bringPlanIntoForce } from './actions/approval/bringPlanIntoForce.ts'
export { extendPhase, saveCalendar } from './actions/approval/formulationCalendar.ts'
export { addObservation, answerObservation, settleObservation } from './actions/approval/observations.ts'
export { openRound } from './actions/approval/openRound.ts'
export { authorizePlan, elaboratePlan, endorsePlan } from './actions/approval/planSteps.ts'
export {
  endorseUnitPlans,
  observeUnitPlans,
  reviewUnitPlans,
  submitUnitPlan,
} from './actions/approval/unitPlanSteps.ts'
export { changeActivities } from './actions/changeActivities.ts'
export { copyPlan } from './actions/copyPlan.ts'
export { createPlan } from './actions/createPlan.ts'
export { saveFrontMatter } from './actions/frontMatter.ts'
export { acceptImport } from './actions/imports/acceptImport.ts'
export { decideImport } from './actions/imports/decideImport.ts'
export { stageImport } from './actions/imports/stageImport.ts'
export { createTemplate } from './actions/keepTemplate.ts'
export { pushTemplate } from './actions/pushTemplate.ts'
export { activities } from './actions/readActivities.ts'
export { findings, findingsOfGroup } from './actions/readFindings.ts'
export { readPlanFile } from './actions/readPlanFile.ts'
export { listTemplates } from './actions/readTemplates.ts'
export { type ImportedPlan, type ImportIssue, importedPlanSchema } from './model/planImport/importedPlan.ts'
export { operationsRoutes } from './routes.ts'
