import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { evidenceRoutes } from '../../contract.ts'
import { isPhoto } from '../../model/evidence.ts'
import { isOfBrowser } from '../queue/queueRules.ts'
import { ExtractFacts } from './ExtractFacts.tsx'
import { reportText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

export type Place = { locale: string; timeZone: string }

const KILO = 1024

/** "6,2 MB", "48 KB". */
export function weightText(bytes: number, locale: string): string {
  const inMegabytes = bytes >= KILO * KILO
  const value = inMegabytes ? bytes / (KILO * KILO) : Math.max(1, bytes / KILO)
  const text = value.toLocaleString(locale, { maximumFractionDigits: inMegabytes ? 1 : 0 })
  return `${text} ${inMegabytes ? 'MB' : 'KB'}`
}

/** A kept file: its name to be saved, what is known of it, and a photo in small. */
export function EvidenceFileFacts({ file, locale, timeZone }: Place & { file: FileFacts }): ReactNode {
  const { id, fileName, byteLength, mediaType, sha256, originalSha256, uploadedByName, uploadedAt, extract } = file
  const isHere = isOfBrowser(id)
  const address = downloadAddress(evidenceRoutes.downloadEvidence, { fileId: id })
  const photo = isPhoto(mediaType)
  return (
    <div className="evidence-file">
      {photo && !isHere ? (
        <img
          className="evidence-photo"
          src={downloadAddress(evidenceRoutes.showEvidence, { fileId: id })}
          alt={words.photoOf(fileName)}
          loading="lazy"
          width={96}
          height={96}
        />
      ) : null}
      <div>
        {isHere || extract?.rowsWithheld === true ? (
          <b>{fileName}</b>
        ) : (
          <a href={address} download={fileName}>
            {fileName}
          </a>
        )}
        <p className="hint">
          {words.fileFacts(photo, weightText(byteLength, locale), sha256.slice(0, 12))}
          <br />
          {originalSha256 === null ? null : (
            <>
              {words.original(originalSha256.slice(0, 12))}
              <br />
            </>
          )}
          {isHere ? words.fileWaits : words.uploaded(uploadedByName, formatInstant(uploadedAt, timeZone, locale))}
        </p>
        {extract === null ? null : <ExtractFacts extract={extract} sha256={sha256} locale={locale} />}
      </div>
    </div>
  )
}
