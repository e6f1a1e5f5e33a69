import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { activityRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { activityText } from './messages.es.ts'

type Passed = OutputOf<typeof activityRoutes.activity>['inherited']

/** Which units had the activity before, and from which month each of the others has it. */
export function Inherited({ year, inherited }: { year: string; inherited: Passed }): ReactNode {
  return (
    <ul className="inherited">
      {inherited.map(({ request, fromUnit, toUnit, from, code }) => (
        <li key={request}>
          {activityText.inheritedFrom(from)} <Link href={addresses.unit(year, toUnit.id)}>{toUnit.name}</Link>;{' '}
          {activityText.inheritedBefore(code)}{' '}
          <Link href={addresses.settleUnit(year, fromUnit.id)}>{fromUnit.name}</Link>.{' '}
          <Link href={addresses.changeRequest(year, request)}>{activityText.inheritedRequest(request)}</Link>
        </li>
      ))}
    </ul>
  )
}
