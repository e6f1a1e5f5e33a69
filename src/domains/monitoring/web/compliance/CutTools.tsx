import type { ReactNode } from 'react'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { unitWays } from '../../model/compliance/figures.ts'
import { groupings, joinsUnits } from '../../model/compliance/grouping.ts'
import { namedWay } from '../../model/compliance/unitWeights.ts'
import { addresses } from '../addresses.ts'
import { complianceText as words } from './messages.es.ts'
import type { Place } from './usePlace.ts'

const months = MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))

/** The month up to which everything on the page counts. */
export function CutMonth({ place }: { place: Place }): ReactNode {
  return (
    <Select
      label={words.cut}
      options={months}
      placeholder={null}
      width="s"
      value={String(place.month)}
      onChange={(event) => place.change({ mes: Number(event.currentTarget.value) })}
    />
  )
}

/** Cut, grouping and, where groups join units, the way of weighing them: all of it stands in the address. */
export function CutTools({ place, ground }: { place: Place; ground: Parameters<typeof namedWay>[1] }): ReactNode {
  // The institution stands on the page in both ways.
  const choosesWay = joinsUnits(place.grouping) && place.grouping !== 'institution'
  return (
    <>
      <Toolbar>
        <CutMonth place={place} />
        <SegmentedFilter
          legend={words.grouping}
          value={place.grouping}
          options={groupings.map((value) => ({ value, label: words.groupings[value] }))}
          hrefOf={(grouping) => addresses.compliance({ ...place, grouping })}
        />
      </Toolbar>
      {choosesWay ? (
        <Toolbar>
          <SegmentedFilter
            legend={words.way}
            value={place.way}
            options={unitWays.map((value) => ({ value, label: words.ways[namedWay(value, ground)] }))}
            hrefOf={(way) => addresses.compliance({ ...place, way })}
          />
        </Toolbar>
      ) : null}
    </>
  )
}
