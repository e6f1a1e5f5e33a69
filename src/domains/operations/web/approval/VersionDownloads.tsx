import { type ReactNode, useState } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { versionRoutes } from '../../contract.ts'
import { planFormats } from '../../model/planFormat.ts'
import { FormatDownloads } from '../parts/FormatDownloads.tsx'
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
      <FormatDownloads
        formats={planFormats}
        route={versionRoutes.downloadVersion}
        inputOf={(formato) => ({ year, number, formato, ...(unitId === null ? {} : { unidad: unitId }) })}
        labelOf={(format) => versionsText.downloadOf(format, number)}
      />
    </div>
  )
}
