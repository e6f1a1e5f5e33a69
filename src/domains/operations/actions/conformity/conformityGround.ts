import { keptUnder } from '../../../../kernel/kept.ts'
import { canonicalJson, postsAt, type Reader, sha256 } from '../../../platform/index.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'
import { conformityContent } from '../../model/officeDifferences.ts'
import type { UnitPlan } from '../../model/plan.ts'
import type { Template } from '../../model/template.ts'
import {
  type ConformityFacts,
  type ConformityParty,
  type ConformityStanding,
  type ConformityStep,
  conformityStanding,
} from '../../model/workflow/conformity.ts'
import { isOpen, type Observation } from '../../model/workflow/observation.ts'
import type { StoredActivity } from '../../store/activityStore.ts'
import { listConformity } from '../../store/conformityStore.ts'
import { listObservations } from '../../store/observationStore.ts'
import { listTemplates } from '../../store/templateStore.ts'
import type { WholePlan } from '../planMemory.ts'

/** SHA-256 of what a rectora looks at in an activity; worked out once for each state of the plan. */
export const digestOf = keptUnder((activity: StoredActivity) => sha256(canonicalJson(conformityContent(activity))))

/** An activity of an office under an actividad tipo, and where its conformity stands. */
export type ReviewedActivity = ConformityStanding & {
  template: Template
  activity: StoredActivity
  digest: string
  /** The exception in force. */
  observation: Observation | null
}

type OnRecord = {
  templates: Template[]
  steps: ConformityStep[]
  observations: Observation[]
  /** Of the day. */
  posts: Awaited<ReturnType<typeof postsAt>>
}

/** What is on record about the conformity of a plan. */
export async function readConformityRecord(db: Reader, planId: string, today: string): Promise<OnRecord> {
  const [templates, steps, observations, posts] = await Promise.all([
    listTemplates(db, planId),
    listConformity(db, planId),
    listObservations(db, planId),
    postsAt(db, today),
  ])
  return { templates, steps, observations, posts }
}

/**
 * The activities that rectoras look at: those of other units that come from an actividad tipo of a rectora that has
 * somebody to look. A type that was withdrawn is looked at no more.
 */
export function reviewedActivities(whole: WholePlan, record: OnRecord): ReviewedActivity[] {
  const { templates, steps, observations, posts } = record
  const leads = new Set(posts.filter(({ roles }) => roles.includes('technicalLead')).map(({ unitId }) => unitId))
  const templateOf = new Map(templates.map((template) => [template.id, template]))
  const lastOf = new Map(steps.map((step) => [step.activityId, step]))
  const open = new Map(observations.filter(isOpen).map((one) => [one.id, one]))
  return whole.activities.flatMap((activity) => {
    const template = templateOf.get(activity.template?.templateId ?? '')
    if (template === undefined || template.withdrawn) return []
    if (template.leadUnitId === activity.unitId || !leads.has(template.leadUnitId)) return []
    const last = lastOf.get(activity.id)
    const observation = open.get(last?.observationId ?? '') ?? null
    const digest = digestOf(activity)
    return [{ template, activity, digest, observation, ...conformityStanding(last, digest, observation !== null) }]
  })
}

/** What the actor is to one of them, each with the assignment that makes it so. */
export function conformityParties(actor: Actor, { template, activity }: ReviewedActivity) {
  const parties = new Map<ConformityParty, Assignment>()
  const lead = findAssignment(actor, ['technicalLead'], template.leadUnitId)
  const own = ofTheOffice(actor, activity.unitId)
  const planning = findAssignment(actor, ['planningOfficer'])
  if (lead !== undefined) parties.set('technicalLead', lead)
  if (own !== undefined) parties.set('ownOffice', own)
  if (planning !== undefined) parties.set('planning', planning)
  return parties
}

function ofTheOffice(actor: Actor, unitId: string): Assignment | undefined {
  return actor.assignments.find((assignment) => assignment.unitId === unitId)
}

/** What the workflow looks at in one of them, for one person. */
export function conformityFacts(whole: WholePlan, actor: Actor, { activity }: ReviewedActivity): ConformityFacts {
  const unitPlan = unitPlansById(whole).get(activity.unitPlanId)
  if (unitPlan === undefined) throw new Error(`activity ${activity.id} hangs from no plan of its year`)
  const unit = unitNames(whole).get(activity.unitId) ?? ''
  return {
    about: { activityId: activity.id, activity: `${activity.code} ${activity.name}`, unit },
    ofTheOffice: ofTheOffice(actor, activity.unitId) !== undefined,
    unitPlanStatus: unitPlan.status,
  }
}

const unitPlansById = keptUnder(
  ({ unitPlans }: WholePlan): ReadonlyMap<string, UnitPlan> => new Map(unitPlans.map((one) => [one.id, one])),
)
const unitNames = keptUnder(
  ({ units }: WholePlan): ReadonlyMap<string, string> => new Map(units.map(({ id, name }) => [id, name])),
)
