import { printCsv } from '../../../../documents/print/printCsv.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { download, query, type Reader } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { conformityRoutes } from '../../contracts/conformity.ts'
import { conformityCsv } from '../../documents/conformityCsv.ts'
import { conformityDataText } from '../../documents/documentText.es.ts'
import { officeDifferences, officesWithout } from '../../model/officeDifferences.ts'
import { nationalFigure, type Template, templateDifferences } from '../../model/template.ts'
import { type ConformityStep, conformityWorkflow } from '../../model/workflow/conformity.ts'
import type { PlanUnit } from '../../store/planUnitStore.ts'
import { getTemplate } from '../../store/templateStore.ts'
import { planOf, type WholePlan } from '../planMemory.ts'
import { mediaTypes } from '../printPlan.ts'
import { refusalWords } from '../refusalWords.ts'
import {
  conformityFacts,
  conformityParties,
  type ReviewedActivity,
  readConformityRecord,
  reviewedActivities,
} from './conformityGround.ts'

type Asked = { year: number; today: string; actor: Actor | undefined }

function unitOf(whole: WholePlan, id: string): { id: string; code: string; name: string } {
  const { code, name } = whole.units.find((unit) => unit.id === id) ?? { code: '', name: '' }
  return { id, code, name }
}

async function readGround(db: Reader, { year, today, actor }: Asked) {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, year, today)
  const record = await readConformityRecord(db, whole.plan.id, today)
  return { whole, record, actor, reviewed: reviewedActivities(whole, record) }
}
type Ground = Awaited<ReturnType<typeof readGround>>

function unitsWithPlan({ units, unitPlans }: WholePlan): PlanUnit[] {
  const having = new Set(unitPlans.map(({ unitId }) => unitId))
  return units.filter(({ id }) => having.has(id))
}

function summaryOf({ whole, actor }: Ground, template: Template, own: readonly ReviewedActivity[]) {
  const { planId: _plan, ...shown } = template
  const all = whole.activities.filter((activity) => activity.template?.templateId === template.id)
  const lacking = officesWithout(
    own.map(({ activity }) => activity),
    unitsWithPlan(whole),
  )
  return {
    template: shown,
    leadUnit: unitOf(whole, template.leadUnitId),
    national: nationalFigure(template, all),
    mine: findAssignment(actor, ['technicalLead'], template.leadUnitId) !== undefined,
    lacking: lacking.map(({ id, code, name }) => ({ id, code, name })),
  }
}

function standingOf({ whole, actor }: Ground, one: ReviewedActivity) {
  const { activity, template, digest, status, changed } = one
  const facts = conformityFacts(whole, actor, one)
  const acts = availableActs(conformityWorkflow, status, conformityParties(actor, one).keys(), facts)
  return {
    activityId: activity.id,
    unit: unitOf(whole, activity.unitId),
    code: activity.code,
    digest,
    status,
    changed,
    unitPlanStatus: facts.unitPlanStatus,
    behind: activity.template?.version !== template.version,
    programmed: activity.months.some((share) => share !== null),
    available: acts.map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : refusalWords(refusal) })),
  }
}

const byUnit = (a: ReviewedActivity, b: ReviewedActivity): number => compareText(a.activity.code, b.activity.code)

export const conformity = query(conformityRoutes.conformity, async ({ db, actor, input, today }) => {
  const ground = await readGround(db, { year: input.year, today, actor })
  const templates = new Map(ground.reviewed.map(({ template }) => [template.id, template]))
  const types = [...templates.values()].map((template) => {
    const own = ground.reviewed.filter((one) => one.template.id === template.id).toSorted(byUnit)
    return { ...summaryOf(ground, template, own), activities: own.map((one) => standingOf(ground, one)) }
  })
  return { types: types.sort((a, b) => compareText(a.template.name, b.template.name)) }
})

/** Acts of one person at one moment stand together: a bulk act is one line. */
function trailOf(steps: readonly ConformityStep[], codeOf: (activityId: string) => string) {
  const lines = new Map<string, Omit<ConformityStep, 'activityId'> & { activities: string[] }>()
  for (const { activityId, ...step } of steps) {
    const key = [step.at, step.personId, step.act].join(' ')
    const line = lines.get(key)
    if (line === undefined) lines.set(key, { ...step, activities: [codeOf(activityId)] })
    else line.activities.push(codeOf(activityId))
  }
  return [...lines.values()].toReversed().map(({ id, act, activities, ...signature }) => {
    const { personName, postName, bySubstitute, reason, at } = signature
    return { id, act, activities, personName, postName, bySubstitute, reason, at }
  })
}

export const conformityOfType = query(conformityRoutes.conformityOfType, async ({ db, actor, input, today }) => {
  const ground = await readGround(db, { year: input.year, today, actor })
  const { whole, record } = ground
  const template = await getTemplate(db, whole.plan.id, input.templateId)
  const own = ground.reviewed.filter((one) => one.template.id === template.id).toSorted(byUnit)
  const { ways, apart } = officeDifferences(own.map(({ activity }) => activity))
  const codes = new Map(own.map(({ activity }) => [activity.id, activity.code]))
  const steps = record.steps.filter(({ activityId }) => codes.has(activityId))
  return {
    ...summaryOf(ground, template, own),
    ways,
    activities: own.map((one) => {
      const { activity, observation } = one
      const { months, expectedResult, means, responsibleText } = activity
      return {
        ...standingOf(ground, one),
        ...{ months, expectedResult, means, responsibleText },
        apart: apart.get(activity.id) ?? [],
        differs: templateDifferences(template, activity).map(({ field, own: mayDiffer }) => ({
          field,
          own: mayDiffer,
        })),
        exception:
          observation === null
            ? null
            : { text: observation.text, field: observation.field, answer: observation.answer?.text ?? null },
      }
    }),
    trail: trailOf(steps, (activityId) => codes.get(activityId) ?? ''),
  }
})

export const conformityFile = download(conformityRoutes.conformityFile, async ({ db, actor, input, today }) => {
  const { whole, record, reviewed } = await readGround(db, { year: input.year, today, actor })
  const lastOf = new Map(record.steps.map((step) => [step.activityId, step]))
  const rows = reviewed.map((one) => ({
    ...one,
    lead: unitOf(whole, one.template.leadUnitId),
    office: unitOf(whole, one.activity.unitId),
    last: lastOf.get(one.activity.id),
  }))
  const bytes = printCsv(conformityCsv(input.year, rows), { delimiter: ',', bom: false })
  return { fileName: conformityDataText.file(input.year), mediaType: mediaTypes.csv, bytes }
})
