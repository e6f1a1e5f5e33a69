import type { ReactNode } from 'react'
import { Link } from '../../../../ui/Link.tsx'
import { addresses } from '../parts/addresses.ts'
import { approvalText } from './messages.es.ts'
import { type ShownStep, stepWho } from './stepWords.ts'

/** Who took a step, whether the term had passed, and in which session it was. */
export function StepSigner({ year, step }: { year: string; step: ShownStep }): ReactNode {
  return (
    <>
      {stepWho(step)}
      {step.overdue ? `, ${approvalText.overdue}` : null}
      {step.session === null ? null : (
        <>
          {', '}
          <Link href={addresses.session(year, step.session)}>{approvalText.inSession(step.session)}</Link>
        </>
      )}
    </>
  )
}
