import { readFile } from 'node:fs/promises'
import { DomainError } from '../kernel/domainError.ts'

/** @throws DomainError `platform.fileNotRead`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    throw new DomainError('platform.fileNotRead', 'notFound', { path })
  }
}
