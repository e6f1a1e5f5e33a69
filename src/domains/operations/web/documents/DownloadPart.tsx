import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { documentRoutes } from '../../contract.ts'
import { type CopyKind, copyKinds } from '../../model/planFile.ts'
import { type PlanFormat, planFormats } from '../../model/planFormat.ts'
import { addresses } from '../parts/addresses.ts'
import { DownloadNotice } from '../parts/DownloadNotice.tsx'
import { downloadText } from '../parts/messages.es.ts'
import { useDownload } from '../parts/useDownload.ts'
import { documentsText as text } from './messages.es.ts'

export type DownloadPartProps = {
  year: number
  units: readonly { unitId: string; code: string; name: string }[]
}

/** Which plan, which copy, and each format with its use. */
export function DownloadPart({ year, units }: DownloadPartProps): ReactNode {
  const [unitId, setUnitId] = useState<string | null>(null)
  const [copy, setCopy] = useState<CopyKind>('publica')
  const client = useQueryClient()
  const download = useDownload(() => void client.invalidateQueries({ queryKey: [documentRoutes.handedOut.name] }))
  const columns: Column<PlanFormat>[] = [
    { id: 'format', head: text.format, rowHead: true, width: '24%', cell: (format) => downloadText.formats[format] },
    { id: 'use', head: text.use, phone: 'full', cell: (format) => text.uses[format] },
    {
      id: 'download',
      head: <span className="vh">{text.download}</span>,
      align: 'end',
      width: '12rem',
      phone: 'full',
      cell: (formato) => (
        <Button
          small
          icon="download"
          busy={download.running?.key === formato}
          aria-label={text.downloadOf(downloadText.formats[formato])}
          onClick={() => {
            const input = { year, formato, copia: copy, ...(unitId === null ? {} : { unidad: unitId }) }
            download.start(documentRoutes.downloadPlan, input, { key: formato, label: downloadText.formats[formato] })
          }}
        >
          {text.download}
        </Button>
      ),
    },
  ]
  return (
    <Section
      title={text.what}
      caption={
        <>
          {text.working} <Link href={addresses.versions(year)}>{text.versions}</Link>.
        </>
      }
    >
      <div className="documents-choice">
        <Combobox
          label={text.unit}
          hint={text.unitHint}
          placeholder={text.wholePlan}
          items={units.map((unit) => ({ id: unit.unitId, label: unit.name, detail: unit.code }))}
          value={unitId}
          onChange={setUnitId}
        />
        <RadioGroup
          label={text.copy}
          options={copyKinds.map((value) => ({ value, ...text.copies[value] }))}
          value={copy}
          onChange={setCopy}
        />
      </div>
      <DownloadNotice download={download} />
      <DataTable caption={text.what} columns={columns} rows={planFormats} rowKey={(format) => format} />
      <LinkButton variant="quiet" small href={downloadAddress(documentRoutes.downloadDictionary, {})} download>
        {text.dictionary}
      </LinkButton>
    </Section>
  )
}
