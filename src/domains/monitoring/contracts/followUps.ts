import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute, uploadRoute } from '../../../kernel/contract.ts'
import { MAX_EVIDENCE_BYTES } from '../model/evidence.ts'
import { followUpKinds, followUpStatuses } from '../model/followUp/followUp.ts'
import { followUpActs, instructors } from '../model/followUp/followUpWorkflow.ts'
import { idShape, yearShape } from './shapes.ts'

const named = z.object({ id: idShape, name: z.string() })

const followUpShape = z.object({
  ...{ id: idShape, kind: z.enum(followUpKinds), year: z.number().int(), text: z.string() },
  unit: named,
  /** The post of the unit that answers; null: its head. */
  postName: z.string().nullable(),
  ...{ dueOn: z.string(), status: z.enum(followUpStatuses), isOverdue: z.boolean() },
  ...{ givenPost: z.string(), givenAt: z.string() },
  /** What the viewer may do with it now. */
  available: z.array(z.enum(followUpActs)),
})

const stepShape = z.object({
  ...{ id: idShape, act: z.enum(followUpActs) },
  ...{ text: z.string(), place: z.string(), personName: z.string(), postName: z.string(), at: z.string() },
  /** What proves an answer. */
  file: z.object({ fileName: z.string(), byteLength: z.number().int(), sha256: z.string() }).nullable(),
})

const followUpDetailShape = followUpShape.extend({
  givenBy: z.string(),
  /** Address of the page that an instruction was given from, or ''. */
  origin: z.string(),
  /** The evaluation that a commitment comes from. */
  quarter: z.number().int().nullable(),
  steps: z.array(stepShape),
})

const unitAsked = z.object({ unitId: idShape.optional(), activityId: idShape.optional() })

export const followUpRoutes = {
  followUps: queryRoute('monitoring.followUps', {
    path: '/api/seguimiento/pendientes',
    access: 'staff',
    summary: 'Commitments and instructions that the viewer may read, with the units that a list can be narrowed to',
    input: z.object({
      kind: z.enum(followUpKinds).optional(),
      year: yearShape.optional(),
      /** Only those in which the viewer may do something now. */
      mine: z.literal('si').optional(),
    }),
    output: z.object({ rows: z.array(followUpShape), mayInstruct: z.boolean() }),
  }),
  followUp: queryRoute('monitoring.followUp', {
    path: '/api/seguimiento/pendientes/:id',
    access: 'staff',
    summary: 'A commitment or an instruction with its trail',
    input: z.object({ id: idShape }),
    /** Null: there is none. */
    output: z.object({ followUp: followUpDetailShape.nullable() }),
  }),
  instructionGround: queryRoute('monitoring.instructionGround', {
    path: '/api/seguimiento/instrucciones/unidades',
    access: instructors,
    summary: 'Units that the viewer may give an instruction to, and the one that a page is about',
    input: unitAsked,
    output: z.object({ units: z.array(named), unitId: idShape.nullable() }),
  }),
  giveInstruction: actionRoute('monitoring.giveInstruction', {
    path: '/api/seguimiento/instrucciones',
    access: instructors,
    summary: 'Gives an instruction to a unit, to be answered by a day',
    input: z.object({
      unitId: idShape,
      text: z.string().trim().min(5).max(2000),
      dueOn: z.iso.date(),
      /** Address of the page that it is given from: one of ours. */
      origin: z
        .string()
        .max(500)
        .regex(/^(?:\/(?!\/).*)?$/u),
    }),
    output: z.object({ id: idShape }),
  }),
  takeFollowUpStep: uploadRoute('monitoring.takeFollowUpStep', {
    path: '/api/seguimiento/pendientes/:id/pasos',
    access: [...instructors, 'planningOfficer', 'unitHead', 'liaison', 'responsible'],
    storedUpToBytes: MAX_EVIDENCE_BYTES,
    summary: 'The unit answers, with a file where there is one, or somebody outside of it closes or returns',
    input: z.object({
      id: idShape,
      act: z.enum(followUpActs),
      text: z.string().trim().max(2000),
      /** Record or address of the proof; '' where a file is. */
      place: z.string().trim().max(500),
    }),
    output: z.object({ status: z.enum(followUpStatuses) }),
  }),
  downloadAnswerFile: downloadRoute('monitoring.downloadAnswerFile', {
    path: '/api/seguimiento/pendientes/:id/archivos/:stepId',
    access: 'staff',
    summary: 'The file of an answer as it was sent, for whoever may read the commitment or the instruction',
    input: z.object({ id: idShape, stepId: idShape }),
    output: z.unknown(),
  }),
} as const
