import { saveFrontMatter } from '../../src/domains/operations/index.ts'
import type { Credentials } from '../../src/domains/platform/index.ts'
import { createCatalogue } from '../../src/domains/strategy/index.ts'
import { holdersOn } from '../data/index.ts'
import type { DemoMinistry, DemoPlanYear } from '../data/types.ts'
import type { DemoIds } from './bootstrap.ts'
import type { DemoApplication } from './demoApplication.ts'
import { frontMatterSections } from './frontMatterSections.ts'
import { as, type DemoGround } from './ground.ts'

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

/** Sections before the unit plans, and who signs: the posts of the data, and the head of each unit. */
export async function buildFrontMatter(
  ground: DemoGround,
  { frontMatter, year, unitPlans, date }: DemoPlanYear,
): Promise<void> {
  const { app, ministry, ids } = ground
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
    credentials: as(ground, 'UPC-JEF'),
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
