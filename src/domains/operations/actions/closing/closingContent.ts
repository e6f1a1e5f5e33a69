import { compareText } from '../../../../kernel/text.ts'
import type { Reader } from '../../../platform/index.ts'
import { closingTotals } from '../../model/closing/closingTotals.ts'
import type { YearClosingContent } from '../../model/records/yearClosingContent.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { listNextYear, type NextYear } from '../../store/closingStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import type { WholePlan } from '../planMemory.ts'
import type { ClosingGround, ClosingStanding } from './closingGround.ts'

/** A step without the name of the person, which stays outside of what is handed out. */
export function namelessStep({
  act,
  postName: post,
  bySubstitute,
  reason,
  at,
}: Pick<PlanStep, 'act' | 'postName' | 'bySubstitute' | 'reason' | 'at'>): YearClosingContent['steps'][number] {
  return { act, post, bySubstitute, reason, at }
}

function unitContent(
  { unit, status, totals, rows, steps }: ClosingStanding,
  next: ReadonlyMap<string, NextYear>,
): YearClosingContent['units'][number] {
  const { id, code, name } = unit
  return {
    ...{ id, code, name, status, totals: { ...totals } },
    rows: rows.map(({ activity, state, declaration, dropped, exemptRest }) => {
      const goesOn = next.get(activity.id)
      return {
        id: activity.id,
        code: activity.code,
        name: activity.name,
        state,
        ground: declaration?.ground ?? '',
        evidence: declaration?.evidence ?? '',
        dropped:
          dropped === null ? null : { version: dropped.version, request: dropped.request, reason: dropped.reason },
        exemptFrom: exemptRest?.from ?? null,
        next: goesOn === undefined ? null : { id: goesOn.id, code: goesOn.code, name: goesOn.name, year: goesOn.year },
      }
    }),
    steps: steps.map(namelessStep),
  }
}

/** How a year ended, as it stands now: what its report is frozen from and its open data are written from. */
export async function closingContent(
  db: Reader,
  { plan, units }: Pick<WholePlan, 'plan' | 'units'>,
  ground: ClosingGround,
): Promise<YearClosingContent> {
  const { version, steps } = ground
  const standings = ground.standings.filter(({ facts }) => facts.held)
  const rows = standings.flatMap((standing) => standing.rows)
  const next = await listNextYear(
    db,
    rows.filter(({ state }) => state === 'moved').map(({ activity }) => activity.id),
  )
  const versions = new Map((await listVersions(db, plan.id)).map(({ id, number }) => [id, number]))
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  return {
    kind: 'yearClosing',
    planVersion: version === undefined ? null : { number: version.number, code: version.code },
    totals: { ...closingTotals(rows) },
    units: standings.map((standing) => unitContent(standing, next)).sort((a, b) => compareText(a.name, b.name)),
    changes: (await listChangeRequests(db, plan.id))
      .flatMap(({ number, unitId, cause, reason, versionId }) => {
        const made = versions.get(versionId ?? '')
        return made === undefined ? [] : [{ number, unit: nameOf.get(unitId) ?? '', cause, reason, version: made }]
      })
      .sort((a, b) => a.number - b.number),
    steps: steps.map(namelessStep),
  }
}
