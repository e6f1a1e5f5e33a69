import { type ReactNode, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { documentRoutes } from '../../contract.ts'
import { type CopyKind, copyKinds } from '../../model/planFile.ts'
import { type PlanFormat, planFormats } from '../../model/planFormat.ts'
import { documentsText as text } from './messages.es.ts'
import { useDownload } from './useDownload.ts'

export type DownloadPartProps = {
  year: number
  units: readonly { unitId: string; code: string; name: string }[]
}

/** Which plan, which copy, and each format with its use. */
export function DownloadPart({ year, units }: DownloadPartProps): ReactNode {
  const [unitId, setUnitId] = useState<string | null>(null)
  const [copy, setCopy] = useState<CopyKind>('publica')
  const download = useDownload()
  const columns: Column<PlanFormat>[] = [
    { id: 'format', head: text.format, rowHead: true, width: '24%', cell: (format) => text.formats[format].name },
    { id: 'use', head: text.use, phone: 'full', cell: (format) => text.formats[format].use },
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
          busy={download.running === formato}
          aria-label={text.downloadOf(text.formats[formato].name)}
          onClick={() => download.start({ year, formato, copia: copy, ...(unitId === null ? {} : { unidad: unitId }) })}
        >
          {text.download}
        </Button>
      ),
    },
  ]
  return (
    <Section title={text.what}>
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
      <DownloadState download={download} />
      <DataTable caption={text.what} columns={columns} rows={planFormats} rowKey={(format) => format} />
      <p>
        <LinkButton variant="quiet" small href={downloadAddress(documentRoutes.downloadDictionary, {})} download>
          {text.dictionary}
        </LinkButton>
      </p>
    </Section>
  )
}

function DownloadState({ download }: { download: ReturnType<typeof useDownload> }): ReactNode {
  const { running, done, error, cancel } = download
  if (running !== null) return <Progress label={text.preparing(text.formats[running].name)} onCancel={cancel} />
  if (error !== null) {
    return (
      <Notice kind="error" live title={error.message}>
        {` ${error.remedy}`}
      </Notice>
    )
  }
  if (done === null) return null
  return (
    <Notice kind="success" live>
      {text.ready(done.fileName, text.bytes(done.bytes))}
    </Notice>
  )
}
