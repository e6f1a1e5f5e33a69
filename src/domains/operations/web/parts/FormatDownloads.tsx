import type { ReactNode } from 'react'
import type { InputOf, Route } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import type { PlanFormat } from '../../model/planFormat.ts'
import { DownloadNotice } from './DownloadNotice.tsx'
import { downloadText } from './messages.es.ts'
import { useDownload } from './useDownload.ts'

export type FormatDownloadsProps<F extends PlanFormat, R extends Route> = {
  formats: readonly F[]
  route: R
  inputOf: (format: F) => InputOf<R>
  /** What a button does, said whole: "Descargar la versión 2 en PDF". */
  labelOf: (formatName: string) => string
}

/** One document in several formats: a button for each, and where its preparation stands. */
export function FormatDownloads<F extends PlanFormat, R extends Route>(props: FormatDownloadsProps<F, R>): ReactNode {
  const { formats, route, inputOf, labelOf } = props
  const download = useDownload()
  return (
    <>
      <ul className="acts">
        {formats.map((format) => {
          const name = downloadText.formats[format]
          return (
            <li key={format}>
              <Button
                small
                icon="download"
                busy={download.running?.key === format}
                aria-label={labelOf(name)}
                onClick={() => download.start(route, inputOf(format), { key: format, label: name })}
              >
                {name}
              </Button>
            </li>
          )
        })}
      </ul>
      <DownloadNotice download={download} />
    </>
  )
}
