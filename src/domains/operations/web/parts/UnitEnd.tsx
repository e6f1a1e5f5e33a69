import type { ReactNode } from 'react'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { addresses } from './addresses.ts'
import { planText } from './messages.es.ts'

export type UnitEndData = { unitId: string; closedOn: string; successor: { unitId: string; name: string } | null }

/** That a unit closed, and with whom it was merged. */
export function UnitEnd(props: { year: number | string; end: UnitEndData; children?: ReactNode }): ReactNode {
  const { year, end, children } = props
  return (
    <>
      {planText.unitClosed(shortDay(end.closedOn))}
      {end.successor === null ? null : (
        <>
          {' '}
          {planText.mergedInto} <Link href={addresses.unit(year, end.successor.unitId)}>{end.successor.name}</Link>.
        </>
      )}{' '}
      {children} <Link href={addresses.settleUnit(year, end.unitId)}>{planText.whoInherits}</Link>
    </>
  )
}
