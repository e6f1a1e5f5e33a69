import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

export const strategyPages: Page[] = [
  lazyPage('/estrategia', pageTitles.plan, () => import('./StrategyPage.tsx'), 'StrategyPage'),
  lazyPage(
    '/estrategia/objetivos/$objectiveId',
    pageTitles.objective,
    () => import('./ObjectivePage.tsx'),
    'ObjectivePage',
  ),
  lazyPage(
    '/estrategia/nuevo',
    pageTitles.newPlan,
    () => import('./StrategicPlanForm.tsx').then(({ StrategicPlanForm }) => ({ StrategicPlanForm })),
    'StrategicPlanForm',
  ),
  lazyPage(
    '/estrategia/planes/$planId/cambiar',
    pageTitles.editPlan,
    () => import('./StrategicPlanForm.tsx').then(({ EditStrategicPlanPage }) => ({ EditStrategicPlanPage })),
    'EditStrategicPlanPage',
  ),
]
