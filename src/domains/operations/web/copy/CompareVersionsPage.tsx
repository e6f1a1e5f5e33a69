import type { ReactNode } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { versionRoutes } from '../../contract.ts'
import { comparisonFormats } from '../../model/planFormat.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { FormatDownloads } from '../parts/FormatDownloads.tsx'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useLinkNames } from '../review/useLinkNames.ts'
import { ChangedTable, OneSidedTable } from './CompareTables.tsx'
import '../review.css'
import { compareScreen } from './messages.es.ts'
import { VersionPicker } from './VersionPicker.tsx'

const views = ['changed', 'added', 'dropped', 'moved'] as const
const schema = z.object({
  unidad: z.string().optional().catch(undefined),
  ver: z.enum(views).optional().catch(undefined),
})
type Comparison = OutputOf<typeof versionRoutes.compareVersions>

/** What was asked for, or the first list that has something. */
const viewOf = (asked: (typeof views)[number] | undefined, counts: Comparison['counts']): (typeof views)[number] =>
  asked ?? views.find((view) => counts[view] > 0) ?? 'changed'

type BodyProps = { year: string; now: string; before: string; comparison: Comparison }

function Rows({ year, now, before, comparison, view }: BodyProps & { view: (typeof views)[number] }): ReactNode {
  const { names } = useLinkNames(year)
  const codes = new Map(comparison.units.map((unit) => [unit.id, unit.code]))
  if (comparison.counts[view] === 0) return <p className="soft">{compareScreen.none}</p>
  if (view === 'added' || view === 'dropped') {
    const caption = view === 'added' ? compareScreen.addedCaption(now) : compareScreen.droppedCaption(before)
    const rowYear = view === 'added' ? year : null
    return <OneSidedTable codes={codes} rows={comparison[view]} caption={caption} rowYear={rowYear} />
  }
  return <ChangedTable year={year} now={now} before={before} codes={codes} rows={comparison[view]} names={names} />
}

function Body(props: BodyProps): ReactNode {
  const { counts, units } = props.comparison
  const [filters, change] = useFilters(schema)
  const view = viewOf(filters.ver, counts)
  const differences = (unit: (typeof units)[number]): number => unit.added + unit.dropped + unit.changed + unit.moved
  const touched = units.filter((unit) => differences(unit) > 0 || unit.id === filters.unidad)
  const options = touched.map((unit) => ({
    value: unit.id,
    label: compareScreen.unitOption(unit.name, differences(unit)),
  }))
  if (filters.unidad !== undefined && !units.some(({ id }) => id === filters.unidad))
    options.push({ value: filters.unidad, label: compareScreen.unitAbsent })
  return (
    <>
      <Toolbar
        end={
          <Select
            label={compareScreen.unit}
            labelHidden
            placeholder={compareScreen.allUnits}
            value={filters.unidad ?? ''}
            options={options}
            onChange={(event) => change({ unidad: event.currentTarget.value || undefined })}
          />
        }
      >
        <SegmentedFilter
          legend={compareScreen.legend}
          value={view}
          options={views.map((one) => ({ value: one, label: compareScreen[one], count: counts[one] }))}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      <Rows {...props} view={view} />
    </>
  )
}

/** Any two versions side by side: what is new, what went away, what passed to another unit, what changed. */
export function CompareVersionsPage(): ReactNode {
  const year = usePathParameter('year')
  const number = usePathParameter('number')
  const other = usePathParameter('other')
  const isSame = number === other
  const [{ unidad: unitId }] = useFilters(schema)
  const versions = useRead(versionRoutes.versions, { year }, { staleMs: 60_000 }).data?.versions
  const read = useRead(versionRoutes.compareVersions, { year, number, other, unitId }, { enabled: !isSame })
  const [now, before] = [
    compareScreen.besideVersion(number),
    other === 'original' ? compareScreen.original : compareScreen.besideVersion(other),
  ]
  const counts = read.data?.counts
  return (
    <div className="compare-page">
      <PageHeader
        crumbs={[
          { label: planText.plan(year), href: addresses.plan(year) },
          { label: pageTitles.versions, href: addresses.versions(year) },
          { label: pageTitles.compareVersions },
        ]}
        title={compareScreen.versionsTitle(number, before)}
        actions={
          isSame ? undefined : (
            <FormatDownloads
              formats={comparisonFormats}
              route={versionRoutes.compareVersionsFile}
              inputOf={(formato) => ({ year, number, other, unidad: unitId, formato })}
              labelOf={compareScreen.download}
            />
          )
        }
        lead={
          <span role="status">
            {counts === undefined
              ? ''
              : compareScreen.lead(counts.added, counts.dropped, counts.changed, counts.same, counts.moved)}
          </span>
        }
      />
      {versions === undefined ? null : <VersionPicker year={year} versions={versions} number={number} other={other} />}
      {isSame ? null : (
        <ReadGate read={read}>
          {(comparison) => <Body year={year} now={now} before={before} comparison={comparison} />}
        </ReadGate>
      )}
    </div>
  )
}
