import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { InputOf } from '../../../../kernel/contract.ts'
import { CallError } from '../../../../ui/data/call.ts'
import { upload } from '../../../../ui/data/upload.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { evidenceRoutes, reportRoutes } from '../../contract.ts'
import { MAX_EVIDENCE_BYTES } from '../../model/evidence.ts'
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
  /** Arrived and not yet taken into the draft. */
  arrived: readonly FileFacts[]
  /** These are in the draft; what arrived since they were read stays. */
  take: (taken: readonly FileFacts[]) => void
  send: (files: readonly File[]) => void
  dismiss: (key: number) => void
}

type Target = InputOf<typeof evidenceRoutes.addEvidenceFile>

function problemOf(error: unknown): string {
  return error instanceof CallError ? `${error.message} ${error.remedy}` : words.uploadFailed
}

/** Sends files one beside the other; none of them touches what is typed. */
export function useUploads(target: Target): Uploads {
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
    const problem = file.size > MAX_EVIDENCE_BYTES ? words.tooHeavy(MAX_EVIDENCE_BYTES >> 20) : null
    setList((all) => [...all, { ...begun, problem }])
    if (problem !== null) return
    upload(evidenceRoutes.addEvidenceFile, target, {
      file,
      signal: stopper.signal,
      onProgress: (sent, total) => change(key, { sent, total }),
    })
      .then((facts) => {
        dismiss(key)
        setArrived((all) => [...all, facts])
        announce(words.fileArrived(facts.fileName))
        return client.invalidateQueries({ queryKey: [reportRoutes.myMonth.name] })
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
