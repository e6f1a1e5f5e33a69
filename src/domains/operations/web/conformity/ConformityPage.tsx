import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { addressOf } from '../../../../ui/data/call.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { conformityRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import '../plan.css'
import '../review.css'
import { ConformityFilters, filtered, filterSchema } from './ConformityFilters.tsx'
import { ConformityTable } from './ConformityTable.tsx'
import { type ConformityType, isReady } from './conformityReads.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { conformityText as words } from './messages.es.ts'

function Lead({ types }: { types: readonly ConformityType[] }): ReactNode {
  const rows = types.flatMap(({ activities }) => activities)
  const having = (status: string): number => rows.filter((row) => row.status === status).length
  const changed = rows.filter((row) => row.status === 'pending' && row.changed).length
  return (
    <>
      <b>{words.lead(having('given'), rows.length)}</b>
      {words.leadRest(having('pending'), changed, having('exception'))}
    </>
  )
}

/** Where the conformity of each activity stands, type by type, and the bulk act of whoever gives it (domain.md D36). */
export function ConformityPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(conformityRoutes.conformity, { year })
  const [filters, change] = useFilters(filterSchema)
  const [giving, setGiving] = useState(false)
  const types = read.data?.types ?? []
  const shown = filtered(types, filters)
  const ready = shown.flatMap(({ activities }) => activities).filter(isReady)
  const { address } = addressOf(conformityRoutes.conformityFile, { year })
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.conformity }]}
        title={words.title(year)}
        lead={
          types.length === 0 ? undefined : (
            <Lead types={filtered(types, { ...filters, ver: 'all', unidad: undefined })} />
          )
        }
        actions={
          types.length === 0 ? undefined : (
            <>
              <a className="btn" href={address} download>
                {words.data}
              </a>
              {ready.length === 0 ? null : (
                <Button variant="primary" onClick={() => setGiving(true)}>
                  {words.give(ready.length)}
                </Button>
              )}
            </>
          )
        }
      />
      <ReadGate read={read}>
        {(data) =>
          data.types.length === 0 ? (
            <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
          ) : (
            <>
              <ConformityFilters types={data.types} filters={filters} onChange={change} />
              <ConformityTable year={year} types={shown} />
            </>
          )
        }
      </ReadGate>
      {giving ? (
        <GiveDialog
          year={year}
          label={words.which.types}
          groups={shown.map(({ template, activities }) => ({
            id: template.id,
            label: template.name,
            rows: activities,
          }))}
          onClose={() => setGiving(false)}
        />
      ) : null}
    </div>
  )
}
