import { type FollowUp, type FollowUpKind, isOverdue } from '../followUp/followUp.ts'

/** How many of a kind nobody closed yet, and in how many of them the unit's day has passed without an answer. */
export function countFollowed(
  all: readonly Pick<FollowUp, 'kind' | 'status' | 'dueOn'>[],
  kind: FollowUpKind,
  today: string,
): { open: number; overdue: number } {
  const open = all.filter((one) => one.kind === kind && one.status !== 'closed')
  return { open: open.length, overdue: open.filter((one) => isOverdue(one, today)).length }
}
