import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatCount } from '../../../../kernel/spanish.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import type { cutRoutes } from '../../contract.ts'
import { closingText as words } from './messages.es.ts'

export type Preview = OutputOf<typeof cutRoutes.cutPreview>

/** What the cut would keep: how many reports came and which units owe them, or why nothing can be closed. */
export function ClosingPreview({ preview }: { preview: Preview }): ReactNode {
  const { refusal, units, missing, waiting } = preview
  if (refusal !== null)
    return (
      <Notice kind="error">
        {refusal.message} {refusal.remedy}
      </Notice>
    )
  const owing = units.filter((unit) => unit.missing + unit.waiting > 0)
  return (
    <>
      <Notice kind={missing + waiting > 0 ? 'warn' : 'info'}>{words.preview(preview)}</Notice>
      {owing.length === 0 ? null : (
        <ScrollBox className="in-place" label={words.owing}>
          <DataTable
            caption={words.owing}
            columns={[
              { id: 'unit', head: words.unit, rowHead: true, cell: ({ name }) => name },
              ...(['missing', 'waiting', 'expected'] as const).map((count) => ({
                ...{ id: count, head: words.counts[count], phoneLabel: words.counts[count], align: 'end' as const },
                cell: (unit: (typeof owing)[number]) => formatCount(unit[count]),
              })),
            ]}
            rowKey={({ id }) => id}
            rows={owing}
            compact
          />
        </ScrollBox>
      )}
    </>
  )
}
