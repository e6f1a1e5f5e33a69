import { DomainError } from '../../../kernel/domainError.ts'
import { compareText } from '../../../kernel/text.ts'
import { query, type ReadContext } from '../../platform/index.ts'
import type { Actor } from '../../platform/model/index.ts'
import { reviewRoutes } from '../contracts/review.ts'
import { isEditable, type Plan, type UnitPlan } from '../model/plan.ts'
import { mayAcceptFindings, mayWriteUnits } from '../model/planPolicy.ts'
import type { Finding } from '../model/review/finding.ts'
import { countBySeverity, findingsToSettle, groupFindings, isInGroup } from '../model/review/findingGroups.ts'
import { reviewRules } from '../model/review/registry.ts'
import { previewRepairs } from '../model/review/repairPreview.ts'
import { type Acceptance, listAcceptances } from '../store/acceptanceStore.ts'
import type { StoredActivity } from '../store/activityStore.ts'
import { getPlan, listUnitPlans } from '../store/planStore.ts'
import { listPlanUnits, type PlanUnit } from '../store/planUnitStore.ts'
import { activitiesOf } from './planMemory.ts'
import { findingsOf } from './reviewedPlan.ts'

type Review = {
  plan: Plan
  units: Map<string, PlanUnit>
  unitPlans: UnitPlan[]
  activities: Map<string, StoredActivity>
  /** Of the whole plan. */
  all: Finding[]
  /** Of the asked unit, or of the whole plan. */
  findings: Finding[]
  acceptances: Acceptance[]
  accepted: ReadonlySet<string>
}

async function readReview({
  db,
  input,
  today,
}: ReadContext<{ year: number; unitId?: string | undefined }>): Promise<Review> {
  const plan = await getPlan(db, input.year)
  const [units, unitPlans, activities, acceptances] = await Promise.all([
    listPlanUnits(db, plan, today),
    listUnitPlans(db, plan.id),
    activitiesOf(db, plan),
    listAcceptances(db, plan.id),
  ])
  if (input.unitId !== undefined && !units.some((unit) => unit.id === input.unitId))
    throw new DomainError('operations.unitNotFound', 'notFound', { unitId: input.unitId })
  const isAsked = ({ unitId }: { unitId: string | null }): boolean =>
    input.unitId === undefined || unitId === input.unitId
  const all = await findingsOf(db, plan, units, activities)
  return {
    plan,
    all,
    units: new Map(units.map((unit) => [unit.id, unit])),
    unitPlans,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    findings: all.filter(isAsked),
    acceptances: acceptances.filter(isAsked),
    accepted: new Set(acceptances.map((acceptance) => acceptance.fingerprint)),
  }
}

function openOf({ findings, accepted }: Review): Finding[] {
  return findings.filter((finding) => !accepted.has(finding.fingerprint))
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

function unitCounts(review: Review) {
  const open = review.all.filter((finding) => !review.accepted.has(finding.fingerprint))
  return [...review.units.values()]
    .map(({ id, code, name }) => ({
      id,
      code,
      name,
      counts: countBySeverity(open.filter((finding) => finding.unitId === id)),
    }))
    .sort((a, b) => compareText(a.name, b.name))
}

/** True when the unit's plan may still be written (a unit without one has nothing to settle). */
function isOpen(review: Review, unitId: string | null): boolean {
  const unitPlan = review.unitPlans.find((one) => one.unitId === unitId)
  return unitId === null || (unitPlan !== undefined && isEditable(unitPlan.status))
}

function mayAccept(review: Review, actor: Actor | undefined, { unitId }: { unitId: string | null }): boolean {
  return actor !== undefined && isOpen(review, unitId) && mayAcceptFindings(actor, [unitId]) !== undefined
}

export const findings = query(reviewRoutes.findings, async (context) => {
  const review = await readReview(context)
  const open = openOf(review)
  const byFingerprint = new Map(review.findings.map((finding) => [finding.fingerprint, finding]))
  return {
    rules: reviewRules.length,
    counts: countBySeverity(open),
    toSettle: findingsToSettle(review.findings, review.accepted).length,
    units: unitCounts(review),
    groups: groupFindings(open).flatMap(({ findings: [first], ...group }) =>
      first === undefined ? [] : [{ ...group, first: listed(first) }],
    ),
    accepted: review.acceptances
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
