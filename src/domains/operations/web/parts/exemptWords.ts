import { monthShortName } from '../../../../kernel/month.ts'
import type { ExemptMonth } from '../../model/activity.ts'
import { planText } from './messages.es.ts'

/** `Jul (suspendida), Ago (suspendida)`: months that do not count for compliance; '' for none. */
export function exemptInWords(months: readonly ExemptMonth[]): string {
  return months.map(({ month, why }) => planText.exempt(monthShortName(month), planText.exemptions[why])).join(', ')
}
