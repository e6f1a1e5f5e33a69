import type { UseMutationResult } from '@tanstack/react-query'
import type { OutputOf } from '../../../../kernel/contract.ts'
import type { CallError } from '../../../../ui/data/call.ts'
import { type ActVariables, useAct } from '../../../../ui/data/useRoute.ts'
import { activityRoutes } from '../../contract.ts'
import { monthReads } from '../programming/useMonthSave.ts'

type Change = typeof activityRoutes.changeActivities

/** Changes fields of activities; afterwards whatever shows them is read again. */
export function useChange(): UseMutationResult<OutputOf<Change>, CallError, ActVariables<Change>> {
  return useAct(activityRoutes.changeActivities, { refresh: monthReads })
}
