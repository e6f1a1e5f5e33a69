import { addActivities, createPlan, saveFrontMatter } from '../../src/domains/operations/index.ts'
import type { Credentials } from '../../src/domains/platform/index.ts'
import { createCatalogue } from '../../src/domains/strategy/index.ts'
import { holdersOn } from '../data/index.ts'
import type { DemoActivity, DemoMinistry, DemoPlanYear } from '../data/types.ts'
import type { DemoIds } from './bootstrap.ts'
import type { DemoApplication } from './demoApplication.ts'
import { frontMatterSections } from './frontMatterSections.ts'

export type CatalogueIds = { planId: string; lines: Map<string, string>; processes: Map<string, string> }

/** The strategic plan, whole, as planning writes it. */
export async function buildStrategy(
  app: DemoApplication,
  ministry: DemoMinistry,
  ids: DemoIds,
  credentials: Credentials,
): Promise<string> {
  const { strategy, planYears } = ministry
  const front = planYears[0]?.frontMatter
  const proposals = new Map(
    strategy.nationalPlan.axes.flatMap((axis) =>
      axis.proposals.map(
        ({ code, text }) => [code, { axis: `${axis.number}. ${axis.name}`, proposal: `${code} ${text}` }] as const,
      ),
    ),
  )
  const { id } = await createCatalogue.call(app, {
    credentials,
    input: {
      name: strategy.name,
      code: strategy.code,
      version: strategy.version,
      startYear: strategy.fromYear,
      endYear: strategy.toYear,
      mission: front?.mission ?? null,
      vision: front?.vision ?? null,
      values: (front?.values ?? []).map(({ name, text }) => ({ name, text })),
      perspectives: strategy.perspectives.map(({ number, name, goal }) => ({ number, name, goal })),
      objectives: strategy.objectives.map(({ number, perspective, text, ownerUnit }) => {
        return { number, perspective, text, unitId: ids.units.get(ownerUnit) ?? null }
      }),
      lines: strategy.lines.map(({ code, text }) => ({ code, text })),
      processes: strategy.processes.map(({ code, name, ownerUnit, objective }) => {
        return { code, name, kind: null, objective, unitId: ids.units.get(ownerUnit) ?? null }
      }),
      alignment: strategy.alignment.map(({ proposal, objective }) => {
        return { outerPlan: strategy.nationalPlan.name, axis: '', proposal, ...proposals.get(proposal), objective }
      }),
    },
  })
  return id
}

function newActivity(activity: DemoActivity, catalogue: CatalogueIds, ids: DemoIds, lastYear: Map<string, string>) {
  const { classification, line, process, responsible } = activity
  return {
    code: activity.key,
    lineText: activity.lineText,
    classification,
    lineId: line === null ? null : (catalogue.lines.get(line) ?? null),
    processId: process === null ? null : (catalogue.processes.get(process) ?? null),
    name: activity.name,
    expectedResult: activity.expectedResult,
    means: activity.means,
    responsibleText: responsible.text,
    responsibles: responsible.posts.map((post) => ({ kind: 'post' as const, postId: ids.posts.get(post) ?? post })),
    supports: activity.supportingUnits.map((unit) => ids.units.get(unit) ?? unit),
    condition: activity.condition,
    modality: activity.modality,
    weightBp: activity.weight === null ? null : activity.weight * 100,
    target: activity.target,
    months: activity.months,
    copiedFrom: activity.copiedFrom === null ? null : (lastYear.get(activity.copiedFrom) ?? null),
  }
}

/** A year's plan, unit by unit; answers the id of each activity by its key. */
export async function buildPlanYear(
  app: DemoApplication,
  planYear: DemoPlanYear,
  catalogue: CatalogueIds,
  ids: DemoIds,
  lastYear: Map<string, string>,
  credentials: Credentials,
): Promise<Map<string, string>> {
  const { year, formCode } = planYear
  const plan = {
    year,
    title: `Plan Anual de Trabajo ${year}`,
    strategicPlanId: catalogue.planId,
    formCode: planYear.code,
    unitFormCode: formCode,
  }
  await createPlan.call(app, { credentials, input: plan })
  const byKey = new Map<string, string>()
  for (const unitPlan of planYear.unitPlans) {
    const rows = [...unitPlan.activities].sort((a, b) => a.position - b.position)
    if (rows.length === 0) continue
    const activities = rows.map((activity) => newActivity(activity, catalogue, ids, lastYear))
    const input = { year, unitId: ids.units.get(unitPlan.unit) ?? unitPlan.unit, activities }
    const added = await addActivities.call(app, { credentials, input })
    for (const [index, row] of rows.entries()) byKey.set(row.key, added.ids[index] ?? '')
  }
  return byKey
}

/** Sections before the unit plans, and who signs: the posts of the data, and the head of each unit. */
export async function buildFrontMatter(
  app: DemoApplication,
  ministry: DemoMinistry,
  planYear: DemoPlanYear,
  ids: DemoIds,
  credentials: Credentials,
): Promise<void> {
  const { frontMatter, year, unitPlans, date } = planYear
  const title = new Map(ministry.posts.map((post) => [post.key, post.title]))
  const nameOf = (post: string): string => {
    const holder = holdersOn(ministry, post, date).at(-1)?.person
    return ministry.people.find((person) => person.key === holder)?.name ?? ''
  }
  const signed = (unitId: string | null, act: string, post: string) => {
    return { unitId, act, name: nameOf(post), post: title.get(post) ?? post }
  }
  const units = unitPlans.filter((unitPlan) => unitPlan.activities.length > 0).map(({ unit }) => unit)
  await saveFrontMatter.call(app, {
    credentials,
    input: {
      year,
      sections: frontMatterSections(frontMatter, ministry.strategy),
      signatures: [
        ...frontMatter.signatures.map(({ label, post }) => signed(null, label, post)),
        ...units.map((unit) => signed(ids.units.get(unit) ?? unit, 'Responsable', `${unit}-JEF`)),
      ],
    },
  })
}
