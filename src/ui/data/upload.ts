import type { InputOf, OutputOf, Route } from '../../kernel/contract.ts'
import { addressOf, type CallOptions, callErrorOf, formOf, headersOf } from './call.ts'
import { noteAnswer, noteSilence } from './line.ts'

export type UploadOptions = Pick<CallOptions, 'personId'> & {
  file: File
  /** Same id on a repeated send: the server answers what it answered before. */
  requestId: string
  signal: AbortSignal
  /** Bytes that have left so far, of those that there are. */
  onProgress: (sent: number, total: number) => void
}

/**
 * Sends a file and tells its advance, which `fetch` can't.
 *
 * @throws CallError as `call`; an `AbortError` when it was stopped.
 */
export function upload<R extends Route>(
  route: R,
  input: InputOf<R>,
  { file, signal, onProgress, ...identity }: UploadOptions,
): Promise<OutputOf<R>> {
  const { address, rest } = addressOf(route, input)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(headersOf(identity))) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total))
    request.addEventListener('load', () => {
      noteAnswer()
      if (request.status >= 200 && request.status < 300) resolve(request.response)
      else reject(callErrorOf(request.status, request.response))
    })
    request.addEventListener('error', () => {
      noteSilence()
      reject(callErrorOf(0, null))
    })
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    request.send(formOf(rest, file))
  })
}
