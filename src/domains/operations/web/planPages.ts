import { lazyPage, type Page } from '../../../ui/page.ts'
import { activityText, monthsText, plansText, planText, searchText, yearText } from '../messages.es.ts'

/** Pages of the plan itself: list, units, unit plan, months, consolidated, activity, year, search. */
export const planPages: readonly Page[] = [
  lazyPage('/', plansText.title, () => import('./plans/PlansPage.tsx'), 'PlansPage'),
  lazyPage('/plan/$year', planText.tabUnits, () => import('./units/UnitsPage.tsx'), 'UnitsPage'),
  lazyPage(
    '/plan/$year/unidades/$unitId',
    planText.tabPlan,
    () => import('./unitPlan/UnitPlanPage.tsx'),
    'UnitPlanPage',
  ),
  lazyPage(
    '/plan/$year/unidades/$unitId/meses',
    monthsText.title,
    () => import('./programming/ProgrammingPage.tsx'),
    'UnitProgrammingPage',
  ),
  lazyPage(
    '/plan/$year/meses',
    monthsText.title,
    () => import('./programming/ProgrammingPage.tsx'),
    'PlanProgrammingPage',
  ),
  lazyPage(
    '/plan/$year/consolidado',
    planText.tabConsolidated,
    () => import('./consolidated/ConsolidatedPage.tsx'),
    'ConsolidatedPage',
  ),
  lazyPage('/plan/$year/ano', planText.tabYear, () => import('./yearLoad/YearPages.tsx'), 'PlanYearPage'),
  lazyPage(
    '/plan/$year/unidades/$unitId/ano',
    yearText.unitTitle,
    () => import('./yearLoad/YearPages.tsx'),
    'UnitYearPage',
  ),
  lazyPage(
    '/plan/$year/unidades/$unitId/nueva',
    activityText.newTitle,
    () => import('./activity/NewActivityPage.tsx'),
    'NewActivityPage',
  ),
  lazyPage(
    '/plan/$year/actividades/$activityId',
    planText.activity,
    () => import('./activity/ActivityPage.tsx'),
    'ActivityPage',
  ),
  lazyPage('/plan/$year/buscar', searchText.submit, () => import('./search/SearchPage.tsx'), 'SearchPage'),
]
