import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785 text of a value: the same data gives the same characters, so that it can be hashed. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('value has no JSON form')
  return text
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
