export { type CatalogueData, catalogueDataSchema } from './catalogueData.ts'
export type { CatalogueDifference } from './catalogueParts.ts'
export { compareLineCodes, lineCodeOf, lineTextKey, objectiveNumberOf } from './lineCode.ts'
export type {
  Alignment,
  Catalogue,
  Objective,
  Perspective,
  PlanValue,
  Process,
  ProcessKind,
  StrategicLine,
  StrategicPlan,
  StrategicTree,
} from './strategicPlan.ts'
export { planOfYear } from './strategicPlan.ts'
export { type LinkCandidate, suggestLink } from './suggestLink.ts'
