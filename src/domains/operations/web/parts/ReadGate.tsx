import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CallError } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { sessionRoutes } from '../../../platform/contract.ts'
import { planText } from './messages.es.ts'

/** Whoever has only an audit access can't get a post: the way out is the audit's own page. */
function WhoToAsk(): ReactNode {
  const { data } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  if (data === undefined || data.audit === null || data.assignments.length > 0) return planText.whoToAsk
  return (
    <>
      {planText.auditorReads}
      <Link href="/auditoria">{planText.auditorPage}</Link>.
    </>
  )
}

/** A read of the plan in its states; who may not see plans is told whom to ask. */
export function ReadGate<Data>(props: {
  read: UseQueryResult<Data, CallError>
  children: (data: Data) => ReactNode
}): ReactNode {
  return <ReadState {...props} whoToAsk={<WhoToAsk />} />
}
