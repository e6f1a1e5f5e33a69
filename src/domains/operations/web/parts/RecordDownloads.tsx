import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { recordRoutes } from '../../contract.ts'
import { recordFormats } from '../../model/records/planRecord.ts'
import { FormatDownloads } from './FormatDownloads.tsx'
import { recordText } from './messages.es.ts'

export type RecordDownloadsProps = {
  year: string
  record: { code: string; issuedOn: string }
}

/** The record of what was decided, with its code, in each format. */
export function RecordDownloads({ year, record: { code, issuedOn } }: RecordDownloadsProps): ReactNode {
  return (
    <>
      <p className="soft">
        {recordText.lead(formatDay(issuedOn))}{' '}
        <a className="nb" href={`/verificar/${code}`}>
          {code}
        </a>
      </p>
      <FormatDownloads
        formats={recordFormats}
        route={recordRoutes.downloadRecord}
        inputOf={(formato) => ({ year, code, formato })}
        labelOf={recordText.download}
      />
    </>
  )
}
