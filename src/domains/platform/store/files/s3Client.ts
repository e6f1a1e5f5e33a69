import { createReadStream } from 'node:fs'
import { type IncomingMessage, request as plain } from 'node:http'
import { request as encrypted } from 'node:https'
import { pipeline } from 'node:stream'
import { text } from 'node:stream/consumers'
import { AwsV4Signer } from 'aws4fetch'
import { DomainError } from '../../../../kernel/domainError.ts'
import { codeOf } from './receivedFile.ts'
import { faultCode, type Listing, parseListing } from './s3Text.ts'

export type S3Settings = {
  /** Address of the server, without a slash at the end. */
  endpoint: string
  region: string
  bucket: string
  /** What the names of all objects begin with: empty, or ending in a slash. */
  prefix: string
  accessKeyId: string
  secretAccessKey: string
  /** Silence after which a server counts as gone; without it, SILENCE_MS. */
  silenceMs?: number
}

/** The requests that the store needs; names of objects are relative to the prefix. */
export type S3Client = {
  /** The object is there, whole and as its hash says, or not at all: the server checks both before it names it. */
  put: (name: string, content: { path: string; byteLength: number; sha256: string }) => Promise<void>
  putEmpty: (name: string) => Promise<void>
  has: (name: string) => Promise<boolean>
  /** Undefined where the object is not there. */
  get: (name: string) => Promise<AsyncIterable<Buffer> | undefined>
  /** Takes it away, if it is there. */
  remove: (name: string) => Promise<void>
  /** All names that begin so. */
  list: (begin: string) => Promise<string[]>
  /** @throws DomainError as every other request: the server does not answer, or refuses key or bucket. */
  demandAnswer: () => Promise<void>
}

const SILENCE_MS = 20_000
const NO_SUCH_KEY = 'NoSuchKey'
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const away = (cause: string): DomainError => new DomainError('platform.filesAway', 'unavailable', { cause })

/** A line that is cut, a name that is unknown, silence: the server is not there for now. */
const asAway = (error: unknown): unknown =>
  error instanceof DomainError ? error : away(String(codeOf(error) ?? 'sin respuesta'))

type Asked = {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  url: URL
  content?: { path: string; byteLength: number; sha256: string }
}

async function signed({ accessKeyId, secretAccessKey, region }: S3Settings, { method, url, content }: Asked) {
  const sha256 = content?.sha256 ?? EMPTY_SHA256
  const signer = new AwsV4Signer({
    ...{ method, url: url.href, accessKeyId, secretAccessKey, region, service: 's3' },
    headers: { 'x-amz-content-sha256': sha256 },
  })
  const { headers } = await signer.sign()
  const length = method === 'PUT' ? { 'content-length': content?.byteLength ?? 0 } : {}
  return { ...Object.fromEntries(headers), ...length }
}

/** Sends one request on a line of its own and answers when the server has begun to. */
async function send(settings: S3Settings, asked: Asked): Promise<IncomingMessage> {
  const headers = await signed(settings, asked)
  const { method, url, content } = asked
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? encrypted : plain
    const sending = request(url, { method, headers, agent: false, timeout: settings.silenceMs ?? SILENCE_MS })
    sending.on('timeout', () => sending.destroy(away('sin respuesta')))
    sending.on('error', (error) => reject(asAway(error)))
    sending.on('response', resolve)
    if (content === undefined) sending.end()
    else pipeline(createReadStream(content.path), sending, () => undefined)
  })
}

async function bodyOf(answer: IncomingMessage): Promise<string> {
  try {
    return await text(answer)
  } catch (error) {
    throw asAway(error)
  }
}

async function* chunksOf(answer: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* answer
  } catch (error) {
    throw asAway(error)
  }
}

/** Faults that pass by themselves are the server's; of the others somebody has to change something. */
async function refusalOf(answer: IncomingMessage): Promise<DomainError> {
  const status = answer.statusCode ?? 0
  const cause = faultCode(await bodyOf(answer)) ?? `HTTP ${status}`
  if (status >= 500 || status === 429) return away(cause)
  if (cause === 'NoSuchBucket') return new DomainError('platform.bucketMissing', 'unavailable')
  return new DomainError('platform.filesRefused', 'unavailable', { cause })
}

const isGood = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 200 && statusCode < 300

/** Speaks the S3 protocol with signatures of version 4 and the bucket in the path, which every server of the kind takes. */
export function s3Client(settings: S3Settings): S3Client {
  const { endpoint, bucket, prefix } = settings
  const urlOf = (name: string): URL => new URL(`${endpoint}/${bucket}/${prefix}${name}`)
  /** Sends, reads the answer to its end and demands a good one. */
  const settled = async (asked: Asked): Promise<string> => {
    const answer = await send(settings, asked)
    if (!isGood(answer)) throw await refusalOf(answer)
    return bodyOf(answer)
  }
  const page = async (query: Record<string, string>): Promise<Listing> => {
    const url = new URL(`${endpoint}/${bucket}`)
    const asked = { 'list-type': '2', 'encoding-type': 'url', ...query }
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
    return parseListing(await settled({ method: 'GET', url }))
  }
  return {
    put: async (name, content) => void (await settled({ method: 'PUT', url: urlOf(name), content })),
    putEmpty: async (name) => void (await settled({ method: 'PUT', url: urlOf(name) })),
    has: async (name) => {
      const answer = await send(settings, { method: 'HEAD', url: urlOf(name) })
      answer.resume()
      if (answer.statusCode === 404) return false
      if (!isGood(answer)) throw await refusalOf(answer)
      return true
    },
    get: async (name) => {
      const answer = await send(settings, { method: 'GET', url: urlOf(name) })
      if (isGood(answer)) return chunksOf(answer)
      const refusal = await refusalOf(answer)
      if (refusal.details.cause === NO_SUCH_KEY) return undefined
      throw refusal
    },
    remove: async (name) => {
      const answer = await send(settings, { method: 'DELETE', url: urlOf(name) })
      if (isGood(answer)) return void (await bodyOf(answer))
      const refusal = await refusalOf(answer)
      if (refusal.details.cause !== NO_SUCH_KEY) throw refusal
    },
    list: async (begin) => {
      const all: string[] = []
      let next: string | null = null
      do {
        const listing = await page({ prefix: prefix + begin, ...(next === null ? {} : { 'continuation-token': next }) })
        for (const name of listing.names) all.push(name.slice(prefix.length))
        next = listing.next
      } while (next !== null)
      return all
    },
    demandAnswer: async () => void (await page({ 'max-keys': '1', prefix })),
  }
}
