import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CallError } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { planText } from './messages.es.ts'

/** A read of the plan in its states; who may not see plans is told whom to ask. */
export function ReadGate<Data>(props: {
  read: UseQueryResult<Data, CallError>
  children: (data: Data) => ReactNode
}): ReactNode {
  return <ReadState {...props} whoToAsk={planText.whoToAsk} />
}
