import { z } from 'zod'
import { downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import { unitWays } from '../model/compliance/figures.ts'
import { bothShape, cutInput, groundShape, groupShape, rowShape } from './complianceShapes.ts'
import { idShape } from './shapes.ts'

export const complianceRoutes = {
  compliance: queryRoute('monitoring.compliance', {
    path: '/api/seguimiento/:year/cumplimiento',
    access: 'staff',
    summary: 'Compliance at the end of a month against the original plan and the one in force, by groups',
    input: cutInput,
    output: z.object({
      /** Null: no version came into force yet. */
      ground: groundShape.nullable(),
      /** The institution, in both ways of weighing its units. */
      whole: z.record(z.enum(unitWays), bothShape),
      groups: z.array(groupShape),
      /** The cut that closed the month, which may say other figures than those of today; null while the month is open. */
      cut: z.object({ number: z.number().int(), at: z.string() }).nullable(),
    }),
  }),
  complianceRows: queryRoute('monitoring.complianceRows', {
    path: '/api/seguimiento/:year/cumplimiento/filas',
    access: 'staff',
    summary:
      'What stands behind one figure: the parts that weigh alike, or the activities with their weights; of a department both',
    input: cutInput.extend({ group: idShape }),
    output: z.object({
      ground: groundShape.nullable(),
      /** Null: there is no such group. */
      group: groupShape.nullable(),
      /** Units or objectives that weigh alike in the figure, and the units of a department; empty where activities weigh. */
      parts: z.array(groupShape),
      rows: z.array(rowShape),
    }),
  }),
  complianceFile: downloadRoute('monitoring.complianceFile', {
    path: '/api/seguimiento/:year/cumplimiento/datos.csv',
    access: 'staff',
    summary: 'Figures of compliance by groups, against both programmes, as data (CSV)',
    input: cutInput,
    output: z.object({}),
  }),
  complianceDictionary: downloadRoute('monitoring.complianceDictionary', {
    path: '/api/seguimiento/cumplimiento/diccionario.csv',
    access: 'staff',
    summary: 'What each column of the data of compliance holds (CSV)',
    input: z.object({}),
    output: z.object({}),
  }),
} as const
