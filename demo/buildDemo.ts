import type { Credentials, Database } from '../src/domains/platform/index.ts'
import { getCatalogue } from '../src/domains/strategy/index.ts'
import { bootstrap, declareDemo } from './build/bootstrap.ts'
import { demoApplication } from './build/demoApplication.ts'
import { buildPeople, buildUnits } from './build/people.ts'
import { buildFrontMatter, buildPlanYear, buildStrategy, type CatalogueIds } from './build/plans.ts'
import { buildMinistry, holdersOn } from './data/index.ts'

/** Builds the demo ministry in an empty, migrated database, through the acts of its persons; the same every time. */
export async function buildDemo(database: Database): Promise<void> {
  const app = demoApplication(database)
  const ministry = buildMinistry()
  const { ids, adminEmail } = await bootstrap(app, ministry)
  const admin: Credentials = { kind: 'email', email: adminEmail }
  await buildUnits(app, ministry, ids, admin)
  await buildPeople(app, ministry, ids, admin)
  const planner = ministry.posts.find((post) => post.roles.includes('planningOfficer'))?.key ?? ''
  const plannerOn = (day: string): Credentials => {
    const holder = holdersOn(ministry, planner, day).at(-1)?.person
    return { kind: 'email', email: ministry.people.find((person) => person.key === holder)?.email ?? '' }
  }
  app.setTime('2024-02-05T15:00:00.000Z')
  const planId = await buildStrategy(app, ministry, ids, plannerOn('2024-02-05'))
  const { lines, processes } = await getCatalogue(database.kysely, planId)
  const processCodes = new Map(ministry.strategy.processes.map(({ code, name }) => [name, code]))
  const catalogue: CatalogueIds = {
    planId,
    lines: new Map(lines.map((line) => [line.code, line.id])),
    processes: new Map(processes.map((process) => [processCodes.get(process.name) ?? '', process.id])),
  }
  let lastYear = new Map<string, string>()
  for (const planYear of [...ministry.planYears].sort((a, b) => a.year - b.year)) {
    app.setTime(`${planYear.date}T15:00:00.000Z`)
    lastYear = await buildPlanYear(app, planYear, catalogue, ids, lastYear, plannerOn(planYear.date))
    await buildFrontMatter(app, ministry, planYear, ids, plannerOn(planYear.date))
  }
  await declareDemo(app, ministry)
}
