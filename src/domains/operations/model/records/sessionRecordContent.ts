import { z } from 'zod'
import type { Observation } from '../workflow/observation.ts'
import { type PlanSession, sessionKinds } from '../workflow/planSession.ts'
import type { PlanStep } from '../workflow/planStep.ts'

const unit = z.object({ id: z.string(), code: z.string(), name: z.string() })

/**
 * A closed session as its acta keeps it (domain.md A2, method step 4): who came, what was presented as it was at that
 * moment, the steps that were taken in it and what was agreed. Posts only; persons' names stay outside (decisions.md 26).
 */
export const sessionRecordContentSchema = z.object({
  kind: z.literal('session'),
  sessionKind: z.enum(sessionKinds),
  place: z.string(),
  heldOn: z.string(),
  /** Number of the earlier session whose acta this one corrects. */
  corrects: z.number().int().nullable(),
  attendees: z.array(
    z.object({
      /** Of a guest, whom they speak for. */
      post: z.string(),
      guest: z.boolean(),
      /** The person stood in for the holder of the post. */
      bySubstitute: z.boolean(),
    }),
  ),
  presented: z.array(
    z.object({
      /** Null: the consolidated plan. */
      unit: unit.nullable(),
      status: z.string(),
      /** Of the content: in an approved version the same as that of the unit's part. */
      sha256: z.string(),
      at: z.string(),
    }),
  ),
  decisions: z.array(
    z.object({
      unit: unit.nullable(),
      act: z.string(),
      post: z.string(),
      bySubstitute: z.boolean(),
      /** Taken by the next level above, since the term of the level that should act had passed. */
      overdue: z.boolean(),
      reason: z.string().nullable(),
      at: z.string(),
    }),
  ),
  /** What the plans that were returned in it had to settle at that moment; actas of before do not have it. */
  observations: z
    .array(
      z.object({
        unit: unit.nullable(),
        /** Code of the activity; null: it speaks of the plan as a whole. */
        activity: z.string().nullable(),
        field: z.string().nullable(),
        post: z.string(),
        text: z.string(),
      }),
    )
    .default([]),
  agreements: z.array(z.string()),
})
export type SessionRecordContent = z.infer<typeof sessionRecordContentSchema>

type PlanTrail = {
  steps: readonly PlanStep[]
  observations: readonly Observation[]
  /** Unit of each unit plan, by the id of the unit plan. */
  units: ReadonlyMap<string, z.infer<typeof unit>>
  /** Code of each activity by its id. */
  codes: ReadonlyMap<string, string>
}

/** What was open of a plan at an instant. */
function wasOpen({ at, end }: Observation, instant: string): boolean {
  return at <= instant && (end === null || end.at > instant)
}

export function sessionRecordContent(
  session: PlanSession,
  { steps, observations, units, codes }: PlanTrail,
): SessionRecordContent {
  const unitOf = (unitPlanId: string | null) => (unitPlanId === null ? null : (units.get(unitPlanId) ?? null))
  const taken = steps.filter(({ sessionId }) => sessionId === session.id)
  const returned = taken.filter(({ act }) => act === 'observe')
  return {
    kind: 'session',
    sessionKind: session.kind,
    place: session.place,
    heldOn: session.heldOn,
    corrects: session.corrects,
    attendees: session.attendees.map(({ postId, postName, personName, bySubstitute }) => ({
      post: postId === null ? personName : postName,
      guest: postId === null,
      bySubstitute,
    })),
    presented: session.presented.map(({ unitPlanId, status, sha256, at }) => ({
      unit: unitOf(unitPlanId),
      status,
      sha256,
      at,
    })),
    decisions: taken.map(({ unitPlanId, act, postName, bySubstitute, overdue, reason, at }) => ({
      unit: unitOf(unitPlanId),
      act,
      post: postName,
      bySubstitute,
      overdue,
      reason,
      at,
    })),
    observations: returned.flatMap(({ unitPlanId, at }) =>
      observations
        .filter((one) => one.unitPlanId === unitPlanId && wasOpen(one, at))
        .map(({ activityId, field, postName, text }) => ({
          unit: unitOf(unitPlanId),
          activity: activityId === null ? null : (codes.get(activityId) ?? activityId),
          field,
          post: postName,
          text,
        })),
    ),
    agreements: [...session.agreements],
  }
}
