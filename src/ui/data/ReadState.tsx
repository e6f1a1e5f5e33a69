import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState, LoadingState, NoPermissionState } from '../feedback/states.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import type { CallError } from './call.ts'

export type ReadStateProps<Data> = {
  read: UseQueryResult<Data, CallError>
  /** Who can give the permission, when the server refuses it. */
  whoToAsk: ReactNode
  /** Title of the page, where the page has no other until the read is there. */
  title?: string | undefined
  children: (data: Data) => ReactNode
}

/**
 * A read in its states: on its way, failed, not allowed, there. An ended session keeps what is on the screen: the
 * dialog that asks to enter again stands over it.
 */
export function ReadState<Data>({ read, whoToAsk, title, children }: ReadStateProps<Data>): ReactNode {
  if (read.data !== undefined) return children(read.data)
  return (
    <>
      {title === undefined ? null : <PageHeader title={title} />}
      <Missing read={read} whoToAsk={whoToAsk} />
    </>
  )
}

function Missing<Data>({ read, whoToAsk }: Pick<ReadStateProps<Data>, 'read' | 'whoToAsk'>): ReactNode {
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
