import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import {
  type FindingField,
  type RepairCode,
  type RepairParams,
  type RuleCode,
  type RuleParams,
  repairCodes,
  ruleCodes,
  severities,
} from '../model/review/finding.ts'
import { changeShape, idShape, yearShape } from './shapes.ts'

const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null

/** A finding as the browser words it; which changes a repair makes is asked for with its preview. */
export const findingShape = z.object({
  rule: z.enum(ruleCodes),
  severity: z.enum(severities),
  activityId: idShape.nullable(),
  unitId: idShape.nullable(),
  field: z.custom<FindingField>((value) => typeof value === 'string'),
  variant: z.string().nullable(),
  params: z.custom<RuleParams[RuleCode]>(isPlain),
  fingerprint: z.string(),
  repairs: z.array(z.object({ code: z.enum(repairCodes), params: z.custom<RepairParams[RepairCode]>(isPlain) })),
})

/** What a finding speaks of, in words that a list can show. */
const aboutShape = z.object({
  activity: z.object({ code: z.string(), name: z.string() }).nullable(),
  unit: z.object({ code: z.string(), name: z.string() }).nullable(),
})

const groupKey = {
  rule: z.enum(ruleCodes),
  severity: z.enum(severities),
  /** Left out for the group without variant. */
  variant: z.string().max(200).optional(),
}
const fingerprintsShape = z.array(z.string().min(1).max(20_000)).min(1).max(5000)
const counts = z.object({ block: z.number(), warning: z.number(), notice: z.number() })

export const acceptanceShape = z.object({
  id: idShape,
  rule: z.enum(ruleCodes),
  fingerprint: z.string(),
  reason: z.string(),
  personName: z.string(),
  at: z.string(),
  unitId: idShape.nullable(),
  about: aboutShape,
  /** What was accepted, while it is still found; null when the plan changed and the acceptance no longer counts. */
  finding: findingShape.nullable(),
  mayWithdraw: z.boolean(),
})

export const reviewRoutes = {
  findings: queryRoute('operations.findings', {
    path: '/api/planes/:year/revision',
    access: 'staff',
    summary: 'What the reviewer finds in a plan or one of its units, in groups, and what was accepted with a reason',
    input: z.object({ year: yearShape, unitId: idShape.optional() }),
    output: z.object({
      rules: z.number(),
      counts,
      /** What still stops a submission: blocks, and warnings that nobody accepted. */
      toSettle: z.number(),
      units: z.array(z.object({ id: idShape, code: z.string(), name: z.string(), counts })),
      groups: z.array(
        z.object({
          rule: z.enum(ruleCodes),
          severity: z.enum(severities),
          variant: z.string().nullable(),
          count: z.number(),
          units: z.array(z.object({ unitId: idShape.nullable(), count: z.number() })),
          repairs: z.array(z.object({ code: z.enum(repairCodes), count: z.number() })),
          /** The first finding of the group: its sentences head the group. */
          first: findingShape,
        }),
      ),
      accepted: z.array(acceptanceShape),
    }),
  }),
  findingsOfGroup: queryRoute('operations.findingsOfGroup', {
    path: '/api/planes/:year/revision/grupo',
    access: 'staff',
    summary: 'The open findings of one group, in the order of the plan',
    input: z.object({ year: yearShape, unitId: idShape.optional(), ...groupKey }),
    output: z.object({
      findings: z.array(findingShape.extend({ about: aboutShape, mayAccept: z.boolean() })),
    }),
  }),
  previewRepair: queryRoute('operations.previewRepair', {
    path: '/api/planes/:year/revision/reparacion',
    access: 'staff',
    summary: 'What one repair would do to every finding of a group; nothing is changed',
    input: z.object({ year: yearShape, unitId: idShape.optional(), ...groupKey, repairCode: z.enum(repairCodes) }),
    output: z.object({
      /** One for each finding that can be repaired, with every activity that it would change. */
      repairs: z.array(
        z.object({
          fingerprint: z.string(),
          /** False where the unit's plan was already presented, or is not this person's to write. */
          editable: z.boolean(),
          rows: z.array(
            z.object({
              activityId: idShape,
              unitId: idShape,
              unitCode: z.string(),
              code: z.string(),
              name: z.string(),
              changes: z.array(changeShape),
            }),
          ),
        }),
      ),
      skipped: z.array(z.object({ activityId: idShape.nullable(), reason: z.enum(['absent', 'ambiguous', 'stale']) })),
    }),
  }),
  applyRepair: actionRoute('operations.applyRepair', {
    path: '/api/planes/:year/revision/reparar',
    access: ['planningOfficer', 'unitHead', 'liaison'],
    summary: 'Repairs the findings with those fingerprints, computed again from the plan as it is now; can be undone',
    input: z.object({ year: yearShape, repairCode: z.enum(repairCodes), fingerprints: fingerprintsShape }),
    output: z.object({
      changeId: idShape.nullable(),
      activities: z.number(),
      cells: z.number(),
      units: z.number(),
      /** Findings that were no longer there, or whose repair was not. */
      skipped: z.number(),
    }),
  }),
  acceptFindings: actionRoute('operations.acceptFindings', {
    path: '/api/planes/:year/revision/aceptar',
    access: ['planningOfficer', 'unitHead'],
    summary: 'Leaves warnings and notices as they are, with a reason that is kept; blocks can not be accepted',
    input: z.object({
      year: yearShape,
      fingerprints: fingerprintsShape,
      reason: z.string().trim().min(5).max(500),
    }),
    output: z.object({ ids: z.array(idShape) }),
  }),
  withdrawAcceptance: actionRoute('operations.withdrawAcceptance', {
    path: '/api/planes/:year/revision/aceptadas/:acceptanceId/retirar',
    access: ['planningOfficer', 'unitHead'],
    summary: 'Takes an acceptance back: the finding waits again to be settled',
    input: z.object({ year: yearShape, acceptanceId: idShape }),
    output: z.object({ id: idShape }),
  }),
} as const
