import { buildMinistry } from '../../../../demo/data/index.ts'
import type { DemoActivity, DemoFrontMatter, DemoMinistry, DemoPlanYear } from '../../../../demo/data/types.ts'
import type { Activity } from '../model/activity.ts'
import type { PlanFile } from '../model/planFile.ts'
import type { PlanSection } from '../model/planSection.ts'

/** The plan of an invented ministry as the data of its documents: thirty units, some 480 activities. */
export function demoPlanFile(year = 2026): PlanFile {
  const ministry = buildMinistry()
  const plan = ministry.planYears.find((one) => one.year === year)
  if (plan === undefined) throw new Error(`no demo plan of ${year}`)
  return {
    format: 'hilo-plan',
    version: 1,
    institution: { name: ministry.institution.name, acronym: ministry.institution.acronym, locale: 'es-SV' },
    plan: {
      id: `plan-${year}`,
      year,
      title: `Plan Anual de Trabajo ${year}`,
      status: 'preparing',
      form: { code: plan.code, version: plan.version, date: plan.date },
      unitForm: { code: plan.formCode, version: plan.formVersion, date: plan.formDate },
      revision: 7,
      changedAt: '2026-01-15T15:04:05.000Z',
    },
    sections: sectionsOf(plan.frontMatter),
    signatures: plan.frontMatter.signatures.map(({ label, post }) => ({
      unitPlanId: null,
      act: label,
      name: 'Persona de Prueba',
      post: ministry.posts.find(({ key }) => key === post)?.title ?? post,
    })),
    ...catalogueOf(ministry),
    units: plan.unitPlans.map(({ unit, activities }) => unitOf(ministry, plan, unit, activities)),
  }
}

function catalogueOf({ strategy }: DemoMinistry): Pick<PlanFile, 'objectives' | 'lines' | 'processes'> {
  return {
    objectives: strategy.objectives.map(({ number, text }) => ({ id: `o${number}`, number, text })),
    lines: strategy.lines.map(({ code, objective, text }) => ({
      id: `l${code}`,
      objectiveId: `o${objective}`,
      code,
      text,
      withdrawn: false,
    })),
    processes: strategy.processes.map(({ code, name, objective }) => ({
      id: `p${code}`,
      name,
      objectiveId: objective === null ? null : `o${objective}`,
      withdrawn: false,
    })),
  }
}

function unitOf(
  ministry: DemoMinistry,
  plan: DemoPlanYear,
  code: string,
  activities: readonly DemoActivity[],
): PlanFile['units'][number] {
  const unit = ministry.units.find((one) => one.code === code)
  return {
    id: `u-${code}`,
    unitPlanId: `up-${code}-${plan.year}`,
    code,
    name: unit?.name ?? code,
    kind: unit?.kind ?? 'central',
    status: 'draft',
    notes: '',
    activities: activities.map((activity) => activityOf(activity, plan.year)),
  }
}

function activityOf(demo: DemoActivity, year: number): Activity {
  return {
    id: `${demo.key}@${year}`,
    unitPlanId: `up-${demo.unit}-${year}`,
    unitId: `u-${demo.unit}`,
    position: demo.position,
    code: demo.key,
    lineText: demo.lineText,
    classification: demo.classification,
    lineId: demo.line === null ? null : `l${demo.line}`,
    processId: demo.process === null ? null : `p${demo.process}`,
    name: demo.name,
    expectedResult: demo.expectedResult,
    means: demo.means,
    responsibleText: demo.responsible.text,
    responsibles: demo.responsible.posts.map((postId) => ({ kind: 'post', postId })),
    supports: demo.supportingUnits.map((code) => `u-${code}`),
    condition: demo.condition,
    modality: demo.modality,
    weightBp: demo.weight === null ? null : Math.round(demo.weight * 100),
    target: demo.target,
    months: demo.months,
    exempt: [],
    template: null,
    copiedFrom: null,
  }
}

function sectionsOf(matter: DemoFrontMatter): PlanSection[] {
  return [
    { kind: 'introduction', title: 'Introducción', body: { paragraphs: matter.introduction } },
    { kind: 'objective', title: 'Objetivo', body: { paragraphs: matter.objective } },
    { kind: 'scope', title: 'Alcance', body: { paragraphs: matter.scope } },
    { kind: 'legalFrame', title: 'Marco legal', body: { norms: matter.legalFrame } },
    { kind: 'glossary', title: 'Términos', body: { terms: matter.glossary } },
    { kind: 'mission', title: 'Misión', body: { paragraphs: [matter.mission] } },
    { kind: 'vision', title: 'Visión', body: { paragraphs: [matter.vision] } },
    { kind: 'values', title: 'Valores', body: { values: matter.values } },
    { kind: 'method', title: 'Metodología', body: { steps: matter.method } },
  ]
}

/** The same plan with the given activities in its first unit and no other unit. */
export function planFileWith(activities: readonly Partial<Activity>[]): PlanFile {
  const file = demoPlanFile()
  const [unit] = file.units
  const [model] = unit?.activities ?? []
  if (unit === undefined || model === undefined) throw new Error('the demo plan is empty')
  const rows = activities.map((changes, index) => ({
    ...model,
    id: `a${index + 1}`,
    code: `${unit.code}-${String(index + 1).padStart(2, '0')}`,
    position: index + 1,
    ...changes,
  }))
  return { ...file, units: [{ ...unit, activities: rows }] }
}
