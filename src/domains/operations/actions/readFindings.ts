import { DomainError } from '../../../kernel/domainError.ts'
import { compareText } from '../../../kernel/text.ts'
import { query, type ReadContext } from '../../platform/index.ts'
import type { Actor } from '../../platform/model/index.ts'
import { reviewRoutes } from '../contracts/review.ts'
import { isEditable } from '../model/plan.ts'
import { mayAcceptFindings, mayWriteUnits } from '../model/planPolicy.ts'
import type { Finding } from '../model/review/finding.ts'
import { countBySeverity, findingsToSettle, groupFindings, isInGroup } from '../model/review/findingGroups.ts'
import { reviewRules } from '../model/review/registry.ts'
import { previewRepairs } from '../model/review/repairPreview.ts'
import { listAcceptances } from '../store/acceptanceStore.ts'
import type { StoredActivity } from '../store/activityStore.ts'
import type { PlanUnit } from '../store/planUnitStore.ts'
import { activitiesById, planOf, type WholePlan } from './planMemory.ts'
import { doubtsOf, findingsOf, NO_DOUBTS } from './reviewedPlan.ts'

type Review = {
  whole: WholePlan
  units: ReadonlyMap<string, PlanUnit>
  activities: ReadonlyMap<string, StoredActivity>
  /** Of the asked unit, or of the whole plan. */
  findings: readonly Finding[]
}

async function readReview({
  db,
  input,
  today,
}: ReadContext<{ year: number; unitId?: string | undefined }>): Promise<Review> {
  const whole = await planOf(db, input.year, today)
  const units = new Map(whole.units.map((unit) => [unit.id, unit]))
  if (input.unitId !== undefined && !units.has(input.unitId))
    throw new DomainError('operations.unitNotFound', 'notFound', { unitId: input.unitId })
  const isAsked = asked(input.unitId)
  return { whole, units, activities: activitiesById(whole), findings: findingsOf(whole).filter(isAsked) }
}

const asked =
  (wanted: string | undefined) =>
  ({ unitId }: { unitId: string | null }): boolean =>
    wanted === undefined || unitId === wanted

function openOf({ findings, whole }: Review): Finding[] {
  return findings.filter((finding) => !whole.accepted.has(finding.fingerprint))
}

function aboutOf(review: Review, { activityId, unitId }: { activityId: string | null; unitId: string | null }) {
  const activity = activityId === null ? undefined : review.activities.get(activityId)
  const unit = unitId === null ? undefined : review.units.get(unitId)
  return {
    activity: activity === undefined ? null : { code: activity.code, name: activity.name },
    unit: unit === undefined ? null : { code: unit.code, name: unit.name },
  }
}

/** A finding without the changes that its repairs would make: those are asked for with the preview. */
function listed({ repairs, ...finding }: Finding) {
  return { ...finding, repairs: repairs.map(({ code, params }) => ({ code, params })) }
}

function unitCounts({ whole, units }: Review) {
  const doubts = doubtsOf(whole).byUnit
  return [...units.values()]
    .map(({ id, code, name }) => ({ id, code, name, counts: doubts.get(id) ?? NO_DOUBTS }))
    .sort((a, b) => compareText(a.name, b.name))
}

/** True when the unit's plan may still be written (a unit without one has nothing to settle). */
function isOpen(review: Review, unitId: string | null): boolean {
  const unitPlan = review.whole.unitPlans.find((one) => one.unitId === unitId)
  return unitId === null || (unitPlan !== undefined && isEditable(unitPlan.status))
}

function mayAccept(review: Review, actor: Actor | undefined, { unitId }: { unitId: string | null }): boolean {
  return actor !== undefined && isOpen(review, unitId) && mayAcceptFindings(actor, [unitId]) !== undefined
}

export const findings = query(reviewRoutes.findings, async (context) => {
  const review = await readReview(context)
  const acceptances = await listAcceptances(context.db, review.whole.plan.id)
  const open = openOf(review)
  const byFingerprint = new Map(review.findings.map((finding) => [finding.fingerprint, finding]))
  return {
    rules: reviewRules.length,
    counts: countBySeverity(open),
    toSettle: findingsToSettle(review.findings, review.whole.accepted).length,
    units: unitCounts(review),
    groups: groupFindings(open).flatMap(({ findings: [first], ...group }) =>
      first === undefined ? [] : [{ ...group, first: listed(first) }],
    ),
    accepted: acceptances
      .filter(asked(context.input.unitId))
      .toSorted((a, b) => compareText(b.at, a.at))
      .flatMap(({ rule, ...acceptance }) => {
        const known = reviewRules.find((one) => one.code === rule)
        if (known === undefined) return []
        const { id, fingerprint, reason, personName, at, unitId } = acceptance
        const found = byFingerprint.get(fingerprint)
        const finding = found === undefined ? null : listed(found)
        const about = aboutOf(review, acceptance)
        const mayWithdraw = mayAccept(review, context.actor, acceptance)
        return [{ id, fingerprint, reason, personName, at, unitId, rule: known.code, about, finding, mayWithdraw }]
      }),
  }
})

export const findingsOfGroup = query(reviewRoutes.findingsOfGroup, async (context) => {
  const review = await readReview(context)
  const key = { ...context.input, variant: context.input.variant ?? null }
  return {
    findings: openOf(review)
      .filter((finding) => isInGroup(finding, key))
      .map((finding) => ({
        ...listed(finding),
        about: aboutOf(review, finding),
        mayAccept: finding.severity !== 'block' && mayAccept(review, context.actor, finding),
      })),
  }
})

export const previewRepair = query(reviewRoutes.previewRepair, async (context) => {
  const { actor, input } = context
  const review = await readReview(context)
  const key = { ...input, variant: input.variant ?? null }
  const wanted = openOf(review).filter((finding) => isInGroup(finding, key))
  const activities = [...review.activities.values()]
  const { skipped } = previewRepairs(activities, wanted, input.repairCode)
  const left = new Set(skipped.map(({ fingerprint }) => fingerprint))
  const repairs = wanted
    .filter(({ fingerprint }) => !left.has(fingerprint))
    .map((finding) => {
      const ids = new Set(finding.repairs.flatMap(({ changes }) => changes.map((change) => change.activityId)))
      const own = [...ids].flatMap((id) => review.activities.get(id) ?? [])
      const { items } = previewRepairs(own, [finding], input.repairCode)
      const units = [...new Set(items.map((item) => item.unitId))]
      return {
        fingerprint: finding.fingerprint,
        editable:
          actor !== undefined &&
          mayWriteUnits(actor, units) !== undefined &&
          units.every((unitId) => isOpen(review, unitId)),
        rows: items.map(({ activityId, unitId, before, changes }) => ({
          activityId,
          unitId,
          unitCode: review.units.get(unitId)?.code ?? '',
          code: before.code,
          name: before.name,
          changes,
        })),
      }
    })
  return { repairs, skipped: skipped.map(({ activityId, reason }) => ({ activityId, reason })) }
})
