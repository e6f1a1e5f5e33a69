import { query } from '../../platform/index.ts'
import { planReadRoutes } from '../contracts/planReads.ts'
import { describeFinding } from '../model/review/reviewText.es.ts'
import { listAcceptances } from '../store/acceptanceStore.ts'
import { getPlan } from '../store/planStore.ts'
import { listPlanUnits } from '../store/planUnitStore.ts'
import { activitiesOf } from './planMemory.ts'
import { catalogueOf, openFindings } from './reviewedPlan.ts'

export const catalogue = query(planReadRoutes.catalogue, async ({ db, input }) => {
  const { perspectives, objectives, lines, processes } = await catalogueOf(db, await getPlan(db, input.year))
  return {
    perspectives: perspectives.map(({ id, number, name }) => ({ id, number, name })),
    objectives: [...objectives],
    lines: [...lines],
    processes: processes.map(({ id, name, objectiveId, withdrawn }) => ({ id, name, objectiveId, withdrawn })),
  }
})

export const doubts = query(planReadRoutes.doubts, async ({ db, input, today }) => {
  const plan = await getPlan(db, input.year)
  const units = await listPlanUnits(db, plan, today)
  const open = await openFindings(db, plan, units, await activitiesOf(db, plan))
  const asked = open.filter(
    (finding) =>
      finding.unitId === input.unitId && (input.activityId === undefined || finding.activityId === input.activityId),
  )
  return {
    doubts: asked.map((finding) => {
      const { title, explanation } = describeFinding(finding)
      return { rule: finding.rule, severity: finding.severity, title, explanation, activityId: finding.activityId }
    }),
  }
})

export const acceptedDoubts = query(planReadRoutes.acceptedDoubts, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  return { fingerprints: (await listAcceptances(db, plan.id)).map((acceptance) => acceptance.fingerprint) }
})
