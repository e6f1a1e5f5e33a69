import { DomainError } from '../../../kernel/domainError.ts'
import { act, type Tx } from '../../platform/index.ts'
import { reviewRoutes } from '../contracts/review.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import type { Finding, RepairCode } from '../model/review/finding.ts'
import { previewRepairs, type RepairPreview } from '../model/review/repairPreview.ts'
import { listActivities } from '../store/activityStore.ts'
import { getPlanForChange } from '../store/planStore.ts'
import { listPlanUnits } from '../store/planUnitStore.ts'
import { catalogueOf } from './catalogueOf.ts'
import { type ChangeGround, commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'
import { findingsIn } from './reviewedPlan.ts'

/**
 * The findings that somebody saw and that are still there.
 *
 * @throws DomainError `operations.findingsGone` when none is.
 */
export function findingsSeen(all: readonly Finding[], fingerprints: readonly string[]): Finding[] {
  const wanted = new Set(fingerprints)
  const seen = all.filter((finding) => wanted.has(finding.fingerprint))
  if (seen.length === 0) throw new DomainError('operations.findingsGone', 'conflict', { findings: wanted.size })
  return seen
}

/** Every finding of a plan now, read under its lock. */
async function lockFindings(tx: Tx, planYear: number, today: string): Promise<Finding[]> {
  const plan = await getPlanForChange(tx, planYear)
  const { year } = plan
  const units = await listPlanUnits(tx, plan, today)
  const activities = await listActivities(tx, plan.id)
  return findingsIn({ year, units, activities, catalogue: await catalogueOf(tx, plan) })
}

type Loaded = { ground: ChangeGround; repair: RepairPreview; skipped: number }

async function loadRepair(
  tx: Tx,
  input: { year: number; fingerprints: readonly string[]; repairCode: RepairCode },
  today: string,
): Promise<Loaded> {
  const findings = findingsSeen(await lockFindings(tx, input.year, today), input.fingerprints)
  const missing = new Set(input.fingerprints).size - findings.length
  const changed = findings.flatMap((finding) =>
    finding.repairs.flatMap((repair) => repair.changes.map((change) => change.activityId)),
  )
  const ground = await loadGround({ tx }, input.year, changed)
  const repair = previewRepairs([...ground.activities.values()], findings, input.repairCode)
  if (repair.changes.length === 0)
    throw new DomainError('operations.findingsGone', 'conflict', { findings: findings.length })
  const kept = new Set(repair.items.map((item) => item.activityId))
  const activities = new Map([...ground.activities].filter(([id]) => kept.has(id)))
  return {
    ground: { ...ground, activities },
    repair,
    skipped: missing + repair.skipped.length,
  }
}

export const applyRepair = act({
  route: reviewRoutes.applyRepair,
  load: ({ tx, input, today }) => loadRepair(tx, input, today),
  authorize: (actor, { ground }) => {
    const scope = unitsOf(ground)
    const assignment = mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { ground, repair, skipped } = context.resource
    const { repairCode } = context.input
    demandEditable(ground)
    const changeId = await commitChanges(context, ground, {
      kind: 'repair',
      summary: repairCode,
      changes: repair.changes,
    })
    const units = unitsOf(ground)
    return {
      answer: { changeId, activities: repair.items.length, cells: repair.cells, units: repair.units, skipped },
      log: {
        things: repair.items.map((item) => `operations.activity:${item.activityId}`),
        unitId: units.length === 1 ? (units[0] ?? null) : null,
        data: { changeId, repairCode, changes: repair.changes },
      },
    }
  },
})
