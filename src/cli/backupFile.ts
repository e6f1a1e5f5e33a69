import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { DomainError } from '../kernel/domainError.ts'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function isOfTheFileSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

/**
 * Writes lines into a new compressed file that only its owner may read, whole or not at all.
 *
 * @returns its size in bytes.
 * @throws DomainError `platform.fileExists` or `platform.fileNotWritten`.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<number> {
  if (existsSync(path)) throw new DomainError('platform.fileExists', 'conflict', { path })
  const unfinished = `${path}.parcial`
  try {
    await pipeline(
      Readable.from(withLineFeeds(lines)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    )
    await rename(unfinished, path)
    return (await stat(path)).size
  } catch (error) {
    await rm(unfinished, { force: true })
    throw isOfTheFileSystem(error) ? new DomainError('platform.fileNotWritten', 'unavailable', { path }) : error
  }
}

/** Lines of a stream of text, without line feeds; a line may be far longer than a chunk. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n')
    parts.push(first)
    for (const next of others) {
      yield parts.join('')
      parts = [next]
    }
  }
  const rest = parts.join('')
  if (rest !== '') yield rest
}

/**
 * Lines of a compressed file.
 *
 * @throws DomainError `platform.fileNotRead`, `platform.notABackup` or `platform.backupDamaged`.
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const text = createGunzip()
  // The file's own faults reach the reader of the text this way.
  file.on('error', (error) => text.destroy(error))
  file.pipe(text)
  text.setEncoding('utf8')
  try {
    yield* splitLines(text)
  } catch (error) {
    if (isOfTheFileSystem(error)) throw new DomainError('platform.fileNotRead', 'notFound', { path })
    if (codeOf(error) === 'Z_DATA_ERROR' && text.bytesWritten <= 65_536)
      throw new DomainError('platform.notABackup', 'invalid', { path })
    if (codeOf(error).startsWith('Z_')) throw new DomainError('platform.backupDamaged', 'invalid', { path })
    throw error
  } finally {
    file.destroy()
    text.destroy()
  }
}
