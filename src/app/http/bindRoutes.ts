import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type Application,
  admitTo,
  type BoundRoute,
  type Credentials,
  discardFile,
  type ReceivedFile,
  receiveFile,
  type StoredDownload,
  type UploadedFile,
} from '../../domains/platform/index.ts'

export const SESSION_COOKIE = 'hilo_session'
/** In whose name a page asks what it keeps, or sends what was kept: two people may have used one browser. */
const PERSON_HEADER = 'hilo-person'

function credentialsOf(request: FastifyRequest): Credentials {
  const personId = request.headers[PERSON_HEADER]
  return {
    ...{ kind: 'token', token: request.cookies[SESSION_COOKIE] ?? null },
    personId: typeof personId === 'string' ? personId : undefined,
  }
}

/** Path, query string and JSON body as the one input of the contract; the path wins over the body. */
function inputOf(request: FastifyRequest, fields: Record<string, unknown> = {}): never {
  const parts = [request.query, request.body, fields, request.params].filter(
    (part) => typeof part === 'object' && part !== null,
  )
  return Object.assign({}, ...parts) as never
}

async function readUpload(request: FastifyRequest): Promise<{ file?: UploadedFile; fields: Record<string, unknown> }> {
  const fields: Record<string, unknown> = {}
  // A body that is no form brings no file; the act says so in its own words.
  if (!request.isMultipart()) return { fields }
  let file: UploadedFile | undefined
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { name: part.filename, bytes: new Uint8Array(await part.toBuffer()) }
    else fields[part.fieldname] = part.value
  }
  return file === undefined ? { fields } : { file, fields }
}

type Sent = { file?: UploadedFile; received?: ReceivedFile; fields: Record<string, unknown> }

/** The same for a file that is kept: it goes to the disk as it arrives. Whoever calls discards what was received. */
async function receiveUpload(request: FastifyRequest, app: Application, maxBytes: number): Promise<Sent> {
  const fields: Record<string, unknown> = {}
  if (!request.isMultipart()) return { fields }
  let received: ReceivedFile | undefined
  // A byte past the limit is enough to know; the rest is thrown away on the line, and the sender is told.
  const options = { limits: { fileSize: maxBytes + 1 }, throwFileSizeLimit: false }
  try {
    for await (const part of request.parts(options)) {
      if (part.type === 'file')
        received = await receiveFile(app.files.folder, { name: part.filename, maxBytes }, part.file)
      else fields[part.fieldname] = part.value
    }
  } catch (error) {
    if (received !== undefined) await discardFile(received)
    throw error
  }
  return received === undefined ? { fields } : { received, fields }
}

/** Nothing in a file that somebody sent may run here, whatever its bytes turn out to be. */
function sendStored(reply: FastifyReply, file: StoredDownload): FastifyReply {
  const disposition = file.inline ? 'inline' : 'attachment'
  return reply
    .header('content-type', file.mediaType)
    .header('content-length', file.byteLength)
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(file.bytes)
}

/** Secure attributes only behind https: on a plain-HTTP intranet the browser would drop the cookie. */
export type CookieOptions = { secure: boolean }

async function answer(
  bound: BoundRoute,
  app: Application,
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: CookieOptions,
): Promise<unknown> {
  switch (bound.kind) {
    case 'query':
      return bound.call(app, { credentials: credentialsOf(request), input: inputOf(request) })
    case 'download': {
      const file = await bound.call(app, { credentials: credentialsOf(request), input: inputOf(request) })
      return reply
        .header('content-type', file.mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
        .send(Buffer.from(file.bytes))
    }
    case 'storedDownload':
      return sendStored(reply, await bound.call(app, { credentials: credentialsOf(request), input: inputOf(request) }))
    case 'publicAct': {
      const { answer: body, token } = await bound.call(app, inputOf(request))
      if (token !== undefined)
        reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', ...cookie })
      return body
    }
    case 'act': {
      const { kind, storedUpToBytes } = bound.route
      // Nobody's file is read before its sender may send one.
      const admitted = kind === 'upload'
      if (admitted) await admitTo(app, bound.route, credentialsOf(request))
      const sent: Sent =
        kind !== 'upload'
          ? { fields: {} }
          : storedUpToBytes === undefined
            ? await readUpload(request)
            : await receiveUpload(request, app, storedUpToBytes)
      const requestId = request.headers['idempotency-key']
      try {
        return await bound.call(app, {
          credentials: credentialsOf(request),
          input: inputOf(request, sent.fields),
          requestId: typeof requestId === 'string' ? requestId : undefined,
          file: sent.file,
          received: sent.received,
          admitted,
        })
      } finally {
        if (sent.received !== undefined) await discardFile(sent.received)
      }
    }
  }
}

/** Whoever has no session may knock this often from one address: a password guessed costs time and memory to check. */
export const LIMITED = { rateLimit: { max: 120, timeWindow: '1 minute' } }

/** Registers every verb under the method and path of its contract. */
export function bindRoutes(
  server: FastifyInstance,
  app: Application,
  routes: readonly BoundRoute[],
  cookie: CookieOptions,
): void {
  // Whoever left does not keep the server open, but what he asked for still reads the database.
  const underWay = new Set<Promise<unknown>>()
  server.addHook('onClose', async () => void (await Promise.allSettled(underWay)))
  for (const bound of routes) {
    server.route({
      method: bound.route.method,
      url: bound.route.path,
      ...(bound.kind === 'publicAct' || bound.route.limited ? { config: LIMITED } : {}),
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const work = answer(bound, app, request, reply, cookie)
        underWay.add(work)
        const body = await work.finally(() => underWay.delete(work))
        return reply.sent ? reply : body
      },
    })
  }
}
