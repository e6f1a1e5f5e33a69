import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { MONTHS } from '../../../../kernel/month.ts'
import { CallError, call } from '../../../../ui/data/call.ts'
import type { SaveChanges } from '../../../../ui/monthGrid/types.ts'
import { activityRoutes, planReadRoutes, planRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'

/** Reads that show months or what follows from them. */
export const monthReads = [
  planRoutes.unitPlan,
  planRoutes.overview,
  activityRoutes.activities,
  activityRoutes.activity,
  planReadRoutes.doubts,
] as const

/** Why a batch was not stored, in the words of the server; without an answer there is no connection. */
export function explainFailure(error: unknown): { offline: boolean; text: string } {
  if (error instanceof CallError)
    return { offline: error.status === 0, text: planText.problem(error.message, error.remedy) }
  return { offline: true, text: '' }
}

/**
 * Stores batches of the grid. Other pages read again when they are opened; this one keeps its own rows, which the grid
 * has newer than any answer.
 */
export function useMonthSave(year: string, timeZone: string): SaveChanges {
  const client = useQueryClient()
  useEffect(
    () => () => {
      for (const { name } of monthReads) client.removeQueries({ queryKey: [name], type: 'inactive' })
    },
    [client],
  )
  return useCallback(
    async (changes) => {
      const cells = changes.map(({ rowId, ...cell }) => ({ activityId: rowId, ...cell }))
      const answer = await call(activityRoutes.saveMonths, { year, cells })
      for (const { name } of monthReads) void client.invalidateQueries({ queryKey: [name], refetchType: 'none' })
      const clock = new Intl.DateTimeFormat('es-SV', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      return {
        saved: answer.saved,
        conflicts: answer.conflicts.flatMap(({ activityId, month, expected, theirs, by, at }) => {
          const known = MONTHS.find((one) => one === month)
          if (known === undefined) return []
          const when = at === null ? undefined : clock.format(new Date(at))
          return [{ rowId: activityId, month: known, expected, theirs, by: by ?? undefined, at: when }]
        }),
      }
    },
    [client, year, timeZone],
  )
}
