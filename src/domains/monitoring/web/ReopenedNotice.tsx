import type { ReactNode } from 'react'
import { formatDay } from '../../../kernel/day.ts'
import { type Month, monthName } from '../../../kernel/month.ts'
import { Notice } from '../../../ui/layout/Notice.tsx'
import type { MonthRow } from './figures.ts'
import { monitoringText as words } from './messages.es.ts'

type Props = { rows: readonly Pick<MonthRow, 'unit' | 'reopened'>[]; month: Month; locale: string }

/** Says to each unit that writes in a closed month until when, why, and which cut had closed it. */
export function ReopenedNotice({ rows, month, locale }: Props): ReactNode {
  const units = new Map(rows.map(({ unit, reopened }) => [unit.id, { unit, reopened }]))
  return [...units.values()].map(({ unit, reopened }) =>
    reopened === null ? null : (
      <Notice key={unit.id} kind="info">
        {words.reopened(monthName(month), unit.name, { ...reopened, day: formatDay(reopened.endsOn, locale) })}
      </Notice>
    ),
  )
}
