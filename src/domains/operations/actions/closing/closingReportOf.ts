import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { findInstitution, type Reader } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import type { ClosingReport, ClosingSignature, UnitClosingReport } from '../../model/closing/closingReport.ts'
import { closingTotals } from '../../model/closing/closingTotals.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { listNextYear, type NextYear } from '../../store/closingStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import type { WholePlan } from '../planMemory.ts'
import { type ClosingStanding, readClosing } from './closingGround.ts'

function signatureOf({ act, postName, reason, at }: PlanStep): ClosingSignature {
  return { act, postName, reason, at }
}

function unitReport(standing: ClosingStanding, next: ReadonlyMap<string, NextYear>): UnitClosingReport {
  const { unit, status, totals, rows, steps } = standing
  return {
    unitId: unit.id,
    code: unit.code,
    name: unit.name,
    status,
    totals,
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
    signatures: steps.map(signatureOf),
  }
}

/** How a year ended, as it stands now; persons' names stay outside. */
export async function closingReportOf(
  db: Reader,
  whole: WholePlan,
  actor: Actor,
  today: string,
): Promise<ClosingReport> {
  const { plan, units } = whole
  const institution = await findInstitution(db)
  if (institution === undefined) throw new DomainError('operations.institutionMissing', 'conflict')
  const { version, steps, ...ground } = await readClosing(db, whole, actor, today)
  const standings = ground.standings.filter(({ facts }) => facts.held)
  const rows = standings.flatMap((standing) => standing.rows)
  const next = await listNextYear(
    db,
    rows.filter(({ state }) => state === 'moved').map(({ activity }) => activity.id),
  )
  const versions = new Map((await listVersions(db, plan.id)).map(({ id, number }) => [id, number]))
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  return {
    format: 'hilo-cierre',
    version: 1,
    year: plan.year,
    title: plan.title,
    institution: { name: institution.name, acronym: institution.acronym },
    planVersion: version === undefined ? null : { number: version.number, code: version.code },
    closedOn: plan.closedOn,
    openUntil: plan.openUntil,
    totals: closingTotals(rows),
    units: standings.map((standing) => unitReport(standing, next)).sort((a, b) => compareText(a.name, b.name)),
    changes: (await listChangeRequests(db, plan.id))
      .flatMap(({ number, unitId, cause, reason, versionId }) => {
        const made = versions.get(versionId ?? '')
        return made === undefined ? [] : [{ number, unit: nameOf.get(unitId) ?? '', cause, reason, version: made }]
      })
      .sort((a, b) => a.number - b.number),
    signatures: steps.map(signatureOf),
  }
}
