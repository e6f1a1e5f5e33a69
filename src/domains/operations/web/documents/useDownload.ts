import { useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../../../kernel/contract.ts'
import { CallError, fetchFile, saveFile } from '../../../../ui/data/call.ts'
import { documentRoutes } from '../../contract.ts'

export type DownloadInput = InputOf<typeof documentRoutes.downloadPlan>
export type DownloadState = {
  running: DownloadInput['formato'] | null
  /** What was got last, with its size in bytes. */
  done: { fileName: string; bytes: number } | null
  error: CallError | null
}

/** One download at a time; another one, or leaving the page, stops it. */
export function useDownload(): DownloadState & { start: (input: DownloadInput) => void; cancel: () => void } {
  const [state, setState] = useState<DownloadState>({ running: null, done: null, error: null })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const start = async (input: DownloadInput): Promise<void> => {
    current.current?.abort()
    const controller = new AbortController()
    current.current = controller
    setState({ running: input.formato, done: null, error: null })
    try {
      const file = await fetchFile(documentRoutes.downloadPlan, input, controller.signal)
      if (controller.signal.aborted) return
      saveFile(file)
      setState({ running: null, done: { fileName: file.fileName, bytes: file.blob.size }, error: null })
    } catch (error) {
      if (controller.signal.aborted) return
      setState({ running: null, done: null, error: error instanceof CallError ? error : null })
    }
  }
  const cancel = (): void => {
    current.current?.abort()
    setState({ running: null, done: null, error: null })
  }
  return { ...state, start: (input) => void start(input), cancel }
}
