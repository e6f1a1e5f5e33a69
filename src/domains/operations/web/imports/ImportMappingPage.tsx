import './imports.css'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/controls/choices.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section as PageSection } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { importRoutes } from '../../contract.ts'
import { importFields } from '../../model/planImport/importFields.ts'
import { pageTitles } from '../messages.es.ts'
import { importScreen as words } from './messages.es.ts'
import { afterDecision } from './reviewData.ts'

type Layout = OutputOf<typeof importRoutes.describeImportLayout>
type Section = Layout['sections'][number]
type Field = NonNullable<Section['columns'][number]['proposed']>

const options: { value: Field; label: string }[] = [
  ...([...importFields, 'total'] as const).map((value) => ({ value, label: words.fields[value] })),
  ...MONTHS.map((month) => ({ value: `months.${month}` as const, label: monthName(month) })),
]

type SectionProps = { section: Section; at: number; onChange: (section: Section) => void }

function SectionColumns({ section, at, onChange }: SectionProps): ReactNode {
  const put = (column: number, value: string): void => {
    const proposed = options.find((option) => option.value === value)?.value ?? null
    onChange({
      ...section,
      columns: section.columns.map((one) => (one.column === column ? { ...one, proposed } : one)),
    })
  }
  const name = words.section(section.name, at + 1)
  return (
    <PageSection title={name}>
      <TextInput
        label={words.headerRow}
        hint={words.headerRowHint}
        inputMode="numeric"
        width="xs"
        value={section.headerRow === null ? '' : String(section.headerRow + 1)}
        onChange={(event) => {
          const row = Number(event.currentTarget.value)
          onChange({ ...section, headerRow: Number.isInteger(row) && row > 0 ? row - 1 : null })
        }}
      />
      <DataTable
        caption={name}
        rows={section.columns}
        rowKey={({ column }) => String(column)}
        columns={[
          {
            id: 'column',
            head: words.mapColumns.column,
            rowHead: true,
            cell: ({ label, column }) => label || String(column + 1),
          },
          {
            id: 'samples',
            head: words.mapColumns.samples,
            phone: 'full',
            cell: ({ samples }) => <span className="hint">{samples.join(' · ')}</span>,
          },
          {
            id: 'field',
            head: words.mapColumns.field,
            phone: 'full',
            cell: ({ column, label, proposed }) => (
              <Select
                label={`${words.mapColumns.field}: ${label || column + 1}`}
                labelHidden
                placeholder={words.notPart}
                value={proposed ?? ''}
                options={options}
                onChange={(event) => put(column, event.currentTarget.value)}
              />
            ),
          },
        ]}
      />
      <RadioGroup
        label={words.scale}
        layout="lined"
        options={(['auto', 'percent', 'fraction', 'quantity'] as const).map((value) => ({
          value,
          label: words.scales[value],
        }))}
        value={section.percentScale ?? 'auto'}
        onChange={(value) => onChange({ ...section, percentScale: value === 'auto' ? null : value })}
      />
    </PageSection>
  )
}

function Mapping({ importId, layout }: { importId: string; layout: Layout }): ReactNode {
  const navigate = useNavigate()
  const [sections, setSections] = useState(
    layout.sections.filter(({ hidden, columns }) => !hidden && columns.length > 1),
  )
  const [remember, setRemember] = useState(true)
  const back = `/plan/importar/${importId}`
  const map = useAct(importRoutes.mapImportColumns, {
    refresh: afterDecision,
    onSuccess: () => void navigate({ to: back }),
  })
  const send = (): void =>
    map.mutate({
      input: {
        importId,
        remember,
        sections: sections.map(({ index, headerRow, columns, percentScale }) => ({
          ...{ index, headerRow, percentScale },
          columns: columns.map(({ proposed }) => proposed),
        })),
      },
    })
  return (
    <div className="import-page">
      <PageHeader
        title={pageTitles.importColumns}
        lead={words.mapLead}
        crumbs={[
          { label: words.backToList, href: '/plan/importar' },
          { label: pageTitles.importReview, href: back },
          { label: pageTitles.importColumns },
        ]}
        control={[layout.import.fileName]}
      />
      {sections.map((section, at) => (
        <SectionColumns
          key={section.index}
          {...{ section, at }}
          onChange={(next) => setSections(sections.map((one) => (one.index === next.index ? next : one)))}
        />
      ))}
      <div className="import-form">
        <Checkbox
          label={words.remember}
          hint={sections.some(({ headerRow }) => headerRow === null) ? words.rememberHint : undefined}
          checked={remember}
          onChange={() => setRemember(!remember)}
        />
        {map.error === null ? null : (
          <Notice kind="error" live title={map.error.message}>
            <p>{map.error.remedy}</p>
          </Notice>
        )}
        <div className="acts">
          <Button variant="primary" busy={map.isPending} onClick={send}>
            {words.readAgain}
          </Button>
          <LinkButton href={back}>{words.back}</LinkButton>
        </div>
      </div>
    </div>
  )
}

export function ImportMappingPage(): ReactNode {
  const importId = usePathParameter('importId')
  const read = useRead(importRoutes.describeImportLayout, { importId }, { staleMs: 600_000 })
  return (
    <ReadState read={read} whoToAsk={words.whoToAsk} title={pageTitles.importColumns}>
      {(layout) => <Mapping importId={importId} layout={layout} />}
    </ReadState>
  )
}
