import { useEffect, useRef, useState } from 'react'
import type { InputOf, Route } from '../../../../kernel/contract.ts'
import { CallError, fetchFile, saveFile } from '../../../../ui/data/call.ts'

export type DownloadState = {
  /** Which one is being prepared: the key that it was started under. */
  running: { key: string; label: string } | null
  /** What was got last, with its size in bytes. */
  done: { fileName: string; bytes: number } | null
  error: CallError | null
}

export type Downloading = DownloadState & {
  /** `label` says what is prepared: "PDF". */
  start: <R extends Route>(route: R, input: InputOf<R>, what: { key: string; label: string }) => void
  cancel: () => void
}

const NOTHING: DownloadState = { running: null, done: null, error: null }

/** One download at a time; another one, or leaving the page, stops it. */
export function useDownload(onDone?: () => void): Downloading {
  const [state, setState] = useState<DownloadState>(NOTHING)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const run = async <R extends Route>(route: R, input: InputOf<R>, what: { key: string; label: string }) => {
    current.current?.abort()
    const controller = new AbortController()
    current.current = controller
    setState({ ...NOTHING, running: what })
    try {
      const file = await fetchFile(route, input, controller.signal)
      if (controller.signal.aborted) return
      saveFile(file)
      setState({ ...NOTHING, done: { fileName: file.fileName, bytes: file.blob.size } })
      onDone?.()
    } catch (error) {
      if (controller.signal.aborted) return
      setState({ ...NOTHING, error: error instanceof CallError ? error : null })
    }
  }
  const cancel = (): void => {
    current.current?.abort()
    setState(NOTHING)
  }
  return { ...state, start: (...given) => void run(...given), cancel }
}
