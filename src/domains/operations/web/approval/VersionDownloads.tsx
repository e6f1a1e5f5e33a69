import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { versionRoutes } from '../../contract.ts'
import { type PlanFormat, planFormats } from '../../model/planFormat.ts'
import { DownloadNotice } from '../parts/DownloadNotice.tsx'
import { downloadText } from '../parts/messages.es.ts'
import { useDownload } from '../parts/useDownload.ts'
import { versionsText } from './messages.es.ts'

export type VersionDownloadsProps = {
  year: string
  /** Of the version. */
  number: number
  units: readonly { unitId: string; name: string }[]
}

/** The documents of a version, whole or of one of its units, in each format. */
export function VersionDownloads({ year, number, units }: VersionDownloadsProps): ReactNode {
  const [unitId, setUnitId] = useState<string | null>(null)
  const download = useDownload()
  const start = (formato: PlanFormat): void => {
    const input = { year, number, formato, ...(unitId === null ? {} : { unidad: unitId }) }
    download.start(versionRoutes.downloadVersion, input, { key: formato, label: downloadText.formats[formato] })
  }
  return (
    <div className="version-downloads">
      <Combobox
        label={versionsText.download}
        hint={versionsText.downloadHint}
        placeholder={versionsText.wholePlan}
        items={units.map((unit) => ({ id: unit.unitId, label: unit.name }))}
        value={unitId}
        onChange={setUnitId}
      />
      <ul className="acts">
        {planFormats.map((format) => (
          <li key={format}>
            <Button
              small
              icon="download"
              busy={download.running?.key === format}
              aria-label={versionsText.downloadOf(downloadText.formats[format], number)}
              onClick={() => start(format)}
            >
              {downloadText.formats[format]}
            </Button>
          </li>
        ))}
      </ul>
      <DownloadNotice download={download} />
    </div>
  )
}
