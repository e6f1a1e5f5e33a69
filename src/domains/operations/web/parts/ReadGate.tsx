import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CallError } from '../../../../ui/data/call.ts'
import { ErrorState, LoadingState, NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { planText } from '../../messages.es.ts'

export type ReadGateProps<Data> = {
  read: UseQueryResult<Data, CallError>
  children: (data: Data) => ReactNode
}

/** A read in its states: on its way, failed, not allowed, there. What is on the screen stays when a new try fails. */
export function ReadGate<Data>({ read, children }: ReadGateProps<Data>): ReactNode {
  if (read.data !== undefined) return children(read.data)
  const { error } = read
  const retry = (): void => void read.refetch()
  if (error === null || error.status === 401) return <LoadingState onRetry={retry} />
  if (error.status === 403) return <NoPermissionState whoToAsk={planText.whoToAsk} />
  return (
    <ErrorState
      cause={planText.problem(error.message, error.remedy)}
      onRetry={retry}
      code={error.requestId === null ? error.code : `${error.code} · ${error.requestId}`}
    />
  )
}
