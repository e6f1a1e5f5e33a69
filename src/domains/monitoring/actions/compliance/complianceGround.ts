import { type Kept, keptUnder, remember } from '../../../../kernel/kept.ts'
import type { Month } from '../../../../kernel/month.ts'
import { compareText } from '../../../../kernel/text.ts'
import { planThroughYear, type YearOfPlan } from '../../../operations/index.ts'
import { lastDayOfMonth } from '../../../operations/model/index.ts'
import { type Reader, sha256, type UnitDepartments, unitDepartments } from '../../../platform/index.ts'
import type { Department } from '../../../platform/model/index.ts'
import type { ReportedFigures } from '../../model/compliance/executedShares.ts'
import { type CutReading, readCut } from '../../model/compliance/figures.ts'
import type { GroupPlaces } from '../../model/compliance/grouping.ts'
import type { MonitoredActivity, Programme } from '../../model/compliance/monitoredActivity.ts'
import { type MonitoredRow, monitoredPlan } from '../../model/compliance/monitoredPlan.ts'
import { unitWeightsAt } from '../../model/compliance/unitWeights.ts'
import { type Correction, rectified } from '../../model/correction.ts'
import { listSentFigures } from '../../store/complianceStore.ts'
import { listCorrections } from '../../store/correctionStore.ts'
import { listUnitWeights, type StoredWeights } from '../../store/unitWeightStore.ts'

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
  places: GroupPlaces
  /** In which departments units are, by name. */
  departments: readonly Department[]
  corrections: readonly Correction[]
  /** What was decided on the weights of the units, and what of it holds at the cut. */
  unitWeights: { decided: readonly StoredWeights[]; held: StoredWeights | undefined }
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

function placesOf(
  { catalogue: { objectives, lines, processes } }: YearOfPlan,
  { ofUnit }: UnitDepartments,
): GroupPlaces {
  const mapped = processes.flatMap(({ id, objectiveId }) => (objectiveId === null ? [] : [[id, objectiveId] as const]))
  return {
    objectiveOfLine: new Map(lines.map(({ id, objectiveId }) => [id, objectiveId])),
    objectiveOfProcess: new Map(mapped),
    perspectiveOfObjective: new Map(objectives.map(({ id, perspectiveId }) => [id, perspectiveId])),
    departmentOfUnit: new Map([...ofUnit].map(([unitId, { code }]) => [unitId, code])),
  }
}

/** Grounds kept at once for a database: the month that is looked at, and one more. */
const KEPT = 2

/** Kept under its database: what an act reads in its transaction, and may yet take back, is not seen outside. */
const memories = keptUnder((_db: Reader): Kept<ComplianceGround> => new Map())

/**
 * Everything that compliance is worked out from at the end of a month, or undefined while no version is in force. Its
 * cost grows with the plan: each version is read once, and the reports in one statement. What it is made from is read each
 * time; where that is the same as before, so is the answer, and what others derived from it (`keptUnder`).
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function readCompliance(db: Reader, year: number, cut: Month): Promise<ComplianceGround | undefined> {
  const plan = await planThroughYear(db, year, cut)
  if (plan === undefined) return undefined
  const { id } = plan.plan
  const [corrections, figures, decided, where] = await Promise.all([
    listCorrections(db, id),
    listSentFigures(db, id),
    listUnitWeights(db, id),
    unitDepartments(db, lastDayOfMonth(year, cut)),
  ])
  // The bytes of a version never change, so its row stands for them.
  const made = [plan.plan, plan.versions, plan.catalogue, corrections, figures, weightsKey(decided), [...where.ofUnit]]
  const key = sha256(Buffer.from(JSON.stringify(made)))
  return remember(memories(db), KEPT, { id: `${id} ${cut}`, key }, async () =>
    groundOf(plan, cut, rectified(figures, corrections), { corrections, decided, where }),
  )
}

/** A map has no text of its own. */
const weightsKey = (decided: readonly StoredWeights[]) => decided.map((one) => ({ ...one, weights: [...one.weights] }))

function groundOf(
  plan: YearOfPlan,
  cut: Month,
  sent: readonly ReportedFigures[],
  {
    corrections,
    decided,
    where,
  }: { corrections: readonly Correction[]; decided: readonly StoredWeights[]; where: UnitDepartments },
): ComplianceGround {
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
  const unitWeights = { decided, held: unitWeightsAt(decided, plan.plan.year, cut) }
  const departments = [...new Map([...where.ofUnit.values()].map((one) => [one.code, one])).values()].toSorted((a, b) =>
    compareText(a.name, b.name),
  )
  return { year: plan, cut, readings, places: placesOf(plan, where), departments, corrections, unitWeights }
}
