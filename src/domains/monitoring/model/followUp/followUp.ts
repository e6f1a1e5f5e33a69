/** A commitment comes from an evaluation, an instruction from the authority or the executive; both live alike. */
export const followUpKinds = ['commitment', 'instruction'] as const
export type FollowUpKind = (typeof followUpKinds)[number]

export const followUpStatuses = ['open', 'answered', 'returned', 'closed'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

/** Something that a unit has to do by a day, followed until somebody outside of the unit closes it. */
export type FollowUp = {
  id: string
  kind: FollowUpKind
  /** Of a commitment the year that was evaluated, of an instruction the one in which it was given. */
  year: number
  unitId: string
  /** The post of the unit that answers; null: its head. */
  postId: string | null
  text: string
  dueOn: string
  status: FollowUpStatus
  /** Address of the page that an instruction was given from, or ''. */
  origin: string
}

/** Whether the unit still owes its answer and the day has passed; on the day itself it is in time. */
export function isOverdue({ status, dueOn }: Pick<FollowUp, 'status' | 'dueOn'>, today: string): boolean {
  return (status === 'open' || status === 'returned') && today > dueOn
}
