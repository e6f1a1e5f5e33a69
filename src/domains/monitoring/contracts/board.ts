import { z } from 'zod'
import { queryRoute } from '../../../kernel/contract.ts'
import { phases } from '../../operations/model/index.ts'
import { unitKinds } from '../../platform/model/index.ts'
import { agendaKinds } from '../model/board/agenda.ts'
import { progressStatuses } from '../model/compliance/status.ts'
import { bothShape, groundShape, groupShape } from './complianceShapes.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const count = z.number().int()
const hundredths = z.number().int()
const status = z.enum(progressStatuses)

const waitingShape = z.object({ toReview: count, returned: count, overdue: count })
/** Reports of the last days, by what became of them; each time counts. */
const weekShape = z.object({ submitted: count, validated: count, returned: count })

const unitShape = groupShape.extend({
  status: status.nullable(),
  /** Activities that are late, and those of which no report came. */
  knots: z.object({ late: count, noReport: count }),
  waiting: waitingShape,
  week: weekShape,
})

const knotShape = z.object({
  activityId: idShape,
  ...{ code: z.string(), name: z.string(), unit: z.object({ id: idShape, name: z.string() }) },
  status: z.enum(['late', 'noReport']),
  compliance: hundredths.nullable(),
  /** Basis points of the year, up to the cut. */
  programmedBp: count,
  validatedBp: count,
  /** What the last report that was sent says; null: none was. */
  words: z.object({ month: monthShape, difficulty: z.string(), corrective: z.string() }).nullable(),
})

const agendaShape = z.object({
  ...{ on: z.string(), kind: z.enum(agendaKinds), year: count },
  month: monthShape.nullable(),
  phase: z.enum(phases).nullable(),
  unitKind: z.enum(unitKinds).nullable(),
  units: z.array(z.string()).readonly(),
})

/** Of the instructions or commitments that whoever asks may read: not closed yet, and of those the overdue ones. */
const followedShape = z.object({ open: count, overdue: count })

const pendingShape = z.object({
  requests: z.array(
    z.object({
      ...{ number: count, unitName: z.string(), status: z.enum(['submitted', 'endorsed']) },
      /** Days since its last step; null: it has none. */
      days: count.nullable(),
    }),
  ),
  /** Of this year and of the next one, where it is being made: plans of units waiting, and whose signature the whole waits for. */
  plans: z.array(z.object({ year: count, submitted: count, status: z.enum(['preparing', 'endorsed', 'authorized']) })),
  /** Units whose closing of the year was handed in and nobody confirmed. */
  closings: count,
  instructions: followedShape,
  commitments: followedShape,
})

/** Up to the end of a month, as parts of the year's work; null after the cut, and where nobody looked at any evidence. */
export const curvePointShape = z.object({
  month: monthShape,
  programmed: hundredths,
  validated: hundredths.nullable(),
  sent: hundredths.nullable(),
  verified: hundredths.nullable(),
})

export const boardRoutes = {
  board: queryRoute('monitoring.board', {
    path: '/api/seguimiento/:year/tablero',
    access: 'staff',
    summary:
      'How the plan of a year goes at the end of a month: figures, objectives, knots, curve, week, agenda, pending',
    input: z.object({ year: yearShape, month: monthShape }),
    output: z.object({
      /** Null: no version came into force yet, and the lists are empty. */
      ground: groundShape.nullable(),
      cut: z.object({ number: count, at: z.string() }).nullable(),
      /** Units weigh alike. */
      whole: bothShape,
      units: z.array(unitShape),
      objectives: z.array(groupShape.extend({ status: status.nullable(), ribbon: z.array(status).length(12) })),
      /** Against the programme in force. */
      curve: z.array(curvePointShape),
      /** The worst of them; `knotCount` says how many there are. */
      knots: z.array(knotShape),
      knotCount: count,
      week: weekShape.extend({
        /** First day that counts. */
        since: z.string(),
        /** Numbers of the requests that were decided. */
        decided: z.array(count),
        cuts: z.array(count),
        reopenings: count,
      }),
      agenda: z.array(agendaShape),
      pending: pendingShape,
    }),
  }),
} as const
