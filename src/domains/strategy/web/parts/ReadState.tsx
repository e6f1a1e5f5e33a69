import type { ReactNode } from 'react'
import type { CallError } from '../../../../ui/data/call.ts'
import { ErrorState, LoadingState, NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { strategyText } from './messages.es.ts'

/** What stands in the place of something that is not here yet: loading, no permission, or why it could not be read. */
export function ReadState(props: { error: CallError | null; onRetry: () => void }): ReactNode {
  const { error, onRetry } = props
  if (error === null) return <LoadingState onRetry={onRetry} />
  if (error.status === 403) return <NoPermissionState whoToAsk={strategyText.whoToAsk} />
  return (
    <ErrorState cause={`${error.message} ${error.remedy}`} code={error.requestId ?? error.code} onRetry={onRetry} />
  )
}
