import type { Month } from '../../../../kernel/month.ts'
import { planThroughYear, type YearOfPlan } from '../../../operations/index.ts'
import type { Reader } from '../../../platform/index.ts'
import { type CutReading, readCut } from '../../model/compliance/figures.ts'
import type { StrategicPlaces } from '../../model/compliance/grouping.ts'
import type { MonitoredActivity, Programme } from '../../model/compliance/monitoredActivity.ts'
import { type MonitoredRow, monitoredPlan } from '../../model/compliance/monitoredPlan.ts'
import { type Correction, rectified } from '../../model/correction.ts'
import { listSentFigures } from '../../store/complianceStore.ts'
import { listCorrections } from '../../store/correctionStore.ts'

/** One programme read at a cut: with what was validated, and with what was only sent as well. */
export type ProgrammeReading = {
  rows: ReadonlyMap<string, MonitoredRow>
  validated: CutReading
  sent: CutReading
}

type GroupTest = (activity: MonitoredActivity) => boolean

export type ComplianceGround = {
  year: YearOfPlan
  cut: Month
  readings: Readonly<Record<Programme, ProgrammeReading>>
  places: StrategicPlaces
  corrections: readonly Correction[]
}

/** The same readings of some rows only; what a row weighs in its unit stays. */
export function narrowed({ rows, validated, sent }: ProgrammeReading, isWanted: GroupTest): ProgrammeReading {
  const only = (reading: CutReading): CutReading => ({
    ...reading,
    rows: reading.rows.filter(({ activity }) => isWanted(activity)),
  })
  return {
    rows: new Map([...rows].filter(([, row]) => isWanted(row))),
    validated: only(validated),
    sent: only(sent),
  }
}

function placesOf({ catalogue: { objectives, lines, processes } }: YearOfPlan): StrategicPlaces {
  const mapped = processes.flatMap(({ id, objectiveId }) => (objectiveId === null ? [] : [[id, objectiveId] as const]))
  return {
    objectiveOfLine: new Map(lines.map(({ id, objectiveId }) => [id, objectiveId])),
    objectiveOfProcess: new Map(mapped),
    perspectiveOfObjective: new Map(objectives.map(({ id, perspectiveId }) => [id, perspectiveId])),
  }
}

/**
 * Everything that compliance is worked out from at the end of a month, or undefined while no version is in force. Its
 * cost grows with the plan: each version is read once, and the reports in one statement.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function readCompliance(db: Reader, year: number, cut: Month): Promise<ComplianceGround | undefined> {
  const plan = await planThroughYear(db, year, cut)
  if (plan === undefined) return undefined
  const corrections = await listCorrections(db, plan.plan.id)
  const sent = rectified(await listSentFigures(db, plan.plan.id), corrections)
  const validated = sent.filter(({ status }) => status === 'validated')
  const read = (programme: Programme): ProgrammeReading => {
    const rows = monitoredPlan(plan, programme, validated)
    const at = { month: cut, programme }
    return {
      rows: new Map(rows.map((row) => [row.id, row])),
      validated: readCut(rows, at),
      sent: readCut(monitoredPlan(plan, programme, sent), at),
    }
  }
  const readings = { original: read('original'), inForce: read('inForce') }
  return { year: plan, cut, readings, places: placesOf(plan), corrections }
}
