import { z } from 'zod'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { planSessionRoutes } from '../../contract.ts'
import { sessionKinds } from '../../model/workflow/planSession.ts'
import type { SessionDetail } from './sessionReads.ts'

const guestSchema = z.object({
  key: z.string(),
  postId: z.string().nullable(),
  personId: z.string().nullable(),
  name: z.string(),
  post: z.string(),
})
const agreementSchema = z.object({ key: z.string(), text: z.string() })

/** Also what the browser keeps of it until it is sent. */
export const sessionFormSchema = z.object({
  kind: z.enum(sessionKinds),
  place: z.string(),
  heldOn: z.string(),
  corrects: z.number().int().nullable(),
  attendees: z.array(guestSchema).readonly(),
  unitIds: z.array(z.string()).readonly(),
  consolidated: z.boolean(),
  agreements: z.array(agreementSchema).readonly(),
})

export type Guest = z.output<typeof guestSchema>
export type Agreement = z.output<typeof agreementSchema>

/** What is typed of a session. */
export type SessionForm = z.output<typeof sessionFormSchema>

const SHORTEST = 5

export function newForm(today: string): SessionForm {
  return {
    kind: 'ordinary',
    place: '',
    heldOn: today,
    corrects: null,
    attendees: [],
    unitIds: [],
    consolidated: false,
    agreements: [],
  }
}

export function formOf(session: SessionDetail): SessionForm {
  const { kind, place, heldOn, corrects, attendees, presented, agreements } = session
  return {
    kind,
    place,
    heldOn,
    corrects,
    attendees: attendees.map(({ postId, personId, personName, postName }, at) => ({
      key: personId === null ? `guest ${at}` : `${postId} ${personId}`,
      postId,
      personId,
      name: personName,
      post: postName,
    })),
    unitIds: [...new Set(presented.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])))],
    consolidated: presented.some(({ unitId }) => unitId === null),
    agreements: agreements.map((text, at) => ({ key: `kept ${at}`, text })),
  }
}

/** What is still wrong, field by field. */
export function faultsOf(form: SessionForm): { place: boolean; day: boolean; agreements: readonly string[] } {
  return {
    place: form.place.trim().length < 2,
    day: form.heldOn === '',
    agreements: form.agreements.filter(({ text }) => text.trim().length < SHORTEST).map(({ key }) => key),
  }
}

export function contentOf(form: SessionForm): Omit<InputOf<typeof planSessionRoutes.openSession>, 'year'> {
  const { kind, place, heldOn, corrects, attendees, unitIds, consolidated, agreements } = form
  return {
    kind,
    place,
    heldOn,
    corrects,
    attendees: attendees.map(({ postId, personId, name }) =>
      postId === null || personId === null ? { guest: name } : { postId, personId },
    ),
    unitIds: [...unitIds],
    consolidated,
    agreements: agreements.map(({ text }) => text.trim()),
  }
}
