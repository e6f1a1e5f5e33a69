import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState, LoadingState, NoPermissionState } from '../feedback/states.tsx'
import type { CallError } from './call.ts'

export type ReadStateProps<Data> = {
  read: UseQueryResult<Data, CallError>
  /** Who can give the permission, when the server refuses it. */
  whoToAsk: ReactNode
  children: (data: Data) => ReactNode
}

/**
 * A read in its states: on its way, failed, not allowed, there. An ended session keeps what is on the screen: the
 * dialog that asks to enter again stands over it.
 */
export function ReadState<Data>({ read, whoToAsk, children }: ReadStateProps<Data>): ReactNode {
  if (read.data !== undefined) return children(read.data)
  const { error } = read
  const retry = (): void => void read.refetch()
  if (error === null || error.status === 401) return <LoadingState onRetry={retry} />
  if (error.status === 403) return <NoPermissionState whoToAsk={whoToAsk} />
  return (
    <ErrorState
      cause={`${error.message} ${error.remedy}`}
      onRetry={retry}
      code={error.requestId === null ? error.code : `${error.code} · ${error.requestId}`}
    />
  )
}
