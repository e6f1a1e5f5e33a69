import type { BoundRoute } from '../platform/index.ts'
import { myMonth } from './actions/myMonth.ts'
import { saveReport } from './actions/saveReport.ts'
import { takeReportStep } from './actions/takeReportStep.ts'

export const monitoringRoutes: BoundRoute[] = [myMonth, saveReport, takeReportStep]
