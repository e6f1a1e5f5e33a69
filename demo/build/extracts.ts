import { addExtract, addRegister, registers } from '../../src/domains/monitoring/index.ts'
import type { DemoExtract } from '../data/followingTypes.ts'
import { as, type DemoStep, idOf } from './ground.ts'
import type { MonthWork, YearWork } from './monthWork.ts'

/** Units write their registers into the catalogue. */
export function registerSteps({ ground, reporting }: YearWork): DemoStep[] {
  return reporting.registers.map(({ unit, on, fields, ...said }) => ({
    on,
    take: () => {
      const input = { unitId: idOf(ground.ids.units, unit), ...said, fields: [...fields] }
      return addRegister.call(ground.app, { credentials: as(ground, `${unit}-JEF`), input })
    },
  }))
}

/** Sends the rows of a register that prove a quantity; answers the file that the product kept of them. */
export async function sendExtract(work: MonthWork, unit: string, extract: DemoExtract, count: number): Promise<string> {
  const { ground, year, month, rows, reporting } = work
  const { app } = ground
  const { register, activity, filter, from, to, rowOf } = extract
  const credentials = as(ground, `${unit}-JEF`)
  const known = (await registers.call(app, { credentials, input: {} })).registers
  const registerId = known.find(({ name }) => name === register)?.id ?? ''
  const head = reporting.registers.find(({ name }) => name === register)?.fields.map(({ name }) => name) ?? []
  const lines = [head, ...Array.from({ length: count }, (_, n) => rowOf(n))].map((cells) => cells.join(';'))
  const file = { name: 'extracto.csv', bytes: new TextEncoder().encode(lines.join('\r\n')) }
  const stated = { registerId, filter, from, to, takenOn: app.clock.today(), countedBy: 'persons' as const }
  const input = { year, month, activityId: idOf(rows, activity), ...stated }
  return (await addExtract.call(app, { credentials, input, file })).id
}
