import { MONTHS } from '../../../../kernel/month.ts'
import type { ActContext } from '../../../platform/index.ts'
import type { PlanEffect } from '../../model/changes/applyItem.ts'
import type { ChangeRequest } from '../../model/changes/changeRequest.ts'
import { firstOpenMonth } from '../../model/changes/openMonths.ts'
import { closedActivities } from '../../model/records/closingReportContent.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { shownByUnit, type WholePlan } from '../planMemory.ts'
import { registerRecord } from '../records/registerRecord.ts'

type Recording = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'now' | 'today' | 'newId'>

/** The closing report of a unit that was settled; `whole` is the plan as it stood before. */
export async function recordClosing(
  context: Recording,
  { request, whole, effect }: { request: ChangeRequest; whole: WholePlan; effect: PlanEffect },
  { version, postName }: { version: PlanVersion; postName: string },
): Promise<void> {
  const { plan, units } = whole
  const unit = units.find(({ id }) => id === request.unitId)
  const from = MONTHS.find((month) => month === firstOpenMonth(plan.year, context.today))
  if (unit === undefined || unit.closedOn === null || from === undefined) return
  const { id, code, name, openedOn, closedOn, successorId } = unit
  const nameOf = (unitId: string): string => units.find((one) => one.id === unitId)?.name ?? ''
  await registerRecord(
    context,
    plan,
    { id: unit.id, number: request.number, postName },
    {
      kind: 'closingReport',
      unit: { id, code, name, openedOn, closedOn },
      successorName: successorId === null ? null : nameOf(successorId),
      reason: request.reason,
      actNumber: request.actNumber,
      version: { number: version.number, code: version.code },
      activities: closedActivities({
        activities: shownByUnit(whole).get(unit.id) ?? [],
        items: request.items.map(({ item }) => item),
        effect,
        from,
        nameOf,
      }),
    },
  )
}
