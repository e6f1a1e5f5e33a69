import type { ErrorAnswer, InputOf, OutputOf, Route } from '../../kernel/contract.ts'
import { noteAnswer, noteSilence } from './line.ts'
import { announceSessionEnd } from './sessionEnd.ts'

/** A refusal or a fault as the browser knows it: Spanish sentence, remedy, code and request id. */
export class CallError extends Error {
  readonly code: string
  readonly remedy: string
  readonly status: number
  readonly details: Record<string, unknown>
  readonly requestId: string | null

  constructor(status: number, error: Omit<ErrorAnswer['error'], 'requestId'> & { requestId: string | null }) {
    super(error.message)
    this.name = 'CallError'
    this.status = status
    this.code = error.code
    this.remedy = error.remedy
    this.details = error.details
    this.requestId = error.requestId
  }
}

const offline = {
  code: 'browser.offline',
  message: 'No hay conexión con el servidor.',
  remedy: 'Revise la red; lo que escribió sigue en esta pantalla.',
  details: {},
  requestId: null,
}

/** Address of a route with its path parameters filled in; what is left of the input goes to the query string. */
export function addressOf<R extends Route>(
  route: R,
  input: InputOf<R>,
): { address: string; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = { ...(input as Record<string, unknown>) }
  const address = route.path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  return { address, rest }
}

function queryString(values: Record<string, unknown>): string {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return entries.length === 0
    ? ''
    : `?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()}`
}

/** What a refused request becomes in the page; `answer` is null where the server's words did not arrive. */
export function callErrorOf(status: number, answer: ErrorAnswer | null): CallError {
  if (status === 401) announceSessionEnd()
  return new CallError(
    status,
    answer?.error ?? (status === 0 ? offline : { ...offline, code: `browser.status${status}` }),
  )
}

/** Whether nobody answered: no line, or what stands before a server that is away. */
export function isUnanswered({ status, code }: Pick<CallError, 'status' | 'code'>): boolean {
  return status === 0 || ([502, 503, 504].includes(status) && code === `browser.status${status}`)
}

/** Input and file as a form that the browser sends in parts. */
export function formOf(input: Record<string, unknown>, file: File): FormData {
  const form = new FormData()
  for (const [key, value] of Object.entries(input))
    if (value !== undefined && value !== null) form.append(key, String(value))
  form.append('file', file)
  return form
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch(() => {
    if (init.signal?.aborted !== true) noteSilence()
    throw callErrorOf(0, null)
  })
  noteAnswer()
  if (response.ok) return response
  throw callErrorOf(response.status, await response.json().catch(() => null))
}

export type CallOptions = {
  signal?: AbortSignal
  /** Same id on a repeated send: the server answers what it answered before. */
  requestId?: string
  file?: File
  /** In whose name: the session of another person is refused. */
  personId?: string | undefined
}

/** Headers that say which request this is, where it may be sent twice, and in whose name. */
export function headersOf({
  requestId,
  personId,
}: Pick<CallOptions, 'requestId' | 'personId'>): Record<string, string> {
  return {
    ...(requestId === undefined ? {} : { 'idempotency-key': requestId }),
    ...(personId === undefined ? {} : { 'hilo-person': personId }),
  }
}

/**
 * Calls a route by its contract. The answer is trusted here; the server has checked it.
 *
 * @throws CallError with what happened and what to do; `status` 0 when the server can't be reached.
 */
export async function call<R extends Route>(
  route: R,
  input: InputOf<R>,
  options: CallOptions = {},
): Promise<OutputOf<R>> {
  const { address, rest } = addressOf(route, input)
  const { signal = null, personId, requestId = crypto.randomUUID() } = options
  if (route.method === 'GET') {
    const response = await send(`${address}${queryString(rest)}`, { signal, headers: headersOf({ personId }) })
    return response.json()
  }
  const headers = headersOf({ requestId, personId })
  let body: BodyInit = JSON.stringify(rest)
  if (options.file === undefined) headers['content-type'] = 'application/json'
  else body = formOf(rest, options.file)
  const response = await send(address, { method: 'POST', headers, body, signal })
  return response.json()
}

/** Address of a download, for a plain link. */
export function downloadAddress<R extends Route>(route: R, input: InputOf<R>): string {
  const { address, rest } = addressOf(route, input)
  return `${address}${queryString(rest)}`
}

/** A file as the browser got it. */
export type FetchedFile = { blob: Blob; fileName: string }

/**
 * Fetches a download so that the page can show its advance and stop it; a plain link can do neither.
 *
 * @throws CallError as `call`; an `AbortError` when it was stopped.
 */
export async function fetchFile<R extends Route>(
  route: R,
  input: InputOf<R>,
  signal: AbortSignal,
): Promise<FetchedFile> {
  const response = await send(downloadAddress(route, input), { signal })
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { blob: await response.blob(), fileName: decodeURIComponent(encoded ?? 'documento') }
}

/** Hands a fetched file to the person, as a download of the browser. */
export function saveFile({ blob, fileName }: FetchedFile): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
