import { type ReactNode, useState } from 'react'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { sessionRoutes } from '../../../platform/contract.ts'
import { registerRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import { registerText as words } from './messages.es.ts'
import { RegisterDialog } from './RegisterDialog.tsx'
import type { RegisterRow } from './registerDraft.ts'

function Columns({ fields }: { fields: RegisterRow['fields'] }): ReactNode {
  const key = fields.find(({ kind }) => kind === 'personKey')
  return (
    <>
      {fields.map(({ name }) => name).join(', ')}
      <span className="meta">{key === undefined ? words.notKeyed : words.keyed(key.name)}</span>
    </>
  )
}

function columnsFor({ locale, timeZone }: Viewed, onChange: (register: RegisterRow) => void): Column<RegisterRow>[] {
  return [
    {
      ...{ id: 'name', head: words.name, rowHead: true, width: '26%', phone: 'full' },
      cell: ({ name, status, changedByName, changedAt }) => (
        <>
          {name}
          <span className="meta">
            {`${words.statuses[status]} · ${words.changedBy(changedByName, formatInstant(changedAt, timeZone, locale))}`}
          </span>
        </>
      ),
    },
    {
      ...{ id: 'unit', head: words.unit, phoneLabel: words.unit, phone: 'full' },
      cell: ({ unitName, place, periodicity }) => (
        <>
          {unitName}
          <span className="meta">{`${place} · ${words.periodicities[periodicity]}`}</span>
        </>
      ),
    },
    {
      ...{ id: 'columns', head: words.columns, phoneLabel: words.columns, phone: 'full' },
      cell: ({ fields }) => <Columns fields={fields} />,
    },
    {
      ...{ id: 'extracts', head: words.extracts, phoneLabel: words.extracts, phone: 'full' },
      cell: ({ extracts, lastTakenOn }) =>
        words.extractsOf(extracts, lastTakenOn === null ? null : formatDay(lastTakenOn, locale)),
    },
    {
      ...{ id: 'act', head: <span className="vh">{words.change}</span> },
      cell: (register) =>
        register.mayKeep ? (
          <Button small aria-label={words.changeOf(register.name)} onClick={() => onChange(register)}>
            {words.change}
          </Button>
        ) : null,
    },
  ]
}

/** The catalogue of registers of the institution. */
export function RegistersPage(): ReactNode {
  const viewed = useViewed()
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(registerRoutes.registers, {})
  const [writing, setWriting] = useState<{ register: RegisterRow | null } | null>(null)
  const title = pageTitles.registers
  const { today } = viewed
  return (
    <ReadState read={read} title={title} whoToAsk={monitoringText.whoToAsk}>
      {({ registers, mayKeep }) => (
        <>
          <PageHeader
            crumbs={[
              { label: words.back, href: addresses.month(today.slice(0, 4), Number(today.slice(5, 7))) },
              { label: title },
            ]}
            title={title}
            lead={words.lead}
            actions={
              mayKeep.length === 0 ? undefined : (
                <Button variant="primary" onClick={() => setWriting({ register: null })}>
                  {words.add}
                </Button>
              )
            }
          />
          {registers.length === 0 ? (
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          ) : (
            <DataTable
              caption={words.caption}
              columns={columnsFor(viewed, (register) => setWriting({ register }))}
              rows={registers}
              rowKey={({ id }) => id}
            />
          )}
          {writing === null || me === undefined ? null : (
            <RegisterDialog
              register={writing.register}
              units={mayKeep}
              personId={me.personId}
              onClose={() => setWriting(null)}
            />
          )}
        </>
      )}
    </ReadState>
  )
}
