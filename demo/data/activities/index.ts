import { readTable } from '../table.ts'
import type { DemoActivity } from '../types.ts'
import { units } from '../units.ts'
import * as advisory from './advisory.ts'
import { officeRows } from './officeRows.ts'
import * as citizens from './public.ts'
import { type DemoYear, isInYear, type Row, readOwnRow, toActivity } from './row.ts'
import * as safety from './safety.ts'
import * as services from './services.ts'
import * as support from './support.ts'

const centralTables: Readonly<Record<string, string>> = {
  DES: advisory.despacho,
  UPC: advisory.planning,
  UCI: advisory.internalControl,
  UTR: advisory.transparency,
  UCO: advisory.communications,
  UII: advisory.equality,
  DIN: services.inspection,
  DGE: services.employment,
  DRL: services.labourRelations,
  DSS: safety.safety,
  DAC: citizens.citizenCare,
  OBL: citizens.observatory,
  CDL: citizens.documentation,
  DJU: citizens.legal,
  DTH: support.talent,
  DTI: support.technology,
  DAF: support.administration,
  UFI: support.finance,
  CSM: safety.minimumWage,
}

function rowsOf(unit: string): readonly Row[] {
  const table = centralTables[unit]
  return table === undefined
    ? officeRows.filter((row) => row.unit === unit)
    : readTable(table).map((cells) => readOwnRow(unit, cells))
}

/** Activities of a unit's plan in the order of the plan; none where the unit did not exist yet. */
export function activitiesOf(unit: string, year: DemoYear): DemoActivity[] {
  return rowsOf(unit)
    .filter((row) => isInYear(row, year))
    .map((row, index) => toActivity(row, year, index + 1))
}

/** What the first version of 2025 held and its adjustment took out, with the reason. */
export function droppedFrom(unit: string, year: DemoYear): { activity: DemoActivity; reason: string }[] {
  const rows = year === 2025 ? rowsOf(unit) : []
  return rows.flatMap((row, index) => {
    const reason = row.extras.get('baja25')
    return reason === undefined ? [] : [{ activity: toActivity(row, year, index + 1), reason }]
  })
}

/** All activities of a year, unit by unit. */
export function activitiesOfYear(year: DemoYear): DemoActivity[] {
  return units.flatMap((unit) => activitiesOf(unit.code, year))
}
