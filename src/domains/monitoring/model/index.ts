export type { DemandFigures, ReportCoverage } from './compliance/demandFigures.ts'
export {
  type CutReading,
  type Figures,
  figuresBy,
  figuresOf,
  type Means,
  partOfWay,
  readCut,
  type UnitWay,
  unitWays,
} from './compliance/figures.ts'
export type { Fraction } from './compliance/fraction.ts'
export type { Cut, DemandSheet, MonitoredActivity, Programme } from './compliance/monitoredActivity.ts'
export { percentHundredths } from './compliance/percentHundredths.ts'
export { type ProgrammedCurve, programmedCurves } from './compliance/programmedCurve.ts'
export { type Progress, type ProgressState, progressOf } from './compliance/progress.ts'
export { monthStatus, type ProgressStatus, statusOf } from './compliance/status.ts'
export { defaultThresholds, type Thresholds } from './compliance/thresholds.ts'
export type { ReportConformity } from './conformity/reportConformity.ts'
export type { Correction } from './correction.ts'
export { isBehind, isDue, reportForm } from './dueMonth.ts'
export type { ExecutionReport } from './execution/executionReport.ts'
export type { Narrative } from './execution/narrative.ts'
export { instructors } from './followUp/followUpWorkflow.ts'
