import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { phases } from '../model/workflow/formulationCalendar.ts'
import { planParties } from '../model/workflow/parties.ts'
import { idShape, unitPlanStatusShape, yearShape } from './shapes.ts'

const phaseShape = z.enum(phases)
const unitKindShape = z.enum(['central', 'regional', 'departamental', 'organo'])
const datesShape = z.object({
  phase: phaseShape,
  unitKind: z.enum(['all', ...unitKindShape.options]),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

export const calendarRoutes = {
  formulationCalendar: queryRoute('operations.formulationCalendar', {
    path: '/api/planes/:year/calendario',
    access: 'staff',
    summary:
      'Phases of the formulation with their dates, and each unit against them: what is due, who is late and by how much',
    input: z.object({ year: yearShape }),
    output: z.object({
      mayKeep: z.boolean(),
      dates: z.array(datesShape),
      extensions: z.array(
        z.object({
          id: idShape,
          phase: phaseShape,
          unitId: idShape,
          unitName: z.string(),
          endsOn: z.string(),
          reason: z.string(),
          personName: z.string(),
          postName: z.string(),
          at: z.string(),
        }),
      ),
      units: z.array(
        z.object({
          unitId: idShape,
          name: z.string(),
          status: unitPlanStatusShape,
          /** Null when the unit's part is done. */
          next: z
            .object({
              phase: phaseShape,
              party: z.enum(planParties),
              /** Null: the calendar gives no dates for it. */
              endsOn: z.string().nullable(),
              extended: z.boolean(),
              /** Calendar days after the term; 0 is in time. */
              daysLate: z.number().int(),
            })
            .nullable(),
        }),
      ),
    }),
  }),
  saveCalendar: actionRoute('operations.saveCalendar', {
    path: '/api/planes/:year/calendario',
    access: ['planningOfficer'],
    summary: 'Puts the dates of the phases in the place of those that the plan had',
    input: z.object({ year: yearShape, dates: z.array(datesShape).max(40) }),
    output: z.object({ phases: z.number().int() }),
  }),
  extendPhase: actionRoute('operations.extendPhase', {
    path: '/api/planes/:year/calendario/prorrogas',
    access: ['planningOfficer'],
    summary: 'Gives units more time for a phase, with the reason that stays in the trail',
    input: z.object({
      year: yearShape,
      phase: phaseShape,
      unitIds: z.array(idShape).min(1).max(500),
      endsOn: z.iso.date(),
      reason: z.string().trim().min(5).max(1000),
    }),
    output: z.object({ ids: z.array(idShape) }),
  }),
} as const
