import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { templateRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { peakMonths } from '../parts/peakMonths.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { templateScreen } from './messages.es.ts'
import '../review.css'
import { CreateTemplateDialog } from './KeepTemplateDialog.tsx'
import { MakeFromDialog } from './MakeFromDialog.tsx'
import type { TemplateRow } from './templateWords.ts'

/** `texto`: a text that several units repeat, to be made into one. */
const schema = z.object({ texto: z.string().optional().catch(undefined) })

function yearOf({ national, template }: TemplateRow): string {
  if (national.quantities !== null) {
    const total = national.quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0)
    return `${total.toLocaleString('es-SV')} ${template.unitOfMeasure ?? ''}`
  }
  const sum = sumShares(national.months)
  return sum === null ? '–' : planText.percent(formatShare(sum))
}

function columnsOf(year: string): Column<TemplateRow>[] {
  return [
    {
      id: 'name',
      head: templateScreen.name,
      rowHead: true,
      cell: ({ template }) => (
        <>
          <Link href={addresses.template(year, template.id)}>{template.name}</Link>
          <small className="soft block">
            {template.withdrawn ? templateScreen.withdrawn : templateScreen.version(template.version)}
          </small>
        </>
      ),
    },
    { id: 'lead', head: templateScreen.lead_, phone: 'full', cell: ({ leadUnit }) => leadUnit.name },
    {
      id: 'units',
      head: templateScreen.units,
      align: 'end',
      phoneLabel: templateScreen.units,
      cell: ({ national }) => national.units,
    },
    {
      id: 'behind',
      head: templateScreen.behind,
      phone: 'full',
      cell: ({ behind }) => (
        <span className={behind === 0 ? 'soft' : undefined}>{templateScreen.behindOf(behind)}</span>
      ),
    },
    {
      id: 'year',
      head: templateScreen.national,
      align: 'end',
      phoneLabel: templateScreen.national,
      cell: yearOf,
    },
    {
      id: 'load',
      head: (
        <>
          {templateScreen.load}
          <RibbonHead load />
        </>
      ),
      phone: 'hide',
      cell: ({ national }) => {
        const values = national.months.map((share) => share ?? 0)
        return <LoadRibbon values={values} peaks={peakMonths(values)} />
      },
    },
  ]
}

/** The catalogue of actividades tipo of a plan, each with its national figure counted once. */
export function TemplatesPage(): ReactNode {
  const year = usePathParameter('year')
  const [{ texto }, change] = useFilters(schema)
  const [creating, setCreating] = useState(false)
  const read = useRead(templateRoutes.listTemplates, { year })
  const leads = read.data?.mayLead ?? []
  return (
    <div className="templates-page">
      <PageHeader
        crumbs={[{ label: planText.plan(year), href: addresses.plan(year) }, { label: pageTitles.templates }]}
        title={pageTitles.templates}
        lead={templateScreen.lead}
        actions={
          leads.length === 0 ? null : (
            <Button variant="primary" onClick={() => setCreating(true)}>
              {templateScreen.create}
            </Button>
          )
        }
      />
      <PlanTabs year={year} current="templates" />
      <ReadGate read={read}>
        {({ templates }) =>
          templates.length === 0 ? (
            <EmptyState title={templateScreen.emptyTitle}>{templateScreen.empty}</EmptyState>
          ) : (
            <DataTable
              caption={templateScreen.caption}
              columns={columnsOf(year)}
              rows={templates}
              rowKey={({ template }) => template.id}
            />
          )
        }
      </ReadGate>
      {creating ? <CreateTemplateDialog year={year} leads={leads} onClose={() => setCreating(false)} /> : null}
      {texto !== undefined && leads.length > 0 ? (
        <MakeFromDialog year={year} text={texto} leads={leads} onClose={() => change({ texto: undefined })} />
      ) : null}
    </div>
  )
}
