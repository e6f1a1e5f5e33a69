import { lazyPage, type Page } from '../../../ui/page.ts'
import { strategyText } from '../messages.es.ts'

export const strategyPages: Page[] = [
  lazyPage('/estrategia', strategyText.title, () => import('./StrategyPage.tsx'), 'StrategyPage'),
  lazyPage(
    '/estrategia/objetivos/$objectiveId',
    strategyText.objectiveTitle,
    () => import('./ObjectivePage.tsx'),
    'ObjectivePage',
  ),
  lazyPage(
    '/estrategia/nuevo',
    strategyText.newTitle,
    () => import('./StrategicPlanForm.tsx').then(({ StrategicPlanForm }) => ({ StrategicPlanForm })),
    'StrategicPlanForm',
  ),
  lazyPage(
    '/estrategia/planes/$planId/cambiar',
    strategyText.editTitle,
    () => import('./StrategicPlanForm.tsx').then(({ EditStrategicPlanPage }) => ({ EditStrategicPlanPage })),
    'EditStrategicPlanPage',
  ),
]
