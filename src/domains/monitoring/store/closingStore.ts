import type { Month } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { ClosingExtension, ClosingRule } from '../model/monthClosing.ts'

/** Who decided something about the closing of months, why and when. */
type Decided = { reason: string; personName: string; postName: string; at: string }

export type StoredRule = ClosingRule & Decided & { id: string }
export type StoredExtension = ClosingExtension & Decided & { id: string; withdrawn: Decided | null }

/** Rules of a plan in the order in which they were set. */
export async function listClosingRules(db: Reader, planId: string): Promise<StoredRule[]> {
  const rows = await db
    .selectFrom('monitoring_closing_rule as rule')
    .innerJoin('platform_person as person', 'person.id', 'rule.person_id')
    .select(['rule.id', 'rule.from_month', 'rule.business_day as businessDay', 'rule.reason'])
    .select(['person.name as personName', 'rule.post_name as postName', 'rule.at'])
    .where('rule.plan_id', '=', planId)
    .orderBy('rule.at')
    .orderBy('rule.id')
    .execute()
  // The table's checks allow no other months.
  return rows.map(({ from_month, ...row }) => ({ ...row, fromMonth: from_month as Month }))
}

/** Extensions of a plan, newest first. */
export async function listClosingExtensions(db: Reader, planId: string): Promise<StoredExtension[]> {
  const rows = await db
    .selectFrom('monitoring_closing_extension as extension')
    .innerJoin('platform_person as person', 'person.id', 'extension.person_id')
    .select(['extension.id', 'extension.month', 'extension.unit_id as unitId', 'extension.due_on as dueOn'])
    .select(['extension.reason', 'person.name as personName', 'extension.post_name as postName', 'extension.at'])
    .leftJoin('platform_person as other', 'other.id', 'extension.withdrawn_by')
    .select(['extension.withdrawn_at', 'extension.withdrawn_reason', 'extension.withdrawn_post', 'other.name as other'])
    .where('extension.plan_id', '=', planId)
    .orderBy('extension.at', 'desc')
    .orderBy('extension.id')
    .execute()
  return rows.map(({ withdrawn_at: at, withdrawn_reason, withdrawn_post, other, month, ...row }) => ({
    ...{ ...row, month: month as Month },
    withdrawn:
      at === null
        ? null
        : // The table's check fills in all of them or none.
          { at, reason: withdrawn_reason ?? '', postName: withdrawn_post ?? '', personName: other ?? '' },
  }))
}

type Decision = { planId: string; personId: string; postName: string; reason: string; at: string }

export async function insertClosingRule(tx: Tx, rule: ClosingRule & Decision & { id: string }): Promise<void> {
  const { id, planId, fromMonth, businessDay, reason, personId, postName, at } = rule
  await tx
    .insertInto('monitoring_closing_rule')
    .values({
      ...{ id, plan_id: planId, from_month: fromMonth, business_day: businessDay },
      ...{ reason, person_id: personId, post_name: postName, at },
    })
    .execute()
}

/** Gives the same extension to several units. */
export async function insertClosingExtensions(
  tx: Tx,
  { planId, month, dueOn, reason, personId, postName, at }: Decision & { month: Month; dueOn: string },
  units: readonly { id: string; unitId: string }[],
): Promise<void> {
  const decided = { reason, person_id: personId, post_name: postName, at }
  await tx
    .insertInto('monitoring_closing_extension')
    .values(units.map(({ id, unitId }) => ({ id, plan_id: planId, month, unit_id: unitId, due_on: dueOn, ...decided })))
    .execute()
}

/** @returns false where somebody withdrew it before. */
export async function withdrawClosingExtension(
  tx: Tx,
  id: string,
  { reason, personId, postName, at }: Omit<Decision, 'planId'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('monitoring_closing_extension')
    .set({ withdrawn_at: at, withdrawn_by: personId, withdrawn_post: postName, withdrawn_reason: reason })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
