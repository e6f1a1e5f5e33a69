import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** Pages of the plan itself: list, units, unit plan, months, consolidated, activity, year, search. */
export const planPages: readonly Page[] = [
  lazyPage('/', pageTitles.plans, () => import('./plans/PlansPage.tsx'), 'PlansPage'),
  lazyPage('/plan/$year', pageTitles.units, () => import('./units/UnitsPage.tsx'), 'UnitsPage'),
  lazyPage(
    '/plan/$year/unidades/$unitId',
    pageTitles.unitPlan,
    () => import('./unitPlan/UnitPlanPage.tsx'),
    'UnitPlanPage',
  ),
  lazyPage(
    '/plan/$year/unidades/$unitId/meses',
    pageTitles.months,
    () => import('./programming/ProgrammingPage.tsx'),
    'UnitProgrammingPage',
  ),
  lazyPage(
    '/plan/$year/meses',
    pageTitles.months,
    () => import('./programming/ProgrammingPage.tsx'),
    'PlanProgrammingPage',
  ),
  lazyPage(
    '/plan/$year/consolidado',
    pageTitles.consolidated,
    () => import('./consolidated/ConsolidatedPage.tsx'),
    'ConsolidatedPage',
  ),
  lazyPage('/plan/$year/ano', pageTitles.year, () => import('./yearLoad/YearPages.tsx'), 'PlanYearPage'),
  lazyPage(
    '/plan/$year/unidades/$unitId/ano',
    pageTitles.unitYear,
    () => import('./yearLoad/YearPages.tsx'),
    'UnitYearPage',
  ),
  lazyPage(
    '/plan/$year/unidades/$unitId/nueva',
    pageTitles.newActivity,
    () => import('./activity/NewActivityPage.tsx'),
    'NewActivityPage',
  ),
  lazyPage(
    '/plan/$year/actividades/$activityId',
    pageTitles.activity,
    () => import('./activity/ActivityPage.tsx'),
    'ActivityPage',
  ),
  lazyPage('/plan/$year/buscar', pageTitles.search, () => import('./search/SearchPage.tsx'), 'SearchPage'),
]
