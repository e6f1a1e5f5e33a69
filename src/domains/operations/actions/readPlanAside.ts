import { query } from '../../platform/index.ts'
import { planReadRoutes } from '../contracts/planReads.ts'
import { describeFinding } from '../model/review/reviewText.es.ts'
import { planOf } from './planMemory.ts'
import { openFindings } from './reviewedPlan.ts'

export const catalogue = query(planReadRoutes.catalogue, async ({ db, input, today }) => {
  const { perspectives, objectives, lines, processes } = (await planOf(db, input.year, today)).catalogue
  return {
    perspectives: perspectives.map(({ id, number, name }) => ({ id, number, name })),
    objectives: [...objectives],
    lines: [...lines],
    processes: processes.map(({ id, name, objectiveId, withdrawn }) => ({ id, name, objectiveId, withdrawn })),
  }
})

export const doubts = query(planReadRoutes.doubts, async ({ db, input, today }) => {
  const asked = openFindings(await planOf(db, input.year, today)).filter(
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

export const acceptedDoubts = query(planReadRoutes.acceptedDoubts, async ({ db, input, today }) => {
  const { accepted } = await planOf(db, input.year, today)
  return { fingerprints: [...accepted] }
})
