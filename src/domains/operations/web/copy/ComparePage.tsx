import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { copyRoutes, planRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useLinkNames } from '../review/useLinkNames.ts'
import { compareScreen } from './messages.es.ts'
import '../review.css'
import { ChangedTable, OneSidedTable } from './CompareTables.tsx'

const views = ['changed', 'added', 'dropped'] as const
const schema = z.object({
  unidad: z.string().optional().catch(undefined),
  ver: z.enum(views).catch('changed').default('changed'),
})
export type Comparison = OutputOf<typeof copyRoutes.comparePlans>

function Body(props: { year: string; other: string; comparison: Comparison }): ReactNode {
  const { year, other, comparison } = props
  const { counts, units } = comparison
  const [filters, change] = useFilters(schema)
  const { names } = useLinkNames(year)
  const codes = new Map(units.map((unit) => [unit.id, unit.code]))
  const touched = units.filter((unit) => unit.added + unit.dropped + unit.changed > 0 || unit.id === filters.unidad)
  return (
    <>
      <Toolbar
        end={
          <Select
            label={compareScreen.unit}
            labelHidden
            placeholder={compareScreen.allUnits}
            value={filters.unidad ?? ''}
            options={touched.map((unit) => ({
              value: unit.id,
              label: compareScreen.unitOption(unit.name, unit.added + unit.dropped + unit.changed),
            }))}
            onChange={(event) => change({ unidad: event.currentTarget.value || undefined })}
          />
        }
      >
        <SegmentedFilter
          legend={compareScreen.legend}
          value={filters.ver}
          options={views.map((view) => ({ value: view, label: compareScreen[view], count: counts[view] }))}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      {counts[filters.ver] === 0 ? (
        <p className="soft">{compareScreen.none}</p>
      ) : filters.ver === 'changed' ? (
        <ChangedTable year={year} now={year} before={other} codes={codes} rows={comparison.changed} names={names} />
      ) : (
        <OneSidedTable
          codes={codes}
          rows={comparison[filters.ver]}
          caption={filters.ver === 'added' ? compareScreen.addedCaption(year) : compareScreen.droppedCaption(other)}
          rowYear={filters.ver === 'added' ? year : other}
        />
      )}
    </>
  )
}

/** A year beside another: what is new, what went away, what changed, month by month. */
export function ComparePage(): ReactNode {
  const year = usePathParameter('year')
  const other = usePathParameter('other')
  const navigate = useNavigate()
  const [filters] = useFilters(schema)
  const read = useRead(copyRoutes.comparePlans, { year, other, unitId: filters.unidad })
  const plans = useRead(planRoutes.listPlans, {}, { staleMs: 60_000 }).data?.plans ?? []
  const counts = read.data?.counts
  return (
    <div className="compare-page">
      <PageHeader
        crumbs={[{ label: planText.plan(year), href: addresses.plan(year) }, { label: pageTitles.compare }]}
        title={compareScreen.title(year, other)}
        lead={
          counts === undefined
            ? undefined
            : compareScreen.lead(counts.added, counts.dropped, counts.changed, counts.same)
        }
        actions={
          <Select
            label={compareScreen.other}
            placeholder={null}
            value={other}
            options={plans
              .filter((plan) => String(plan.year) !== year)
              .map((plan) => ({ value: String(plan.year), label: plan.title }))}
            onChange={(event) => void navigate({ href: addresses.compare(year, event.currentTarget.value) })}
          />
        }
      />
      <ReadGate read={read}>{(comparison) => <Body year={year} other={other} comparison={comparison} />}</ReadGate>
    </div>
  )
}
