import { getCatalogue } from '../src/domains/strategy/index.ts'
import { adjustToBudget } from './build/adjustment.ts'
import { approveUnits, sign } from './build/approval.ts'
import { inviteAuditor } from './build/audit.ts'
import { bootstrap, finishDemo } from './build/bootstrap.ts'
import { changeSteps, saveWindows } from './build/changes.ts'
import { closeUnits } from './build/closings.ts'
import { coordinate } from './build/coordination.ts'
import { type DemoPlace, demoApplication } from './build/demoApplication.ts'
import { as, type DemoGround, goTo, takeSteps } from './build/ground.ts'
import { mergeUnitsOf, settle } from './build/merger.ts'
import { monthSteps } from './build/months.ts'
import { buildPeople, buildUnits } from './build/people.ts'
import { closePilot, writePilot } from './build/pilot.ts'
import { buildStrategy } from './build/plans.ts'
import { extend, writeFirstPlan, writeNextPlan } from './build/planYears.ts'
import { buildMinistry } from './data/index.ts'
import type { DemoChangeRequest } from './data/types.ts'

/**
 * Builds the demo ministry in an empty, migrated database, through the acts of its persons; the same every time, but for the
 * pseudonyms of an extract, which are of the key of the installation. The files that they send stay in the storage.
 */
export async function buildDemo(place: DemoPlace): Promise<void> {
  const app = demoApplication(place)
  const ministry = buildMinistry()
  const { ids, adminEmail } = await bootstrap(app, ministry)
  const admin = { kind: 'email', email: adminEmail } as const
  await buildUnits(app, ministry, ids, admin)
  await buildPeople(app, ministry, ids, admin)
  goTo({ app }, '2024-02-05')
  const planId = await buildStrategy(app, ministry, ids, as({ app, ministry }, 'UPC-JEF'))
  const { lines, processes } = await getCatalogue(place.database.kysely, planId)
  const processCodes = new Map(ministry.strategy.processes.map(({ code, name }) => [name, code]))
  const catalogue = {
    planId,
    lines: new Map(lines.map((line) => [line.code, line.id])),
    processes: new Map(processes.map((process) => [processCodes.get(process.name) ?? '', process.id])),
  }
  const ground = { app, ministry, ids, catalogue }
  await buildPlans(ground)
  await inviteAuditor(ground)
  await finishDemo(app, ministry)
}

/**
 * The plan of two units that tried first; last year's, made official, adjusted to the budget, reported and changed while it ruled; this year's, on its way. Days
 * run forward: the plan of this year was begun before the last changes of the other.
 */
async function buildPlans(ground: DemoGround): Promise<void> {
  const [last, present] = ground.ministry.planYears.toSorted((a, b) => a.year - b.year)
  if (last === undefined || present === undefined) throw new Error('the demo has two plans')
  const { pilot } = ground.ministry
  const tried = await writePilot(ground, pilot)
  const first = await writeFirstPlan(ground, last)
  await approveUnits(ground, last, first)
  if (last.formulation.signed !== null) await sign(ground, last.year, last.formulation.signed)
  const lastYear = await adjustToBudget(ground, last, first)
  await closePilot(ground, pilot, tried)
  const isBefore = ({ submitted }: DemoChangeRequest): boolean => submitted < present.formulation.opened
  const { requests } = last.changes
  await takeSteps(ground, [
    { on: last.changes.windowsSavedOn, take: () => saveWindows(ground, last) },
    ...(await changeSteps(ground, last.year, requests.filter(isBefore), lastYear)),
    ...monthSteps(ground, last, lastYear),
  ])
  await mergeUnitsOf(ground)
  const rows = await writeNextPlan(ground, present, last.year, lastYear)
  await settle(ground, last, lastYear)
  const later = requests.filter((request) => !isBefore(request))
  await takeSteps(ground, await changeSteps(ground, last.year, later, lastYear))
  await coordinate(ground, present, rows)
  await extend(ground, present)
  await approveUnits(ground, present, rows)
  await closeUnits(ground, last, lastYear)
}
