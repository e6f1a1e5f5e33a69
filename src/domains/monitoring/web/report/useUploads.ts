import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { CallError, isUnanswered } from '../../../../ui/data/call.ts'
import { shrinkPhoto } from '../../../../ui/data/photo/shrinkPhoto.ts'
import { upload } from '../../../../ui/data/upload.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { evidenceRoutes, reportRoutes } from '../../contract.ts'
import { isPhoto, MAX_EVIDENCE_BYTES } from '../../model/evidence.ts'
import { keepFile } from '../queue/keepFile.ts'
import type { Place } from '../queue/queueRules.ts'
import { reportText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

/** A file that is being sent, or was refused. */
export type Upload = {
  key: number
  name: string
  sent: number
  total: number
  /** What happened and what to do; null while it is on its way. */
  problem: string | null
  stop: () => void
}

export type Uploads = {
  list: readonly Upload[]
  /** At least one is on its way. */
  sending: boolean
  /** Arrived, or kept in this browser, and not yet taken into the draft. */
  arrived: readonly FileFacts[]
  /** These are in the draft; what arrived since they were read stays. */
  take: (taken: readonly FileFacts[]) => void
  send: (files: readonly File[]) => void
  dismiss: (key: number) => void
}

function problemOf(error: unknown): string {
  return error instanceof CallError ? `${error.message} ${error.remedy}` : words.uploadFailed
}

type Sending = { signal: AbortSignal; onProgress: (sent: number, total: number) => void }

/** Photos are made smaller; what finds nobody stays in this browser and goes with its report. */
async function sendFile(place: Place, chosen: File, { signal, onProgress }: Sending) {
  const { personId, ...target } = place
  const { file, originalSha256 } = await shrinkPhoto(chosen)
  signal.throwIfAborted()
  const requestId = crypto.randomUUID()
  const input = { ...target, originalSha256: originalSha256 ?? undefined }
  try {
    const facts = await upload(evidenceRoutes.addEvidenceFile, input, { file, requestId, personId, signal, onProgress })
    return { facts, isHere: false }
  } catch (error) {
    if (!(error instanceof CallError) || !isUnanswered(error)) throw error
    const facts = await keepFile(place, { file, originalSha256, requestId }).catch(() => {
      throw error
    })
    return { facts, isHere: true }
  }
}

/** Sends files one beside the other; none of them touches what is typed. */
export function useUploads(place: Place): Uploads {
  const client = useQueryClient()
  const announce = useAnnounce()
  const [list, setList] = useState<readonly Upload[]>([])
  const [arrived, setArrived] = useState<readonly FileFacts[]>([])
  const count = useRef(0)
  const dismiss = (key: number): void => setList((all) => all.filter((one) => one.key !== key))
  const change = (key: number, part: Partial<Upload>): void =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))

  const start = (file: File): void => {
    count.current += 1
    const key = count.current
    const stopper = new AbortController()
    const begun = { key, name: file.name, sent: 0, total: file.size, stop: () => stopper.abort() }
    // A photo is weighed when it has been made smaller, by the server.
    const isTooHeavy = file.size > MAX_EVIDENCE_BYTES && !isPhoto(file.type)
    const problem = isTooHeavy ? words.tooHeavy(MAX_EVIDENCE_BYTES >> 20) : null
    setList((all) => [...all, { ...begun, problem }])
    if (problem !== null) return
    sendFile(place, file, {
      signal: stopper.signal,
      onProgress: (sent, total) => change(key, { sent, total }),
    })
      .then(({ facts, isHere }) => {
        dismiss(key)
        setArrived((all) => [...all, facts])
        announce(isHere ? words.fileHere(facts.fileName) : words.fileArrived(facts.fileName))
        return isHere ? undefined : client.invalidateQueries({ queryKey: [reportRoutes.myMonth.name] })
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') dismiss(key)
        else change(key, { problem: problemOf(error) })
      })
  }
  return {
    list,
    sending: list.some(({ problem }) => problem === null),
    arrived,
    take: (taken) => setArrived((all) => all.filter((one) => !taken.includes(one))),
    send: (files) => {
      for (const file of files) start(file)
    },
    dismiss,
  }
}
