import type { UseMutationResult } from '@tanstack/react-query'
import type { OutputOf } from '../../../../kernel/contract.ts'
import type { CallError } from '../../../../ui/data/call.ts'
import { type ActVariables, useAct } from '../../../../ui/data/useRoute.ts'
import { changeRequestRoutes } from '../../contract.ts'
import { changeReads } from './changeReads.ts'
import { type AskedItem, askedCause, type RequestPage } from './itemWords.ts'

type Save = typeof changeRequestRoutes.saveChangeRequest

/** Saves a request that is being written, over the changes that its author sees. */
export function useSaveRequest(
  onSuccess: () => void,
): UseMutationResult<OutputOf<Save>, CallError, ActVariables<Save>> {
  return useAct(changeRequestRoutes.saveChangeRequest, { refresh: changeReads, onSuccess })
}

/** The whole request with other changes in it. */
export function withItems(year: string, request: RequestPage, items: readonly AskedItem[]): ActVariables<Save> {
  const { number, cause, reason, actNumber, changes } = request
  return {
    input: {
      year,
      number,
      cause: askedCause(cause),
      reason,
      actNumber,
      seen: changes.map(({ id }) => id),
      items: [...items],
    },
  }
}
