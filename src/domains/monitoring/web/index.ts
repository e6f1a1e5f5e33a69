import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** The dialog in which an instruction is given, for the frame around all pages; fetched when somebody first opens it. */
export const loadInstructionDialog = () => import('./followUps/InstructionDialog.tsx')

/** What keeps and sends the reports that are written without a line, for the frame. */
export const loadQueueKeeper = () => import('./queue/QueueKeeper.tsx')
export const loadLeaveDialog = () => import('./queue/LeaveDialog.tsx')
export const loadLeaving = () => import('./queue/leaving.ts')

/** Pages on which what is written without a line stays in the browser and goes when it is back. */
export function isWrittenOffline(path: string): boolean {
  return /^\/seguimiento(\/\d{4}(\/\d{1,2}\/[^/]+)?)?$/u.test(path)
}

const followUpsPage = () => import('./followUps/FollowUpsPage.tsx')

/** Pages of this domain inside the frame. */
export const monitoringPages: readonly Page[] = [
  lazyPage('/seguimiento', pageTitles.start, () => import('./start/StartPage.tsx'), 'StartPage'),
  lazyPage('/seguimiento/$year', pageTitles.month, () => import('./month/MyMonthPage.tsx'), 'MyMonthPage'),
  lazyPage('/seguimiento/$year/varias', pageTitles.grid, () => import('./grid/GridPage.tsx'), 'GridPage'),
  lazyPage(
    '/seguimiento/$year/cierres',
    pageTitles.closings,
    () => import('./closings/ClosingsPage.tsx'),
    'ClosingsPage',
  ),
  lazyPage(
    '/seguimiento/$year/pesos',
    pageTitles.unitWeights,
    () => import('./unitWeights/UnitWeightsPage.tsx'),
    'UnitWeightsPage',
  ),
  lazyPage('/tablero', pageTitles.board, () => import('./start/StartPage.tsx'), 'BoardStartPage'),
  lazyPage('/seguimiento/$year/tablero', pageTitles.board, () => import('./board/BoardPage.tsx'), 'BoardPage'),
  lazyPage('/seguimiento/$year/salud', pageTitles.health, () => import('./health/HealthPage.tsx'), 'HealthPage'),
  lazyPage(
    '/seguimiento/$year/salud/$list',
    pageTitles.healthList,
    () => import('./health/HealthListPage.tsx'),
    'HealthListPage',
  ),
  lazyPage(
    '/seguimiento/$year/unidades/$unitId/ano',
    pageTitles.unitYear,
    () => import('./unitYear/UnitYearPage.tsx'),
    'UnitYearPage',
  ),
  lazyPage('/seguimiento/$year/cortes/$number', pageTitles.cut, () => import('./compliance/CutPage.tsx'), 'CutPage'),
  lazyPage(
    '/seguimiento/$year/$month/$activityId',
    pageTitles.report,
    () => import('./report/ReportPage.tsx'),
    'ReportPage',
  ),
  lazyPage(
    '/seguimiento/$year/cumplimiento',
    pageTitles.compliance,
    () => import('./compliance/CompliancePage.tsx'),
    'CompliancePage',
  ),
  lazyPage(
    '/seguimiento/$year/cumplimiento/cifra',
    pageTitles.complianceGroup,
    () => import('./compliance/GroupPage.tsx'),
    'GroupPage',
  ),
  lazyPage(
    '/seguimiento/$year/cumplimiento/actividad/$activityId',
    pageTitles.complianceActivity,
    () => import('./compliance/ActivityPage.tsx'),
    'ActivityPage',
  ),
  lazyPage(
    '/seguimiento/$year/reprogramacion',
    pageTitles.reprogrammed,
    () => import('./compliance/ReprogrammedPage.tsx'),
    'ReprogrammedPage',
  ),
  lazyPage(
    '/seguimiento/$year/informes',
    pageTitles.executionReports,
    () => import('./execution/ReportsPage.tsx'),
    'ReportsPage',
  ),
  lazyPage(
    '/seguimiento/$year/informes/$number/$period',
    pageTitles.executionReport,
    () => import('./execution/ExecutionReportPage.tsx'),
    'ExecutionReportPage',
  ),
  lazyPage(
    '/seguimiento/$year/evaluacion',
    pageTitles.evaluations,
    () => import('./evaluations/EvaluationsPage.tsx'),
    'EvaluationsPage',
  ),
  lazyPage(
    '/seguimiento/$year/evaluacion/$quarter',
    pageTitles.evaluation,
    () => import('./evaluations/EvaluationPage.tsx'),
    'EvaluationPage',
  ),
  lazyPage(
    '/seguimiento/$year/verificacion',
    pageTitles.samples,
    () => import('./verification/SamplesPage.tsx'),
    'SamplesPage',
  ),
  lazyPage(
    '/seguimiento/$year/verificacion/$number',
    pageTitles.sample,
    () => import('./verification/SamplePage.tsx'),
    'SamplePage',
  ),
  lazyPage(
    '/seguimiento/$year/conformidad',
    pageTitles.conformity,
    () => import('./conformity/ConformityPage.tsx'),
    'ConformityPage',
  ),
  lazyPage('/seguimiento/$year/compromisos', pageTitles.commitments, followUpsPage, 'CommitmentsPage'),
  lazyPage('/seguimiento/instrucciones', pageTitles.instructions, followUpsPage, 'InstructionsPage'),
  lazyPage(
    '/seguimiento/registros',
    pageTitles.registers,
    () => import('./registers/RegistersPage.tsx'),
    'RegistersPage',
  ),
  lazyPage(
    '/seguimiento/pendientes/$id',
    pageTitles.followUp,
    () => import('./followUps/FollowUpPage.tsx'),
    'FollowUpPage',
  ),
]
