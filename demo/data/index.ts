import { activitiesOf, droppedFrom } from './activities/index.ts'
import { catalogue } from './activities/officeRows.ts'
import type { DemoYear } from './activities/row.ts'
import { changesOf } from './changes.ts'
import { closingsOf } from './closings.ts'
import { coordinationOf } from './coordination.ts'
import { formulationOf, observationsOf } from './formulation.ts'
import { frontMatterOf } from './frontMatter.ts'
import { institution } from './institution.ts'
import { reportingOf } from './months.ts'
import { holdings, people } from './people.ts'
import { pilot } from './pilot.ts'
import { posts } from './posts.ts'
import { strategy } from './strategy.ts'
import type { DemoMinistry, DemoPlanStep, DemoPlanYear, DemoUnitPlan } from './types.ts'
import { units } from './units.ts'

/**
 * Where the plans of 2026 stand. Only units without pending doubts are beyond draft (doubts block submission,
 * decisions.md 19); the heads of returned ones had accepted theirs with a reason that Planificación did not share.
 */
const steps2026: Readonly<Record<string, DemoPlanStep>> = {
  UPC: 'endorsed',
  UCI: 'endorsed',
  CSM: 'endorsed',
  UFI: 'endorsed',
  OMC: 'reviewed',
  OAF: 'reviewed',
  OST: 'submitted',
  DAC: 'returned',
  DTI: 'returned',
}

function unitPlan(unit: string, year: DemoYear): DemoUnitPlan {
  return {
    unit,
    year,
    code: `${unit}-PAT-${year % 100}`,
    version: '01',
    date: year === 2026 ? '2025-12-11' : '2024-12-12',
    step: year === 2026 ? (steps2026[unit] ?? 'draft') : 'inForce',
    observations: observationsOf(unit, year),
    activities: activitiesOf(unit, year),
    dropped: droppedFrom(unit, year),
  }
}

function planYear(year: DemoYear): DemoPlanYear {
  const now = year === 2026
  const unitPlans = units.map((unit) => unitPlan(unit.code, year)).filter((plan) => plan.activities.length > 0)
  return {
    year,
    code: `MTEL-PAT-${year % 100}`,
    version: '01',
    date: now ? '2025-12-18' : '2024-12-19',
    formCode: 'PAT-UPC-01',
    formVersion: '02',
    formDate: '2024-07-15',
    formulation: formulationOf(year),
    changes: changesOf(year),
    reporting: reportingOf(year),
    closings: closingsOf(year),
    coordination: coordinationOf(year),
    frontMatter: now
      ? frontMatterOf(year, 'treinta', { received: 312, accepted: 229 })
      : frontMatterOf(year, 'treinta', { received: 268, accepted: 174 }),
    unitPlans,
  }
}

/** Last year is official, this year's plan is on its way, and a term has just ended. */
const TODAY = '2026-01-15'

/** The whole invented ministry. Building it twice gives the same bytes. */
export function buildMinistry(): DemoMinistry {
  return {
    today: TODAY,
    institution,
    units,
    posts,
    people,
    holdings,
    strategy,
    catalogue,
    pilot,
    planYears: [planYear(2025), planYear(2026)],
  }
}

/** Who holds a post on a day, the substitute last; empty when it is vacant. */
export function holdersOn(ministry: DemoMinistry, post: string, day: string): DemoMinistry['holdings'] {
  return ministry.holdings
    .filter((held) => held.post === post && held.from <= day && (held.until === null || held.until >= day))
    .sort((a, b) => Number(a.substitute) - Number(b.substitute) || a.from.localeCompare(b.from))
}
